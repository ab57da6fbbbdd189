import {
  complaintTags, contentWords, defineRule, isCustomerUpset, isFiledAsComplaint, isPieceOfPost, isSlot, plainlyHelps, runsOfCapitals, says, sharedWords, strongest,
  type Clause, type ConversationUnit, type ReplyUnit, type Sentence,
} from 'replylint/rule'
import { isOrdinaryWord } from './lexicon/english/shouted-words.ts'

/** A request or a rule that comes first must be sure; an acknowledgement need only be likely. */
const sureWork = 0.6
const likelyFeeling = 0.3
const workActs = ['request', 'instruction', 'refusal', 'policy', 'demand'] as const

export default defineRule({
  meta: {
    type: 'problem',
    category: 'empathy',
    docs: {
      description: 'When the customer is upset, acknowledge the feeling or the situation before the fix, the question or the rule.',
      why: 'An upset customer who is first told what to send, where to click or what the policy says has not been heard, and '
        + 'reads the rest in that light. One clause is enough.',
      details: [
        'The rule runs on replies to upset customers: those whose tag or title is one of `complaintTags`, and those whose own '
        + 'text shows it (“your frustration”, “I can see why you’re upset”, “your complaint”).',
        'It looks for the first clause that works on the case (a request, an instruction, a promise, a refusal, a rule, a '
        + 'demand) and for the first clause that acknowledges: sympathy, understanding, an apology, ownership or a restatement '
        + 'of what went wrong. `solutionFirst` is an acknowledgement that comes later, `missing` is none at all. Greetings and '
        + 'thanks are passed over.',
        'In a reply without a complaint tag, only requests, instructions, refusals, rules and demands count as coming first.',
        'In a conversation the customer speaks: the rule waits for a customer who is upset (“still waiting”, “ridiculous”, a '
        + 'shouted word), and looks at the first answer after it that works on the case. Saying back what happened in the '
        + 'customer’s words acknowledges it. It speaks once a conversation, and never where something was acknowledged before.',
      ].join('\n\n'),
      ignores: [
        'Neutral how-to replies: no complaint tag and no upset customer in the text.',
        'First lines that keep somebody safe: “Please unplug it now.”',
        'Ownership and restatement acknowledge, too: “You’re right, we charged you twice.”',
        'An acknowledgement in the same sentence as the fix.',
        'Customers in a conversation who are only in trouble, and not upset.',
        'A fix that is done already: “I’ve refunded the second charge. I’m sorry about that.”',
      ],
      sources: [
        'seed 003: “The art of understanding and acknowledging a customer’s feelings and needs before finding a solution.”',
        'seed 001: “At first, I was focused on fixing the issue quickly. But then, I took a moment to listen and empathize.”',
        'seed 002: “constantly interrupted by your CSR who is anxious to implement a solution … Feeling shut down more than assisted.”',
        'Packard, Li & Berger 2024 (Journal of Consumer Research): warm language helps at the start and the end.',
        'IZI support wiki: “Acknowledge first … before any diagnosis or solution is given.”',
      ],
    },
    messages: {
      solutionFirst: '“{quote}” comes before any sign that the customer was heard. Move the acknowledgement above it.',
      missing: '“{quote}” answers an upset customer, and nothing acknowledges what happened. Begin with that, in one sentence.',
      moveUp: 'Move the acknowledgement to the front.',
      acknowledge: 'Begin with what happened and what it means for the customer.',
    },
    suggestionMessages: ['moveUp', 'acknowledge'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    schema: {
      type: 'object',
      properties: {
        complaintTags: { type: 'array', items: { type: 'string' }, description: 'Tags and titles of replies to upset customers.' },
        emotionLexicon: {
          type: 'array', items: { type: 'string' }, description: 'More phrases that show that the customer is upset: in a reply, or in what the customer says.',
        },
        urgentSafety: { type: 'array', items: { type: 'string' }, description: 'More first lines that may come before everything else.' },
        maxSentencesBefore: {
          type: 'integer', minimum: 0, description: 'How many sentences may stand between the first step and the acknowledgement after it.',
        },
        countRestatement: { type: 'boolean', description: 'Whether a restatement of what went wrong acknowledges it.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      complaintTags,
      emotionLexicon: [] as readonly string[],
      urgentSafety: [] as readonly string[],
      maxSentencesBefore: 0,
      countRestatement: true,
    },
    presets: { recommended: 'warning', strict: 'error' },
    examples: {
      bad: [
        {
          text: 'Hi {{name}},\nPlease provide your account number and a copy of the invoice. We apologise for the error.',
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'solutionFirst',
              quote: 'Please provide your account number and a copy of the invoice.',
              suggestions: [
                'Hi {{name}},\nWe apologise for the error. Please provide your account number and a copy of the invoice.',
              ],
            },
          ],
        },
        {
          text: "Hi {{name}},\nOur policy allows returns within 30 days. I know that's not what you hoped for.",
          record: { tags: ['refund-denied'] },
          reports: [
            {
              messageId: 'solutionFirst',
              quote: 'Our policy allows returns within 30 days.',
              suggestions: [
                "Hi {{name}},\nI can see why you're {{how the customer feels}}: {{what happened, in the customer's words}}. Our policy allows returns within 30 days. I know that's not what you hoped for.",
              ],
            },
          ],
        },
        {
          text: 'Hello {{name}},\nThank you for your message. Could you confirm your postcode and date of birth?',
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'missing',
              quote: 'Could you confirm your postcode and date of birth?',
              suggestions: [
                'Hello {{name}},\nThank you for your message. I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. Could you confirm your postcode and date of birth?',
              ],
            },
          ],
        },
        {
          text: 'Please fill in the form below. We understand your frustration.',
          because: 'The text itself shows an upset customer.',
          reports: [
            {
              messageId: 'solutionFirst',
              quote: 'Please fill in the form below.',
              suggestions: [
                'We understand your frustration. Please fill in the form below.',
              ],
            },
          ],
        },
        {
          text: 'Please send us a photo of the label. We’re truly sorry for the wrong tiles.',
          options: { complaintTags: ['wrong-colour'] },
          record: { tags: ['wrong-colour'] },
          reports: [
            {
              messageId: 'solutionFirst',
              quote: 'Please send us a photo of the label.',
              suggestions: [
                'We’re truly sorry for the wrong tiles. Please send us a photo of the label.',
              ],
            },
          ],
        },
        {
          text: 'Please send a photo of both gloves. We know that you are fuming.',
          options: { emotionLexicon: ['fuming'] },
          reports: [
            {
              messageId: 'solutionFirst',
              quote: 'Please send a photo of both gloves.',
              suggestions: [
                'I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. Please send a photo of both gloves. We know that you are fuming.',
              ],
            },
          ],
        },
        {
          text: 'The lift has stopped between floors. Please reply with your flat number.',
          options: { countRestatement: false },
          record: { tags: ['outage'] },
          reports: [
            {
              messageId: 'missing',
              quote: 'Please reply with your flat number.',
              suggestions: [
                'The lift has stopped between floors. I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. Please reply with your flat number.',
              ],
            },
          ],
        },
        {
          text: "C: I've been charged three times and I'm furious!\nA: Please send a screenshot of your statement.",
          conversation: true,
          reports: [{
            messageId: 'missing',
            quote: 'Please send a screenshot of your statement.',
            suggestions: [
              "C: I've been charged three times and I'm furious!\nA: I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. Please send a screenshot of your statement.",
            ],
          }],
        },
        {
          text: "C: This is ridiculous, still waiting after two weeks.\nA: Your order number please.",
          conversation: true,
          reports: [{
            messageId: 'missing',
            quote: 'Your order number please.',
            suggestions: [
              'C: This is ridiculous, still waiting after two weeks.\nA: I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. Your order number please.',
            ],
          }],
        },
        {
          text: "C: My dad's funeral is Friday and the flowers never came. I'm devastated.\nA: To request a refund, go to Orders and click Return.",
          conversation: true,
          reports: [{
            messageId: 'missing',
            quote: 'To request a refund, go to Orders and click Return.',
            suggestions: [
              "C: My dad's funeral is Friday and the flowers never came. I'm devastated.\nA: I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. To request a refund, go to Orders and click Return.",
            ],
          }],
        },
        {
          text: "C: I am SO fed up with this app crashing!!\nA: Try reinstalling it. Sorry for the inconvenience.",
          conversation: true,
          reports: [{
            messageId: 'solutionFirst',
            quote: 'Try reinstalling it.',
            suggestions: [
              'C: I am SO fed up with this app crashing!!\nA: Sorry for the inconvenience. Try reinstalling it.',
            ],
          }],
        },
        {
          text: "C: I'm really worried, my mum's alarm isn't working and she lives alone.\nA: Please confirm the postcode and date of birth.",
          conversation: true,
          reports: [{
            messageId: 'missing',
            quote: 'Please confirm the postcode and date of birth.',
            suggestions: [
              "C: I'm really worried, my mum's alarm isn't working and she lives alone.\nA: I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}. Please confirm the postcode and date of birth.",
            ],
          }],
        },
      ],
      good: [
        { text: "Hi {{name}},\nI'm sorry we billed you twice. Please reply with the last four digits of the card and I'll refund the duplicate today.", record: { tags: ['complaint'] } },
        { text: 'To reset your PIN, open the app and tap Security.', record: { tags: ['how-to'] } },
        { text: 'Please open every window first. I’m so sorry, that must be frightening.', options: { urgentSafety: ['open every window'] }, record: { tags: ['complaint'] } },
        { text: 'Please reply with your postcode. We apologise for the error.', options: { maxSentencesBefore: 1 }, record: { tags: ['complaint'] } },
        { text: 'The lift has stopped between floors. Please reply with your flat number.', record: { tags: ['outage'] } },
        { text: 'Please unplug the heater now. I’m so sorry, that must have been frightening.', record: { tags: ['complaint'] } },
        { text: 'I’ve refunded the second charge. It shows within 3 days.', record: { tags: ['billing-error'] } },
        { text: 'Thanks for letting us know that your vase arrived in pieces. Please send a photo of the box.', record: { tags: ['damaged'] } },
        { text: 'To avoid any frustration, please update the app first.' },
        { text: "C: I've been charged three times and I'm furious!\nA: You're right, I can see three charges of £12. I'm refunding two of them now.", conversation: true },
        { text: "C: This is ridiculous, still waiting after two weeks.\nA: Two weeks is far too long to wait. Let me find out where it is - what's the order number?", conversation: true },
        { text: "C: Where do I change my delivery address?\nA: Go to Settings > Addresses.", conversation: true },
        { text: "C: I am SO fed up with this app crashing!!\nA: I can see why - it's crashed four times today. Let's get it fixed: please update to 5.2.", conversation: true },
        { text: "C: Worst service ever, nobody answers.\nA: You shouldn't have had to chase us. I'm Dana and I'm taking this on.", conversation: true },
        { text: "C: HELP there is smoke coming out of it!!\nA: Please unplug it and step away from it now. I'm so sorry, that must be frightening. Is everyone safe?", conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const isFiled = isFiledAsComplaint(reply.record, options.complaintTags)
        if (!isFiled && !reply.clauses.some(showsUpset)) return
        const work = reply.clauses.find(clause => isWork(clause, isFiled))
        if (work === undefined || isDone(work) || work.has('urgentSafety') || says(work.sentence, options.urgentSafety)) return
        const { index } = work.sentence
        const acknowledged = (sentence: Sentence, atLeast: number) => sentence.clauses.some(clause => acknowledges(clause, reply, atLeast))
        if (reply.body.some(sentence => sentence.index <= index && acknowledged(sentence, likelyFeeling))) return
        const later = reply.body.find(sentence => sentence.index > index && acknowledged(sentence, sureWork))
        if (later === undefined) tell('missing', work, undefined, reply)
        else if (later.index - index > options.maxSentencesBefore) tell('solutionFirst', work, later, reply)
      },
      conversation: readConversation,
    }

    /** The first answer to an upset customer that works on the case, where nothing was acknowledged up to it. */
    function readConversation({ record, groups }: ConversationUnit): void {
      let upset = isFiledAsComplaint(record, options.complaintTags) ? groups.find(({ role }) => role === 'customer') : undefined
      for (const group of groups) {
        const { role, reply } = group
        if (role === 'customer') {
          if (upset === undefined && isUpset(reply)) upset = group
          continue
        }
        if (isPieceOfPost(reply.text)) return
        const work = upset === undefined ? undefined : reply.clauses.find(clause => isWork(clause, true))
        const { index } = work?.sentence ?? { index: Infinity }
        const hears = (sentence: Sentence, atLeast: number) => acknowledgesIn(sentence, reply, atLeast, upset?.reply)
        if (reply.body.some(sentence => sentence.index <= index && hears(sentence, likelyFeeling))) return
        if (work === undefined) continue
        if (isDone(work) || work.has('urgentSafety') || work.sentence.has('keepsSafe') || says(work.sentence, options.urgentSafety)) return
        const later = reply.body.find(sentence => sentence.index > index && hears(sentence, sureWork))
        if (later === undefined) tell('missing', work, undefined, reply)
        else if (later.index - index > options.maxSentencesBefore) tell('solutionFirst', work, later, reply)
        return
      }
    }

    function acknowledgesIn(sentence: Sentence, reply: ReplyUnit, atLeast: number, customer: ReplyUnit | undefined): boolean {
      if (sentence.clauses.some(clause => acknowledges(clause, reply, atLeast))) return true
      if (!options.countRestatement || customer === undefined || sentence.terminator === '?') return false
      const said = contentWords(reply, sentence)
      return sharedWords(said, contentWords(customer)) >= saidBack
    }

    function isUpset(customer: ReplyUnit): boolean {
      return isCustomerUpset(customer) || customer.clauses.some(clause => says(clause, options.emotionLexicon)) || shouts(customer)
    }

    function showsUpset(clause: Clause): boolean {
      return clause.has('upsetCustomer') || says(clause, options.emotionLexicon)
    }

    function acknowledges(clause: Clause, reply: ReplyUnit, atLeast: number): boolean {
      if (clause.has('sympathy', 'empathyStrong', 'empathyWeak', 'apology', 'ownership')) return true
      if (clause.has('claimedFeeling', 'livedExperience')) return true
      if (isSlot(clause, reply) || clause.does(['sympathy', 'empathy', 'apology', 'ownership'], atLeast)) return true
      return options.countRestatement && restates(clause, atLeast)
    }

    function tell(messageId: 'solutionFirst' | 'missing', work: Clause, later: Sentence | undefined, reply: ReplyUnit): void {
      const first = work.sentence
      const view = 'I can see why you’re {{how the customer feels}}: {{what happened, in the customer’s words}}.'
      const { start } = first.span
      const line = reply.text.lastIndexOf('\n', start) + 1
      const acknowledge = first.listItem
        ? { messageId: 'acknowledge', at: { start: line, end: line }, text: `${view}\n` } as const
        : {
          messageId: 'acknowledge', at: { start, end: start + 1 }, text: `${view} ${reply.text.charAt(start).toUpperCase()}`,
        } as const
      report({
        messageId,
        data: { quote: first.text },
        in: reply,
        at: first.span,
        suggestions: later !== undefined && !first.listItem && canMove(later) ? [moveUp(first, later, reply)] : [acknowledge],
      })
    }
  },
})

