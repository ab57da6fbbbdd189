import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats, parse } from '../../src/document/parse.ts'
import { read } from './reading.ts'

const numRuns = Number(process.env['REPLYLINT_RUNS'] ?? 1000)

const sources = [
  '---\ntitle: Bulbs\ntags: [a, b]\nnotes: |\n  one\n---\n\nHi {{first_name}},\n\nyour **bulbs** leave on [Monday](https://example.com).\n',
  '# All\n\n## One\n\n```\nHi {name}, one is ready.\n```\n\n## Two\n\n> Hi {name},\n> two is ready.\n\n## Three\n\nHi {name}, three is ready.\n',
  '- title: A\n  body: |\n    Hi {{name}},\n    it is ready.\n  active: false\n- title: B\n  body: "It\\u2019s \\"done\\", thanks."\n',
  'en:\n  paid: "Hi %{name}, it is paid."\n  late: >-\n    Sorry, we are\n    running late.\nde:\n  paid: Hallo, es ist bezahlt.\n',
  'replies:\n  - name: A\n    body: |\n      Thanks @{{ author }}, it is **fixed**.\n',
  '- isenabled: 1\n  title: A\n  response: |\n    Hi,<br>it is &amp; was ready.\n  notes: |\n    Internal.\n',
  '{"macros":[{"id":1,"title":"A::B","actions":[{"field":"comment_value_html","value":"<p>Hi,&nbsp;it\\u2019s <b>ready</b>.</p>"}]}]}',
  '[{"title":"A","body":"Hi,\\n\\"it\\" is ready."},{"title":"B","content_html":"<div>It&rsquo;s here.<br></div>","tags":"x, y"}]',
  '{"categories":[{"label":"A","macros":[{"name":"B","body":"Dear {name}, it is ready."}]}]}',
  '{"title":"A","body":"Hi, it is ready."}\n{"title":"B","body":"Hi, it is late."}\n',
  'title,body,tags\nA,"Hi [NAME],\n""it"" is ready.",a;b\nB,Sorry it is late.,\n',
  'Titel;Text\r\nA;"Hallo; es ist da."\r\n',
  '<!doctype html><html lang="en"><title>A</title><p>Hi {{name}},</p><p>It&rsquo;s ready.<br>See <a href="#">it</a>.</p></html>',
  'Subject: A\n\nHi {name}, it is ready.\n\n---\n\nHi {name}, it is late today.\n',
  '<?xml version="1.0"?>\r\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\r\n<available>true</available><name>A</name><subject>It&apos;s &#38; was</subject><textOnly>Hi,\r\n<![CDATA[it is <b>]]> late.</textOnly></EmailTemplate>',
  '<table><tr><td><![CDATA[<p>Hi {!Contact.FirstName},&nbsp;it&#39;s ready.</p>]]></td></tr></table>',
  '[{"id":1,"name":"A","texts":[{"content":"<p>Hi, it&#39;s ready.</p>","contentType":"text/html"},{"content":"Hi, it\\u2019s late.","contentType":"text/plain"}]}]',
  'Resources:\n  A:\n    Type: AWS::Wisdom::QuickResponse\n    Properties:\n      Name: !Sub "A ${B}"\n      Content:\n        Content: !Sub |\n          Hi,\n          it is **ready**.\n',
  'name,keywords,content,note,active\nA,"a,b","<div>Hi #{user.firstname},</div><div>it&rsquo;s ""ready"".</div>",x,true\n',
  '{"comments":[{"author_id":1,"public":true,"html_body":"<p>Is it&nbsp;late?</p><div class=\\"gmail_quote\\">On 2 May Kim wrote:</div>"},{"author_id":2,"public":false,"body":"It\\u2019s late."}],"users":[{"id":1,"role":"end-user"}]}',
  '[{"type":"conversation","source":{"author":{"type":"user"},"body":"<p>Is it late?</p>"},"conversation_parts":{"conversation_parts":[{"part_type":"comment","body":"It is.","author":{"type":"bot"}}]}}]',
  '{"_results":[{"id":"msg_1","is_inbound":true,"body":"<p>Is it?</p>","created_at":1701292639},{"id":"com_1","body":"It is.","posted_at":1701292640}]}',
  '{"visitor":{"name":"Sam"},"agent_names":["Dana"],"history":[{"type":"chat.msg","name":"Sam","msg":"Is it \\"late\\"?"}]}',
  'id: 1\nturns:\n  - role: agent\n    text: |\n      Hi Sam,\n      it is late.\n    time: 2024-05-01T10:00:00Z\n  - { role: customer, text: "Is \\"it\\"?", start: 4 }\n',
  'conversation_id,role,name,text,internal\n1,agent,Dana,"Hi, ""Sam"".\nIt is late.",no\n1,customer,Sam,Is it?,no\n2,bot,,Hello.,yes\n',
]
const paths = ['a.md', 'a.json', 'a.jsonl', 'a.yaml', 'a.csv', 'a.tsv', 'a.html', 'a.txt', 'a.log', '<stdin>', 'a.email', 'a.email-meta.xml']
/** What may stand beside a file: whole, and broken. */
const besides = [undefined, new Map([['a.email', '<p>Hi &amp;'], ['a.email-meta.xml', '<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata"><type>html</type><name>A']])]
const noise = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'{}[]":,\'-#>`|&;<\\\n\r\t %*~'), maxLength: 6 }),
  fc.constantFrom('\ud83d', '\ud83d\ude42', '\ufeff', '\u2028', 'é', '<br>', '---\n', '```\n', '\\u00', '{{', '}}', '{% if x %}'),
)

