import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const reply = { title: 'Track file', body: 'Thanks for the report.\r\n\r\nCould you **attach** the `.gpx` file\u2009?' }
const page = (nodes: readonly object[]): object => ({ data: { viewer: { savedReplies: { nodes, pageInfo: { hasNextPage: false } } } } })

describe('github-saved-replies', () => {
  test('reads Markdown with CRLF line ends, title and id', async () => {
    const reading = await read(JSON.stringify(page([{ id: 'SR_1', ...reply }]), null, 2), 'replies.json')
    expect(reading.format).toBe('github-saved-replies')
    expect(texts(reading)).toEqual(['Thanks for the report.\n\nCould you attach the .gpx file\u2009?'])
    expect(reading.replies[0]?.record).toEqual({
      id: 'SR_1', title: 'Track file', tags: [], active: true, platform: 'github',
      pointer: '/data/viewer/savedReplies/nodes/0', audience: 'customer', kind: 'reply',
    })
    expect(reading.replies[0]?.syntax).toBe('markdown')
    expectLocated(reading, 'Thanks for the report')
    expectLocated(reading, 'attach')
  })

  test.each([
    ['pages', [page([reply]), page([reply])], ['/0/data/viewer/savedReplies/nodes/0', '/1/data/viewer/savedReplies/nodes/0']],
    ['edges', { viewer: { savedReplies: { edges: [{ cursor: 'a', node: reply }] } } }, ['/viewer/savedReplies/edges/0/node']],
    ['a bare list with type names', [{ __typename: 'SavedReply', ...reply }], ['/0']],
  ])('reads %s', async (_, data, pointers) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, field(reading, 'pointer')]).toEqual(['github-saved-replies', pointers])
    expectLocated(reading, 'Could you ')
  })

  test('reads JSON Lines and YAML too', async () => {
    const lines = await read([page([reply]), page([reply])].map(data => JSON.stringify(data)).join('\n'), 'a.jsonl')
    expect([lines.format, lines.replies.length]).toEqual(['github-saved-replies', 2])
    const yaml = await read('viewer:\n  savedReplies:\n    nodes:\n    - title: A\n      body: Thanks, it works now.\n', 'a.yml')
    expect([yaml.format, texts(yaml)]).toEqual(['github-saved-replies', ['Thanks, it works now.']])
  })

  test('leaves a plain list of titles and bodies to the plain reading', async () => {
    expect((await read(JSON.stringify([reply]), 'a.json')).format).toBe('json')
    expect((await read(JSON.stringify({ savedReplies: [reply] }), 'a.json')).format).toBe('json')
  })
})
