import {
  coreOf, defineRule, formsAt, insertAfter, isQuoted, leaveOut, leaveOutSentence, plainlyHelps, replaceClause, says,
  strongest,
  type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

const groups = ['emotion-command', 'minimise', 'deny', 'remind', 'judge'] as const
type Group = typeof groups[number]
type Brush = 'commandToFeel' | 'minimizing' | 'denying' | 'reminding' | 'judging' | 'bareAssurance'

/** The lexicon families of each kind of brushing aside; the message has the family's name. */
const kinds: readonly { readonly group: Group; readonly family: string; readonly messageId: Brush }[] = [
  { group: 'emotion-command', family: 'commandToFeel', messageId: 'commandToFeel' },
  { group: 'emotion-command', family: 'scolding', messageId: 'commandToFeel' },
  { group: 'emotion-command', family: 'quietAssurance', messageId: 'bareAssurance' },
  { group: 'remind', family: 'reminding', messageId: 'reminding' },
  { group: 'judge', family: 'judging', messageId: 'judging' },
  { group: 'deny', family: 'denying', messageId: 'denying' },
  { group: 'minimise', family: 'minimizing', messageId: 'minimizing' },
]
const families = kinds.map(({ family }) => family)

interface Found extends Span {
  readonly firstWord: number
  readonly endWord: number
}

export default defineRule({
  meta: {
    type: 'problem',
    category: 'respect',
    docs: {
      description: 'Don’t minimise, contradict or get defensive about what the customer says.',
      why: 'Somebody who is told to calm down, that it is no big deal, or that nobody else has complained learns that '
        + 'nobody was listening. What follows, however helpful, is read as coming from the other side.',
      details: [
        'The rule speaks when a sentence tells the customer what to feel or how to behave before there is help '
          + '(`commandToFeel`); makes little of what happened, by its size, by how often it happens or by how much '
          + 'worse others have it (`minimizing`); denies it, doubts it or says that nobody else has it (`denying`); '
          + 'points out that it was said before (`reminding`); or says that the customer is wrong, rude, difficult or '
          + 'asks too much (`judging`), softened by “may be” or “a bit” or not.',
        '“Don’t panic” and “nothing to worry about” are kind with a reason after them. They are reported '
          + '(`bareAssurance`) where neither the rest of the sentence nor the next one says anything about the case.',
      ].join('\n\n'),
      ignores: [
        '“Don’t worry, I’ve already saved your cart”: reassurance with an action after it.',
        '“At least” as a quantity: “at least 8 characters”, “at least 24 hours before”.',
        '“Only” as a count: “only two seats left”; “no one else can see your data”.',
        '“As mentioned on the phone, I’ll call you”: a reminder of our own promise.',
        'A contradiction or a reminder with an apology or our own fault beside it: “We told you Monday, and we were '
          + 'wrong.”',
        '“If you are wrong about the date, I’ll move it” and other conditions, and words inside quotation marks.',
      ],
      sources: [
        'seed 001: “Instead of being defensive, we reached out to them, acknowledged their feelings”',
        'seed 004: “Validate their point of view”',
        'amycastro.com: “Calm down”, “You should have”, “As I told you before” (7 phrases that will get customers '
          + 'fired up).',
        'service-training.co.uk: “That’s never happened before”, “No one has ever had that problem before”.',
        'Housing Ombudsman: an empathetic apology “does not trivialise the problem”.',
      ],
    },
    messages: {
      commandToFeel: '“{quote}” tells the customer how to feel or speak. Say what you are doing about it instead.',
      minimizing: '“{quote}” makes light of what happened. Say what it means for the customer, or leave it out.',
      denying: '“{quote}” contradicts the customer. Say what you see, and compare it with what they see.',
      reminding: '“{quote}” points out that it was said before. Say it again in other words.',
      judging: '“{quote}” judges the customer. Say what you see, and ask about the rest.',
      bareAssurance: '“{quote}” gives no reason not to mind. Say why it is safe, or what you have done.',
      hear: 'Say that you have heard, and what you are doing.',
      sayWhatItMeans: 'Say what it means for the customer.',
      compare: 'Say what you see, and compare.',
      check: 'Thank them for telling you, and say what you will check.',
      restate: 'Say it again in other words.',
      giveReason: 'Say why it is safe.',
      leaveOut: 'Leave it out.',
    },
    suggestionMessages: ['hear', 'sayWhatItMeans', 'compare', 'check', 'restate', 'giveReason', 'leaveOut'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        groups: { type: 'array', items: { enum: groups }, description: 'The kinds of brushing aside to report.' },
        allow: { type: 'array', items: { type: 'string' }, description: 'Phrases that the house means to use.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { groups: groups as readonly Group[], allow: [] as readonly string[] },
    presets: { recommended: 'error', strict: 'error' },
    absorbs: { 'no-customer-blame': 'span' },
    examples: {
      bad: [
        {
          text: "Calm down, please. I'm looking at it.",
          reports: [
            {
              messageId: 'commandToFeel',
              quote: 'Calm down',
              suggestions: [
                "I can hear how upsetting this is. I'm looking at it.",
              ],
            },
          ],
        },
        {
          text: "It's not a big deal, it happens all the time.",
          reports: [
            {
              messageId: 'minimizing',
              quote: "It's not a big deal, it happens all the time",
              suggestions: [
                'I can see what this means for you: {{what it means for them}}.',
              ],
            },
          ],
        },
        {
          text: "It's only a small delay.",
          reports: [
            {
              messageId: 'minimizing',
              quote: "It's only a small delay",
              suggestions: [
                'I can see what this means for you: {{what it means for them}}.',
              ],
            },
          ],
        },
        {
          text: 'As I already explained, the refund takes five days.',
          reports: [
            {
              messageId: 'reminding',
              quote: 'As I already explained',
              suggestions: [
                'The refund takes five days.',
              ],
            },
          ],
        },
        {
          text: 'Per my last email, we need the form.',
          reports: [
            {
              messageId: 'reminding',
              quote: 'Per my last email',
              suggestions: [
                'We need the form.',
              ],
            },
          ],
        },
        {
          text: 'Nobody else has complained about this.',
          reports: [
            {
              messageId: 'denying',
              quote: 'Nobody else has complained',
              suggestions: [
                'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?',
                'Thank you for telling me. I’ll check {{what you will check}} and write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'You must be mistaken, our emails always arrive.',
          reports: [
            {
              messageId: 'judging',
              quote: 'You must be mistaken',
              suggestions: [
                'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?',
              ],
            },
          ],
        },
        {
          text: "At least it wasn't damaged.",
          reports: [
            {
              messageId: 'minimizing',
              quote: "At least it wasn't damaged",
              suggestions: [
                'I can see what this means for you: {{what it means for them}}.',
              ],
            },
          ],
        },
        {
          text: "With all due respect, that isn't what I said.",
          reports: [
            {
              messageId: 'denying',
              quote: 'With all due respect',
              suggestions: [
                'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?',
                "Thank you for telling me. I'll check {{what you will check}} and write to you by {{time}}.",
              ],
            },
          ],
        },
        {
          text: 'Our records show otherwise.',
          reports: [
            {
              messageId: 'denying',
              quote: 'Our records show otherwise',
              suggestions: [
                'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?',
                'Thank you for telling me. I’ll check {{what you will check}} and write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'No need to panic.',
          reports: [
            {
              messageId: 'bareAssurance',
              quote: 'No need to panic',
              suggestions: [
                'No need to panic. I’ve {{what you have done}}, so {{why it is safe}}.',
              ],
            },
          ],
        },
        {
          text: 'You’re overreacting, it’s one day late.',
          reports: [
            {
              messageId: 'judging',
              quote: 'You’re overreacting',
              suggestions: [
                'I can hear how much this matters to you. It’s one day late.',
              ],
            },
          ],
        },
        {
          text: 'There’s no need to raise your voice. I’ve refunded the second charge.',
          reports: [
            {
              messageId: 'commandToFeel',
              quote: 'no need to raise your voice',
              suggestions: [
                'I can hear how upsetting this is. I’ve refunded the second charge.',
              ],
            },
          ],
        },
        {
          text: 'Refunds take five days, as I already told you.',
          reports: [
            {
              messageId: 'reminding',
              quote: 'as I already told',
              suggestions: [
                '{{The answer, in other words}}.',
              ],
            },
          ],
        },
        {
          text: 'You’re mistaken, and at least your luggage arrived.',
          reports: [
            {
              messageId: 'judging',
              quote: 'You’re mistaken',
              suggestions: [
                'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?',
              ],
            },
          ],
        },
        {
          text: 'There’s no call for that kind of language. The hose ships today.',
          reports: [
            {
              messageId: 'commandToFeel',
              quote: 'no call for that kind of language',
              suggestions: [
                'I can hear how upsetting this is. The hose ships today.',
              ],
            },
          ],
        },
        {
          text: 'Most people wouldn’t even notice the mark.',
          reports: [
            {
              messageId: 'minimizing',
              quote: 'Most people wouldn’t even notice the mark',
              suggestions: [
                'I can see what this means for you: {{what it means for them}}.',
              ],
            },
          ],
        },
        {
          text: 'Our technicians would never leave a door open.',
          reports: [
            {
              messageId: 'denying',
              quote: 'Our technicians would never leave',
              suggestions: [
                'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?',
                'Thank you for telling me. I’ll check {{what you will check}} and write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I’ve answered that question twice already. The lift stays closed until May.',
          reports: [
            {
              messageId: 'reminding',
              quote: 'I’ve answered that question twice',
              suggestions: [
                '{{The answer, in other words}}. The lift stays closed until May.',
              ],
            },
          ],
        },
        {
          text: 'You seem to be asking for the impossible here.',
          reports: [
            {
              messageId: 'judging',
              quote: 'You seem to be asking for the impossible',
              suggestions: [
                'I can hear how much this matters to you.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "Don't worry, I've already saved your cart." },
        { text: 'Passwords need at least 8 characters.' },
        { text: 'Please cancel at least 24 hours before check-in so I can refund you in full.' },
        { text: 'I can see it looks different on your side. Could you send a screenshot of what you see?' },
        { text: "That's not acceptable, and I'm refunding it now." },
        { text: 'There are only two seats left on the 9:40. Shall I hold one?' },
        { text: "As mentioned on the phone, I'll call you on Friday at 10." },
        { text: "This is affecting a few customers and we're fixing it now." },
        { text: 'Don’t panic: your booking is safe and I’ve sent the ticket again.' },
        { text: "Calm down, please. I'm looking at it.", options: { groups: ['minimise', 'deny'] } },
        { text: 'No big deal! I’ve moved it to Friday.', options: { allow: ['no big deal'] } },
        { text: 'As I said on the phone, I’ll call you on Friday at 10.' },
        { text: 'You wrote “calm down” in your note to the driver, so I’ve passed that on.' },
        { text: 'I’m sorry you are confused by the letter. The amount is £20.' },
        { text: 'That can’t have been easy with two small children. I’ve moved you to a quiet room.' },
        { text: 'We told you several times that it would come on Monday, and we were wrong. I’m sorry. It comes tomorrow at 9.' },
        { text: 'I don’t think you’re overreacting: two weeks without heating is too long. The engineer comes tonight.' },
      ],
    },
  },
  create({ options, report }) {
    const wanted = kinds.filter(({ group }) => options.groups.includes(group))
    return {
      reply(reply) {
        for (const sentence of reply.body) if (sentence.has(...families)) checkSentence(sentence, reply)
      },
    }

    function checkSentence(sentence: Sentence, reply: ReplyUnit): void {
      for (const { family, messageId } of wanted) {
        const found = sentence.find(family)
          .find(each => !isQuoted(each, reply) && !isExcused(each, messageId, sentence, reply))
        if (found === undefined || says(sentence, options.allow)) continue
        // “at least it” says little without its clause
        const { start, end } = messageId === 'minimizing' ? coreOf(clauseOf(found, sentence), reply) : found
        const data = { quote: reply.text.slice(start, end) }
        const suggestions = rewritesFor(messageId, found, sentence, reply)
        report({ messageId, data, at: { start, end }, suggestions })
        return
      }
    }
  },
})

function isExcused(found: Found, messageId: Brush, sentence: Sentence, reply: ReplyUnit): boolean {
  const here = clauseOf(found, sentence)
  switch (messageId) {
    case 'bareAssurance': return !isLeftBare(here, sentence, reply)
    // “At least it’s working again”: what was done is the news, not the comfort
    case 'minimizing': return here.confidence('resolution') >= 0.6 || sentence.has('ownership')
    // “You can’t have been told that, and I’m sorry” says whose mistake it was
    case 'denying': return ownsUp(sentence, reply)
    case 'reminding':
      if (ownsUp(sentence, reply)) return true
      // “As I said, I’ll call you on Friday” repeats a promise
      return !/\b(?:already|previously|clearly|repeatedly|before|times|per)\b/.test(formsAt(found, reply))
        && sentence.confidence('commitment') >= 0.6
    default: return false
  }
}

/** Regret or a fault of our own, here or in the sentence after it. */
function ownsUp(sentence: Sentence, { body }: ReplyUnit): boolean {
  const next = body[body.indexOf(sentence) + 1]
  return [sentence, next].some(part => part !== undefined
    && (part.has('ownership', 'apology') || strongest(part, ['ownership', 'apology']) >= 0.7))
}

const aboutTheCase = ['resolution', 'commitment', 'outcome', 'instruction', 'fact', 'reason'] as const

/** Nothing else in the sentence, and nothing about the case in the next one. */
function isLeftBare(here: Clause, sentence: Sentence, reply: ReplyUnit): boolean {
  if (sentence.clauses.some(clause => clause !== here) || here.endWord - here.firstWord > 9) return false
  const next = reply.body[reply.body.indexOf(sentence) + 1]
  return next === undefined
    || (!plainlyHelps(next) && strongest(next, aboutTheCase) < 0.3)
}

function rewritesFor(messageId: Brush, found: Found, sentence: Sentence, reply: ReplyUnit) {
  const clause = clauseOf(found, sentence)
  const instead = (text: string) => inPlaceOf(found, clause, sentence, reply, text)
  const without = leaveOutSentence(sentence, reply)
  const leftOut = without === undefined ? [] : [{ messageId: 'leaveOut', ...without } as const]
  switch (messageId) {
    case 'commandToFeel': return [{ messageId: 'hear', ...instead('I can hear how upsetting this is.') } as const]
    case 'minimizing':
      return [{ messageId: 'sayWhatItMeans', ...replaceClause(clause, reply, meaning) } as const, ...leftOut]
    case 'denying':
      return [
        { messageId: 'compare', at: sentence.span, text: compare } as const,
        { messageId: 'check', at: sentence.span, text: check } as const,
      ]
    case 'reminding': return [restated(found, sentence, reply)]
    case 'judging':
      return /\b(?:mistaken|wrong|incorrect|confused|misread|misunderstood|misheard|imagin)/.test(formsAt(found, reply))
        ? [{ messageId: 'compare', at: sentence.span, text: compare } as const]
        : [{ messageId: 'hear', ...instead('I can hear how much this matters to you.') } as const]
    case 'bareAssurance':
      return [{ messageId: 'giveReason', ...insertAfter(sentence, reason) } as const]
  }
}

const meaning = 'I can see what this means for you: {{what it means for them}}.'
const reason = 'I’ve {{what you have done}}, so {{why it is safe}}.'
const compare = 'What I can see is {{what your records show}}. Could you tell me what you have, so that we can compare?'
const check = 'Thank you for telling me. I’ll check {{what you will check}} and write to you by {{time}}.'

/** The words, a sentence's head with its comma, or the clause that they stand in, put otherwise. */
function inPlaceOf(found: Found, clause: Clause, sentence: Sentence, reply: ReplyUnit, text: string) {
  const isHead = found.firstWord === sentence.firstWord && /^[,;:]/.test(reply.text.slice(found.end))
  const rest = isHead ? leaveOut(found, sentence, reply) : undefined
  if (rest === undefined || reply.words.forms[found.endWord] === 'please') return replaceClause(clause, reply, text)
  return { at: rest.at, text: `${text} ${rest.text}` }
}

function restated(found: Found, sentence: Sentence, reply: ReplyUnit) {
  const rest = /^[,;:]/.test(reply.text.slice(found.end)) ? leaveOut(found, sentence, reply) : undefined
  if (rest !== undefined) return { messageId: 'leaveOut', ...rest } as const
  return { messageId: 'restate', at: sentence.span, text: '{{The answer, in other words}}.' } as const
}

function clauseOf({ firstWord }: Found, { clauses }: Sentence): Clause {
  return clauses.find(clause => firstWord < clause.endWord) as Clause
}
