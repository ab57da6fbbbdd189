import {
  answersIn, defineRule, leaveOutSentence, nextStepActs, plainlyHelps, readApologies, strongest,
  type Apology, type ConversationUnit, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** An apology, or sympathy with the word in it, with what it counts for. */
interface Regret {
  readonly sentence: Sentence
  readonly at: Span
  readonly weight: number
  /** Undefined for sympathy. */
  readonly apology: Apology | undefined
}

/** The help that is missing is blamed, so it counts when it is only likely. */
const likelyHelp = 0.5

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'apology',
    docs: {
      description: 'Apologise once, and well: a reply with three apologies says sorry instead of helping.',
      why: 'The first apology is for what happened. The third is for the company: it takes room from what is done, and tells the customer '
        + 'that words are all there is.',
      details: [
        'The rule counts the apologies of a reply: “I’m sorry”, “we apologise”, “our apologies”, “we regret”. Sympathy with the word in '
        + 'it (“sorry to hear”) counts half, or what `countSympathy` says. When the sum passes `max`, the apologies from there on are '
        + 'reported.',
        'In a conversation each answer is counted by itself. Besides, the agent’s apologies are reported once there are more than '
        + '`maxPerConversation` of them (`everAgain`), and when `window` answers in a row apologise and none of them helps (`inARow`).',
      ].join('\n\n'),
      ignores: [
        'One apology for the failure and one at the end of a serious complaint.',
        '“No need to apologise”, “sorry?” and quoted text.',
        '“We regret to inform you”, “I’m sorry to say”: that is no apology.',
        'Formal incident notices, with `max: 3`.',
      ],
      sources: [
        '“‘Sorry’ is not enough” (Harvard Business Review): satisfaction is higher with “less time spent on empathy and apologizing”.',
        'Usedesk: repeated sorrys cause irritation.',
        'seed 001: “Apologize Sincerely”.',
      ],
    },
    messages: {
      stackedApology: '“{quote}” is one apology too many. Keep the one that names the failure, and use the room for what you do.',
      everAgain: '“{quote}” is apology number {count} in this conversation. Say what you do instead.',
      inARow: '“{quote}” is the apology of the last of {count} answers that all say sorry and do not help. Say what you do.',
      leaveOut: 'Leave this apology out.',
    },
    suggestionMessages: ['leaveOut'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 1, description: 'How many apologies a reply may hold.' },
        maxPerConversation: { type: 'integer', minimum: 1, description: 'How many apologies a conversation may hold.' },
        window: { type: 'integer', minimum: 2, description: 'How many answers in a row may not apologise without help.' },
        countSympathy: { type: 'number', minimum: 0, maximum: 1, description: 'What “sorry to hear” counts for.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { max: 2, maxPerConversation: 5, window: 3, countSympathy: 0.5 },
    presets: { recommended: 'warning', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "I'm sorry. We're so sorry about this. Apologies again. I'll call you today.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'Apologies',
              suggestions: [
                "I'm sorry. We're so sorry about this. I'll call you today.",
              ],
            },
          ],
        },
        {
          text: 'Sorry for the delay, sorry for the mix-up, and sorry for the confusion. It ships tomorrow.',
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'sorry for the confusion',
            },
          ],
        },
        {
          text: "We apologise for the error. Our apologies for the trouble caused. I'm sorry once more. You've been refunded.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: "I'm sorry",
              suggestions: [
                "We apologise for the error. Our apologies for the trouble caused. You've been refunded.",
              ],
            },
          ],
        },
        {
          text: "So sorry! I'm really sorry about that. Sorry again, {{name}}. It's fixed now.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'Sorry',
              suggestions: [
                "So sorry! I'm really sorry about that. It's fixed now.",
              ],
            },
          ],
        },
        {
          text: "I apologise for the wait. I apologise for the transfer. I apologise for the repeat questions. Let's fix it.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'I apologise for the repeat questions',
            },
          ],
        },
        {
          text: "Sorry, I'm sorry, my apologies - the link is below.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'my apologies',
            },
          ],
        },
        {
          text: "We're very sorry for the outage. We regret the disruption. We apologise to your team. Service is back.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'We apologise',
              suggestions: [
                "We're very sorry for the outage. We regret the disruption. Service is back.",
              ],
            },
          ],
        },
        {
          text: "I'm sorry we lost it. I'm sorry it took so long. I'm sorry nobody called. A refund is on its way.",
          reports: [
            {
              messageId: 'stackedApology',
              quote: "I'm sorry nobody called",
            },
          ],
        },
        {
          text: "Sorry for the mix-up. I'm sorry about the cup, too. The new set ships today.",
          options: { max: 1 },
          reports: [
            {
              messageId: 'stackedApology',
              quote: "I'm sorry about the cup",
            },
          ],
        },
        {
          text: "I'm sorry to hear that. I was sorry to learn about the noise, too. Our apologies for the delay. A crew comes at nine.",
          options: { countSympathy: 1 },
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'Our apologies for the delay',
            },
          ],
        },
        {
          text: 'Sorry for the slip! Really sorry. Your new badge goes out today, and sorry once more!',
          reports: [
            {
              messageId: 'stackedApology',
              quote: 'sorry',
            },
          ],
        },
        {
          text: 'C: The bus never came.\nA: I’m sorry about that.\nC: It was raining.\nA: I’m very sorry.\nC: And the next one was full.\nA: We apologise for that.\nC: So?',
          because: 'Three answers apologise, and none of them helps.',
          conversation: true,
          reports: [{
            messageId: 'inARow',
            quote: 'We apologise for that',
          }],
        },
        {
          text: 'C: The bus never came.\nA: I’m sorry about that. Which stop was it?\nC: The mill.\nA: I’m sorry again. I’ve told the depot.\nC: OK.\nA: We apologise for the wait.',
          conversation: true,
          options: { maxPerConversation: 2 },
          reports: [{
            messageId: 'everAgain',
            quote: 'We apologise for the wait',
          }],
        },
        {
          text: 'C: My bag is torn.\nA: I’m sorry about that.\nC: It was new.\nA: We do apologise.\nC: And now?',
          conversation: true,
          options: { window: 2 },
          reports: [{
            messageId: 'inARow',
            quote: 'We do apologise',
          }],
        },
      ],
      good: [
        { text: "I'm sorry we lost your parcel. A new one ships today." },
        { text: "I'm sorry we charged you twice. You'll have the money by Friday, and once again, I'm sorry." },
        { text: "No need to apologise! I've changed the date." },
        { text: 'Sorry for the delay. Your quote is attached.' },
        { text: "I'm sorry to hear that. I apologise for our part in it. I've booked an engineer for 9am." },
        { text: 'Apologies for the wait, I have your file open now.' },
        { text: "That's our mistake. I've reversed the fee and added £10 credit." },
        { text: "We're sorry for last night's outage. Here is what happened, what we changed and how to claim." },
        { text: "I'm sorry to hear that. We're sorry for the delay. A crew comes at nine." },
        { text: "We're sorry for the outage. We regret the disruption. We apologise to your team. Service is back.", options: { max: 3 } },
        { text: "Sorry for the delay. We regret to inform you that it's sold out. I'm sorry to say the next batch is in May." },
        {
          text: 'C: The bus never came.\nA: I’m sorry about that. Which stop was it?\nC: The mill.\nA: I’m sorry, we don’t see it. I’m asking the depot now.\nC: OK.\nA: Sorry for the wait. It broke down; the next one leaves at 8.',
          because: 'Each of them helps as well.',
          conversation: true,
        },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (!reply.body.some(sentence => sentence.has('apology'))) return
        const regrets = regretsOf(reply)
        let sum = 0
        for (const regret of regrets) {
          sum += regret.weight
          if (sum <= options.max || regret.apology === undefined) continue
          const { at } = regret
          const suggestions = leavingOut(regret, reply).map(rewrite => ({ messageId: 'leaveOut', ...rewrite }) as const)
          report({ messageId: 'stackedApology', data: { quote: reply.text.slice(at.start, at.end) }, at, suggestions })
        }
      },
      conversation: readConversation,
    }

    /** Reports once: where the count is passed, or where a row of apologies without help is complete. */
    function readConversation(conversation: ConversationUnit): void {
      let count = 0
      let row = 0
      for (const { reply } of answersIn(conversation)) {
        const said = regretsOf(reply).filter(({ apology }) => apology !== undefined)
        row = said.length === 0 || reply.clauses.some(clause => plainlyHelps(clause) || strongest(clause, nextStepActs) >= likelyHelp) ? 0 : row + 1
        const [first] = said
        if (first === undefined) continue
        const over = said[options.maxPerConversation - count]
        count += said.length
        const [messageId, { at }, number] = over === undefined ? ['inARow', first, row] as const : ['everAgain', over, options.maxPerConversation + 1] as const
        if (over === undefined && row < options.window) continue
        return report({ messageId, data: { quote: reply.text.slice(at.start, at.end), count: String(number) }, in: reply, at })
      }
    }

    function regretsOf(reply: ReplyUnit): Regret[] {
      const apologies = readApologies(reply).filter(apology => isSaid(apology))
      const said = apologies.map(apology => ({ sentence: apology.sentence, at: spanOf(apology, reply), weight: 1, apology }))
      const felt = reply.body.flatMap(sentence => sentence.find('sympathy')
        .filter(({ start, end }) => /\bsorry\b/i.test(reply.text.slice(start, end)) && !said.some(({ at }) => at.start < end && start < at.end))
        .map(({ start, end }) => ({ sentence, at: { start, end }, weight: options.countSympathy, apology: undefined })))
      return [...said, ...felt].sort((first, second) => first.at.start - second.at.start)
    }
  },
})

