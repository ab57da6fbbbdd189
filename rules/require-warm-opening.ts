import { answersBefore, anyOf, defineRule, deskNamed, greetedAs, isSlot, type Part, type ReplyUnit, type Said, type Sentence } from 'replylint/rule'
import { helpDesks } from './lexicon/platforms/index.ts'

/** An absence is blamed, so warmth counts when it is only likely. */
const likelyWarmth = 0.35

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Open like a person: with a greeting, a name or thanks before the answer.',
      why: 'The first words set the tone of all the rest. A reply that begins with the rule or the command sounds like a form, '
        + 'however right it is.',
      details: [
        'The rule looks for warmth in the first two sentences: a greeting, the customer’s name (“Marta, the charge is …”) or a placeholder for it, '
        + 'thanks, gladness or a willing yes. Sympathy, understanding and an apology open like a person, too, and count. '
        + 'It speaks when there are fewer than `min` of them, or no name with `requireName`.',
        'In a conversation only the first answer opens anything, and one that comes more than `gapMinutes` after the one before.',
      ].join('\n\n'),
      ignores: [
        'Snippets, closings and notes, which are pasted into something that has been opened.',
        'Openings that go on from something said before: “In the meantime, …”, “This means that …”.',
        'Text messages and push notes (`exemptChannels`).',
      ],
      sources: [
        'seed 002: “Answer the Phone with a Smile … People can actually ‘hear’ a smile when you speak.”',
        'seed 002: “After asking the customer’s name.”',
        'SkyVerge support guide: “Greet all merchants in a warm, friendly manner.”',
      ],
    },
    messages: {
      coldOpening: '“{quote}” comes without a greeting, a name or thanks. Open like a person.',
      noName: '“{quote}” opens without the customer’s name. Greet them by it.',
      greet: 'Greet the customer by name.',
    },
    suggestionMessages: ['greet'],
    hasSuggestions: true,
    kinds: ['reply'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 0, description: 'How many signs of warmth the first two sentences need.' },
        gapMinutes: { type: 'integer', minimum: 0, description: 'In conversations, after so long a silence an answer opens anew.' },
        exemptChannels: { type: 'array', items: { type: 'string' }, description: 'Channels on which an answer may come at once.' },
        requireName: { type: 'boolean', description: 'Also ask for the customer’s name or a placeholder for it.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { min: 1, gapMinutes: 30, exemptChannels: ['sms', 'push'] as readonly string[], requireName: false },
    presets: { recommended: 'off', strict: 'warning', chat: 'off', social: 'off' },
    examples: {
      bad: [
        {
          text: 'Your refund was declined.',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Your refund was declined.',
              suggestions: [
                'Hi {{first_name}},\nYour refund was declined.',
              ],
            },
          ],
        },
        {
          text: 'Please send the document.',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Please send the document.',
              suggestions: [
                'Hi {{first_name}},\nPlease send the document.',
              ],
            },
          ],
        },
        {
          text: 'Account number?',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Account number?',
              suggestions: [
                'Hi {{first_name}},\nAccount number?',
              ],
            },
          ],
        },
        {
          text: "We can't ship there.",
          reports: [
            {
              messageId: 'coldOpening',
              quote: "We can't ship there.",
              suggestions: [
                "Hi {{first_name}},\nWe can't ship there.",
              ],
            },
          ],
        },
        {
          text: 'Follow the steps below to reset it.',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Follow the steps below to reset it.',
              suggestions: [
                'Hi {{first_name}},\nFollow the steps below to reset it.',
              ],
            },
          ],
        },
        {
          text: 'Ticket 5012 updated.',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Ticket 5012 updated.',
              suggestions: [
                'Hi {{first_name}},\nTicket 5012 updated.',
              ],
            },
          ],
        },
        {
          text: 'The policy is 30 days.',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'The policy is 30 days.',
              suggestions: [
                'Hi {{first_name}},\nThe policy is 30 days.',
              ],
            },
          ],
        },
        {
          text: 'Restart the router.',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Restart the router.',
              suggestions: [
                'Hi {{first_name}},\nRestart the router.',
              ],
            },
          ],
        },
        {
          text: 'Hello,\nThe lift is mended.',
          options: { requireName: true },
          reports: [
            {
              messageId: 'noName',
              quote: 'The lift is mended.',
              suggestions: [
                'Hi {{first_name}},\nThe lift is mended.',
              ],
            },
          ],
        },
        {
          text: 'The van is full today.',
          record: { platform: 'help-scout' },
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'The van is full today.',
              suggestions: [
                'Hi {%customer.firstName,fallback=there%},\nThe van is full today.',
              ],
            },
          ],
        },
        {
          text: '1. Open Settings\n2. Tap Restore',
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Open Settings',
              suggestions: [
                'Hi {{first_name}},\n1. Open Settings\n2. Tap Restore',
              ],
            },
          ],
        },
        {
          text: 'Thanks for the photos. The vase is covered.',
          options: { min: 2 },
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Thanks for the photos.',
              suggestions: [
                'Hi {{first_name}},\nThanks for the photos. The vase is covered.',
              ],
            },
          ],
        },
        {
          text: 'Restart the router.',
          options: { exemptChannels: [] },
          record: { channel: 'sms' },
          reports: [
            {
              messageId: 'coldOpening',
              quote: 'Restart the router.',
              suggestions: [
                'Hi {{first_name}},\nRestart the router.',
              ],
            },
          ],
        },
        {
          text: 'C: Do you rent tents?\nA: Only for groups of ten.\nC: We are twelve.\nA: Then you need three.',
          conversation: true,
          reports: [{
            messageId: 'coldOpening',
            quote: 'Only for groups of ten.',
            suggestions: [
              'C: Do you rent tents?\nA: Hi {{first_name}},\nOnly for groups of ten.\nC: We are twelve.\nA: Then you need three.',
            ],
          }],
        },
        {
          text: '09:00 C: Do you rent tents?\n09:02 A: Hello! Yes, for groups of ten.\n09:03 C: We are twelve.\n09:50 A: The tents sleep four.',
          because: 'It comes so late that it opens anew.',
          conversation: true,
          reports: [{
            messageId: 'coldOpening',
            quote: 'The tents sleep four.',
            suggestions: [
              '09:00 C: Do you rent tents?\n09:02 A: Hello! Yes, for groups of ten.\n09:03 C: We are twelve.\n09:50 A: Hi {{first_name}},\nThe tents sleep four.',
            ],
          }],
        },
      ],
      good: [
        { text: "Hi Sam, your refund was declined and here's why: the form is blank." },
        { text: 'Hello {{first_name}}, could you send the document so I can book it?' },
        { text: "Good morning, what's the account number? I'll pull it up while you look." },
        { text: "Thanks for the photos, Ana. We can't ship there, and I've found a store that does." },
        { text: 'Hi {{name}}\nFollow the steps below to reset it.' },
        { text: 'Glad you got in touch: ticket 5012 is updated.' },
        { text: 'Thank you for waiting. Returns are open for 30 days.' },
        { text: "Dear Mr Shah, please restart the router when you're back at your desk." },
        { text: 'Restart the router.', record: { channel: 'sms' } },
        { text: 'Restart the router.', options: { min: 0 } },
        { text: 'I’m so sorry that your vase came in pieces. A new one leaves today.' },
        { text: 'Of course, I’ve moved you to the 7:15.' },
        { text: 'In the meantime, take the side lift to the third floor.' },
        { text: 'Marta, the second lamp ships tomorrow.' },
        { text: 'C: Do you rent tents?\nA: Hello! Yes, for groups of ten.\nC: We are twelve.\nA: The tents sleep four.', conversation: true },
        {
          text: '09:00 C: Do you rent tents?\n09:02 A: Hello! Yes, for groups of ten.\n09:03 C: We are twelve.\n09:50 A: The tents sleep four.',
          conversation: true,
          options: { gapMinutes: 60 },
        },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record, sentences, body } = reply
        const first = body[0]
        if (first === undefined || reply.words.count < 2 || options.exemptChannels.includes(record.channel ?? '')) return
        if (reply.said !== undefined && !opens(reply.said)) return
        if (sentences[0] === first && (isSlot(first, reply) || first.has('goesOn'))) return
        if (!/[a-z]/i.test(first.text)) return
        const opening = sentences.slice(0, 2)
        const signs = signsOf(opening, reply)
        if (signs < options.min) tell('coldOpening', first, reply)
        else if (options.requireName && !opening.some(sentence => hasName(sentence, reply))) tell('noName', first, reply)
      },
    }

    /** Whether nobody has answered yet, or not for long. */
    function opens(said: Said): boolean {
      const before = answersBefore(said).at(-1)
      if (before === undefined) return true
      const from = before.turns.at(-1)?.time
      const to = said.group.turns[0]?.time
      return from !== undefined && to !== undefined && to - from > options.gapMinutes * 60_000
    }

    function tell(messageId: 'coldOpening' | 'noName', first: Sentence, { sentences, text, record }: ReplyUnit): void {
      const name = greetedAs(deskNamed(helpDesks, record.platform)) ?? '{{first_name}}'
      const salutation = sentences.find(({ role, index }) => role === 'salutation' && index < first.index)
      const start = first.listItem ? text.lastIndexOf('\n', first.span.start) + 1 : first.span.start
      const greet = salutation === undefined
        ? { at: { start, end: start }, text: `Hi ${name},\n` }
        : { at: salutation.span, text: `Hi ${name},` }
      report({
        messageId,
        data: { quote: first.text },
        at: first.span,
        suggestions: [{ messageId: 'greet', ...greet }],
      })
    }
  },
})

