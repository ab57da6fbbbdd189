import {
  defineRule, formsAt, isQuoted, placesOf, putInstead, spanOf, overlaps,
  type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

const families = {
  everydayJargon: 'everyday',
  supportJargon: 'support',
  metricJargon: 'metrics',
  softwareJargon: 'software',
  officeJargon: 'office',
} as const

type Family = keyof typeof families

/** Written in capitals; “pod” and “rca” in small letters are other words. */
const acronyms = new Set(('rma rmas sla slas kb sop sops wfm dri awb oos kyc dsar dsr crm erp wms oms sku skus poc pod csat nps aht fcr frt mttr mtta '
  + 'kpi kpis okr okrs p0 p1 p2 p3 p4 s1 s2 l1 l2 l3 l4 t2 t3 rca rcas bau eod cob wip eow kci ecd ettr rfo cpe wismo ndr rto fnol arn uat noc nff cdd edd mlro tat').split(' '))

/** “Our TRM team”, “in the OPS queue”: a part of the company that is named by letters. */
const letteredTeam = /(?<![\p{L}\p{N}])(?:our(?: \p{Ll}+)? ([A-Z][A-Z\d]{1,3}) (?:team|queue|desk|squad|pod|unit)|(?:in|at|with|to|from)(?: the| our)? ([A-Z][A-Z\d]{1,3}) (?:queue|stage|squad|bucket))(?![\p{L}\p{N}])/u
/** Letters that everybody reads. */
const knownLetters = new Set('AI API CEO CFO CTO CX DJ EMEA EU EV GP HD HR ID IT MOT NHS PA PC PR QA QR RAF SIM SMS TV UK UN US USA VIP VAT VR VPN'.split(' '))

/** What the customer calls it. */
const plainWords: Readonly<Record<string, string>> = {
  ticket: 'case', tickets: 'cases', triage: 'sort', triaged: 'passed', triaging: 'sorting', l1: 'our first-line team', l2: 'our specialist team', l3: 'our engineers',
  t2: 'our specialist team', t3: 'our engineers', 'tier 1': 'first-line', 'tier 2': 'specialist', 'tier 3': 'expert', 'tier two': 'specialist', 'level 1': 'first-line',
  'level 2': 'specialist', 'level 3': 'expert', 'level two': 'specialist', rma: 'return number', rmas: 'return numbers', sla: 'reply time', slas: 'reply times',
  kb: 'help page', sop: 'procedure', sops: 'procedures', wfm: 'planning team', dri: 'person in charge', awb: 'waybill number', oos: 'out of stock',
  kyc: 'identity check', pii: 'personal data', dsar: 'data request', dsr: 'data request', sku: 'product code', skus: 'product codes',
  poc: 'contact', pod: 'proof of delivery', 'case owner': 'contact', 'canned response': 'standard reply', 'canned responses': 'standard replies',
  'canned reply': 'standard reply', 'canned replies': 'standard replies', csat: 'satisfaction', nps: 'recommendation', churn: 'cancellations',
  'churn rate': 'cancellations', p0: 'top-priority problem', p1: 'top-priority problem', p2: 'high-priority problem', backlog: 'list', backlogged: 'behind',
  sprint: 'round of work', hotfix: 'fix', hotfixes: 'fixes', 'hot fix': 'fix', prod: 'the live system', staging: 'our test system', repro: 'repeat',
  'repro steps': 'steps to see it', rca: 'finding the cause', 'root cause analysis': 'search for the cause', 'post mortem': 'review', 'end user': 'customer',
  'end users': 'customers', 'circle back': 'write to you', 'circling back': 'writing to you', 'circled back': 'wrote to you', 'touch base': 'talk',
  'touching base': 'checking in', leverage: 'use', leveraging: 'using', actionable: 'useful', 'going forward': 'from now on',
  bandwidth: 'time', bau: 'normal', eod: 'the end of the day', eow: 'the end of the week', cob: 'the end of the day', wip: 'in progress',
  'deep dive': 'close look', 'action item': 'step', 'action items': 'steps', stakeholders: 'people involved', stakeholder: 'person involved',
  deliverables: 'results', deliverable: 'result', 'internal team': '{{name or team}} team', 'internal teams': '{{name or team}} team',
  'internal department': '{{name or team}} team', 'internal departments': '{{name or team}} team', internally: 'to {{name or team}}',
  l4: 'our engineers', frt: 'time to a first reply', kci: '{{stage}}', ecd: 'expected date', ettr: 'time until it works again', rfo: 'cause', cpe: 'equipment at your place',
  ndr: 'failed delivery', rto: 'return', noc: 'network team', tat: 'turnaround time', crm: 'customer records', erp: 'order system', wms: 'warehouse system',
  oms: 'order system', uat: 'testing', rcas: 'findings of the cause', postmortem: 'review', postmortems: 'reviews', 'post mortems': 'reviews',
  'story points': 'size', 'behind a feature flag': 'not switched on for everybody', 'code freeze': 'pause in releases', 'change freeze': 'pause in changes',
  groomed: 'looked at', 'first contact resolution': 'settling things at once', 'handle time': 'time', 'average handle time': 'time',
  'customer effort score': 'survey', 'loop back': 'write to you', 'looping back': 'writing to you', 'looped back': 'wrote to you', 'touched base': 'talked',
  'warm transfer': 'call with a colleague', 'cold transfer': 'transfer', swarming: 'working together on', 'case deflection': 'help pages',
  'escalation matrix': 'list of contacts', 'back office': '{{name or team}}', 'first line': 'first', 'second line': 'specialist', 'third line': 'expert',
  provisioning: 'setting up', 'tier three': 'expert', 'level three': 'expert', 'tier one': 'first-line', 'level one': 'first-line',
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'clarity',
    docs: {
      description: 'A reply uses the customer’s words, not those of the team.',
      why: 'Customers do not know what L2, an SLA or the backlog is. What they cannot read they have to ask about, or to guess.',
      details: [
        'The rule knows words for how support sorts its work (`support`: L2, tier 2, SLA, triage, POC), what it counts '
        + '(`metrics`: CSAT, NPS, churn), what engineers say (`software`: P1, backlog, sprint, hotfix, prod) and what is said '
        + 'in meetings (`office`: circle back, touch base, EOD). A team or a stage that is named by letters alone (“our TRM '
        + 'team”) counts as `support`.',
        '`everyday`, which is off by default and on in strict, holds words that most customers have met, and that still make '
        + 'a case of a person: ticket, RMA, SKU, internal team, end user, going forward.',
        'A word that means something to customers, too, counts only where it is the team’s: “your ticket has been escalated”, '
        + 'not “your ticket is attached”; “our tier 2 team”, not “the Tier 2 plan”. Acronyms count in capitals.',
      ].join('\n\n'),
      ignores: [
        'The `domainTerms` of the house.',
        'A term that is explained beside it: “our SLA (the reply time that we promise)”, “a return number (RMA)”, “the SLA, '
        + 'which is …”.',
        'What stands in quotation marks, in links, in placeholders and in code.',
        'Notes to the team.',
      ],
      sources: [
        'seed 004: “Get to know and understand your customers … their common pain points”.',
        'SkyVerge support guide: “Ticket … They’re not tickets because they’re people”.',
        'plainlanguage.gov: avoid jargon. Bronwen Reid: banned words (“bug”, “colleague”).',
      ],
    },
    messages: {
      jargon: '“{quote}” is a word of the team’s. Say it as the customer would.',
      unexplained: '“{quote}” is not explained. Say in brackets what it is.',
      plainly: 'Say it in plain words.',
      explain: 'Explain it in brackets.',
    },
    suggestionMessages: ['plainly', 'explain'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        domainTerms: { type: 'array', items: { type: 'string' }, description: 'Terms that your customers know.' },
        requireGloss: { type: 'boolean', description: 'Whether the `domainTerms` must be explained where they first stand.' },
        categories: {
          type: 'array',
          items: { enum: ['support', 'metrics', 'software', 'office', 'everyday'] },
          description: 'Which kinds of jargon to look for.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      domainTerms: [] as readonly string[],
      requireGloss: false,
      categories: ['support', 'metrics', 'software', 'office'] as readonly string[],
    },
    presets: {
      recommended: 'warning',
      strict: ['warning', { requireGloss: true, categories: ['support', 'metrics', 'software', 'office', 'everyday'] }],
    },
    examples: {
      bad: [
        {
          text: 'Your ticket has been triaged to L2.',
          reports: [
            {
              messageId: 'jargon',
              quote: 'triaged',
              suggestions: [
                'Your ticket has been passed to L2.',
              ],
            },
            {
              messageId: 'jargon',
              quote: 'L2',
              suggestions: [
                'Your ticket has been triaged to our specialist team.',
              ],
            },
          ],
        },
        {
          text: "We'll raise an RMA for the SKU.",
          options: { categories: ['support', 'everyday'] },
          reports: [
            {
              messageId: 'jargon',
              quote: 'RMA',
              suggestions: [
                "We'll raise a return number for the SKU.",
              ],
            },
            {
              messageId: 'jargon',
              quote: 'SKU',
              suggestions: [
                "We'll raise an RMA for the product code.",
              ],
            },
          ],
        },
        {
          text: 'Please allow our SLA to elapse.',
          reports: [
            {
              messageId: 'jargon',
              quote: 'SLA',
              suggestions: [
                'Please allow our reply time to elapse.',
              ],
            },
          ],
        },
        {
          text: 'CSAT and NPS surveys go out after this.',
          reports: [
            {
              messageId: 'jargon',
              quote: 'CSAT',
              suggestions: [
                'Satisfaction and NPS surveys go out after this.',
              ],
            },
            {
              messageId: 'jargon',
              quote: 'NPS',
              suggestions: [
                'CSAT and recommendation surveys go out after this.',
              ],
            },
          ],
        },
        {
          text: "It's in the backlog for the next sprint.",
          reports: [
            {
              messageId: 'jargon',
              quote: 'backlog',
              suggestions: [
                "It's in the list for the next sprint.",
              ],
            },
            {
              messageId: 'jargon',
              quote: 'sprint',
              suggestions: [
                "It's in the backlog for the next round of work.",
              ],
            },
          ],
        },
        {
          text: "We'll circle back after RCA.",
          reports: [
            {
              messageId: 'jargon',
              quote: 'circle back',
              suggestions: [
                "We'll write to you after RCA.",
              ],
            },
            {
              messageId: 'jargon',
              quote: 'RCA',
              suggestions: [
                "We'll circle back after finding the cause.",
              ],
            },
          ],
        },
        {
          text: 'This is a known P1; engineering will push a hotfix to prod.',
          reports: [
            {
              messageId: 'jargon',
              quote: 'P1',
              suggestions: [
                'This is a known top-priority problem; engineering will push a hotfix to prod.',
              ],
            },
            {
              messageId: 'jargon',
              quote: 'hotfix',
              suggestions: [
                'This is a known P1; engineering will push a fix to prod.',
              ],
            },
            {
              messageId: 'jargon',
              quote: 'prod',
              suggestions: [
                'This is a known P1; engineering will push a hotfix to the live system.',
              ],
            },
          ],
        },
        {
          text: "I'll loop in my POC and we'll touch base.",
          reports: [
            {
              messageId: 'jargon',
              quote: "'ll loop in",
              suggestions: [
                "I{{plain words}} my POC and we'll touch base.",
              ],
            },
            {
              messageId: 'jargon',
              quote: 'POC',
              suggestions: [
                "I'll loop in my contact and we'll touch base.",
              ],
            },
            {
              messageId: 'jargon',
              quote: 'touch base',
              suggestions: [
                "I'll loop in my POC and we'll talk.",
              ],
            },
          ],
        },
        {
          text: 'Reply within our SLA and quote the SKU.',
          options: { domainTerms: ['SKU'], requireGloss: true },
          reports: [
            {
              messageId: 'jargon',
              quote: 'SLA',
              suggestions: [
                'Reply within our reply time and quote the SKU.',
              ],
            },
            {
              messageId: 'unexplained',
              quote: 'SKU',
              suggestions: [
                'Reply within our SLA and quote the SKU ({{what it is}}).',
              ],
            },
          ],
        },
        {
          text: "I'll touch base on Monday, and your case is with our TRM team.",
          reports: [
            {
              messageId: 'jargon',
              quote: 'touch base',
              suggestions: [
                "I'll talk on Monday, and your case is with our TRM team.",
              ],
            },
            {
              messageId: 'jargon',
              quote: 'TRM',
              suggestions: [
                "I'll touch base on Monday, and your case is with our {{name in plain words}} team.",
              ],
            },
          ],
        },
        {
          text: 'We have passed it to our internal team.',
          options: { categories: ['everyday'] },
          reports: [
            {
              messageId: 'jargon',
              quote: 'internal team',
              suggestions: [
                'We have passed it to our {{name or team}} team.',
              ],
            },
          ],
        },
        {
          text: 'Your order is at the KCI stage, and the dates are still inside SLA.',
          reports: [
            {
              messageId: 'jargon',
              quote: 'KCI',
              suggestions: [
                'Your order is at the {{stage}} stage, and the dates are still inside SLA.',
              ],
            },
            {
              messageId: 'jargon',
              quote: 'SLA',
              suggestions: [
                'Your order is at the KCI stage, and the dates are still inside reply time.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'Your case is with our repairs team, who reply within two working days.' },
        { text: "We'll send you a return label for the faulty one." },
        { text: 'We answer within 24 hours; your case is number 5012.' },
        { text: "You'll get a short survey by email tomorrow." },
        { text: "It's on our list for the next release; I'll tell you when there is a date." },
        { text: "Once the engineers know the cause, I'll write to you." },
        { text: "It's our top priority. The fix will be live tonight." },
        { text: "I'll bring in Sam from payments and we'll call you together." },
        { text: 'Your ticket has been escalated to our box office.', options: { domainTerms: ['ticket'] } },
        { text: "We'll circle back after RCA.", options: { categories: ['support', 'metrics'] } },
        { text: 'Our SLA (the reply time that we promise) is two hours, and the SLA counts at night too.' },
        { text: 'Your ticket is attached. It is valid on the 10:40 train.' },
        { text: 'You can upgrade to the Tier 2 plan at any time.' },
        { text: 'You wrote that the "P1 bug" is still there. It is fixed now.' },
        { text: "We'll send an RMA for the SKU. Going forward, your ticket has a number.", because: 'Most customers know these words; the category `everyday` holds them.' },
        { text: 'Our SLA, which is the time in which we answer, ends on Monday.' },
        { text: 'Our AMC team has sent the seats. Thank you for choosing AMC.', because: 'It is the name of the company.' },
      ],
    },
  },
  create({ options, report }) {
    const names = (Object.keys(families) as Family[]).filter(family => options.categories.includes(families[family]))

    return {
      reply(reply) {
        const told = new Set<string>()
        for (const sentence of reply.body) {
          const known = placesOf(sentence, options.domainTerms)
          if (options.requireGloss) for (const place of known) checkGloss(place, reply, told)
          if (names.length > 0 && sentence.has(...names)) check(sentence, known, reply, told)
          if (options.categories.includes('support')) checkTeam(sentence, known, reply, told)
        }
      },
    }

    function check(sentence: Sentence, known: readonly Span[], reply: ReplyUnit, told: Set<string>): void {
      let end = 0
      const found = names.flatMap(family => sentence.find(family)).map(unit => termIn(unit, reply))
      for (const term of found.sort((first, second) => first.firstWord - second.firstWord || second.endWord - first.endWord)) {
        const at = spanOf(term, reply)
        const forms = formsAt(term, reply)
        if (term.firstWord < end || isQuoted(term, reply) || known.some(place => overlaps(place, at))) continue
        end = term.endWord
        const quote = reply.text.slice(at.start, at.end)
        if (isMeantOtherwise(forms, quote, sentence)) continue
        if (isExplained(at, reply.text)) told.add(forms)
        if (!told.has(forms)) report({ messageId: 'jargon', data: { quote }, at, suggestions: [{ messageId: 'plainly', ...inPlainWords(term, forms, sentence, reply) }] })
        told.add(forms)
      }
    }

    function checkTeam(sentence: Sentence, known: readonly Span[], { text }: ReplyUnit, told: Set<string>): void {
      const match = letteredTeam.exec(sentence.text)
      const quote = match?.[1] ?? match?.[2]
      if (match === null || quote === undefined || knownLetters.has(quote)) return
      const start = sentence.span.start + match.index + match[0].lastIndexOf(quote)
      const at = { start, end: start + quote.length }
      // a company that is named by letters says its name elsewhere, too
      const isName = text.split(quote).length > 2
      if (isName || told.has(quote.toLowerCase()) || isExplained(at, text) || known.some(place => overlaps(place, at))) return
      told.add(quote.toLowerCase())
      report({ messageId: 'jargon', data: { quote }, at, suggestions: [{ messageId: 'plainly', at, text: '{{name in plain words}}' }] })
    }

    function checkGloss(at: Span, { text }: ReplyUnit, told: Set<string>): void {
      const quote = text.slice(at.start, at.end)
      const key = quote.toLowerCase()
      if (!told.has(key) && !isExplained(at, text)) {
        const behind = { start: at.end, end: at.end }
        report({ messageId: 'unexplained', data: { quote }, at, suggestions: [{ messageId: 'explain', at: behind, text: ' ({{what it is}})' }] })
      }
      told.add(key)
    }
  },
})

interface Words {
  readonly firstWord: number
  readonly endWord: number
}

/** The term itself in the phrase that tells what it means here: “ticket” of “your ticket has been escalated”. */
function termIn({ firstWord, endWord }: Words, reply: ReplyUnit): Words {
  for (let length = endWord - firstWord; length > 0; length--) {
    for (let from = firstWord; from + length <= endWord; from++) {
      const words = { firstWord: from, endWord: from + length }
      const forms = formsAt(words, reply)
      if (Object.hasOwn(plainWords, forms) || acronyms.has(forms)) return words
    }
  }
  return { firstWord, endWord }
}

function isMeantOtherwise(forms: string, quote: string, { firstWord, endWord }: Sentence): boolean {
  // a heading
  if (forms === 'going forward' && endWord - firstWord < 5) return true
  return acronyms.has(forms) && quote.replace(/s$/, '') !== quote.replace(/s$/, '').toUpperCase()
}

/** “SLA (the time in which we reply)”, “RMA number, which is …”; “a return number (RMA)”, “what we call an RMA”. */
function isExplained({ start, end }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 200)
  return /^(?:[ \t]+\p{L}+)?(?:[ \t]*\([^)\n]{4,}\)|[ \t]*[,–—-]+[ \t]*(?:(?:that|which|it)(?:['’]s| is| means| stands)|meaning|i\.e\.|short for|or)[ \t,])/iu.test(after)
    || /\((?:(?:an?|the|our|your)[ \t]+)?$/i.test(before) && text[end] === ')'
    || /(?:\bcall(?:ed)?|\bknown as|, or)[ \t]+(?:(?:an?|the|our|your|it)[ \t]+)*["“']?$/i.test(before)
}

/** The plain word, with “a” or “an” before it as it needs. Acronyms say nothing about capitals. */
function inPlainWords(words: Words, forms: string, sentence: Sentence, reply: ReplyUnit): { readonly at: Span; readonly text: string } {
  const before = reply.words.forms[words.firstWord - 1] ?? ''
  const known = plainWords[forms] ?? (/^loop\w* /.test(forms) ? forms.replace(/^loop(?:ed)?/, each => each === 'loop' ? 'bring' : 'brought') : '{{plain words}}')
  const isTeam = /^(?:team|support|agents?|engineers?|specialists?|technicians?)$/.test(reply.words.forms[words.endWord] ?? '')
  const plain = isTeam && /^[lt][123]$/.test(forms) ? plainWords[`tier ${forms.charAt(1)}`] as string : /^(?:our|the|my|your|their)$/.test(before) ? known.replace(/^(?:our|the) /, '') : known
  if (before === 'a' || before === 'an') {
    return putInstead({ ...words, firstWord: words.firstWord - 1 }, reply, `${/^[aeiou]/i.test(plain) ? 'an' : 'a'} ${plain}`)
  }
  if (!acronyms.has(forms)) return putInstead(words, reply, plain)
  const isFirst = words.firstWord === sentence.firstWord
  return { at: spanOf(words, reply), text: isFirst ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain }
}
