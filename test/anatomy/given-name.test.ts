import { describe, expect, it } from 'vitest'
import { english } from '../../rules/lexicon/english/index.ts'
import { readGivenName } from '../../src/anatomy/given-name.ts'
import { createAnalyser } from '../../src/anatomy/analyse.ts'

const analyse = createAnalyser(english)

function message(role: string, text: string) {
  return { role, reply: analyse(text, []) }
}

/** The name in the last of some messages, the first of them by whom `first` says. */
function nameIn(first: 'agent' | 'customer', ...texts: readonly string[]): string | undefined {
  const other = first === 'agent' ? 'customer' : 'agent'
  const messages = texts.map((text, index) => message(index % 2 === 0 ? first : other, text))
  const name = readGivenName(messages.at(-1) as ReturnType<typeof message>, messages.slice(0, -1))
  return name === undefined ? undefined : [...name.title === undefined ? [] : [name.title], ...name.names].join(' ')
}

describe('the name that a customer gives', () => {
  it.each([
    ['My name is Rajesh.', 'Rajesh'],
    ['my name is tom and i lost my card', 'tom'],
    ['I’m Hannah Reyes, and my parcel is late.', 'Hannah Reyes'],
    ['Hi, this is Priya from Leeds.', 'Priya'],
    ['It’s Marta here.', 'Marta'],
    ['This is Mrs Lopez.', 'Mrs Lopez'],
    ['Name: Tom Baker', 'Tom Baker'],
    ['I’m Siobhán O’Dea.', 'Siobhán O’Dea'],
  ])('is read in “%s”', (text, name) => {
    expect(nameIn('customer', text)).toBe(name)
  })

  it.each([
    'I’m British and the plug does not fit.', 'I’m so cross.', 'This is Ridiculous.', 'It’s Windows 10.', 'I’m on Chrome.', 'This is Amazon’s fault.',
    'I am still waiting.', 'Yes, name me some of them.', 'It is Monday.', 'Hannah',
  ])('is none in “%s”', text => {
    expect(nameIn('customer', text)).toBeUndefined()
  })

  it('may stand alone where it was asked for', () => {
    expect(nameIn('agent', 'May I have your name, please?', 'Jane Doe')).toBe('Jane Doe')
    expect(nameIn('agent', 'What is your full name?', 'It’s Ola.')).toBe('Ola')
    expect(nameIn('agent', 'Which lamp is it?', 'Lumen Pro')).toBeUndefined()
  })

  it('is not introduced later on with “this is”', () => {
    expect(nameIn('customer', 'Where is it?', 'In Leeds.', 'This is Nonsense.')).toBeUndefined()
  })
})
