import {
  coreOf, defineRule, hasTag, replaceClause, strongest, type Clause, type Replacement, type ReplyUnit, type Sentence,
} from 'replylint/rule'

/** The family that shows where the customer is sent. */
const kinds = [
  ['toldToComeBack', 'comeBack'],
  ['sentToOthers', 'otherTeam'],
  ['wrongChannel', 'otherChannel'],
  ['toldToStartAgain', 'startAgain'],
  ['readItYourself', 'readItYourself'],
] as const
type Kind = typeof kinds[number][1]
type Rewrite = { readonly messageId: 'passOn' | 'directRoute' | 'callThem' | 'openIt' | 'giveAnswer' } & Replacement

/** What excuses a send-off need only be likely. */
const likely = 0.4
/** Where no phrase knows whom the customer is sent to, the tagger must. */
const sure = 0.7

export default defineRule({
  meta: {
    type: 'problem',
    category: 'ownership',
    docs: {
      description: 'A reply does not send the customer to another team, number or form for what the writer can do.',
      why: 'Every hand-over that the customer has to make costs them a queue and the whole story again. Where the writer can '
        + 'pass it on, open the case or give the answer, sending the customer off is the company’s work done by the customer.',
      details: [
        'The rule speaks when a clause turns the customer to another team or company (`otherTeam`: told to, advised to, “that’s '
        + 'one for your landlord”, “it’s dealt with elsewhere”), says that it cannot be done here or only on another channel '
        + '(`otherChannel`), has them come back at another time (`comeBack`), open another case (`startAgain`), or look it up '
        + '(`readItYourself`).',
        'It stays silent where the sentence or one beside it makes the way warm: something done or promised (“I’ve told '
        + 'them to expect you”), an offer, or a link, a number or an address together with a reason why it has to be them, or '
        + 'with what they will do. A link to the very page is enough for a form or a page (`allowWithLink`), and so is an '
        + 'answer in the same reply for which the page is the long version.',
      ].join('\n\n'),
      ignores: [
        '“If you have any questions, contact our team” and “for more information, see our FAQ”: courtesies.',
        '“I’ll contact our billing team”: the writer does it.',
        'A third party that alone can help, with the reason and a way to reach them; and one that is to be asked for a certain '
        + 'thing (“ask your insurer to send us the policy number”).',
        '“Please DM us”, with or without “we can’t look into it here”.',
        'Replies with one of the `exemptTags`.',
      ],
      sources: [
        'seed 000: “Instead of transferring the call … By avoiding unnecessary escalations, the representative saves the customer’s time”.',
        'seed 003: “If you are unable to resolve any issue, escalate it to your supervisor”: so handing over is fine where it is needed.',
      ],
    },
    messages: {
      otherTeam: '“{quote}” sends the customer on. Pass it on yourself, or say why they must ask and how to get through.',
      otherChannel: '“{quote}” turns the customer away. Pass it on yourself, or give the address or number to use.',
      comeBack: '“{quote}” has the customer come back. Say when you will get in touch.',
      startAgain: '“{quote}” has the customer start again. Open it for them, or link the very page.',
      readItYourself: '“{quote}” sends the customer off to read. Give the answer, and link the page for the rest.',
      passOn: 'Pass it on yourself.',
      directRoute: 'Give the direct way to reach them.',
      callThem: 'Get in touch yourself.',
      openIt: 'Open the case for them.',
      giveAnswer: 'Give the answer, with the link.',
    },
    suggestionMessages: ['passOn', 'directRoute', 'callThem', 'openIt', 'giveAnswer'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        channels: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: 'How to reach each team of the house, by a word of its name; suggestions fill it in.',
        },
        allowWithLink: { type: 'boolean', description: 'Whether a link to the very page or form is enough.' },
        exemptTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies that may send customers on.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      channels: {} as Readonly<Record<string, string>>,
      allowWithLink: true,
      exemptTags: ['emergency', 'legal'] as readonly string[],
    },
    presets: { recommended: 'warning', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'Please contact our billing department.',
          reports: [
            {
              messageId: 'otherTeam',
              quote: 'Please contact our billing department',
              suggestions: [
                'I’ve passed this to our billing department; they’ll {{what they do}} by {{time}}.',
                'Only our billing department can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: "You'll need to call our sales team for that.",
          reports: [
            {
              messageId: 'otherTeam',
              quote: "You'll need to call our sales team for that",
              suggestions: [
                "I've passed this to our sales team; they'll {{what they do}} by {{time}}.",
                'Only our sales team can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: "We can't help with this on chat. Please email us.",
          reports: [
            {
              messageId: 'otherChannel',
              quote: "We can't help with this on chat",
              suggestions: [
                "I've passed this to {{name or team}}; they'll {{what they do}} by {{time}}. Please email us.",
                'Only {{name or team}} can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}. Please email us.',
              ],
            },
          ],
        },
        {
          text: 'Please open a new ticket for the second question.',
          reports: [
            {
              messageId: 'startAgain',
              quote: 'Please open a new ticket for the second question',
              suggestions: [
                'I’ve opened {{a case}} for this, so you don’t need to write again.',
              ],
            },
          ],
        },
        {
          text: "You'll have to contact the courier.",
          reports: [
            {
              messageId: 'otherTeam',
              quote: "You'll have to contact the courier",
              suggestions: [
                "I've asked the courier to {{what they do}}, and I'll tell you their answer by {{time}}.",
                'Only the courier can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: 'Please call back later when the system is up.',
          reports: [
            {
              messageId: 'comeBack',
              quote: 'Please call back later when the system is up',
              suggestions: [
                'I’ll call you back by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Please refer to our FAQ.',
          reports: [
            {
              messageId: 'readItYourself',
              quote: 'Please refer to our FAQ',
              suggestions: [
                'The answer is {{the answer in a sentence}}, and the page is {{link}}.',
              ],
            },
          ],
        },
        {
          text: 'Get in touch with the store where you bought it.',
          reports: [
            {
              messageId: 'otherTeam',
              quote: 'Get in touch with the store where you bought it',
              suggestions: [
                'I’ve asked the store to {{what they do}}, and I’ll tell you their answer by {{time}}.',
                'Only the store can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: 'Please contact our Leeds billing team.',
          options: { channels: { billing: 'billing@shop.example (Mon–Fri, 9 to 5)' } },
          reports: [
            {
              messageId: 'otherTeam',
              quote: 'Please contact our Leeds billing team',
              suggestions: [
                'I’ve passed this to our Leeds billing team; they’ll {{what they do}} by {{time}}.',
                'Only our Leeds billing team can {{what it takes}}, because {{reason}}; you reach them at billing@shop.example (Mon–Fri, 9 to 5).',
              ],
            },
          ],
        },
        {
          text: 'Please fill in another form: https://x.example/claims/form',
          options: { allowWithLink: false },
          reports: [
            {
              messageId: 'startAgain',
              quote: 'Please fill in another form: https://x.example/claims/form',
              suggestions: [
                'I’ve opened {{a case}} for this, so you don’t need to write again.',
              ],
            },
          ],
        },
        {
          text: 'You’ll have to speak to your bank.',
          options: { exemptTags: [] },
          record: { tags: ['emergency'] },
          reports: [
            {
              messageId: 'otherTeam',
              quote: 'You’ll have to speak to your bank',
              suggestions: [
                'I’ve asked your bank to {{what they do}}, and I’ll tell you their answer by {{time}}.',
                'Only your bank can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: 'You’d be better off asking the dealer.',
          reports: [
            {
              messageId: 'otherTeam',
              quote: 'You’d be better off asking the dealer',
              suggestions: [
                'I’ve passed this to {{name or team}}; they’ll {{what they do}} by {{time}}.',
                'Only {{name or team}} can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: 'This mailbox only handles press questions.',
          reports: [
            {
              messageId: 'otherChannel',
              quote: 'This mailbox only handles press questions',
              suggestions: [
                'I’ve passed this to {{name or team}}; they’ll {{what they do}} by {{time}}.',
                'Only {{name or team}} can {{what it takes}}, because {{reason}}; you reach them at {{their direct number or link}}.',
              ],
            },
          ],
        },
        {
          text: 'Ring the office again next week.',
          reports: [
            {
              messageId: 'comeBack',
              quote: 'Ring the office again next week',
              suggestions: [
                'I’ll call you back by {{time}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'll pass this to billing myself and email you their answer by Thursday." },
        { text: "You can change the card yourself here: {{billing_url}} - or tell me and I'll do it now." },
        { text: "Only the hotel can unlock the room safe. I've called them and they're expecting you." },
        { text: "I've opened a second case for the broken lamp, so you don't need to write again." },
        { text: "Our emergency line is 0800 111 999, open 24/7. I've also flagged this to the on-call engineer." },
        { text: "I've contacted the courier for you; they'll try again tomorrow." },
        { text: 'The answer is on this page: https://x.example/vat - in short, VAT is included.' },
        { text: "Your bank must lift the block for security reasons. Here's the wording to give them, and I'll keep your seat held until 5pm." },
        { text: 'Please fill in another form: https://x.example/claims/form ' },
        { text: 'You’ll have to speak to your bank. ', record: { tags: ['emergency'] } },
        { text: 'If anything else comes up, please contact our support team.' },
        { text: 'Please contact the courier’s depot; I’ve told them to hold it for you.' },
        { text: 'We can’t look into accounts on Twitter. Please DM us your order number.' },
        { text: 'Please speak to your bank, as only they can lift the block: 0800 111 999, open all day.' },
        { text: 'Please ask your insurer to send us the policy number.' },
        { text: 'I’ve rung the dealer for you, so there’s no need to go back to them.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      clause(clause, reply) {
        const kind = kindOf(clause)
        if (kind === undefined || hasTag(reply.record, options.exemptTags)) return
        if (isExcused(kind, clause, reply)) return
        const at = coreOf(clause, reply)
        const quote = reply.text.slice(at.start, at.end)
        report({ messageId: kind, data: { quote }, at, suggestions: rewritesOf(kind, quote, clause, reply) })
      },
    }

    function isExcused(kind: Kind, clause: Clause, reply: ReplyUnit): boolean {
      const { sentence } = clause
      if (sentence.has(kind === 'comeBack' ? 'supposing' : 'afterwards', 'privateMessage')) return true
      const around = besides(sentence, reply)
      if (kind === 'otherChannel' && around.some(each => each.has('privateMessage'))) return true
      const others = [...sentence.clauses.filter(each => each !== clause), ...around.flatMap(({ clauses }) => clauses)]
      if (others.some(takesOver)) return true
      const isReachable = [sentence, ...around].some(each => each.has('howToReach'))
      if (kind === 'comeBack') return isReachable && [sentence, ...around].some(isExplained)
      if (kind === 'otherTeam' && clause.has('withPurpose') && !isOurs(clause)) return true
      if (kind === 'otherTeam') return isReachable && [sentence, ...around].some(each => isExplained(each) || each.has('withPurpose'))
      if (kind === 'readItYourself' && isAnswered(clause, reply)) return true
      return options.allowWithLink && isReachable
    }

    function rewritesOf(kind: Kind, quote: string, clause: Clause, reply: ReplyUnit): readonly Rewrite[] {
      if (kind === 'comeBack') return [{ messageId: 'callThem', ...replaceClause(clause, reply, 'I’ll call you back by {{time}}.') }]
      if (kind === 'startAgain') {
        return [{ messageId: 'openIt', ...replaceClause(clause, reply, 'I’ve opened {{a case}} for this, so you don’t need to write again.') }]
      }
      if (kind === 'readItYourself') {
        return [{ messageId: 'giveAnswer', ...replaceClause(clause, reply, 'The answer is {{the answer in a sentence}}, and the page is {{link}}.') }]
      }
      const team = /\b(?:our|the|your|their) (?:[\p{L}&-]+ ){0,3}?(?:team|department|desk|office|branch|helpline|store|shop|retailer|seller|courier|carrier|bank|support)\b/iu.exec(quote)?.[0]
      const whom = kind === 'otherTeam' && team !== undefined ? team.charAt(0).toLowerCase() + team.slice(1) : '{{name or team}}'
      const route = Object.entries(options.channels).find(([word]) => quote.toLowerCase().includes(word.toLowerCase()))?.[1]
      const isOurs = /^(?:our|\{)/.test(whom)
      return [
        isOurs
          ? { messageId: 'passOn', ...replaceClause(clause, reply, `I’ve passed this to ${whom}; they’ll {{what they do}} by {{time}}.`) }
          : { messageId: 'callThem', ...replaceClause(clause, reply, `I’ve asked ${whom} to {{what they do}}, and I’ll tell you their answer by {{time}}.`) },
        { messageId: 'directRoute', ...replaceClause(clause, reply, `Only ${whom} can {{what it takes}}, because {{reason}}; you reach them at ${route ?? '{{their direct number or link}}'}.`) },
      ]
    }
  },
})

/** Where the customer is sent: by a phrase, or by a looser one in which the tagger hears it too. */
function kindOf(clause: Clause): Kind | undefined {
  const kind = kinds.find(([family]) => clause.has(family))?.[1]
  return kind ?? (clause.has('sentSomewhere') && !clause.has('withPurpose', 'howToReach') && clause.confidence('escalation') >= sure ? 'otherTeam' : undefined)
}

/** The sentences of the body right before and right after. */
function besides({ index }: Sentence, { sentences }: ReplyUnit): Sentence[] {
  return [index - 1, index + 1].map(each => sentences[each]).filter((each): each is Sentence => each?.role === 'body')
}

/** Whether the customer is sent to a desk of the house: another firm may alone be able to do it. */
function isOurs({ text }: Clause): boolean {
  return /\bour\b|\bdepartment\b|\bteam\b/i.test(text)
}

/** Something is done or promised for the customer, or offered. */
function takesOver(clause: Clause): boolean {
  if (clause.has('closing', 'hollow', 'wrongChannel', 'sentToOthers')) return false
  return clause.has('commitment', 'concession') || strongest(clause, ['commitment', 'resolution', 'offer']) >= likely
}

function isExplained(sentence: Sentence): boolean {
  return sentence.has('theyAlone', 'reason') || sentence.confidence('reason') >= likely
}

/** Whether the reply says more than where to look: then the page is its long version. */
function isAnswered(clause: Clause, reply: ReplyUnit): boolean {
  return reply.clauses.some(each => each !== clause && !each.has('readItYourself')
    && strongest(each, ['fact', 'instruction', 'policy', 'outcome', 'resolution', 'commitment', 'offer', 'request', 'question']) >= 0.5)
}
