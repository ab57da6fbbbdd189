import { expect, it } from 'vitest'
import { overview } from '../../src/reporters/overview.ts'
import { findingAt, plain, resultOf } from './result.ts'

const source = 'We are sorry for the fee, as it is our policy.\n'
const inConversation = (id: string, ruleId: string, severity: 'error' | 'warning' = 'error') =>
  findingAt(source, 'sorry', { ruleId, severity, record: { id, pointer: `/${id}` }, turn: { number: 1, role: 'agent', speaker: 'Dana' } })

it('counts per rule and conversation, names the worst, and nobody', () => {
  const findings = [inConversation('c1', 'no-x'), inConversation('c1', 'no-x'), inConversation('c1', 'no-y', 'warning'), inConversation('c2', 'no-y', 'warning')]
  const text = overview([resultOf(source, findings, { path: 'chats.jsonl', replies: 0, conversations: 8 })], plain)
  expect(text).toBe([
    '8 conversations in 1 file: 2 errors, 2 warnings; 6 conversations without a finding',
    '',
    'rule           findings  conversations  share',
    'no-y  warning         2         2 of 8   25 %',
    'no-x  error           2         1 of 8   13 %',
    '',
    'Read these first (of 2 conversations with findings):',
    '  c1 (chats.jsonl): 2 errors, 1 warning: no-x, no-y',
    '  c2 (chats.jsonl): 1 warning: no-y',
    '',
  ].join('\n'))
  expect(text).not.toContain('Dana')
})

it('names ten at most, and says what a clean run is', () => {
  const many = Array.from({ length: 14 }, (_, index) => inConversation(`c${index}`, 'no-x'))
  expect(overview([resultOf(source, many, { conversations: 20, replies: 0 })], plain).match(/^ {2}c\d+ /gm)).toHaveLength(10)
  expect(overview([resultOf(source, [])], plain)).toBe('1 reply in 1 file: 0 errors, 0 warnings; 1 reply without a finding\n')
})
