import { describe, expect, it } from 'vitest'
import { Session } from './session.ts'

const tree = {
  profiles: {
    ferry: {
      Late: { text: 'A terrible wind, but we sail at noon.', actions: { d: 'Ein terrible Wind, wir fahren mittags.', f: '' } },
      Lost: { text: 'Your bag is at the pier.', actions: { d: 'Ihr terrible Gepäck ist am Kai.' } },
    },
  },
}
const json = JSON.stringify(tree, undefined, 2)
const yaml = `profiles:
  ferry:
    Late:
      text: A terrible wind, but we sail at noon.
      actions:
        d: Ein terrible Wind, wir fahren mittags.
`
const csv = 'ref,Kopf,Mail,Chat,Art\n1,Late,A terrible wind today.,We sail at noon.,live\n2,Lost,It is at the pier.,A terrible bag!,retired\n'
const bothPointers = ['/profiles/*/*/text', '/profiles/*/*/actions/*']

/** Title or id, kind of finding and place of everything that is found. */
async function found(files: Readonly<Record<string, string>>, argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await new Session(files).run([...argv, '--format', 'json'])
  const { results } = JSON.parse(stdout) as { results: { findings: { messageId: string; line: number; column: number; record?: { title?: string; id?: string } }[] }[] }
  return results.flatMap(({ findings }) => findings.map(({ messageId, line, column, record }) =>
    [record?.title ?? record?.id ?? 'file', messageId, `${line}:${column}`].join(' ')))
}

describe('files that the command line describes', () => {
  it('are read where several pointers lead, in the order of the file', async () => {
    const pointers = bothPointers.flatMap(pointer => ['--pointer', pointer])
    expect(await found({ 'a.json': json }, ['a.json', ...pointers])).toEqual(['ferry.Late word 5:20', 'file empty-record 6:20', 'ferry.Late.d word 7:21', 'ferry.Lost.d word 14:21'])
    expect(await found({ 'a.yaml': yaml }, ['a.yaml', ...pointers])).toEqual(['ferry.Late word 4:15', 'ferry.Late.d word 6:16'])
    expect(await found({ 'a.json': json }, ['a.json', '--pointer', bothPointers[1] as string])).toEqual(['file empty-record 6:20', 'ferry.Late.d word 7:21', 'ferry.Lost.d word 14:21'])
    expect(await found({ 'a.csv': csv }, ['a.csv', '--pointer', '/*/Chat'])).toEqual(['file word 3:29'])
  })

  it('are read once where two pointers lead to one text', async () => {
    expect(await found({ 'a.json': json }, ['a.json', '--pointer', '/profiles/*/Late/text', '--pointer', bothPointers[0] as string])).toEqual(['ferry.Late word 5:20'])
  })

  it('may hold several texts in a record', async () => {
    const columns = ['--body-column', 'Mail', '--body-column', 'Chat', '--title-column', 'Kopf']
    expect(await found({ 'a.csv': csv }, ['a.csv', ...columns])).toEqual(['Late word 2:10', 'Lost word 3:29'])
    const records = JSON.stringify([{ Kopf: 'Late', Mail: 'A terrible wind.', Chat: 'A terrible one.' }])
    expect(await found({ 'a.json': records }, ['a.json', ...columns])).toEqual(['Late word 1:27', 'Late word 1:53'])
  })
})

describe('files that the config describes', () => {
  const config = (format: object): Record<string, string> => ({ 'replylint.config.json': JSON.stringify({ formats: [{ files: 'a.*', ...format }] }) })

  it('are read where its pointers lead', async () => {
    expect(await found({ 'a.json': json, ...config({ pointer: bothPointers }) }, ['a.json'])).toEqual(['ferry.Late word 5:20', 'file empty-record 6:20', 'ferry.Late.d word 7:21', 'ferry.Lost.d word 14:21'])
    expect(await found({ 'a.yaml': yaml, ...config({ pointer: '/profiles/*/*', columns: { body: 'text' } }) }, ['a.yaml'])).toEqual(['ferry.Late word 4:15'])
    expect(await found({ 'a.data': yaml, ...config({ pointer: bothPointers, as: 'yaml' }) }, ['a.data'])).toEqual(['ferry.Late word 4:15', 'ferry.Late.d word 6:16'])
  })

  it('are read with its columns', async () => {
    const columns = { body: ['Mail', 'Chat'], title: 'Kopf', id: 'ref', active: 'Art' }
    expect(await found({ 'a.csv': csv, ...config({ columns }) }, ['a.csv'])).toEqual(['Late word 2:10'])
    expect(await found({ 'a.csv': csv, ...config({ columns }) }, ['a.csv', '--include-inactive'])).toEqual(['Late word 2:10', 'Lost word 3:29'])
    const tabs = csv.replaceAll(',', '\t')
    expect(await found({ 'a.export': tabs, ...config({ columns, as: 'tsv' }) }, ['a.export'])).toEqual(['Late word 2:10'])
  })

  it('have the platform that it names', async () => {
    const session = new Session({ 'a.csv': csv, ...config({ platform: 'espanso' }) })
    const { stdout } = await session.run(['inspect', 'a.csv'])
    expect(stdout).toContain('for the customer')
  })
})

describe('a mistake in a description', () => {
  it.each([
    ['a pointer that leads nowhere', ['a.json', '--pointer', '/profiles/*/*/txt'], 'leads nowhere: there is no “txt” at /profiles/*/*. It has “text”, “actions”; did you mean “text”?'],
    ['a pointer that leads to no text', ['a.json', '--pointer', '/profiles'], 'The pointer /profiles leads to no text.'],
    ['a column that is not there', ['a.csv', '--body-column', 'Mial'], 'There is no column “Mial” to take the body from. The file has “ref”, “Kopf”, “Mail”, “Chat”, “Art”; did you mean “Mail”?'],
    ['a second column that is not there', ['a.csv', '--body-column', 'Mail', '--body-column', 'Chats'], 'There is no column “Chats” to take the body from.'],
    ['a key that is not there', ['a.json', '--body-column', 'texts'], 'There is no column “texts” to take the body from.'],
    ['a key that is not there, beside a pointer', ['a.json', '--pointer', '/profiles/*/*', '--body-column', 'texts'], 'There is no column “texts” to take the body from.'],
  ])('such as %s is an error that names it, and ends with 2', async (_, argv, message) => {
    const { code, stdout } = await new Session({ 'a.json': json, 'a.csv': csv }).run(argv)
    expect(stdout.replace(/\s+/g, ' ')).toContain(message)
    expect(code).toBe(2)
  })

  it('is no less an error when the config makes it, in a folder', async () => {
    const files = { 'a.json': json, 'replylint.config.json': '{ "formats": [{ "files": "*.json", "pointer": "/profile/*" }] }' }
    const { code, stdout } = await new Session(files).run(['a.json'])
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('there is no “profile” at the root')])
  })

  it('does not keep the other pointer from being followed', async () => {
    const session = new Session({ 'a.json': json })
    const { code, stdout } = await session.run(['a.json', '--pointer', '/profiles/*/*/text', '--pointer', '/nowhere', '--format', 'json'])
    const { results: [result] } = JSON.parse(stdout) as { results: { replies: number; findings: { messageId: string }[] }[] }
    expect([code, result?.replies, result?.findings.map(({ messageId }) => messageId)]).toEqual([1, 2, ['unknown-pointer', 'word']])
  })
})
