import { describe, expect, test } from 'vitest'
import { expectLocated, field, read, texts } from '../reading.ts'

describe('text', () => {
  test('is one reply; a subject line is its title', async () => {
    const reading = await read('Subject: Your piano\n\nHi {name},\n\nthe piano is tuned for $XX.XX.\n\n[AGENT NAME]\n', 'a.txt')
    expect(reading.format).toBe('text')
    expect(field(reading, 'title')).toEqual(['Your piano'])
    expect(texts(reading)).toEqual(['Hi {name},\n\nthe piano is tuned for $XX.XX.\n\n[AGENT NAME]'])
    expectLocated(reading, 'the piano is tuned')
    expect(reading.replies[0]?.span.start).toBe(0)
  })

  test.each(['a.txt', 'reply', '<stdin>'])('a short text in %s is a reply', async path => {
    const reading = await read('That is frustrating.\n', path)
    expect([reading.format, texts(reading), field(reading, 'kind')]).toEqual(['text', ['That is frustrating.'], ['reply']])
    expectLocated(reading, 'frustrating')
  })

  test('holds several replies between separators that stand alone', async () => {
    const source = 'Subject: One\nHi Sam, the first is ready. Come by.\n\n---\n\nSecond\n======\nHi Kim, the second is ready. Come by.\n***\nThanks!\n'
    const reading = await read(source, 'a.txt')
    expect(field(reading, 'title')).toEqual(['One', 'Second', undefined])
    expect(texts(reading)).toEqual(['Hi Sam, the first is ready. Come by.', 'Hi Kim, the second is ready. Come by.', 'Thanks!'])
    expect(field(reading, 'kind')).toEqual(['reply', 'reply', 'closing'])
    expectLocated(reading, 'the second is ready')
  })

  test('keeps a signature under a line of dashes', async () => {
    const reading = await read('Hi Sam, it is on its way.\n\n---\nThe harp team\n', 'a.txt')
    expect(reading.replies.length).toBe(1)
    expectLocated(reading, 'on its way')
  })
})
