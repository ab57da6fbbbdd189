import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

const template = { id: 'gid://gitlab/Users::SavedReply/3', name: 'Log', content: 'Thanks! Could you attach the job log?\n\n/label ~needs-log' }

describe('gitlab-comment-templates', () => {
  test('reads Markdown without the quick actions', async () => {
    const data = { data: { currentUser: { savedReplies: { nodes: [template] } } } }
    const reading = await read(JSON.stringify(data, null, 2), 'a.json')
    expect(reading.format).toBe('gitlab-comment-templates')
    expect(texts(reading)).toEqual(['Thanks! Could you attach the job log?'])
    expect(reading.replies[0]?.record).toEqual({
      id: 'gid://gitlab/Users::SavedReply/3', title: 'Log', tags: [], active: true, platform: 'gitlab',
      pointer: '/data/currentUser/savedReplies/nodes/0', audience: 'customer', kind: 'reply',
    })
    expectLocated(reading, 'Could you attach the job log?')
  })

  test('keeps what is no quick action, and what follows one', async () => {
    const content = 'The logs are in\n/var/log now.\n/assign me\n/close\nI will look at it today.'
    const reading = await read(JSON.stringify({ ...template, content }), 'a.json')
    expect(texts(reading)).toEqual(['The logs are in\n/var/log now.\nI will look at it today.'])
    expectLocated(reading, 'I will look at it today.')
  })

  test.each([
    ['a bare template', template, ['']],
    ['a bare list', [template], ['/0']],
    ['templates of a group without ids', { group: { savedReplies: { nodes: [{ name: 'A', content: 'Fixed, and thanks.' }] } } }, ['/group/savedReplies/nodes/0']],
    ['pages', [[template], [{ ...template, id: 'gid://gitlab/Projects::SavedReply/4' }]], ['/0/0', '/1/0']],
  ])('reads %s', async (_, data, pointers) => {
    const reading = await read(JSON.stringify(data), 'a.json')
    expect([reading.format, field(reading, 'pointer')]).toEqual(['gitlab-comment-templates', pointers])
  })

  test('leaves a plain list of names and contents to the plain reading', async () => {
    expect((await read(JSON.stringify([{ id: '3', name: 'Log', content: 'Thanks! Could you attach the log?' }]), 'a.json')).format).toBe('json')
  })
})
