import {
  answersAfter, anyOf, asksFavour, coreOf, customerBefore, defineRule, hasTag, insertAfter, isCustomerDone, isOver, isSlot, plainlyHelps, strongest,
  type Act, type Clause, type ReplyUnit, type Said,
} from 'replylint/rule'

/** A way forward counts when it is only likely, for its absence is blamed; the no must be sure. */
const likelyWay = 0.4
const sureRefusal = 0.5

/** A no in so many words, which may also be a rule or a mishap: “your ticket is non-refundable”. */
const likelyRefusal = 0.4

/** A no that no phrase knows. */
const plainRefusal = 0.85

/** In the clause that says no, a way forward must be said in so many words, and be likely. */
const plainWay = 0.3

/** Before the no only what is done for sure counts, and not what led to it. */
const sureResolution = 0.6

/** In words: less is what a question that can be answered with yes or no gets in a chat. */
const shortestNo = 4

/** Ways to say no. */
const noes = ['refusal', 'finalNo', 'passiveNo'] as const

const forms = ['alternative', 'offer', 'instruction', 'question', 'commitment', 'concession'] as const
type Form = (typeof forms)[number]

/** How each form shows: the families that say it, and the acts that the tagger knows it by. */
const waysOf: Readonly<Record<Form, { readonly families: readonly string[]; readonly acts: readonly Act[] }>> = {
  alternative: { families: ['alternative', 'turningPoint', 'stillThere'], acts: [] },
  offer: { families: ['offer'], acts: ['offer'] },
  instruction: { families: ['instruction', 'request', 'escalation'], acts: ['instruction', 'request', 'escalation'] },
  question: { families: [], acts: ['question'] },
  commitment: { families: ['commitment'], acts: ['commitment', 'resolution', 'outcome', 'clear-time'] },
  concession: { families: ['concession'], acts: [] },
}

