import { describe, expect, it } from 'vitest'
import {
  answersAfter, answersBefore, answersIn, contentWords, customerAfter, customerBefore, endsInQuestion, isCustomerDone, isCustomerUpset, isOver, isPieceOfPost,
  isProblemTold, sharedWords,
} from '../../src/anatomy/conversation.ts'
import { viewConversation } from '../../src/engine/conversation-units.ts'
import { toUnit } from '../../src/engine/units.ts'
import { readExampleConversation } from '../../src/example-conversation.ts'
import type { ReplyUnit, TurnGroup } from '../../src/rule.ts'
import { english } from '../../rules/lexicon/english/index.ts'

const record = { tags: [], active: true, audience: 'customer', kind: 'reply' } as const

function talk(...lines: string[]) {
  return viewConversation(readExampleConversation(lines.join('\n'), record), english).unit
}

function said(text: string): ReplyUnit {
  return toUnit(text, record, english)
}

describe('the answers of a conversation', () => {
  const conversation = talk('C: Hello', 'B: Which order?', 'C: 5', 'A: Dana here.', 'A: It left today.', 'C: Thanks!')
  const place = (index: number) => ({ conversation, group: conversation.groups[index] as TurnGroup })

  it('are those of agents and bots', () => {
    expect(answersIn(conversation).map(({ index }) => index)).toEqual([1, 3])
    expect(answersBefore(place(3)).map(({ index }) => index)).toEqual([1])
    expect(answersAfter(place(1)).map(({ index }) => index)).toEqual([3])
  })

  it('stand between what the customer says', () => {
    expect(customerBefore(place(3))?.index).toBe(2)
    expect(customerAfter(place(3))?.index).toBe(4)
    expect(customerBefore(place(0))).toBeUndefined()
  })
})

describe('the end of a conversation', () => {
  it.each([
    [['C: Hello', 'A: It left today.'], true],
    [['C: Hello', 'A: It left today.', 'C: Thank you, bye'], true],
    [['C: Hello', 'A: It left today.', 'C: And when does it arrive?'], false],
    [['C: Hello', 'A: It left today.', 'C: Thanks. The number is 5512.'], false],
  ])('%j is over: %s', (lines, expected) => expect(isOver(talk(...lines))).toBe(expected))

  it('may be a question', () => {
    expect(endsInQuestion(talk('C: Hello', 'A: Hi! Which order is it?'))).toBe(true)
    expect(endsInQuestion(talk('C: Where is it?'))).toBe(false)
  })
})

describe('a customer', () => {
  it.each(['ok thanks', 'No, that’s all', 'It works now', 'bye'])('is done with “%s”', text => expect(isCustomerDone(said(text))).toBe(true))
  it.each(['Thanks, but where is it?', 'ok', 'It still does not work', ''])('is not done with “%s”', text => expect(isCustomerDone(said(text))).toBe(false))
  it.each(['This is ridiculous', 'Still waiting after two weeks', 'The lamp is broken!!'])('is upset who says “%s”', text => expect(isCustomerUpset(said(text))).toBe(true))
  it.each(['I bought it two weeks ago', 'Do you ship to Norway?', 'Great, thanks!!'])('is calm who says “%s”', text => expect(isCustomerUpset(said(text))).toBe(false))
  it('tells of a problem', () => {
    expect(isProblemTold(said('The drawer is jammed'))).toBe(true)
    expect(isProblemTold(said('A table for two at eight, please'))).toBe(false)
  })
})

it('knows the pieces of a post', () => {
  expect(['We are looking into it (1/2)', 'More of it. 2/2 ^AB'].map(isPieceOfPost)).toEqual([true, true])
  expect(['Open from 1/2 to 3 May', 'Take one half'].map(isPieceOfPost)).toEqual([false, false])
})

it('compares the words that say something, in any form', () => {
  const words = contentWords(said('The dishwasher is leaking from the door'))
  expect(words).toEqual(['dishwasher', 'leaking', 'door'])
  expect(sharedWords(words, ['leaks', 'doors', 'floor'])).toBe(2)
  expect(sharedWords(words, [])).toBe(0)
})
