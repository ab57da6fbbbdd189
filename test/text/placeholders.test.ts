import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceholders, maskPlaceholders } from '../../src/text/placeholders.ts'

const runs = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

function read(text: string, platform?: string): string[] {
  return findPlaceholders(text, platform)
    .map(({ span, syntax, type, name }) => `${text.slice(span.start, span.end)} ${syntax} ${type} ${name}`)
}

describe('variables', () => {
  it.each([
    ['{{ticket.requester.first_name}}', 'liquid name ticket.requester.first_name'],
    ['{{ first_name | fallback: "there" }}', 'liquid name first_name'],
    ["{{ contact.name || 'there' }}", 'liquid name contact.name'],
    ['{{- ticket.updated_at\n | date: "%B %d" -}}', 'liquid date ticket.updated_at'],
    ['{{ticket.messages[0].body_text}}', 'liquid text ticket.messages[0].body_text'],
    ['{{satisfaction.rating_url}}', 'liquid survey satisfaction.rating_url'],
    ['{{{Recipient.FirstName}}}', 'handlebars name Recipient.FirstName'],
    ['{{#if customer.name}}', 'tag text #if customer.name'],
    ['{{else}}', 'tag text else'],
    ['{{/if}}', 'tag text /if'],
    ['{{> signature}}', 'handlebars name signature'],
    ['{{!-- for }} agents --}}', 'tag text for }} agents'],
    ['{% if ticket.id %}', 'tag text if ticket.id'],
    ['{%- endif -%}', 'tag text endif'],
    ['{% comment %}never sent{% endcomment %}', 'tag text comment'],
    ['{%customer.firstName,fallback=there%}', 'percent-brace name customer.firstName'],
    ['{%customer.firstName,fallback=%}', 'percent-brace name customer.firstName'],
    ['{% mailbox.email %}', 'percent-brace text mailbox.email'],
    ['{!Contact.FirstName}', 'sml name Contact.FirstName'],
    ['{!Contact.FirstName, Valued Customer}', 'sml name Contact.FirstName'],
    ['{!BLANKVALUE(Contact.FirstName, "there")}', 'sml name Contact.FirstName'],
    ['{!Case.CaseNumber}', 'sml number Case.CaseNumber'],
    ['#{ticket.customer.firstname}', 'hash-brace name ticket.customer.firstname'],
    ['#{\n  ticket.number\n}', 'hash-brace number ticket.number'],
    ['#{<b>ticket.title</b>}', 'hash-brace text ticket.title'],
    ['#{dt(ticket.updated_at, "%Y", "Europe/Berlin")}', 'hash-brace date ticket.updated_at'],
    ['%{recipient.ticket_link}', 'pct-brace url recipient.ticket_link'],
    ['%{reply_to_name,fallback:there}', 'pct-brace name reply_to_name'],
    ['%7Bticket.id%7D', 'pct-brace number ticket.id'],
    ['%%7Bticket.id%7D', 'pct-brace number ticket.id'],
    ['${number}', 'dollar-brace number number'],
    ['{order_id}', 'single-brace number order_id'],
    ['{ nick }', 'single-brace name nick'],
    ['{ชื่อ_CS}', 'single-brace text ชื่อ_CS'],
    ['{user.firstName | Player}', 'single-brace name user.firstName'],
    ['{$ticket.title}', 'single-brace text $ticket.title'],
    ['[[MISSING TOKEN - PROPERTY NAME]]', 'double-bracket text MISSING TOKEN - PROPERTY NAME'],
    ['%name%', 'percent name name'],
    ['%recipient.email%', 'percent text recipient.email'],
    ['<attribute key="user.name" default="there"/>', 'attribute name user.name'],
    ["<attribute default='a > b' key='company.name' />", 'attribute text company.name'],
    ['<<name>>', 'angle name name'],
  ])('%s', (written, expected) => {
    expect(read(`Hi ${written}, ok`)).toEqual([`${written} ${expected}`])
  })

  it('decides {% %} by the platform first', () => {
    expect(read('{%customer.firstName,fallback=there%}', 'zendesk')).toEqual(['{%customer.firstName,fallback=there%} percent-brace name customer.firstName'])
    expect(read('{% if ticket.id %}', 'zendesk')).toEqual(['{% if ticket.id %} tag text if ticket.id'])
    expect(read('{% subject %}', 'zendesk')).toEqual(['{% subject %} tag text subject'])
    expect(read('{%include%}', 'help-scout')).toEqual(['{%include%} percent-brace text include'])
    expect(read('{{user.name}}', 'kustomer')).toEqual(['{{user.name}} handlebars name user.name'])
  })

  it.each([
    ['#{!Case.CaseNumber}', 'salesforce', '{!Case.CaseNumber} sml number Case.CaseNumber'],
    ['${!Opportunity.Amount}', 'salesforce', '{!Opportunity.Amount} sml number Opportunity.Amount'],
    ['#{%conversation.number%}', 'help-scout', '{%conversation.number%} percent-brace number conversation.number'],
    ['#{{ticket.id}}', 'zendesk', '{{ticket.id}} liquid number ticket.id'],
    ['#{nick}', 'live-helper-chat', '{nick} single-brace name nick'],
    ['#{ticket.number}', 'zammad', '#{ticket.number} hash-brace number ticket.number'],
  ])('reads the sign before %s on %s as text where it is text', (written, platform, expected) => {
    expect(read(`Ticket ${written}, ok`, platform)).toEqual([expected])
    expect(read(`Ticket ${written}, ok`).length).toBe(1)
  })

  it('sees no gap in a redacted transcript', () => {
    expect(read('so <account_id> is [NAME], {{x}}', 'abcd')).toEqual(['{{x}} liquid text x'])
  })

  it('leaves what was never closed', () => {
    expect(read('Hi {{name} and {{ first_name')).toEqual([])
    expect(read('{{name and {{order_id}}')).toEqual(['{{order_id}} liquid number order_id'])
    expect(read('#{ticket.id and %{x and ${y and {!z and {%a')).toEqual([])
  })
})