export default defineRule({
  meta: {
    type: 'problem',
    category: 'resolution',
    docs: {
      description: 'A refusal comes with a way forward: an alternative, an exception, or who can say yes.',
      why: 'A no with nothing after it ends the conversation for the company and not for the customer, who still has the problem. '
        + 'What can be done, however small, is what the customer can use.',
      details: [
        'The rule looks for a clause that says no to the customer (“we can’t refund this”, “that isn’t possible”, “your claim has '
        + 'been declined”, “deleted heroes can’t be brought back”, “our decision stands”, “it’s out of our hands”), and then for a way forward after it or in the same sentence: an alternative, an offer, an instruction or '
        + 'a request, a question, something done or promised, an exception. With `allowBefore` an alternative, an offer, an exception '
        + 'or an instruction before the no counts as well.',
        'A reason alone is no way forward, nor are “please refer to our terms”, thanks for understanding, hopes and open doors.',
        'In a conversation the way forward may come with the next answer: customers ask “who can, then?” themselves. The rule '
        + 'speaks where it does not come there, or where the customer gives up and the conversation ends.',
      ].join('\n\n'),
      ignores: [
        'A no with an alternative: “We can’t refund it, but I can exchange it.”',
        'A no to what nobody wanted: “I can’t see any other charges”, “we don’t charge for that”, “nobody else can log in”.',
        'A no that says when or on what condition it becomes a yes: “not until I’ve verified you”, “not before Friday”.',
        'Conditions: “If we can’t reach you, the courier tries again tomorrow.”',
        'Macros with one of the `exemptTags`, snippets and internal notes.',
        'In conversations, a machine’s or an agent’s word that they did not understand, what answers a question with a fact (“they don’t serve alcohol”), and a bare “unfortunately not”.',
      ],
      sources: [
        'seed 000: “offering alternative solutions, such as a temporary suspension or discounted plan”.',
        'seed 002: “In this case the book isn’t compatible, but I’m sure we can find a solution you’ll like.”',
        'Jagdip Singh (HBR IdeaCast): “offering customers different possible solutions is usually more effective”.',
        'Inc.: “There’s nothing I can do” is among the worst things to say to a customer.',
      ],
    },
    messages: {
      deadEnd: '“{quote}” is a no with no way forward. Say what you can do, what the customer can do, or who can say yes.',
      alternative: 'Offer what you can do instead.',
      condition: 'Say on what condition it would be possible.',
    },
    suggestionMessages: ['alternative', 'condition'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowBefore: { type: 'boolean', description: 'Whether a way forward that comes before the no counts.' },
        acceptedForms: {
          type: 'array',
          items: { enum: ['alternative', 'offer', 'instruction', 'question', 'commitment', 'concession'] },
          description: 'What counts as a way forward.',
        },
        exemptTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros that may say no and nothing else.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allowBefore: true,
      acceptedForms: forms as readonly Form[],
      exemptTags: ['fraud', 'abuse', 'legal-hold'] as readonly string[],
    },
    presets: { recommended: 'error', strict: 'error', chat: 'warning' },
    absorbs: {
      'require-next-step': 'reply',
      'no-negative-opener': 'span',
      'no-sympathy-only': 'reply',
      'no-bare-policy': 'span',
      'no-empathy-but': 'span',
    },
    examples: {
      bad: [
        {
          text: "There's nothing we can do.",
          reports: [
            {
              messageId: 'deadEnd',
              quote: "There's nothing we can do",
              suggestions: [
                "There's nothing we can do. What I can do is {{option A}} or {{option B}}. Which would you like?",
                "There's nothing we can do. If {{condition}}, I'd be able to {{what you could do}}.",
              ],
            },
          ],
        },
        {
          text: "We're unable to refund this order. Thank you for your understanding.",
          reports: [
            {
              messageId: 'deadEnd',
              quote: "We're unable to refund this order",
              suggestions: [
                "We're unable to refund this order. What I can do is {{option A}} or {{option B}}. Which would you like? Thank you for your understanding.",
                "We're unable to refund this order. If {{condition}}, I'd be able to {{what you could do}}. Thank you for your understanding.",
              ],
            },
          ],
        },
        {
          text: 'Unfortunately your claim has been declined. Have a good day.',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'Unfortunately your claim has been declined',
              suggestions: [
                'Unfortunately your claim has been declined. What I can do is {{option A}} or {{option B}}. Which would you like? Have a good day.',
                'Unfortunately your claim has been declined. If {{condition}}, I’d be able to {{what you could do}}. Have a good day.',
              ],
            },
          ],
        },
        {
          text: 'We no longer ship to Norway. We hope to see you again soon.',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'We no longer ship to Norway',
              suggestions: [
                'We no longer ship to Norway. What I can do is {{option A}} or {{option B}}. Which would you like? We hope to see you again soon.',
                'We no longer ship to Norway. If {{condition}}, I’d be able to {{what you could do}}. We hope to see you again soon.',
              ],
            },
          ],
        },
        {
          text: "I'm afraid we can't extend the coupon. I know that's disappointing.",
          reports: [
            {
              messageId: 'deadEnd',
              quote: "I'm afraid we can't extend the coupon",
              suggestions: [
                "I'm afraid we can't extend the coupon. What I can do is {{option A}} or {{option B}}. Which would you like? I know that's disappointing.",
                "I'm afraid we can't extend the coupon. If {{condition}}, I'd be able to {{what you could do}}. I know that's disappointing.",
              ],
            },
          ],
        },
        {
          text: 'Your ticket is non-refundable. We appreciate your patience.',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'Your ticket is non-refundable',
              suggestions: [
                'Your ticket is non-refundable. What I can do is {{option A}} or {{option B}}. Which would you like? We appreciate your patience.',
                'Your ticket is non-refundable. If {{condition}}, I’d be able to {{what you could do}}. We appreciate your patience.',
              ],
            },
          ],
        },
        {
          text: "That isn't possible because the seats have been released.",
          reports: [
            {
              messageId: 'deadEnd',
              quote: "That isn't possible because the seats have been released",
              suggestions: [
                "That isn't possible because the seats have been released. What I can do is {{option A}} or {{option B}}. Which would you like?",
                "That isn't possible because the seats have been released. If {{condition}}, I'd be able to {{what you could do}}.",
              ],
            },
          ],
        },
        {
          text: 'You are not eligible for the upgrade. Best regards, Tom',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'You are not eligible for the upgrade',
              suggestions: [
                'You are not eligible for the upgrade. What I can do is {{option A}} or {{option B}}. Which would you like? Best regards, Tom',
                'You are not eligible for the upgrade. If {{condition}}, I’d be able to {{what you could do}}. Best regards, Tom',
              ],
            },
          ],
        },
        {
          text: "Hi Sam,\nUnfortunately, we can't waive the cleaning fee. Please see our rental terms.\nBest,\nPriya",
          reports: [
            {
              messageId: 'deadEnd',
              quote: "Unfortunately, we can't waive the cleaning fee",
              suggestions: [
                "Hi Sam,\nUnfortunately, we can't waive the cleaning fee. What I can do is {{option A}} or {{option B}}. Which would you like? Please see our rental terms.\nBest,\nPriya",
                "Hi Sam,\nUnfortunately, we can't waive the cleaning fee. If {{condition}}, I'd be able to {{what you could do}}. Please see our rental terms.\nBest,\nPriya",
              ],
            },
          ],
        },
        {
          text: "Would an exchange suit you? We can't refund a worn coat.",
          options: { allowBefore: false },
          reports: [
            {
              messageId: 'deadEnd',
              quote: "We can't refund a worn coat",
              suggestions: [
                "Would an exchange suit you? We can't refund a worn coat. What I can do is {{option A}} or {{option B}}. Which would you like?",
                "Would an exchange suit you? We can't refund a worn coat. If {{condition}}, I'd be able to {{what you could do}}.",
              ],
            },
          ],
        },
        {
          text: "We can't move the date. Please fill in the attached form.",
          options: { acceptedForms: ['alternative', 'offer', 'concession'] },
          reports: [
            {
              messageId: 'deadEnd',
              quote: "We can't move the date",
              suggestions: [
                "We can't move the date. What I can do is {{option A}} or {{option B}}. Which would you like? Please fill in the attached form.",
                "We can't move the date. If {{condition}}, I'd be able to {{what you could do}}. Please fill in the attached form.",
              ],
            },
          ],
        },
        {
          text: "I've checked your booking. The fare can't be refunded, and I won't be able to change the name.",
          reports: [
            {
              messageId: 'deadEnd',
              quote: "The fare can't be refunded",
              suggestions: [
                "I've checked your booking. The fare can't be refunded, and I won't be able to change the name. What I can do is {{option A}} or {{option B}}. Which would you like?",
                "I've checked your booking. The fare can't be refunded, and I won't be able to change the name. If {{condition}}, I'd be able to {{what you could do}}.",
              ],
            },
          ],
        },
        {
          text: 'Your request for an extension has been turned down.',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'Your request for an extension has been turned down',
              suggestions: [
                'Your request for an extension has been turned down. What I can do is {{option A}} or {{option B}}. Which would you like?',
                'Your request for an extension has been turned down. If {{condition}}, I’d be able to {{what you could do}}.',
              ],
            },
          ],
        },
        {
          text: 'Thanks for the photos. Worn soles can’t be repaired, and our decision stands. Enjoy your weekend!',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'Worn soles can’t be repaired, and our decision stands',
              suggestions: [
                'Thanks for the photos. Worn soles can’t be repaired, and our decision stands. What I can do is {{option A}} or {{option B}}. Which would you like? Enjoy your weekend!',
                'Thanks for the photos. Worn soles can’t be repaired, and our decision stands. If {{condition}}, I’d be able to {{what you could do}}. Enjoy your weekend!',
              ],
            },
          ],
        },
        {
          text: 'The lost season pass won’t be reissued. It was bought on 3 March. If you have any questions, let us know.',
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'The lost season pass won’t be reissued',
              suggestions: [
                'The lost season pass won’t be reissued. What I can do is {{option A}} or {{option B}}. Which would you like? It was bought on 3 March. If you have any questions, let us know.',
                'The lost season pass won’t be reissued. If {{condition}}, I’d be able to {{what you could do}}. It was bought on 3 March. If you have any questions, let us know.',
              ],
            },
          ],
        },
        {
          text: 'C: Can you move my stay to June?\nA: We can’t change the dates on this rate.\nC: Not even by a day?\nA: No, I’m afraid not. Have a nice evening!\nC: Bye then.',
          because: 'Neither answer knows a way.',
          conversation: true,
          reports: [
            {
              messageId: 'deadEnd',
              quote: 'We can’t change the dates on this rate',
              suggestions: [
                'C: Can you move my stay to June?\nA: We can’t change the dates on this rate. What I can do is {{option A}} or {{option B}}. Which would you like?\nC: Not even by a day?\nA: No, I’m afraid not. Have a nice evening!\nC: Bye then.',
                'C: Can you move my stay to June?\nA: We can’t change the dates on this rate. If {{condition}}, I’d be able to {{what you could do}}.\nC: Not even by a day?\nA: No, I’m afraid not. Have a nice evening!\nC: Bye then.',
              ],
            },
            {
              messageId: 'deadEnd',
              quote: 'No, I’m afraid not',
              suggestions: [
                'C: Can you move my stay to June?\nA: We can’t change the dates on this rate.\nC: Not even by a day?\nA: No, I’m afraid not. What I can do is {{option A}} or {{option B}}. Which would you like? Have a nice evening!\nC: Bye then.',
                'C: Can you move my stay to June?\nA: We can’t change the dates on this rate.\nC: Not even by a day?\nA: No, I’m afraid not. If {{condition}}, I’d be able to {{what you could do}}. Have a nice evening!\nC: Bye then.',
              ],
            },
          ],
        },
        {
          text: 'C: I’d like my deposit back.\nA: We can’t refund deposits.\nC: Ok, bye.',
          conversation: true,
          reports: [{
            messageId: 'deadEnd',
            quote: 'We can’t refund deposits',
            suggestions: [
              'C: I’d like my deposit back.\nA: We can’t refund deposits. What I can do is {{option A}} or {{option B}}. Which would you like?\nC: Ok, bye.',
              'C: I’d like my deposit back.\nA: We can’t refund deposits. If {{condition}}, I’d be able to {{what you could do}}.\nC: Ok, bye.',
            ],
          }],
        },
      ],
      good: [
        { text: "We can't refund it after 30 days, but you can exchange it for anything in store." },
        { text: "I'm not able to change the name. I can cancel the booking and rebook it in your sister's name for £15." },
        { text: "Your claim was declined because the form is missing page 2. Send it by Friday and I'll reopen the claim." },
        { text: 'We no longer ship to Norway. Here are two retailers in Oslo who stock it: https://x.example/no' },
        { text: "I can't extend the coupon; as a one-off I've taken 10% off this order." },
        { text: "I can't discuss the account until I've verified you. Please call us from the number on file." },
        { text: "I can't see any other charges, so you're all clear. I've closed the dispute." },
        { text: "We can't offer a refund. Would a pause or a smaller plan help?" },
        { text: "Would an exchange suit you? We can't refund a worn coat." },
        { text: "We can't move the date. Please fill in the attached form." },
        { text: 'We have closed the account and cannot reopen it.', options: {  }, record: { tags: ['fraud'] } },
        { text: 'We are unable to reopen the account.', options: { exemptTags: ['ban'] }, record: { tags: ['ban'] } },
        { text: "If we can't reach you, the courier leaves the parcel with a neighbour." },
        { text: "The blue one isn't available until Friday." },
        { text: "We can't offer that price any more, however {{alternative_offer}}." },
        { text: 'I couldn’t find any unpaid bills, so you’re all set.' },
        { text: 'We don’t ship to Malta. Another shop in Valletta sells them.' },
        {
          text: 'C: Can you move my stay to June?\nA: We can’t change the dates on this rate.\nC: Not even by a day?\nA: If you pay the difference of £20, I can move it to a flexible rate.',
          because: 'The next answer has an alternative.',
          conversation: true,
        },
        { text: 'C: I’d like my deposit back.\nA: We can’t refund deposits.\nC: Who can?', because: 'The answer is still to come.', conversation: true },
        { text: 'C: Do they have a bar?\nA: They do not serve alcohol.\nC: Perfect, thanks!', because: 'It answers a question.', conversation: true },
        { text: 'C: Do you deliver to the islands?\nA: Unfortunately not, sorry.\nC: ok thx', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const helped = lastHelp(reply)
        // What no phrase knows as a no is asked of the tagger, and only behind the last plain help: it would answer all before
        if (reply.clauses.slice(0, helped).some(isPlainlyRefused)) return
        const refusal = reply.clauses.slice(helped).find(isRefusal)
        if (refusal === undefined) return
        if (hasTag(reply.record, options.exemptTags)) return
        if (reply.clauses.some(clause => isWayForward(clause, refusal, reply))) return
        if (reply.said !== undefined && (isAboutOthers(refusal, reply) || isTakenUp(reply.said))) return
        const at = coreOf(refusal, reply)
        report({
          messageId: 'deadEnd',
          data: { quote: reply.text.slice(at.start, at.end) },
          at,
          suggestions: [
            { messageId: 'alternative', ...insertAfter(refusal.sentence, 'What I can do is {{option A}} or {{option B}}. Which would you like?') },
            { messageId: 'condition', ...insertAfter(refusal.sentence, 'If {{condition}}, I’d be able to {{what you could do}}.') },
          ],
        })
      },
    }

    /** Whether the next answer knows a way, or the customer wants none, or the answer is still to come. */
    function isTakenUp(said: Said): boolean {
      const before = customerBefore(said)
      if (before !== undefined && isCustomerDone(before.reply)) return true
      const next = answersAfter(said)[0]
      if (next === undefined) return !isOver(said.conversation)
      return next.reply.clauses.some(clause => !isRefusal(clause) && !isBrief(clause) && isWayForward(clause, clause, next.reply))
    }

    /** How many clauses there are up to the last one that helps in so many words, where any help will do. */
    function lastHelp({ clauses }: ReplyUnit): number {
      if (!options.allowBefore || Object.keys(waysOf).some(form => !options.acceptedForms.includes(form as Form))) return 0
      return 1 + clauses.findLastIndex(clause => plainlyHelps(clause) && !isPlainlyRefused(clause) && !clause.has('referToTerms', 'groundwork'))
    }

    function isWayForward(clause: Clause, refusal: Clause, reply: ReplyUnit): boolean {
      if (isSlot(clause, reply) || (clause.index >= refusal.index && goesOnInSlot(clause, reply))) return true
      if (clause.has('referToTerms') || asksFavour(clause) || isOpenDoor(clause)) return false
      const isBefore = clause.index < refusal.index
      // What was looked at or asked before the no is what led to it
      if (isBefore && (clause.has('groundwork') || (!options.allowBefore && clause.sentence !== refusal.sentence))) return false
      return options.acceptedForms.some(form => isForm(form, clause, isBefore))
    }

    function isForm(form: Form, clause: Clause, isBefore: boolean): boolean {
      const { families, acts } = waysOf[form]
      if (form === 'question') return clause.sentence.terminator === '?' && clause.confidence('question') >= likelyWay
      if (form === 'commitment' && isBefore && clause.confidence('resolution') < sureResolution) return false
      // What is there before the no is what the no is about
      if (form === 'alternative' && isBefore && !clause.has('alternative')) return false
      const isNo = isRefusal(clause)
      const saying = isNo || form !== 'alternative' ? families : [...families, 'status']
      const says = saying.some(family => clause.find(family).some(words => !isRefused(words, clause)))
      if (isNo) return says && (acts.length === 0 || strongest(clause, acts) >= plainWay)
      // “It was added on 3 March” has a time, and nothing is to come
      const counted = isPast(clause) ? acts.filter(act => act !== 'clear-time') : acts
      return says || anyOf(clause, counted) >= likelyWay
    }
  },
})

