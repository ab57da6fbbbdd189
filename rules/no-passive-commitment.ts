import {
  coreOf, defineRule, replaceClause, says,
  type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'
import { verb } from './lexicon/english/verbs.ts'

/** A clause that is more likely a rule of the house than a promise on the case. */
const sureRule = 0.7

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'ownership',
    docs: {
      description: 'Say who will do it: “I’ll refund you”, not “your refund will be processed”.',
      why: 'A promise that nobody makes is one that nobody keeps. “Your case has been escalated” leaves the customer without '
        + 'a name to come back to; “I’ve escalated it to Ana, who’ll call you by six” does not.',
      details: [
        'The rule speaks once a sentence when work on the case is promised or going on in the passive (“will be processed”, '
        + '“is being looked into”, “steps will be taken”, “you’ll be given a voucher”: `passive`) or was handed on in it (“has been escalated”: `handedOver`), '
        + 'and the sentence names neither somebody of ours nor a first person who acts.',
        'A passive with a concrete time passes (“your refund will be paid within 5 working days”), unless `allowWithTime` is off. '
        + '`verbs` adds participles that the house uses (“triaged”).',
      ].join('\n\n'),
      ignores: [
        'A passive with an actor: “by our billing team”.',
        'What machines and couriers do: “your parcel will be delivered on Friday”, “it will be refunded automatically”.',
        'What has been done: “your refund has been processed”.',
        'Conditions and notices: “once the payment has been processed”, “you’ll be notified when it ships”, “if it breaks, it will be '
        + 'replaced”.',
      ],
      sources: [
        'seed 004: “This problem will be dealt with immediately” is urgency there, so the rule is off in `recommended`; the same '
        + 'seed: “As we’re talking, I’m currently doing X.”',
        'plainlanguage.gov: “Use active voice.”',
      ],
    },
    messages: {
      passive: '“{quote}” names nobody. Say who does it, and by when.',
      handedOver: '“{quote}” does not say by whom or to whom. Name who has the case, what they do, and by when.',
      sayWho: 'Say who does it, and by when.',
      nameOwner: 'Name who has the case now.',
    },
    suggestionMessages: ['sayWho', 'nameOwner'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowWithTime: { type: 'boolean', description: 'Whether a concrete time in the sentence is enough.' },
        verbs: {
          type: 'array', items: { type: 'string' },
          description: 'More participles that are work on a case.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowWithTime: true, verbs: [] as readonly string[] },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'Your request will be processed.',
          reports: [
            {
              messageId: 'passive',
              quote: 'Your request will be processed',
              suggestions: [
                'I’ll process your request by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'This problem will be dealt with immediately.',
          reports: [
            {
              messageId: 'passive',
              quote: 'This problem will be dealt with immediately',
              suggestions: [
                'I’ll deal with this problem by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'The matter is being looked into.',
          reports: [
            {
              messageId: 'passive',
              quote: 'The matter is being looked into',
              suggestions: [
                'I’m looking into the matter and will write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Your case has been escalated.',
          reports: [
            {
              messageId: 'handedOver',
              quote: 'Your case has been escalated',
              suggestions: [
                'I’ve escalated your case to {{name or team}}, who will {{what they do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'You will be contacted.',
          reports: [
            {
              messageId: 'passive',
              quote: 'You will be contacted',
              suggestions: [
                'I’ll contact you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Your account will be credited.',
          reports: [
            {
              messageId: 'passive',
              quote: 'Your account will be credited',
              suggestions: [
                'I’ll credit your account by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'The issue will be investigated and you will be informed.',
          reports: [
            {
              messageId: 'passive',
              quote: 'The issue will be investigated',
              suggestions: [
                'I’ll investigate the issue by {{time}} and you will be informed.',
              ],
            },
          ],
        },
        {
          text: 'Your complaint has been forwarded to the relevant department.',
          reports: [
            {
              messageId: 'handedOver',
              quote: 'Your complaint has been forwarded to the relevant department',
              suggestions: [
                'I’ve forwarded your complaint to {{name or team}}, who will {{what they do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Your claim is currently under review.',
          reports: [
            {
              messageId: 'passive',
              quote: 'Your claim is currently under review',
              suggestions: [
                'I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Your refund will be paid and your complaint will be handled within 5 working days.',
          options: { allowWithTime: false },
          reports: [
            {
              messageId: 'passive',
              quote: 'Your refund will be paid and your complaint will be handled within 5 working days',
              suggestions: [
                'I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Your ticket will be triaged.',
          options: { verbs: ['triaged'] },
          reports: [
            {
              messageId: 'passive',
              quote: 'Your ticket will be triaged',
              suggestions: [
                'I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I can assure you that your concerns will be addressed.',
          reports: [
            {
              messageId: 'passive',
              quote: 'I can assure you that your concerns will be addressed',
              suggestions: [
                'I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Your ticket has now been passed to the technical team.',
          reports: [
            {
              messageId: 'handedOver',
              quote: 'Your ticket has now been passed to the technical team',
              suggestions: [
                'I’ve passed your ticket to {{name or team}}, who will {{what they do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'A full investigation will be carried out.',
          reports: [
            {
              messageId: 'passive',
              quote: 'A full investigation will be carried out',
              suggestions: [
                'I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'You’ll be given a voucher.',
          reports: [
            {
              messageId: 'passive',
              quote: 'You’ll be given a voucher',
              suggestions: [
                'I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'll process your request this afternoon." },
        { text: "I'm dealing with this problem right now." },
        { text: 'Your refund will be paid within 5 working days.' },
        { text: 'Your parcel will be delivered on Friday.' },
        { text: "I've escalated your case to Ana in fraud, who will call you by 6pm." },
        { text: 'Our billing team will credit your account today.' },
        { text: 'The fix will be installed by our engineer on Tuesday morning.' },
        { text: "I've forwarded your complaint to the store manager, Lee Wong." },
        { text: 'Your refund will be paid and your complaint will be handled within 5 working days.' },
        { text: 'Your ticket will be triaged.' },
        { text: "Once the payment has been processed, you'll see it in your account." },
        { text: "You'll be notified by e-mail when it ships.", because: 'A system does that.' },
        { text: 'Your deposit will be refunded automatically.' },
        { text: 'If the glass is broken, it will be replaced.', because: 'what the house does in such a case' },
      ],
    },
  },
  create({ options, report }) {
    const houseForms = options.verbs.flatMap(participle => [`be ${participle}`, `being ${participle}`, `been ${participle}`])

    return {
      sentence(sentence, reply) {
        if (!sentence.has(...passives) && !says(sentence, houseForms)) return
        if (sentence.role !== 'body' || sentence.terminator === '?') return
        if (isOwned(sentence, reply) || isOnCondition(sentence, reply)) return
        const clause = sentence.clauses.find(each => isNobodys(each))
        if (clause === undefined) return
        const at = coreOf(clause, reply)
        const data = { quote: reply.text.slice(at.start, at.end) }
        if (clause.has('passiveHandOver') && !clause.has('passiveCommitment', 'nobodysWork')) {
          report({ messageId: 'handedOver', data, at, suggestions: [{ messageId: 'nameOwner', ...withOwner(clause, reply) }] })
        } else {
          report({ messageId: 'passive', data, at, suggestions: [{ messageId: 'sayWho', ...withActor(clause, reply) }] })
        }
      },
    }

    function isNobodys(clause: Clause): boolean {
      if (clause.has('unmanned', 'systemNotice')) return false
      if (!clause.has(...passives) && !says(clause, houseForms)) return false
      return clause.confidence('policy') < sureRule
    }

    /** Whether the sentence says who acts: somebody behind “by”, or a first person who does something. */
    function isOwned(sentence: Sentence, { text }: ReplyUnit): boolean {
      if (sentence.has('byAgent', 'commitment') || agentName.test(text.slice(sentence.span.start, sentence.span.end))) return true
      return options.allowWithTime && sentence.has('timeConcrete')
    }
  },
})

const passives = ['passiveCommitment', 'nobodysWork', 'passiveHandOver'] as const

/** “If it is damaged, it will be replaced” says what the house does in such a case. */
function isOnCondition({ clauses, text }: Sentence, { words }: ReplyUnit): boolean {
  return /\b(?:when|if|once|unless|after|as soon as|each time) you\b/i.test(text) || clauses.some(({ firstWord }) => ['if', 'should', 'unless'].includes(words.forms[firstWord] as string))
}

/** “by Lee Wong”, and not “by Friday”. */
const agentName = new RegExp(
  String.raw`\bby (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`
  + String.raw`\p{Lu}\p{Ll}+`, 'u',
)

const regular = [
  'process', 'pay/paid', 'pay/paid back', 'refund', 'reimburse', 'replace', 'resolve', 'solve', 'investigate', 'review',
  'handle', 'deal/dealt/dealing with', 'address',
  'contact', 'call', 'phone', 'email', 'assist', 'credit', 'issue', 'look into', 'look at', 'fix', 'correct', 'check', 'prioritize',
  'follow up', 'notify', 'inform', 'update', 'arrange', 'take/taken/taking care of', 'sort', 'sort out', 'examine', 'consider', 'action',
  'attend to', 'rectify', 'remedy', 'cancel/canceled/canceling', 'answer', 'assess', 'evaluate', 'escalate', 'forward', 'pass', 'pass on',
  'raise', 'assign', 'transfer/transferred/transferring', 'refer/referred/referring', 'reverse', 'waive', 'compensate', 'repair',
  'adjust', 'amend', 'work on', 'act on',
].map(verb)
const byParticiple = new Map(regular.map(each => [each.past, each]))

/** What the passive is about, when it can be turned round: “your request”, “you”, “the matter”. */
const subject = new RegExp(
  String.raw`^(?:your|the|this|that|it|our|you|any|all|a|an|these|those|every|both)\b`
  + String.raw`(?!.*\b(?:will|is|are|has|have|been|be)\b)[^,;:]*$`, 'i',
)

interface Rewrite {
  readonly at: Span
  readonly text: string
}

function withActor(clause: Clause, reply: ReplyUnit): Rewrite {
  const passive = readPassive(clause, reply, 'passiveCommitment')
  if (passive === undefined) return replaceClause(clause, reply, 'I’ll {{what you will do}} by {{time}}.')
  const { at, done, object, rest, isGoingOn } = passive
  return isGoingOn
    ? { at, text: `I’m ${done.ing} ${object}${rest} and will write to you by {{time}}` }
    : { at, text: `I’ll ${done.base} ${object}${rest} by {{time}}` }
}

function withOwner(clause: Clause, reply: ReplyUnit): Rewrite {
  const passive = readPassive(clause, reply, 'passiveHandOver')
  if (passive === undefined || !/^(?: to .*| with .*)?$/.test(passive.rest)) {
    return replaceClause(clause, reply, 'I’ve passed this to {{name or team}}, who will {{what they do}} by {{time}}.')
  }
  const { at, done, object } = passive
  return { at, text: `I’ve ${done.past} ${object} to {{name or team}}, who will {{what they do}} by {{time}}` }
}

/** A passive taken apart: what is done, to what, and what else is said. Undefined where it is more than that. */
function readPassive(clause: Clause, reply: ReplyUnit, family: string): {
  at: Span, done: { base: string, past: string, ing: string }, object: string, rest: string, isGoingOn: boolean
} | undefined {
  const unit = clause.find(family)[0]
  if (unit === undefined) return undefined
  const { text, words } = reply
  const at = coreOf(clause, reply)
  const told = text.slice(at.start, words.ends[unit.firstWord - 1])
  const rest = text.slice(words.ends[unit.endWord - 1], at.end).replace(elastic, '')
  const forms = words.forms.slice(unit.firstWord, unit.endWord)
  const done = [1, 2, 3].map(count => byParticiple.get(forms.slice(-count).join(' '))).find(each => each !== undefined)
  if (done === undefined || unit.firstWord === clause.firstWord) return undefined
  if (!subject.test(told) || /[,;:]| (?:and|but|or|so) /.test(rest)) return undefined
  const object = /^[A-Z]{2,}/.test(told) ? told : told.charAt(0).toLowerCase() + told.slice(1)
  return { at, done, object, rest, isGoingOn: forms.includes('being') }
}

/** A time that says nothing gives way to one that is to be filled in. */
const elastic = new RegExp(
  String.raw`\s(?:immediately|promptly|shortly|soon|as soon as possible|asap|in due course|right away|straight ?away|`
  + String.raw`urgently|at once)\b`, 'i',
)