describe('slots', () => {
  it.each([
    ['[NAME]', 'name NAME'], ['[your country]', 'text your country'], ['[insert email]', 'text insert email'],
    ['[PASTE RECEIPT LINK]', 'url PASTE RECEIPT LINK'], ['[Stripe ETA date]', 'date Stripe ETA date'],
    ['[X condition listed on Table 2]', 'text X condition listed on Table 2'], ['[ครับ/ค่ะ]', 'text ครับ/ค่ะ'],
    ['[Alternative solution]', 'text Alternative solution'], ['[OLD]', 'text OLD'], ['[XX.XX]', 'number XX.XX'],
    ['{Insert Screenshot}', 'text Insert Screenshot'], ['{clear explanation}', 'text clear explanation'],
    ['<insert link>', 'url insert link'], ['<order id>', 'number order id'], ['<reporter>', 'name reporter'],
    ['<Fill in the Order ID here>', 'number Fill in the Order ID here'],
    ['XXXX', 'text XXXX'], ['$XX.XX', 'number $XX.XX'], ['XX.XX.XXXX', 'date XX.XX.XXXX'], ['X.X%', 'number X.X%'],
    ['____', 'text ____'], ['TODO', 'text TODO'], ['TBC', 'text TBC'],
  ])('%s', (written, expected) => {
    expect(read(`see ${written} ok`)).toEqual([`${written} slot ${expected}`])
  })

  it('knows a number by what stands beside it', () => {
    expect(read('order #XXXXX')).toEqual(['XXXXX slot number XXXXX'])
    expect(read('within XX business days')).toEqual(['XX slot number XX'])
    expect(read('within X days')).toEqual(['X slot number X'])
  })
})

