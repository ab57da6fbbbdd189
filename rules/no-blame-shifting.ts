import {
  coreOf, defineRule, hasTag, isConcrete, replaceClause, says, strongest, type Clause, type Part, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** The family that shows where the fault is pushed to. */
const kinds = [
  ['notOurJob', 'notOurJob'],
  ['outOfOurHands', 'outOfOurHands'],
  ['systemWillNot', 'system'],
  ['otherPartyFailed', 'otherParty'],
] as const
type Kind = typeof kinds[number][1]

/** What an entity that a house names may be said to have done. */
const failures = [
  'messed up', 'screwed up', 'forgot', 'failed', 'lost', 'should have', 'made a mistake', 'got it wrong', 'is to blame', 'is at fault', 'gave you the wrong', 'did not', 'didn’t',
]

/** Acts with which a writer takes the case on; an absence is blamed, so a likely one will do. */
const takingOn = ['commitment', 'resolution', 'ownership', 'offer', 'request'] as const
const likely = 0.4

export default defineRule({
  meta: {
    type: 'problem',
    category: 'ownership',
    docs: {
      description: 'A reply takes the case on, and does not push it on to a colleague, a supplier or the system.',
      why: 'The customer has one company to deal with. Who inside it, or behind it, is at fault is no news that helps; '
        + 'told instead of help, it says that nobody will.',
      details: [
        'The rule speaks when a clause says that it is not our job or fault (`notOurJob`: also “that one’s on the courier”, “you '
        + 'would have to blame the network”), that it is out of our hands '
        + '(`outOfOurHands`), that the system will not let us (`system`), or that a colleague, a team or a supplier failed '
        + '(`otherParty`), and neither that sentence nor one beside it takes the case on: something done or promised, '
        + 'an offer, or fault that is owned.',
        'A cause with a remedy passes: “The courier lost it. I’ve sent a new one.” With `allowWithOwnership` off it does not.',
      ].join('\n\n'),
      ignores: [
        'A cause next to what is done about it.',
        '“The app doesn’t let you upload more than 10 MB”: a fact about the product.',
        'Conditions (“if the courier lost it, …”) and quoted text.',
        'Notices whose macro carries one of the `legalTags`.',
      ],
      sources: [
        'seed 000: a representative “takes ownership of finding a resolution within their own scope of authority”.',
        'seed 003: customers who complained before “but no action has been taken”.',
        'service-training.co.uk, behaviours to avoid: “That’s not my department”, “It’s the computer’s fault”.',
        'test-one.dev.jolli.site, response guidelines, don’ts: “Blame other departments or systems”.',
      ],
    },
    messages: {
      notOurJob: '“{quote}” says that it is somebody else’s business. Say who takes it on, what they do, and by when.',
      outOfOurHands: '“{quote}” says that nobody can do anything. Say what you can do.',
      system: '“{quote}” hides behind a machine. Say who can do it, and that you asked them.',
      otherParty: '“{quote}” gives the fault to somebody else. Say what happened to the customer, and what you do about it.',
      findOwner: 'Find the right person, and name them.',
      askThem: 'Say who can, and that they were asked.',
      rightAnswer: 'Give the right answer.',
      takeOn: 'Say what you do about it.',
      whatYouCan: 'Say what you can do.',
    },
    suggestionMessages: ['findOwner', 'askThem', 'rightAnswer', 'takeOn', 'whatYouCan'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowWithOwnership: {
          type: 'boolean',
          description: 'Let a cause stand where the same sentence or one beside it takes the case on.',
        },
        entities: { type: 'array', items: { type: 'string' }, description: 'More names of parties that get the fault.' },
        legalTags: { type: 'array', items: { type: 'string' }, description: 'Tags of legal notices, which are left alone.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allowWithOwnership: true,
      entities: [] as readonly string[],
      legalTags: ['legal'] as readonly string[],
    },
    presets: { recommended: 'warning', strict: 'error' },
    absorbs: { 'no-runaround': 'span' },
    examples: {
      bad: [
        {
          text: "That's not my department.",
          reports: [
            {
              messageId: 'notOurJob',
              quote: "That's not my department",
              suggestions: [
                "I'll find the right person: {{name or team}} will {{what they do}} by {{time}}.",
              ],
            },
          ],
        },
        {
          text: "It isn't our fault that the courier was late.",
          reports: [
            {
              messageId: 'notOurJob',
              quote: "It isn't our fault that the courier was late",
              suggestions: [
                "I'm sorry about {{what went wrong}}; I'll {{what you will do}} by {{time}}.",
              ],
            },
          ],
        },
        {
          text: "The system won't let me change it.",
          reports: [
            {
              messageId: 'system',
              quote: "The system won't let me change it",
              suggestions: [
                "I can't do it from here; {{who}} can, and I've asked them.",
              ],
            },
          ],
        },
        {
          text: 'The previous agent gave you the wrong information.',
          reports: [
            {
              messageId: 'otherParty',
              quote: 'The previous agent gave you the wrong information',
              suggestions: [
                'You were given the wrong answer, and I’m sorry; the right one is {{the right answer}}.',
              ],
            },
          ],
        },
        {
          text: "I'm just the messenger.",
          reports: [
            {
              messageId: 'outOfOurHands',
              quote: "I'm just the messenger",
              suggestions: [
                'What I can do is {{what is in your hands}}, by {{time}}.',
              ],
            },
          ],
        },
        {
          text: "You'll have to take that up with your bank.",
          reports: [
            {
              messageId: 'notOurJob',
              quote: "You'll have to take that up with your bank",
              suggestions: [
                "I'll find the right person: {{name or team}} will {{what they do}} by {{time}}.",
              ],
            },
          ],
        },
        {
          text: "It's out of our hands.",
          reports: [
            {
              messageId: 'outOfOurHands',
              quote: "It's out of our hands",
              suggestions: [
                'What I can do is {{what is in your hands}}, by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'The warehouse messed up your order.',
          reports: [
            {
              messageId: 'otherParty',
              quote: 'The warehouse messed up your order',
              suggestions: [
                'I’m sorry about {{what went wrong}}; I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'The courier lost your parcel. I’ve sent a new one.',
          options: { allowWithOwnership: false },
          reports: [
            {
              messageId: 'otherParty',
              quote: 'The courier lost your parcel',
              suggestions: [
                'I’m sorry about {{what went wrong}}; I’ll {{what you will do}} by {{time}}. I’ve sent a new one.',
              ],
            },
          ],
        },
        {
          text: 'PaperPlane lost your parcel.',
          options: { entities: ['PaperPlane'] },
          reports: [
            {
              messageId: 'otherParty',
              quote: 'PaperPlane lost your parcel',
              suggestions: [
                'I’m sorry about {{what went wrong}}; I’ll {{what you will do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'The strike is beyond our control.',
          options: { legalTags: [] },
          record: { tags: ['legal'] },
          reports: [
            {
              messageId: 'outOfOurHands',
              quote: 'The strike is beyond our control',
              suggestions: [
                'What I can do is {{what is in your hands}}, by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'That one is on the courier.',
          reports: [
            {
              messageId: 'notOurJob',
              quote: 'That one is on the courier',
              suggestions: [
                'I’ll find the right person: {{name or team}} will {{what they do}} by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'You would have to blame the operator for that.',
          reports: [
            {
              messageId: 'notOurJob',
              quote: 'You would have to blame the operator for that',
              suggestions: [
                'I’ll find the right person: {{name or team}} will {{what they do}} by {{time}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: "The courier lost your parcel. I've sent a new one by express." },
        { text: "I can't change it on this screen, so I'm asking a colleague with billing access; she'll do it today." },
        { text: "You were given the wrong information, and I'm sorry. Here's the right answer: the fee is £5." },
        { text: "I'll chase the warehouse now and text you by 2pm." },
        { text: "Your bank shows the block; I'll send you the wording to give them." },
        { text: "Our engineers are fixing it. I'll update you at 4pm." },
        { text: 'We packed the wrong colour. The right one ships today.' },
        { text: "I work with the delivery team, and I'll get the answer from them for you." },
        { text: 'PaperPlane lost your parcel. ' },
        { text: 'The strike is beyond our control.  ', record: { tags: ['legal'] } },
        { text: 'Our courier lost your parcel, so a new one leaves today by express, and you don’t pay for it. I’ll send you the number at noon.' },
        { text: 'If the warehouse lost it, we send another.' },
        { text: 'Because of the courier we’re sending a new one from Leeds today.' },
        { text: 'You can blame us for that one: I’ve refunded you.' },
      ],
    },
  },
  create({ options, report }) {
    const accusations = options.entities.flatMap(entity => failures.map(failure => `${entity} ${failure}`))
    return {
      clause(clause, reply) {
        const kind = kindOf(clause)
        if (kind === undefined || hasTag(reply.record, options.legalTags)) return
        if (options.allowWithOwnership && isTakenOn(clause, reply)) return
        const at = /^because\b/i.test(clause.text) ? clause.span : coreOf(clause, reply)
        const quote = reply.text.slice(at.start, at.end)
        report({ messageId: kind, data: { quote }, at, suggestions: [{ ...rewriteOf(kind, quote, clause, reply) }] })
      },
    }

    function kindOf(clause: Clause): Kind | undefined {
      return kinds.find(([family]) => clause.has(family))?.[1] ?? (says(clause, accusations) ? 'otherParty' : undefined)
    }
  },
})

/** Whether the sentence, or one beside it, says what is done: not the clause itself, unless it says so in so many words. */
function isTakenOn(clause: Clause, reply: ReplyUnit): boolean {
  const { sentence } = clause
  if (clause.has('commitment', 'concession') && strongest(clause, ['commitment', 'resolution']) >= 0.5) return true
  const beside = [sentence.index - 1, sentence.index + 1]
    .map(index => reply.sentences[index])
    .filter((each): each is Sentence => each !== undefined && each.role === 'body')
  return [...sentence.clauses.filter(each => each !== clause), ...beside.flatMap(({ clauses }) => clauses)].some(each => takesOn(each, reply))
}

/** Done, promised, offered, owned or asked for; being told what to do is help only with something to hold on to. */
function takesOn(part: Part, reply: ReplyUnit): boolean {
  if (part.has('closing', 'hollow')) return false
  if (part.has('commitment', 'concession', 'ownership') || strongest(part, takingOn) >= likely) return true
  return isConcrete(part, reply) && part.confidence('instruction') >= likely
}

function rewriteOf(kind: Kind, quote: string, clause: Clause, reply: ReplyUnit) {
  if (kind === 'notOurJob' && !/\b(?:fault|doing|mistake)\b/i.test(quote)) {
    return { messageId: 'findOwner', ...replace(clause, reply, 'I’ll find the right person: {{name or team}} will {{what they do}} by {{time}}.') } as const
  }
  if (kind === 'system') return { messageId: 'askThem', ...replace(clause, reply, 'I can’t do it from here; {{who}} can, and I’ve asked them.') } as const
  if (kind === 'outOfOurHands') return { messageId: 'whatYouCan', ...replace(clause, reply, 'What I can do is {{what is in your hands}}, by {{time}}.') } as const
  if (/\b(?:wrong|incorrect|false|told|tell|information|inform|misinformed|misled)\b/i.test(quote)) {
    return { messageId: 'rightAnswer', ...replace(clause, reply, 'You were given the wrong answer, and I’m sorry; the right one is {{the right answer}}.') } as const
  }
  return { messageId: 'takeOn', ...replace(clause, reply, 'I’m sorry about {{what went wrong}}; I’ll {{what you will do}} by {{time}}.') } as const
}

/** “Because of the courier, …”: the word that joins goes with what it joined. */
function replace(clause: Clause, reply: ReplyUnit, text: string): { readonly at: Span; readonly text: string } {
  return /^because\b/i.test(clause.text) ? { at: clause.span, text } : replaceClause(clause, reply, text)
}