/** A no to what the customer wants. */
function isRefusal(clause: Clause): boolean {
  if (clause.sentence.terminator === '?') return false
  if (clause.has('turnedDown', 'finalNo')) return true
  if (clause.has('reassurance', 'houseRule', 'harmlessNo')) return false
  if (clause.has('refusal')) return anyOf(clause, ['refusal', 'policy', 'problem']) >= likelyRefusal
  if (clause.has('ruleForbids')) return anyOf(clause, ['refusal', 'policy']) >= likelyRefusal
  if (clause.has('ruleRefusal')) return clause.confidence('refusal') >= sureRefusal
  if (clause.confidence('refusal') >= (clause.has('plainNegation') ? sureRefusal : plainRefusal)) return true
  return clause.has('passiveNo') && anyOf(clause, ['refusal', 'policy']) >= likelyRefusal
}

/** “As I said, no. Goodbye.” has no room for a way forward, whatever the tagger takes it for. */
function isBrief({ firstWord, endWord }: Clause): boolean {
  return endWord - firstWord <= shortestNo
}

/** What is said of somebody else, or of what was not understood, and a bare “Unfortunately not.” refuse the customer nothing. */
function isAboutOthers(refusal: Clause, { clauses }: ReplyUnit): boolean {
  if (refusal.sentence.endWord - refusal.sentence.firstWord < shortestNo) return true
  if (clauses.some(clause => clause.has('botFallback'))) return true
  return /^(?:they|he|she)\b/i.test(refusal.text)
}

