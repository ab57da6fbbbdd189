import {
  coreOf, defineRule, deskNamed, greetedAs, insertAfter, says, strongest,
  type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'
import { helpDesks } from './lexicon/platforms/index.ts'

/** Words of a greeting that could be to anyone. */
const greetingWords = new Set(('hi hello hey hiya heya howdy hallo dear greetings good morning afternoon evening day to whom it may concern there again and or all everyone '
  + 'everybody team folks sir madam sirs customer client member user guest passenger subscriber shopper account holder accountholder traveler traveller patron '
  + "valued esteemed our loyal my a you mr mrs ms ma'am miss friend friends buyer resident tenant student parent patient caller "
  + 'welcome ladies lady gentlemen gentleman players player gamer reader readers viewer listener neighbor applicant candidate fan fans homeowner policyholder donor supporter backer '
  + 'colleague colleagues cardholder hotel leaseholder householder occupier borrower investor motorist commuter claimant taxpayer citizen volunteer learner pupil graduate employee host seller '
  + 'vendor partner visitor attendee participant delegate developer contributor adventurer explorer customers clients members users guests passengers subscribers travelers shoppers residents '
  + 'parents tenants students patients neighbors donors applicants rider dog cat pet owner owners mate dude stranger concerned').split(' '))

/** Whose name it is when it is not the customer's: `{{current_user.name}}`. */
const ourName = /(?:^|[._\s])(?:agent|operator|assignee|staff|rep|representative|advisor|current[._]?user|current|owner|sender|signature|support|teammate|team|company|brand|mailbox|me|my|your|user(?=[._](?:signature|full)))(?:[._\s]|$)/i

/** Names nobody, and not what somebody is to us either: “hi there”, and not “dear customer”. */
const casualGreeting = /^\W*(?:hi|hiya|hello|hey+|heya|howdy|greetings|good \p{L}+)(?: there| again| all)?\W*$/iu

/** A shorter text, in words, is a turn in a talk and no macro of its own. */
const shortest = 7

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'personalisation',
    docs: {
      description: 'A macro addresses the person, and speaks of their own case.',
      why: 'A greeting to anyone, and a text that would fit any order, tell the customer that nobody looked at theirs. A '
        + 'name and an order number cost the writer one placeholder each.',
      details: [
        '`genericGreeting`: the macro greets nobody in particular (“Dear Customer,” “Hi there,” “Hello,” “To whom it may '
        + 'concern,”) and names the customer nowhere else.',
        '`noSlots`: a macro of `minWords` words or more speaks of the customer’s case (“your exchange ships tomorrow”) and '
        + 'holds neither a name nor anything else to fill in. `noCaseSlot` (with `requireCaseSlot`): it has a name, and '
        + 'nothing of the case: no number, date, amount or text to fill in.',
      ].join('\n\n'),
      ignores: [
        'A fallback: `{{first_name || \'there\'}}`, or “Hi there” in the other branch of a name.',
        'A name that is written out, or an @handle.',
        'Channels in `exemptChannels`, replies on GitHub, snippets and automatic answers.',
        'Answers that say how something works, and not how the customer’s case stands.',
      ],
      sources: [
        'seed 000: “addresses the customer by name, references their previous interaction”.',
        'seed 001: “Personalize your interactions”; “Instead of giving a standard response”.',
        'seed 004: “use your caller’s name throughout the conversation”.',
        'GitLab handbook: “We Aren’t a Cannery (but we sometimes use canned goods)”.',
        'Housing Ombudsman: “Standard words and phrases can appear impersonal”.',
      ],
    },
    messages: {
      genericGreeting: '“{quote}” greets nobody in particular. Greet the customer by name.',
      noSlots: '“{quote}” would fit anybody: no name and no detail is filled in. Add the name, and a detail of the case.',
      noCaseSlot: '“{quote}” would fit any case. Fill in a detail of this one: an order, a date, an amount.',
      greet: 'Greet the customer by name.',
      addCase: 'Say which order it is about.',
    },
    suggestionMessages: ['greet', 'addCase'],
    hasSuggestions: true,
    kinds: ['reply'],
    branches: 'together',
    schema: {
      type: 'object',
      properties: {
        requireCaseSlot: { type: 'boolean', description: 'Also ask for a detail of the case.' },
        minWords: { type: 'integer', minimum: 0, description: 'Shorter macros need nothing to fill in.' },
        exemptChannels: { type: 'array', items: { type: 'string' }, description: 'Channels in which nobody is greeted by name.' },
        greetings: { type: 'array', items: { type: 'string' }, description: 'House greetings that are to anyone.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      requireCaseSlot: false,
      minWords: 25,
      exemptChannels: ['sms', 'social', 'twitter', 'x', 'facebook', 'instagram', 'review', 'reviews', 'public', 'forum', 'auto-reply'] as readonly string[],
      greetings: [] as readonly string[],
    },
    presets: {
      recommended: 'warning',
      strict: ['error', { requireCaseSlot: true }],
      chat: 'off',
      social: 'off',
    },
    absorbs: { 'no-overformal': 'span', 'no-canned-phrases': 'span' },
    examples: {
      bad: [
        {
          text: 'Dear valued customer,\nYour refund is being paid within 5 days. Please keep the packaging.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Dear valued customer',
              suggestions: [
                'Dear {{first_name}},\nYour refund is being paid within 5 days. Please keep the packaging.',
              ],
            },
          ],
        },
        {
          text: 'Hi there,\nWe received your return. The shop will check it on Friday.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Hi there',
              suggestions: [
                'Hi {{first_name}},\nWe received your return. The shop will check it on Friday.',
              ],
            },
          ],
        },
        {
          text: 'Hello,\nPlease reply with the serial number so I can register the warranty.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Hello',
              suggestions: [
                'Hello {{first_name}},\nPlease reply with the serial number so I can register the warranty.',
              ],
            },
          ],
        },
        {
          text: 'To whom it may concern,\nYour booking is confirmed for Saturday.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'To whom it may concern',
              suggestions: [
                'Hello {{first_name}},\nYour booking is confirmed for Saturday.',
              ],
            },
          ],
        },
        {
          text: 'Good morning,\nThe engineer comes on Tuesday between 8 and 12.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Good morning',
              suggestions: [
                'Good morning {{first_name}},\nThe engineer comes on Tuesday between 8 and 12.',
              ],
            },
          ],
        },
        {
          text: "Dear Sir/Madam,\nWe've credited £10 for the delay.",
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Dear Sir/Madam',
              suggestions: [
                "Dear {{first_name}},\nWe've credited £10 for the delay.",
              ],
            },
          ],
        },
        {
          text: 'Greetings,\nYour exchange ships tomorrow with the same courier.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Greetings',
              suggestions: [
                'Hello {{first_name}},\nYour exchange ships tomorrow with the same courier.',
              ],
            },
          ],
        },
        {
          text: 'Your exchange ships tomorrow with the same courier and the label is inside the box, so please keep it until you have checked the size and the colour of the shoes you ordered.',
          reports: [
            {
              messageId: 'noSlots',
              quote: 'Your exchange ships tomorrow with the same courier and the label is inside the box',
              suggestions: [
                'Hi {{first_name}},\nYour exchange ships tomorrow with the same courier and the label is inside the box, so please keep it until you have checked the size and the colour of the shoes you ordered.',
                'Your exchange (order {{order_number}}) ships tomorrow with the same courier and the label is inside the box, so please keep it until you have checked the size and the colour of the shoes you ordered.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.first_name}},\nGood news: I have cancelled your subscription today, and I have refunded the last payment to the card that you paid with. You will see it on the next statement.',
          options: { requireCaseSlot: true },
          reports: [
            {
              messageId: 'noCaseSlot',
              quote: 'I have cancelled your subscription today',
              suggestions: [
                'Hi {{ticket.requester.first_name}},\nGood news: I have cancelled your subscription (order {{order_number}}) today, and I have refunded the last payment to the card that you paid with. You will see it on the next statement.',
              ],
            },
          ],
        },
        {
          text: 'Your parcel left our warehouse this morning.',
          options: { minWords: 5 },
          reports: [
            {
              messageId: 'noSlots',
              quote: 'Your parcel left our warehouse this morning',
              suggestions: [
                'Hi {{first_name}},\nYour parcel left our warehouse this morning.',
                'Your parcel (order {{order_number}}) left our warehouse this morning.',
              ],
            },
          ],
        },
        {
          text: 'Howdy cowpoke, your boots are ready for you in the shop.',
          options: { greetings: ['howdy cowpoke'] },
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Howdy cowpoke',
              suggestions: [
                'Hello {{first_name}}, your boots are ready for you in the shop.',
              ],
            },
          ],
        },
        {
          text: 'Dear Customer,\nyour refund was paid today and is on its way.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Dear Customer',
              suggestions: [
                'Dear {{ticket.requester.first_name}},\nyour refund was paid today and is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hello everyone, your tickets are attached.\n\nBest,\n{{current_user.name}}',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Hello everyone',
              suggestions: [
                'Hello {{first_name}}, your tickets are attached.\n\nBest,\n{{current_user.name}}',
              ],
            },
          ],
        },
        {
          text: 'Hi there,\nYour code is on its way to your phone.',
          options: { exemptChannels: [] },
          record: { channel: 'sms' },
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Hi there',
              suggestions: [
                'Hi {{first_name}},\nYour code is on its way to your phone.',
              ],
            },
          ],
        },
        {
          text: 'Dear policyholder,\nYour claim was paid on Monday. Please keep the letter.',
          reports: [
            {
              messageId: 'genericGreeting',
              quote: 'Dear policyholder',
              suggestions: [
                'Dear {{first_name}},\nYour claim was paid on Monday. Please keep the letter.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'Hi {{ticket.requester.first_name}},\nYour refund of {{refund_amount}} is being paid within 5 days.' },
        { text: "Hi {{first_name || 'there'}},\nYour return {{order_number}} is back with us." },
        { text: 'Dear Ms Okafor,\nPlease reply with the serial number so I can register the {{product_name}}.' },
        { text: 'Hello {{customer.name}},\nYour booking for {{date}} is confirmed.' },
        { text: 'Good morning Sam,\nThe engineer comes on Tuesday between 8 and 12.' },
        { text: "Hi {{name}},\nWe've credited {{amount}} for the delay on {{order_id}}." },
        { text: 'Hi Priya,\nYour exchange for order {{order_id}} ships tomorrow.' },
        { text: "Thanks for flagging this! DM us your order number and we'll take a look." },
        { text: 'Hi there,\nYour code is on its way to your phone.', record: { channel: 'sms' } },
        { text: '{% if ticket.requester.first_name %}Hi {{ticket.requester.first_name}},{% else %}Hi there,{% endif %}\nYour refund is on its way to you.' },
        { text: 'Thanks for opening this issue. Could you tell us which version you use, and paste what the log says after the crash? Then we can look for the cause and fix it for everybody.', because: "It speaks of no order of the customer's." },
        { text: 'Hello, are you still there?' },
        { text: 'Hi there, thanks for asking! You can change the colour under Settings.', record: { kind: 'snippet' } },
        { text: 'Dear Mrs Reader,\nYour claim was paid on Monday. Please keep the letter.' },
        { text: 'hi! the red one ships tomorrow, the grey one on friday. which would you like?', because: 'A turn in a chat, with its greeting in the same line.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record } = reply
        if (record.platform === 'github' || options.exemptChannels.includes(record.channel ?? '')) return
        const first = reply.sentences.find(({ role }) => role !== 'heading')
        const isHouseGreeting = first !== undefined && options.greetings.length > 0 && says(first, options.greetings)
        if (isHouseGreeting && !hasNameSlot(reply)) return reportGreeting(first, reply)
        const isNamed = namesCustomer(reply)
        // “Hello, are you still there?” is a turn in a talk that goes on
        const greeting = isNamed || reply.words.count < shortest || isTurn(first, reply) ? undefined : genericGreeting(first, reply)
        if (greeting !== undefined) return reportGreeting(greeting, reply)
        if (reply.words.count < options.minWords || hasCaseSlot(reply)) return
        if (isNamed && !options.requireCaseSlot) return
        // “£40 is back on your card”: a figure of the case in it was written for this one
        const clause = reply.clauses.find(each => saysHowItStands(each) && !/\d/.test(each.text))
        if (clause !== undefined) reportNoSlot(clause, isNamed, reply)
      },
    }

    /** “hi! we've got it in red, which size?”: a short message with its greeting in the same line is a turn in a talk. */
    function isTurn(first: Sentence | undefined, { text, words }: ReplyUnit): boolean {
      if (first === undefined || words.count >= 2 * options.minWords || !casualGreeting.test(first.text)) return false
      return !/^[^\p{L}\p{N}]*\n/u.test(text.slice(first.span.end))
    }

    function reportGreeting(greeting: Sentence, reply: ReplyUnit): void {
      const at = { start: greeting.span.start, end: reply.words.ends[greeting.endWord - 1] as number }
      const quote = reply.text.slice(at.start, at.end)
      const opening = /^(?:good \p{L}+|dear|hi|hello|hey)/iu.exec(quote)?.[0] ?? 'Hello'
      report({
        messageId: 'genericGreeting',
        data: { quote },
        at,
        suggestions: [{ messageId: 'greet', at, text: `${opening} ${nameSlot(reply)}` }],
      })
    }

    function reportNoSlot(clause: Clause, isNamed: boolean, reply: ReplyUnit): void {
      const at = coreOf(clause, reply)
      const words = { data: { quote: reply.text.slice(at.start, at.end) }, at } as const
      const start = reply.sentences[0]?.span.start ?? 0
      const addCase = { messageId: 'addCase', ...caseSlot(clause) } as const
      if (isNamed) report({ messageId: 'noCaseSlot', ...words, suggestions: [addCase] })
      else report({ messageId: 'noSlots', ...words, suggestions: [{ messageId: 'greet', at: { start, end: start }, text: `Hi ${nameSlot(reply)},\n` }, addCase] })
    }
  },
})

