import { describe, expect, it } from 'vitest'
import { decode } from '../../src/files/decode.ts'

describe('decode', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    expect(decode(Buffer.from('“é” 🙂'))).toEqual({ text: '“é” 🙂', problems: [] })
    expect(decode(Buffer.from('\uFEFFa'))).toEqual({ text: 'a', problems: [] })
    expect(decode(Buffer.from(''))).toEqual({ text: '', problems: [] })
  })

  it('reads UTF-16 where a byte order mark says so', () => {
    expect(decode(Buffer.from('\uFEFFé🙂', 'utf16le'))).toEqual({ text: 'é🙂', problems: [] })
    expect(decode(Buffer.from('\uFEFFé🙂', 'utf16le').swap16())).toEqual({ text: 'é🙂', problems: [] })
  })

  it('takes a replacement character that is written for what it is', () => {
    expect(decode(Buffer.from('a\uFFFDb'))).toEqual({ text: 'a\uFFFDb', problems: [] })
  })

  it('reads other bytes as Windows-1252 and points at the first that is not UTF-8', () => {
    const { text, problems } = decode(Buffer.concat([Buffer.from('ok \uFFFD '), Buffer.from([0x93, 0x68, 0xe9, 0x94])]))
    expect(text).toBe('ok ï¿½ “hé”')
    expect(problems).toEqual([{
      id: 'not-utf-8',
      severity: 'warning',
      message: 'The byte 0x93 here is not UTF-8; the file was read as Windows-1252. Save it as UTF-8.',
      span: { start: 7, end: 8 },
    }])
  })

  it('leaves bytes that are no text to the parser', () => {
    expect(decode(Buffer.from([0x50, 0x4b, 0x00, 0xff])).problems).toEqual([])
  })
})