/** A no in so many words, told by the phrases alone. */
function isPlainlyRefused(clause: Clause): boolean {
  return clause.has('turnedDown', 'finalNo') || (clause.has('refusal') && !clause.has('reassurance', 'houseRule', 'harmlessNo'))
}

/** “However, {{what we offer}}”: what is filled in there later may be the way forward. */
function goesOnInSlot({ firstWord, endWord }: Clause, { words }: ReplyUnit): boolean {
  const forms = words.forms.slice(firstWord, endWord)
  const turn = forms.findIndex(form => /^(?:but|however|though|instead|so|still)$/.test(form))
  return turn >= 0 && forms.indexOf('<text>') > turn
}

/** What is refused is no way forward: “we are not able to recommend others”. */
function isRefused(words: { readonly firstWord: number }, clause: Clause): boolean {
  if (clause.has('turningPoint')) return false
  return noes.flatMap(family => clause.find(family)).some(({ firstWord, endWord }) => firstWord <= words.firstWord && words.firstWord <= endWord + 1)
}

/** Tells what happened, and when. */
function isPast(clause: Clause): boolean {
  return clause.confidence('fact') > clause.confidence('clear-time') && strongest(clause, ['commitment', 'outcome', 'resolution']) < likelyWay
}

/** A pleasantry, or a hope: nothing that the customer can use. */
function isOpenDoor(clause: Clause): boolean {
  if (clause.has('closing', 'hollow', 'bestEffort')) return strongest(clause, ['request', 'instruction', 'offer', 'commitment']) < 0.8
  return strongest(clause, ['closing', 'thanks', 'hollow', 'greeting']) >= 0.6
}