/** Words of the customer's that a sentence must hold to say back what happened. */
const saidBack = 2

/** Two ordinary words in capitals, or one that is exclaimed. */
function shouts(customer: ReplyUnit): boolean {
  const { words } = customer
  return customer.sentences.some(sentence => runsOfCapitals(sentence, customer).some(({ firstWord, endWord }) => {
    const loud = words.forms.slice(firstWord, endWord).filter(form => form.length >= 4 && isOrdinaryWord(form))
    return loud.length > 1 || loud.length === 1 && sentence.terminator === '!'
  }))
}

/** Work on the case. In a reply that is not filed as a complaint, a promise at its head is not held against it. */
function isWork(clause: Clause, isFiled: boolean): boolean {
  if (clause.has('closing') || clause.does(['greeting', 'thanks', 'closing'], 0.5)) return false
  if (clause.sentence.terminator === '?' && clause.does('question', sureWork)) return true
  if (strongest(clause, workActs) >= sureWork) return true
  return isFiled && (clause.does('commitment', sureWork) || plainlyHelps(clause))
}

/** What is done already needs no patience: “I’ve refunded the second charge” may come first. */
function isDone(clause: Clause): boolean {
  return clause.confidence('resolution') >= 0.5 && strongest(clause, workActs) < 0.5
}

/** Says what went wrong for the customer. */
function restates(clause: Clause, atLeast: number): boolean {
  if (clause.has('toldOfProblem')) return true
  return clause.has('problemSignal') && !clause.has('request', 'instruction') || clause.does('problem', atLeast)
}

/** “Once again, we apologise” and “It’s also annoying” lean on what stands before them. */
function canMove(sentence: Sentence): boolean {
  const { text, listItem } = sentence
  if (!sentence.has('sympathy', 'empathyStrong', 'empathyWeak', 'apology', 'ownership')) return false
  return !listItem && !/\b(?:again|also|too|still|this|that|it)\b/i.test(text.split(/\s+/).slice(0, 4).join(' '))
}

function moveUp(first: Sentence, later: Sentence, { text }: ReplyUnit) {
  const at = { start: first.span.start, end: later.span.end }
  const rest = text.slice(at.start, later.span.start).trimEnd()
  // after “Hi Sam,” a sentence begins small
  const isSmall = /^\p{Ll}/u.test(rest)
  const head = isSmall ? later.text.replace(/^(?!I\b)\p{Lu}/u, letter => letter.toLowerCase()) : later.text
  return { messageId: 'moveUp', at, text: `${head} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` } as const
}
