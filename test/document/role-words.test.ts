import { describe, expect, test } from 'vitest'
import { roleNamed, roleOfLabel } from '../../src/document/role-words.ts'

describe('roleOfLabel', () => {
  test.each([
    ['Agent', 'agent'], ['AGENT', 'agent'], ['Agent 2', 'agent'], ['Agent (Mina)', 'agent'], ['Mina (Agent)', 'agent'], ['Mina [Support]', 'agent'], ['Customer Service', 'agent'],
    ['Customer', 'customer'], ['CALLER #3', 'customer'], ['Visitor 7282', 'customer'], ['Bot', 'bot'], ['Virtual Assistant', 'bot'], ['System', 'system'],
    ['Mina', undefined], ['Agent Smith', undefined], ['Customer name', undefined], ['Contact', undefined], ['Event', undefined], ['Lead', undefined], ['', undefined],
  ])('%s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role)
  })
})

describe('roleNamed', () => {
  test.each([
    ['Support_Agent', 'agent'], ['admin', 'agent'], ['assistant', 'agent'], ['Agent (Mina)', 'agent'], ['live agent', 'agent'],
    ['end-user', 'customer'], ['END_USER', 'customer'], ['enduser', 'customer'], ['contact', 'customer'], ['Customer 2', 'customer'],
    ['AI_AGENT', 'bot'], ['automation', 'bot'], ['event', 'system'],
    ['Mina', undefined], ['agent smith', undefined], ['constructor', undefined], ['', undefined], [undefined, undefined],
  ])('%s', (value, role) => {
    expect(roleNamed(value)).toBe(role)
  })
})
