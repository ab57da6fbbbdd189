import fc from 'fast-check'

/** A reply as generated: what its writer typed, before any format holds it. */
export interface WrittenReply {
  readonly title: string
  /** Paragraphs are divided by an empty line, lines by a line end. */
  readonly body: string
}

/** With faults that rules find: some with a fix, some with a suggestion. */
const faulty = [
  'You can utilize the spare key until Friday.', 'Please find attached the form for the return.',
  'Sorry, but our policy is that tickets cannot be refunded.', 'Simply click the blue button to restart the lamp.',
  'We value your business.', 'Your parcel left TODAY AND WILL ARRIVE on Monday.', 'Unfortunately, we cannot move the date.',
  'As per our terms, kindly revert at your earliest convenience.', 'It is obviously the wrong plug.', 'We will push a hotfix to prod.',
  'I understand how annoying this is, but the offer has ended.', 'We apologise for any inconvenience caused.',
  'Hi {{ticket.requester.frist_name}}, your order is ready.', 'The team will get back to you soon.', 'You must send us the receipt first.',
  'Due to unforeseen circumstances the tour starts later.', 'I’m sorry that you feel that way.', 'You failed to enter the code.',
]

const plain = [
  'Thanks for writing to us.', 'I’ve booked a new courier for Tuesday.', 'Your deposit is on its way back.', 'Which size do you need?',
  'Open Settings, then Billing.', 'I\'ll write again by 5 pm.', 'The kettle is in stock.', 'Hi {{ticket.requester.first_name}},',
  'See https://help.example.com/a?b=1&c=2 for the steps.', 'Kind regards,', 'Your “early bird” ticket is valid.', 'The “code” is "A<B".',
]

/** What breaks parsers, encoders and maps. */
const odd = [
  '🙂', '👩‍👩‍👧', 'e\u0301te\u0301', 'a\u00A0b', '\u200B', '"', '\'', '\\', '\\n', '<', '>', '&', '&amp;', '&nbsp;', '&#39;', 'R&D', 'a < b > c', '<b>bold</b>',
  '<name>', '<br>', '**strong**', '*thin*', '_low_', '`code`', '[a link](https://a.example/x)', '[NAME]', '[[x]]', '#{ticket.title}', '%{name}',
  '{%customer.firstName,fallback=there%}', '{{ name | default: "there" }}', '{{dc.opening_hours}}', '${name}', '- ', '1. ', '# ', '> ', ': ', ' #', ';', ',', '|',
  '\t', '  ', '---', '===', '```', '~~~', '*', '{', '}', '}}', '{{', '{%', '\u2028', 'W'.repeat(120), 'ﬁ', 'ß', 'İ', '\u{1F1E9}\u{1F1EA}', '!', '…', '—', '$XX', '__', 'TODO',
]

const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...faulty) }, { weight: 3, arbitrary: fc.constantFrom(...plain) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).map(withoutControls) },
)

const run = fc.array(fc.tuple(sentence, fc.constantFrom(' ', ' ', ' ', '', '\n')), { minLength: 1, maxLength: 4 })
  .map(parts => parts.map(([text, gap]) => text + gap).join('').trim())

const conditional = fc.tuple(fc.constantFrom('liquid', 'one', 'handlebars', 'case', 'nested', 'loop'), run, run).map(([kind, one, other]) => {
  switch (kind) {
    case 'liquid': return `{% if ticket.vip %}${one}{% else %}${other}{% endif %}`
    case 'one': return `{% unless ticket.vip == "yes" %}${one}{% endunless %} ${other}`
    case 'handlebars': return `{{#if vip}}${one}{{else}}${other}{{/if}}`
    case 'case': return `{% case ticket.via %}{% when "chat" %}${one}{% when "mail" %}${other}{% endcase %}`
    case 'nested': return `{% if a %}${one}{% if b %}${other}{% endif %}{% elsif c %}${other}{% endif %}`
    default: return `{% for item in order.items %}${one}{% endfor %} ${other}`
  }
})

const paragraph = fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: conditional })

const body = fc.tuple(fc.constantFrom(...faulty, ...plain), fc.array(paragraph, { minLength: 1, maxLength: 4 }))
  .map(([first, paragraphs]) => [first, ...paragraphs].join('\n\n').replace(/\n{3,}/g, '\n\n').trim())

/** A library of one to four replies. */
export const libraries: fc.Arbitrary<readonly WrittenReply[]> = fc.array(body, { minLength: 1, maxLength: 4 })
  .map(bodies => bodies.map((text, index) => ({ title: `Reply ${'ABCD'.charAt(index)}`, body: text })))

/** No file of text holds NUL; other control characters are for the fuzzer. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF\uFEFF]/gu, '').replace(/[\uD800-\uDFFF]/gu, '')
}
