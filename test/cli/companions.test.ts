import { describe, expect, it } from 'vitest'
import { Session } from './session.ts'

const metadata = (type: string): string => '<?xml version="1.0" encoding="UTF-8"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n'
  + `    <available>true</available>\n    <name>Boat late</name>\n    <subject>Your boat</subject>\n    <textOnly>Hi, the boat leaves at ten.</textOnly>\n    <type>${type}</type>\n</EmailTemplate>\n`

const files = {
  'email/Tours/Boat.email': 'Hi, the boat <b>leaves</b> at nine.\n',
  'email/Tours/Boat.email-meta.xml': metadata('text'),
  'email/Tours.emailFolder-meta.xml': '<EmailFolder/>',
  'email/pom.xml': '<project/>',
}

interface Json {
  readonly results: readonly { readonly path: string; readonly format: string; readonly findings: readonly { readonly messageId: string; readonly line: number }[] }[]
}

describe('files that say something of one another', () => {
  it('are found in folders, without other XML, and read together', async () => {
    const { stdout, code } = await new Session(files).run(['.', '--format', 'json'])
    const { results } = JSON.parse(stdout) as Json
    expect(code).toBe(0)
    expect(results.map(({ path, format }) => [path, format])).toEqual([
      ['email/Tours/Boat.email', 'salesforce-email'], ['email/Tours/Boat.email-meta.xml', 'salesforce-email'],
    ])
    expect(results[1]?.findings.map(({ messageId, line }) => [messageId, line])).toContainEqual(['twins-disagree', 6])
  })

  it('are heeded by inspect and for standard input with a name', async () => {
    const session = new Session(files)
    const inspected = await session.run(['inspect', 'email/Tours/Boat.email'])
    expect(inspected.stdout).toContain('Tours::Boat late (Boat)')
    // A text template shows its tags.
    expect(inspected.stdout).toContain('<b>leaves</b>')
    const piped = await session.run(['inspect', '-', '--stdin-filename', 'email/Tours/Boat.email'], { stdin: 'Hi, it leaves.' })
    expect(piped.stdout).toContain('Tours::Boat late (Boat)')
    session.write('email/Tours/Boat.email-meta.xml', metadata('visualforce'))
    const linted = await session.run(['--stdin-filename', 'email/Tours/Boat.email'], { stdin: 'Hi, it leaves.' })
    expect(linted.stdout).toContain('skipped-template')
  })

  it('need not be there', async () => {
    const session = new Session({ 'email/Boat.email': 'Hi, the boat leaves at nine.\n' })
    const { stdout } = await session.run(['inspect', 'email/Boat.email'])
    expect(stdout).toContain('salesforce-email, 1 reply')
  })
})
