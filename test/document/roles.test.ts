import { describe, expect, test } from 'vitest'
import type { TurnDraft } from '../../src/document/draft.ts'
import { findRoles, problemsOf, type Speakers } from '../../src/document/roles.ts'
import { Passage } from '../../src/text/passage.ts'
import { findPlaceholders } from '../../src/text/placeholders.ts'
import { problems } from './reading.ts'
import { readConversation } from './conversation-reading.ts'

const span = { start: 0, end: 9 }

function conversation(...said: readonly (readonly [speaker: string, text: string, role?: TurnDraft['role']])[]): Parameters<typeof findRoles>[0] {
  const turns = said.map(([speaker, text, role = 'unknown']): TurnDraft => ({ role, body: Passage.slice(text), span, ...speaker !== '' && { speaker } }))
  return { fields: { tags: [], active: true }, turns, span }
}

function rolesOf(draft: Parameters<typeof findRoles>[0], speakers: Speakers = {}): string[] {
  return findRoles(draft, speakers).turns.map(({ role }) => role)
}

describe('findRoles', () => {
  test('what the file says stands, whatever the user says', () => {
    expect(rolesOf(conversation(['Mina', 'Hello.', 'agent'], ['Sam', 'Hi.']), { customers: ['*'] })).toEqual(['agent', 'customer'])
  })

  test('the user’s word goes before any guess; case does not count, and * is any letters', () => {
    const draft = conversation(['Mina Okoro', 'My parcel is late.'], ['sam@mail.example', 'Thanks for calling, how can I help?'], ['Robo.1', 'x'], ['Roboy1', 'y'])
    expect(rolesOf(draft, { agents: ['mina *'], customers: ['*@MAIL.example'], bots: ['robo.1'] })).toEqual(['agent', 'customer', 'bot', 'unknown'])
  })

  test('two sides by what they say', () => {
    const draft = conversation(['A', 'Thank you for contacting us, how can I help you today?'], ['B', 'Where is my order? I never received it.'])
    expect(rolesOf(draft)).toEqual(['agent', 'customer'])
  })

  test.each([
    ['nobody says anything of a side', [['A', 'Hello.'], ['B', 'Hi.']]],
    ['one says it, a little', [['A', 'Let me check.'], ['B', 'Hi.']]],
    ['two customers talk', [['A', 'My order never came. I paid for it.'], ['B', 'Oh.']]],
    ['both talk alike', [['A', 'How can I help? Is there anything else?'], ['B', 'How can I help? Is there anything else?']]],
    ['one speaker alone', [['A', 'Thank you for contacting us, how can I help you today?']]],
    ['nobody has a name', [['', 'Thank you for contacting us, how can I help you today?'], ['', 'My order never came.']]],
    ['little in much', [['A', 'How can I help? Is there anything else?'], ...Array.from({ length: 99 }, (_, index) => [index % 2 === 0 ? 'B' : 'A', 'Fine.'])]],
  ] as const)('no guess where %s', (_, said) => {
    const draft = conversation(...said as readonly (readonly [string, string])[])
    expect(new Set(rolesOf(draft))).toEqual(new Set(['unknown']))
    expect(problemsOf([findRoles(draft, {}).doubt].flatMap(doubt => doubt ?? [])).map(({ id }) => id)).toEqual(['unknown-speaker'])
  })

  test('of two sides the one who is left is the other, unless what it says is against it', () => {
    expect(rolesOf(conversation(['Mina', 'Hello.', 'agent'], ['Sam', 'Hm.']))).toEqual(['agent', 'customer'])
    expect(rolesOf(conversation(['Mina', 'Hello.', 'agent'], ['Kim', 'How may I help you? Let me check, one moment please.']))).toEqual(['agent', 'unknown'])
    expect(rolesOf(conversation(['Sam', 'Hello.', 'customer'], ['', 'Hm.']))).toEqual(['customer', 'unknown'])
  })

  test('who names one side of two has named the other: nothing is doubtful', () => {
    const two = conversation(['Mina', 'Hello.'], ['Sam', 'Hm.'])
    const roles = findRoles(two, { agents: ['Mina'] })
    expect([roles.turns.map(({ role }) => role), roles.doubt]).toEqual([['agent', 'customer'], undefined])
    expect(findRoles(conversation(['Mina', 'Hello.'], ['Sam', 'Hm.'], ['Kim', 'Hm.']), { agents: ['Mina'] }).doubt?.open).toEqual(['Sam', 'Kim'])
    expect(findRoles({ ...two, neverGuessRoles: true }, { agents: ['Mina'] }).doubt?.open).toEqual(['Sam'])
  })

  test('of many, only those are guessed who say much of one side', () => {
    const draft = conversation(['A', 'Thanks for waiting, my pleasure. Is there anything else?'], ['B', 'Hm.'], ['C', 'My order never came. I paid for it. Where is my parcel? I want a refund.'])
    expect(rolesOf(draft)).toEqual(['agent', 'unknown', 'customer'])
  })

  test('a message of many speakers names a few', () => {
    const draft = conversation(...['A', 'B', 'C', 'D', 'E', 'F'].map(name => [name, 'Hm.'] as const))
    expect(problemsOf([findRoles(draft, {}).doubt].flatMap(doubt => doubt ?? []))[0]?.message).toContain('who “A”, “B”, “C” and 3 more are in this conversation, so')
  })
})

test('a file with many conversations has one warning of a kind, with their number', async () => {
  const talk = (id: string, hello: string): string => JSON.stringify({ id, turns: [{ name: 'Mina', text: hello }, { name: 'Sam', text: 'My parcel never came.' }] })
  const clear = 'Thanks for calling, how can I help?'
  const reading = await readConversation([talk('1', clear), talk('2', clear), talk('3', 'Hm.'), talk('4', clear)].join('\n'), 'a.jsonl')
  expect(problems(reading)).toEqual(['unknown-speaker', 'guessed-speaker'])
  expect(reading.problems.map(({ message }) => message)).toEqual([
    'Nothing tells who “Mina” and “Sam” are in “3”, so what they say was not linted. Say who the agents are with --agent NAME, or with “agents” under “formats” in the config.',
    'The file does not say who is who in “1” and in 2 more of this file; by names and words it was read with “Mina” as the agent and “Sam” as the customer. If that is wrong, name the agents with --agent NAME, or with “agents” under “formats” in the config.',
  ])
})

test('what was taken out of a transcript is no gap that a writer left, unless a help desk is known', async () => {
  const source = 'Agent: Hello [NAME], your <order_id> is [PII], see XXXX.\nCustomer: Thank you, [NAME].\n'
  const gaps = async (platform?: string): Promise<number> => {
    const { conversations: [conversation] } = await readConversation(source, 'a.txt', platform === undefined ? {} : { platform })
    return findPlaceholders(conversation?.turns[0]?.passage.text ?? '', conversation?.record.platform).length
  }
  expect([await gaps(), await gaps('zendesk')]).toEqual([0, 3])
})