/** A file with some pieces cut out, put in, or doubled. */
const mutated = fc.tuple(
  fc.constantFrom(...sources),
  fc.array(fc.tuple(fc.nat(400), fc.nat(30), noise, fc.boolean()), { maxLength: 4 }),
).map(([source, edits]) => edits.reduce((text, [at, length, insert, doubled]) => {
  const start = at % (text.length + 1)
  const piece = text.slice(start, start + length)
  return text.slice(0, start) + (doubled ? piece : '') + insert + text.slice(start + (doubled ? 0 : length))
}, source))

test('no file makes parse throw, no place lies outside the file, every exact run is the text of the file', async () => {
  await fc.assert(fc.asyncProperty(
    mutated, fc.constantFrom(...paths), fc.option(fc.constantFrom(...formats.map(format => format.id)), { nil: undefined }),
    fc.constantFrom(...besides),
    async (source, path, as, beside) => {
      const reading = await read(source, path, { ...as !== undefined && { as }, ...beside !== undefined && { beside } })
      // Metadata of a template without a subject says nothing to a customer.
      const isSilent = reading.format === 'salesforce-email'
      if (!isSilent) expect(reading.replies.length + reading.conversations.length + reading.problems.length).toBeGreaterThan(0)
      const spans = [...reading.problems.map(problem => problem.span), ...reading.replies.map(reply => reply.span)]
      const turns = reading.conversations.flatMap(conversation => conversation.turns)
      spans.push(...reading.conversations.map(conversation => conversation.span), ...turns.map(turn => turn.span))
      for (const { passage } of [...reading.replies, ...turns]) spans.push(...passage.runs.map(run => run.source))
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= source.length).toBe(true)
    },
  ), { numRuns })
})

test('a reply reads the same in every format that can hold it', async () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  await fc.assert(fc.asyncProperty(fc.array(word, { minLength: 4, maxLength: 12 }), async words => {
    const body = `Hello ${words.join(' ')}.`
    const files: [string, string][] = [
      [`---\ntitle: A\n---\n\n${body}\n`, 'a.md'],
      [`# A\n\n\`\`\`\n${body}\n\`\`\`\n`, 'b.md'],
      [`- title: A\n  body: ${body}\n`, 'a.yaml'],
      [JSON.stringify([{ title: 'A', body }]), 'a.json'],
      [`${JSON.stringify({ title: 'A', body })}\n`, 'a.jsonl'],
      [`title,body\nA,"${body}"\n`, 'a.csv'],
      [`title\tbody\nA\t${body}\n`, 'a.tsv'],
      [`<title>A</title><p>${body}</p>`, 'a.html'],
      [`Subject: A\n\n${body}\n`, 'a.txt'],
    ]
    for (const [source, path] of files) {
      const { replies, problems } = await parse(source, path)
      expect([path, problems, replies.map(reply => [reply.record.title, reply.passage.text.trim()])])
        .toEqual([path, [], [['A', body]]])
    }
  }), { numRuns: Math.ceil(numRuns / 10) })
})