describe('what only looks like a placeholder', () => {
  it.each([
    '[text](https://example.com)', '[text][ref]', 'Press [the button][1]', '[ref]: https://example.com',
      'so[^1] it is', '[1] and [12]',
    '- [ ] open\n- [x] done', '[sic]', '[laughs]', '[long pause]', '[PII]', 'click [Save changes]', 'a.b{color:red}',
    '{<br />display: none !important;<br />}', '{"order": {"id": 1}}', "{'a': 1}",
      '{n, plural, one {item} other {items}}', '{}',
    '<@U123> <#C1|general> <!here> <https://example.com|link>', '<Media omitted>', '<b>bold</b> <br/> <p>',
      'a < b and c > d',
    '<my-widget>text</my-widget>', 'I <3 it :{ ;]', 'XXL and XBOX and X-ray and iOS X', 'card XXXX-XXXX-XXXX-1234',
      '10% and 20% off',
    'https://a.example/%20x%20/%C3%A9%E2%80%99', 'snake_case and __init__', 'text\n\n______\n\ntext',
      'TODOS and AUTODO', '`[NAME]` and `{x}`',
    '```\n[NAME] XXXX {order_id}\n```', '<code>{order_id}</code>', 'mail <sam@example.com>', 'f(x) { return x; }',
  ])('%s', text => {
    expect(read(text)).toEqual([])
  })

  it('still reads formal variables in code', () => {
    expect(read('`{{ticket.id}}`')).toEqual(['{{ticket.id}} liquid number ticket.id'])
  })
})

describe('types', () => {
  it.each([
    ['company.name', 'text'], ['dc.refund_number', 'text'], ['config.product_name', 'text'], ['ticket.name.first',
      'name'], ['agent_signature', 'name'],
    ['customer.order_date', 'date'], ['ticket.created_at', 'date'], ['sla', 'date'], ['order_status', 'text'],
    ['refund_amount', 'number'], ['tracking_number', 'number'], ['tracking_link', 'url'], ['csat', 'survey'],
      ['ticket.ticket_field_123', 'text'],
  ])('%s is %s', (name, type) => {
    expect(findPlaceholders(`{{${name}}}`)[0]?.type).toBe(type)
  })
})

describe('properties', () => {
  const dialects = [
    '{{a.b}}', '{{ x | default: "y" }}', '{% if a %}', '{%customer.email%}', '{!A.B}', '#{a.b}', '%{a.b}', '${ab}',
      '{ab_c}', '{{{A.b}}}',
    '[[ab]]', '%abc%', '<attribute key="a.b"/>', '<<ab>>', '[NAME]', '{insert it}', '<order id>', 'XXXX', '$XX.XX',
      '____', 'TODO',
  ]
  const prose = fc.stringMatching(/^ [a-w ,.!]{0,20} $/)

  it('finds exactly the placeholders that were put in', () => {
    fc.assert(fc.property(fc.array(fc.tuple(prose, fc.constantFrom(...dialects)), { maxLength: 12 }), parts => {
      let text = ''
      const spans = parts.map(([before, placeholder]) => {
        text += before
        const start = text.length
        text += placeholder
        return { start, end: text.length }
      })
      text += ' end'
      expect(findPlaceholders(text).map(({ span }) => span)).toEqual(spans)
    }), { numRuns: runs })
  })

  const noise = fc.string({ unit: fc.constantFrom(...'{}[]%#$<>_XTODBCx!`|/"\' \nabc.:=()', '\uD83D', '😊', 'é',
    '\r\n') })

  it('gives spans in order that do not overlap, and masks at equal length', () => {
    fc.assert(fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), text => {
      const found = findPlaceholders(text)
      let done = 0
      for (const { span } of found) {
        expect(span.start).toBeGreaterThanOrEqual(done)
        expect(span.end).toBeGreaterThan(span.start)
        done = span.end
      }
      expect(done).toBeLessThanOrEqual(text.length)
      const masked = maskPlaceholders(text, found)
      expect(masked).toHaveLength(text.length)
      for (const { span } of found) expect(masked.slice(span.start, span.end)).toMatch(/^[\uE000\r\n]+$/)
    }), { numRuns: runs })
  })

  it('masks nothing but placeholders, and keeps their line breaks', () => {
    const text = 'Hi {{ a\r\n }}, [NAME]!'
    expect(maskPlaceholders(text,
      findPlaceholders(text))).toBe('Hi \uE000\uE000\uE000\uE000\r\n\uE000\uE000\uE000, \uE000\uE000\uE000\uE000\uE000\uE000!')
  })

  it('takes no time that grows with the square of the length', () => {
    const started = performance.now()
    for (const piece of ['{{', '{', '[', '<a', '#{', '{%', '%7B', '`', '____ x ', 'XX-', '<attribute ', '[[', '${',
      '%a']) {
      findPlaceholders(piece.repeat(20_000))
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