/** An apology that is made, and not only spoken of; “we regret to inform you” is none. */
function isSaid({ isRegretToInform, phrase, sentence }: Apology): boolean {
  if (isRegretToInform || sentence.terminator === ':') return false
  if (sentence.find('apologyMentioned').some(({ firstWord, endWord }) => firstWord < phrase.endWord && phrase.firstWord < endWord)) return false
  // In a long sentence the rest of it speaks louder: “it ships today, and sorry again”
  return Math.max(sentence.confidence('apology'), phrase.confidence('apology')) >= 0.5
}

/** The apology with what it is for. */
function spanOf({ phrase, object }: Apology, { words }: ReplyUnit): Span {
  return { start: phrase.span.start, end: words.ends[(object ?? phrase).endWord - 1] as number }
}

/** A rewrite without the apology, where it is a sentence of its own that names nothing. */
function leavingOut({ sentence, apology }: Regret, reply: ReplyUnit): { at: Span; text: string }[] {
  if (apology === undefined || apology.before !== undefined || sentence.has('problemSignal', 'ownership')) return []
  const { object, after } = apology
  if (object !== undefined && !object.has('vagueObject')) return []
  if (after !== undefined && after.endWord - after.firstWord > 3) return []
  const rewrite = leaveOutSentence(sentence, reply)
  return rewrite === undefined ? [] : [rewrite]
}
