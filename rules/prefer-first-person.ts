import { defineRule, overlaps, says, type Part, type ReplyUnit, type Sentence, type Span } from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'ownership',
    docs: {
      description: 'When one person acts, say “I”, not “we” or “the team”.',
      why: 'Customers who are told “I’ll check” rather than “we’ll check” feel that somebody has their case, and were more satisfied '
        + 'and bought more in the studies.',
      details: [
        'The rule speaks once a sentence when “we”, “our team”, “support” or “the company” does what one person does in a conversation (check, '
        + 'look, call, write, help, follow up, send) and the reply is signed by a person or with an agent’s placeholder. With '
        + '`requireSignature: false` it looks at unsigned replies too. `allowWe` lists verbs that may stay with “we”.',
        'With `autofix` the fix changes “we’ll”, “we will”, “we are” and “we’d” where the sentence has no other “we” or “our”.',
      ].join('\n\n'),
      ignores: [
        'What the company does: “we charged you”, “we ship every weekday”, “we take responsibility”, “we’ve released a fix”.',
        '“We” with the customer in it: “let’s”, “we can work together”.',
        'Another team: “our billing team will call you”.',
        'Replies signed by a team, replies to many, outages, public replies.',
      ],
      sources: [
        'Packard, Moore & McFerran 2018, “(I’m) Happy to Help (You)”: “I” raised satisfaction and purchases against “we”.',
        'seed 003: “I’ll personally look into this”; seed 004: “We can work together to solve that” (inclusive, passes).',
      ],
    },
    messages: {
      sayI: '“{quote}” says that nobody in particular does it. Say “I” where it is you.',
      inFirstPerson: 'Say “I”.',
    },
    suggestionMessages: ['inFirstPerson'],
    hasSuggestions: true,
    fixable: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowWe: { type: 'array', items: { type: 'string' }, description: 'Verbs that may have “we” as their subject.' },
        requireSignature: { type: 'boolean', description: 'Look only at replies that a person signs.' },
        autofix: { type: 'boolean', description: 'Whether the change from “we” to “I” is a fix, to be made unattended, where nothing else hangs on it.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowWe: [] as readonly string[], requireSignature: true, autofix: false },
    presets: { recommended: 'off', strict: 'warning', social: 'off' },
    examples: {
      bad: [
        {
          text: 'We will look into this and get back to you by 5pm.\nDana',
          reports: [
            {
              messageId: 'sayI',
              quote: 'We will look',
              suggestions: [
                'I’ll look into this and get back to you by 5pm.\nDana',
              ],
            },
          ],
        },
        {
          text: "We'd be happy to help you with your booking.\n{{agent.name}}",
          reports: [
            {
              messageId: 'sayI',
              quote: "We'd be happy to help",
              suggestions: [
                "I'd be happy to help you with your booking.\n{{agent.name}}",
              ],
            },
          ],
        },
        {
          text: 'Support will check and we will email you tomorrow.\n- Sam',
          reports: [
            {
              messageId: 'sayI',
              quote: 'Support will check',
              suggestions: [
                'I’ll check and I’ll email you tomorrow.\n- Sam',
              ],
            },
          ],
        },
        {
          text: 'We are checking your order now.\n{{agent.first_name}}',
          reports: [
            {
              messageId: 'sayI',
              quote: 'We are checking',
              suggestions: [
                'I’m checking your order now.\n{{agent.first_name}}',
              ],
            },
          ],
        },
        {
          text: "We'll follow up with you on Friday.\nBest, Priya",
          reports: [
            {
              messageId: 'sayI',
              quote: "We'll follow up",
              suggestions: [
                "I'll follow up with you on Friday.\nBest, Priya",
              ],
            },
          ],
        },
        {
          text: 'We can help you with that refund.\n{{current_user.name}}',
          reports: [
            {
              messageId: 'sayI',
              quote: 'We can help',
              suggestions: [
                'I can help you with that refund.\n{{current_user.name}}',
              ],
            },
          ],
        },
        {
          text: 'We have reviewed your photos and we will send a label.\nMo',
          reports: [
            {
              messageId: 'sayI',
              quote: 'We have reviewed',
              suggestions: [
                'I’ve reviewed your photos and I’ll send a label.\nMo',
              ],
            },
          ],
        },
        {
          text: 'We understand how frustrating this is and we will fix it.\n{{agent.name}}',
          reports: [
            {
              messageId: 'sayI',
              quote: 'we will fix',
              suggestions: [
                'We understand how frustrating this is and I’ll fix it.\n{{agent.name}}',
              ],
            },
          ],
        },
        {
          text: "We'll check the till rolls for you.",
          options: { requireSignature: false },
          reports: [
            {
              messageId: 'sayI',
              quote: "We'll check",
              suggestions: [
                "I'll check the till rolls for you.",
              ],
            },
          ],
        },
        {
          text: "We'll check the till rolls and write to you at noon.\nDana",
          options: { autofix: true },
          reports: [
            {
              messageId: 'sayI',
              quote: "We'll check",
              fix: "I'll check the till rolls and write to you at noon.\nDana",
              suggestions: [
                "I'll check the till rolls and write to you at noon.\nDana",
              ],
            },
          ],
        },
        {
          text: 'Our team is happy to help you choose.\nBest,\nPriya',
          reports: [
            {
              messageId: 'sayI',
              quote: 'Our team is happy to help',
              suggestions: [
                'I’m happy to help you choose.\nBest,\nPriya',
              ],
            },
          ],
        },
        {
          text: "We'll arrange the tuning.\nDana",
          reports: [
            {
              messageId: 'sayI',
              quote: "We'll arrange",
              suggestions: [
                "I'll arrange the tuning.\nDana",
              ],
            },
          ],
        },
        {
          text: 'We’ll have a word with the driver today.\nDana',
          reports: [
            {
              messageId: 'sayI',
              quote: 'We’ll have a word',
              suggestions: [
                'I’ll have a word with the driver today.\nDana',
              ],
            },
          ],
        },
        {
          text: 'Customer Care will come back to you by noon.\nDana',
          reports: [
            {
              messageId: 'sayI',
              quote: 'Customer Care will come back to you',
              suggestions: [
                'I’ll come back to you by noon.\nDana',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "I'll look into this and get back to you by 5pm.\nDana" },
        { text: "I'd be happy to help you with your booking.\n{{agent.name}}" },
        { text: "We charged you twice, and I've refunded the second one.\nSam" },
        { text: "Let's get this fixed together.\n{{agent.first_name}}" },
        { text: 'Our billing team will call you tomorrow.\nPriya' },
        { text: 'We ship every weekday at 4pm.\n{{current_user.name}}' },
        { text: "We take full responsibility. I've sent a new one.\nMo" },
        { text: "We've released a fix to all accounts. - The Acme team" },
        { text: "We'll check the till rolls for you." },
        { text: "We'll arrange the tuning.\nDana", options: { allowWe: ['arrange'] } },
        { text: "We'll check the till rolls for you.\nKind regards,\nThe Harbour Support Team", because: 'A team signs.' },
        { text: "Hi everyone,\nWe're checking the pump and will write again at noon.\nDana", because: 'It goes to many.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (!reply.body.some(sentence => sentence.has('weAct')) || isToMany(reply)) return
        if (options.requireSignature && !isSignedByOne(reply)) return
        for (const sentence of reply.body) reportSentence(sentence, reply)
      },
    }

    function reportSentence(sentence: Sentence, reply: ReplyUnit): void {
      const acts = sentence.find('weAct').map(({ firstWord, endWord }) => reply.part(firstWord, endWord))
        .filter(act => !says(act, options.allowWe))
      const first = acts[0]
      if (first === undefined) return
      const rewrite = inFirstPerson(acts, reply)
      const fix = options.autofix && acts.length === 1 && isFixable(first, sentence, reply) ? { fix: rewrite } : {}
      report({
        messageId: 'sayI', data: { quote: first.text }, at: first.span, ...fix,
        suggestions: [{ messageId: 'inFirstPerson', ...rewrite }],
      })
    }
  },
})

const firstPerson: Readonly<Record<string, string>> = {
  will: 'I’ll', shall: 'I’ll', would: 'I’d', are: 'I’m', is: 'I’m', have: 'I’ve', has: 'I’ve', can: 'I can', could: 'I could',
}

/** All of the acts with “I”, in one rewrite: half of them would be worse than none. */
function inFirstPerson(acts: readonly Part[], { text, words }: ReplyUnit): { readonly at: Span, readonly text: string } {
  let told = ''
  const start = (acts[0] as Part).span.start
  let end = start
  for (const { span, firstWord, endWord } of acts) {
    let verb = firstWord
    while (verb < endWord - 1 && firstPerson[words.forms[verb] as string] === undefined) verb++
    told += text.slice(end, span.start) + (firstPerson[words.forms[verb] as string] ?? 'I')
    end = words.ends[verb] as number
  }
  return { at: { start, end }, text: told }
}

function isFixable(act: Part, sentence: Sentence, { words }: ReplyUnit): boolean {
  const verb = words.forms[act.firstWord + 1] as string
  const others = words.forms.slice(sentence.firstWord, sentence.endWord)
    .filter(form => ['we', 'our', 'us', 'ours'].includes(form))
  return words.forms[act.firstWord] === 'we' && ['will', 'are', 'would'].includes(verb) && others.length === 1
}

function isToMany({ record, sentences }: ReplyUnit): boolean {
  return record.channel === 'social' || record.tags.includes('outage') || sentences.some(sentence => sentence.has('manyPeople'))
}

/** What stands below the text is a person’s name or a placeholder for one. */
function isSignedByOne({ sentences, placeholders, words }: ReplyUnit): boolean {
  const signature = sentences.find(sentence => sentence.role === 'signature')
  if (signature === undefined) return false
  const { span, text, firstWord, endWord } = signature
  const placeholder = placeholders.find(each => overlaps(each.span, span))
  if (placeholder !== undefined) return placeholder.type === 'name' && !house.test(placeholder.name)
  if (words.forms.slice(firstWord, endWord).some(form => teamWords.has(form))) return false
  return endWord - firstWord <= 3 && /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(text)
}

const house = /company|business|brand|shop|store|organi[sz]ation|team/i
const teamWords = new Set([
  'team', 'support', 'service', 'services', 'care', 'customer', 'department', 'help', 'desk', 'helpdesk', 'the', 'staff',
  'office', 'inc', 'ltd', 'gmbh', 'llc', 'co', 'your', 'all', 'everyone', 'us', 'relations', 'success', 'experience',
])