/** How many kinds of warmth the opening shows. */
function signsOf(opening: readonly Sentence[], reply: ReplyUnit): number {
  const isGreeted = opening.some(({ role }) => role === 'salutation')
  const isNamed = opening.some(sentence => hasName(sentence, reply))
  const isThanked = opening.some(sentence => sentence.has('gratitude', 'praise'))
  const isKind = opening.some(sentence => sentence.role !== 'salutation' && isWarm(sentence))
  return [isGreeted, isNamed, isThanked, isKind].filter(Boolean).length
}

function isWarm(part: Part): boolean {
  if (part.has('gratitude', 'praise')) return false
  if (part.has('warmth', 'bestEffort', 'sympathy', 'empathyStrong', 'empathyWeak', 'apology')) return true
  if (part.has('claimedFeeling', 'livedExperience')) return true
  return anyOf(part, ['greeting', 'thanks', 'sympathy', 'empathy', 'apology']) >= likelyWarmth
}

function hasName(part: Part, { words }: ReplyUnit): boolean {
  for (let word = part.firstWord; word < part.endWord; word++) {
    const form = words.forms[word] as string
    if (form === '<name>' || form.startsWith('@')) return true
  }
  return isAddressed(part)
}

/** “Marta, the charge is for …”, “It’s for the second SIM, Marta.” */
function isAddressed(part: Part): boolean {
  const name = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?`
  if (new RegExp(`^${name}, `, 'u').test(part.text)) return !part.has('introducer')
  return new RegExp(`, ${name}[.!?]$`, 'u').test(part.text)
}
