import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

const mail = 'Hi {%customer.firstName,fallback=there%},<br /><br />the tent waits in the caf&eacute;.'
const reply = { id: 9, name: 'Tent', text: mail, chatText: 'Hi {%customer.firstName,fallback=there%},\n\nthe tent waits in the café.' }

describe('help-scout', () => {
  test('reads the mail as HTML, with an equal chat text as its twin', async () => {
    const reading = await read(JSON.stringify([reply], null, 1), 'a.json')
    expect([reading.format, problems(reading)]).toEqual(['help-scout', []])
    expect(texts(reading)).toEqual(['Hi {%customer.firstName,fallback=there%},\n\nthe tent waits in the café.'])
    expect(reading.replies[0]?.twin?.field).toBe('chatText')
    expect([field(reading, 'id'), field(reading, 'title'), field(reading, 'platform')]).toEqual([['9'], ['Tent'], ['help-scout']])
    expectLocated(reading, 'in the café', 'in the caf&eacute;')
  })

  test.each([
    ['other words', 'Hi {%customer.firstName,fallback=there%}, the tent is here.'],
    ['another fallback', 'Hi {%customer.firstName,fallback=%}, the tent waits in the café.'],
  ])('reads a chat text with %s as a reply for the chat', async (_, chatText) => {
    const reading = await read(JSON.stringify({ ...reply, chatText }, null, 1), 'a.json')
    expect(field(reading, 'channel')).toEqual([undefined, 'chat'])
    expect(reading.replies.map(({ syntax, twin }) => [syntax, twin])).toEqual([['html', undefined], ['text', undefined]])
    expectLocated(reading, chatText)
  })

  test('reads a reply for chat alone, one without a chat text beside others, and warns of an empty one', async () => {
    const replies = [{ ...reply, text: '' }, { id: 10, name: 'Poles', text: '<b>Poles</b> follow on Monday.' }, { id: 11, name: 'Empty', text: '', chatText: '' }]
    const reading = await read(JSON.stringify(replies), 'a.json')
    expect(field(reading, 'channel')).toEqual(['chat', undefined])
    expect([texts(reading)[1], problems(reading)]).toEqual(['Poles follow on Monday.', ['empty-record']])
  })

  test.each(['name', 'chatText'] as const)('is not sure without %s', async key => {
    expect((await read(JSON.stringify([{ ...reply, [key]: undefined }]), 'a.json')).format).not.toBe('help-scout')
  })
})

describe('help-scout-previews', () => {
  const preview = { id: 9, name: 'Tent', preview: 'Hi there, the tent waits in the café and' }

  test('are not linted, and that is told once', async () => {
    const source = JSON.stringify([preview, { ...preview, preview: '', chatPreview: 'Hi' }])
    const reading = await read(source, 'a.json')
    expect([reading.format, reading.replies, problems(reading)]).toEqual(['help-scout-previews', [], ['preview-only']])
    expect(reading.problems[0]?.severity).toBe('error')
    expect(reading.problems[0]?.message).toContain('1 more in this file')
    expect(source.slice(reading.problems[0]?.span.start, reading.problems[0]?.span.end)).toBe(JSON.stringify(preview.preview))
  })

  test.each([
    ['a picture as its preview', { ...preview, preview: 'https://example.com/lamp.png' }],
    ['a price', { ...preview, price: 4 }],
    ['no number', { ...preview, id: 'lamp' }],
    ['no name', { ...preview, name: undefined }],
  ])('are not what has %s', async (_, record) => {
    expect((await read(JSON.stringify([record]), 'a.json')).format).not.toBe('help-scout-previews')
  })
})