function genericGreeting(first: Sentence | undefined, { words }: ReplyUnit): Sentence | undefined {
  // “Dear Mrs Reader” is a name
  if (first?.role !== 'salutation' || /\b[Mm](?:r|rs|s|iss)\.? \p{Lu}/u.test(first.text)) return undefined
  for (let word = first.firstWord; word < first.endWord; word++) if (!greetingWords.has(words.forms[word] as string)) return undefined
  return first
}

function hasNameSlot({ placeholders, sentences }: ReplyUnit): boolean {
  return placeholders.some(({ type, name, span }) => type === 'name' && !ourName.test(name) && isInside(span, sentences))
}

/** Whether the reply names the customer: a placeholder for a name that is not ours, an @handle, a name in the greeting. */
function namesCustomer(reply: ReplyUnit): boolean {
  const { text, words, sentences } = reply
  return hasNameSlot(reply) || sentences.some(({ role, firstWord, endWord }) => {
    if (role !== 'salutation') return false
    for (let word = firstWord; word < endWord; word++) {
      if (!greetingWords.has(words.forms[word] as string)) return true
    }
    return false
  }) || /(?:^|\s)@\w/.test(text)
}

/** Whether it stands in what is said, and not under it. */
function isInside(span: Span, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ role, span: { start, end } }) => start <= span.start && span.end <= end && role !== 'sign-off' && role !== 'signature')
}

