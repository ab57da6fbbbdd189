import { describe, expect, test } from 'vitest'
import { expectLocated, field, problems, read, texts } from '../reading.ts'

describe('tables', () => {
  test('are read by their header: quoted cells, flags, tags, locale', async () => {
    const source = 'title,body,tags,locale,active\r\nPaid,"Hi [NAME],\r\n\r\nyour ""order"" is paid. It leaves today.",a;b,en,TRUE\r\n' +
      '"Late, again","Sorry, XXXX is late. Ref: _____",c,en,FALSE\r\n'
    const reading = await read(source, 'replies.csv')
    expect(reading.format).toBe('csv')
    expect(reading.replies.map(reply => reply.record)).toEqual([
      { title: 'Paid', locale: 'en', tags: ['a', 'b'], active: true, pointer: 'row 2', audience: 'unknown', kind: 'reply' },
      { title: 'Late, again', locale: 'en', tags: ['c'], active: false, pointer: 'row 3', audience: 'unknown', kind: 'reply' },
    ])
    expectLocated(reading, 'your "order"', 'your ""order""')
    expectLocated(reading, 'XXXX is late')
  })

  test.each([
    ['semicolons and German headers', 'Titel;Text\nVerspätung;"Hallo [Name];\nwir sind spät dran."\n', 'a.csv', 'Verspätung', 'wir sind spät dran.'],
    ['tabs', 'title\tbody\nPaid\tHi <name>, your order is paid.\n', 'a.tsv', 'Paid', 'your order is paid.'],
    ['French headers', 'Titre,Réponse\nRetard,"Bonjour, nous avons du retard."\n', 'a.csv', 'Retard', 'nous avons du retard'],
    ['Spanish headers', 'Título,Respuesta\nRetraso,"Hola, llegamos tarde hoy."\n', 'a.csv', 'Retraso', 'llegamos tarde hoy'],
    ['questions and answers', 'id,question,answer\n7,I lost it,"Please use the ""Lost"" link on the first page."\n', 'a.csv', 'I lost it', 'link on the first page'],
    ['unknown headers', 'colour,words\nred,"Hi Sam, the red one is sold out."\nblue,"Hi Sam, the blue one is here."\n', 'a.csv', undefined, 'the blue one is here'],
    ['no extension', 'title,body\nPaid,"Hi Sam, your order is paid."\n', '<stdin>', 'Paid', 'your order is paid'],
  ])('are read with %s', async (_, source, path, title, phrase) => {
    const reading = await read(source, path)
    expect(problems(reading)).toEqual([])
    expect(field(reading, 'title')[0]).toBe(title)
    expectLocated(reading, phrase)
  })

  test('without a header are read from the first row on', async () => {
    const reading = await read('"Hi Sam, the red one is sold out, sorry about that.",red\n"Hi Kim, the blue one is here.",blue\n', 'a.csv')
    expect(field(reading, 'pointer')).toEqual(['row 1', 'row 2'])
    expectLocated(reading, 'the red one')
    expectLocated(reading, 'the blue one')
  })

  test('of an exporter give the macro body, not the actions', async () => {
    const source = 'action_types,actions,active,description,id,macro_body,title\n' +
      '"comment_value","[{""field"": ""comment_value"", ""value"": ""Hi {{x}}, that is ""}]",True,For us only.,36,"Hi {{x}}, that\'s ""done"".",A::B\n'
    const reading = await read(source, 'macros.csv')
    expect([texts(reading), field(reading, 'id'), field(reading, 'title')]).toEqual([['Hi {{x}}, that\'s "done".'], ['36'], ['A::B']])
    expectLocated(reading, 'that\'s "done"', 'that\'s ""done""')
  })

  test('mark internal rows, and are not read when they hold something else', async () => {
    const reading = await read('title,text,internal\nA,"Hi Sam, it is here."\nB,"Ask the till first, please.",yes\n', 'a.csv')
    expect(field(reading, 'audience')).toEqual(['unknown', 'internal'])
    for (const source of ['station,celsius\nA,4\n', 'sku,description\n1,"A lamp that is made of wood and paper."\n', 'direction,text\nout,"Hello, how can I help you?"\n']) {
      expect(problems(await read(source, 'a.csv'))).toEqual(['unrecognised-format'])
    }
  })
})