/** Whether anything of the case is filled in. */
function hasCaseSlot({ placeholders, sentences }: ReplyUnit): boolean {
  return placeholders.some(({ type, syntax, name, span }) =>
    syntax !== 'tag' && type !== 'name' && type !== 'url' && type !== 'survey' && !ourName.test(name) && isInside(span, sentences))
}

/** “Your exchange ships tomorrow”: says what was done, or what will happen, about something of the customer's. */
function saysHowItStands(clause: Clause): boolean {
  if (!/\byour?\b/i.test(clause.text) || /\b(?:if|when|once|whether|can|could|may|might|usually|normally|please)\b/i.test(clause.text)) return false
  if (clause.sentence.terminator === '?' || clause.sentence.listItem) return false
  return ownThing.test(clause.text) && (clause.has('status') || strongest(clause, ['resolution', 'outcome']) >= 0.6) && clause.confidence('policy') < 0.3
}

const ownThing = /\byour\s+(?:\p{L}+\s+)?(?:order|parcel|package|refund|exchange|booking|reservation|payment|return|purchase|delivery|subscription|item|case|request|claim|replacement|application|appointment|invoice|account|ticket|shipment|complaint|plan|password|card)\b/iu

function caseSlot(clause: Clause): { readonly at: Span; readonly text: string } {
  const thing = ownThing.exec(clause.text)
  if (thing === null) return insertAfter(clause.sentence, 'This is about order {{order_number}}.')
  const end = clause.span.start + thing.index + thing[0].length
  const isOrder = /order$/i.test(thing[0])
  return { at: { start: end, end }, text: isOrder ? ' {{order_number}}' : ' (order {{order_number}})' }
}

function nameSlot({ record }: ReplyUnit): string {
  return greetedAs(deskNamed(helpDesks, record.platform)) ?? '{{first_name}}'
}
