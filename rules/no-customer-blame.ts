import {
  coreOf, defineRule, leaveOutSentence, replaceClause, says, spanOf, type Clause, type Part, type Replacement, type ReplyUnit,
  type Sentence,
} from 'replylint/rule'

/** What the customer did is blame only where it is told as one: “you dropped it”. */
const sureBlame = 0.5

/** The family that shows what a clause does to the customer, the surest first. */
const kinds = [
  ['customersFault', 'fault'],
  ['customerHindsight', 'hindsight'],
  ['customerAssumed', 'presumed'],
  ['customerLapse', 'accused'],
  ['customerDoubted', 'doubted'],
  ['alreadySaid', 'toldYouSo'],
] as const
const families = [...kinds.map(([family]) => family), 'customerDid']

export default defineRule({
  meta: {
    type: 'problem',
    category: 'ownership',
    docs: {
      description: 'A reply states facts, and never says that the customer is at fault.',
      why: 'Whoever is told “you failed to” or “you should have” defends themselves instead of reading on, even when it is '
        + 'true. The same fact with the thing as its subject (“The invoice is missing from the form”) can be acted on.',
      details: [
        'The rule speaks of clauses in which the customer is accused (`accused`: “you failed to”, “you didn’t follow”, '
        + '“you entered the wrong”), told what they should have done, or what had better been done (`hindsight`), presumed to have erred (`presumed`: '
        + '“you must have entered the wrong”), named as the one at fault (`fault`), doubted (`doubted`: “you claim that”), '
        + 'or pointed to what they were told or agreed to (`toldYouSo`: “as stated in our terms”).',
        'The customer must be the subject of a main clause or of a reason. What stands behind “if”, or says more about a '
        + 'thing (“the steps you did not follow”), accuses nobody. `verbs` names what else customers are accused of.',
      ].join('\n\n'),
      ignores: [
        '“You should have received a text by now” (an expectation) and “you shouldn’t have had to chase us” (sympathy).',
        '“If you haven’t cancelled yet, …”, “in case you entered the wrong code” (help for a case that may be).',
        '“You didn’t do anything wrong”, “it’s not your fault”.',
        'Hedged and friendly forms: “it looks like you forgot to attach the file”, “you may have missed it”.',
        'Quoted text, and “as you mentioned”.',
      ],
      sources: [
        'seed 002: a wrong customer is still not told so; the fact is stated instead.',
        'seed 004: “Validate their point of view”.',
        'service-training.co.uk: “you” statements are heard as judgement.',
        'ictstexas.com, things never to say to customers: “You should have”.',
        'cx-macros-library style guide: “Never blame the customer”.',
      ],
    },
    messages: {
      accused: '“{quote}” accuses the customer. State the fact with the thing as its subject: what is missing, or does not match.',
      hindsight: '“{quote}” says what the customer should have done. Say what can be done now.',
      presumed: '“{quote}” presumes a mistake of the customer’s. Say what you see.',
      fault: '“{quote}” puts the fault on the customer. Say what happened, and what you can do.',
      doubted: '“{quote}” doubts the customer. Write “you told us”, or thank them for telling you.',
      toldYouSo: '“{quote}” says that the customer was told. Give the fact itself, and the reason for it.',
      sayMissing: 'Say what is missing.',
      sayMismatch: 'Say what does not match.',
      sayFact: 'Give the fact, with nobody at fault.',
      lookAhead: 'Say what the customer can do now.',
      drop: 'Drop the hindsight.',
      believe: 'Take the customer’s word for it.',
      dropPointer: 'Give the fact without the pointing finger.',
    },
    suggestionMessages: ['sayMissing', 'sayMismatch', 'sayFact', 'lookAhead', 'drop', 'believe', 'dropPointer'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        verbs: {
          type: 'array',
          items: { type: 'string' },
          description: 'More verbs, in the past, of which customers are accused: “misplaced” finds “you misplaced”.',
        },
        allow: { type: 'array', items: { type: 'string' }, description: 'Phrases that are no blame in this house.' },
        allowWhenApologising: { type: 'boolean', description: 'Leave sentences alone in which the writer apologises.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { verbs: [] as readonly string[], allow: [] as readonly string[], allowWhenApologising: false },
    presets: { recommended: 'error', strict: 'error' },
    examples: {
      bad: [
        {
          text: 'You failed to provide the invoice.',
          reports: [
            {
              messageId: 'accused',
              quote: 'You failed to provide the invoice',
              suggestions: [
                'We’re still missing the invoice.',
              ],
            },
          ],
        },
        {
          text: 'You should have checked the size guide.',
          reports: [
            {
              messageId: 'hindsight',
              quote: 'You should have checked the size guide',
              suggestions: [
                'What you can do now is {{what helps from here}}.',
              ],
            },
          ],
        },
        {
          text: 'You must have entered the wrong password.',
          reports: [
            {
              messageId: 'presumed',
              quote: 'You must have entered the wrong password',
              suggestions: [
                'The password doesn’t match our records.',
              ],
            },
          ],
        },
        {
          text: "You didn't follow the steps in the email.",
          reports: [
            {
              messageId: 'accused',
              quote: "You didn't follow the steps in the email",
              suggestions: [
                'Our records show {{what is there, or what is missing}}.',
              ],
            },
          ],
        },
        {
          text: 'As stated in the confirmation email, changes cost £10.',
          reports: [
            {
              messageId: 'toldYouSo',
              quote: 'As stated in the confirmation email',
              suggestions: [
                'Changes cost £10.',
              ],
            },
          ],
        },
        {
          text: 'You claim the parcel never arrived.',
          reports: [
            {
              messageId: 'doubted',
              quote: 'You claim the parcel never arrived',
              suggestions: [
                'You told us the parcel never arrived.',
              ],
            },
          ],
        },
        {
          text: 'You forgot to cancel before the trial ended.',
          reports: [
            {
              messageId: 'accused',
              quote: 'You forgot to cancel before the trial ended',
              suggestions: [
                'Our records show {{what is there, or what is missing}}.',
              ],
            },
          ],
        },
        {
          text: 'You agreed to the terms when you signed up.',
          reports: [
            {
              messageId: 'toldYouSo',
              quote: 'You agreed to the terms when you signed up',
              suggestions: [
                'The terms say {{what applies}}, because {{reason}}.',
              ],
            },
          ],
        },
        {
          text: "That was your mistake, so we can't help.",
          reports: [
            {
              messageId: 'fault',
              quote: 'That was your mistake',
              suggestions: [
                "What happened is {{the fact}}, so we can't help.",
              ],
            },
          ],
        },
        {
          text: 'You claim to have returned the kettle in May.',
          because: '“You told us” believes them and says the same.',
          reports: [
            {
              messageId: 'doubted',
              quote: 'You claim to have returned the kettle in May',
              suggestions: [
                'You told us that you have returned the kettle in May.',
              ],
            },
          ],
        },
        {
          text: 'If you had read the description, you would know that it is silk. I can still swap it for you.',
          because: 'The first sentence helps nobody; the second does.',
          reports: [
            {
              messageId: 'hindsight',
              quote: 'If you had read the description, you would know that it is silk',
              suggestions: [
                'What you can do now is {{what helps from here}}. I can still swap it for you.',
                'I can still swap it for you.',
              ],
            },
          ],
        },
        {
          text: 'The delivery failed because you entered the wrong house number. I’ve asked the courier to try again tomorrow.',
          reports: [
            {
              messageId: 'accused',
              quote: 'The delivery failed because you entered the wrong house number',
              suggestions: [
                'Our records show {{what is there, or what is missing}}. I’ve asked the courier to try again tomorrow.',
              ],
            },
          ],
        },
        {
          text: 'Refunds take ten days, as stated in our terms.',
          reports: [
            {
              messageId: 'toldYouSo',
              quote: 'as stated in our terms',
              suggestions: [
                'Refunds take ten days.',
              ],
            },
          ],
        },
        {
          text: 'There was an error on your part, and I’m sorry for the muddle.',
          because: 'An apology does not take the blame back, unless `allowWhenApologising` says so.',
          reports: [
            {
              messageId: 'fault',
              quote: 'There was an error on your part',
              suggestions: [
                'What happened is {{the fact}}, and I’m sorry for the muddle.',
              ],
            },
          ],
        },
        {
          text: 'You misplaced the visitor badge.',
          options: { verbs: ['misplaced'] },
          reports: [
            {
              messageId: 'accused',
              quote: 'You misplaced the visitor badge',
              suggestions: [
                'Our records show {{what is there, or what is missing}}.',
              ],
            },
          ],
        },
        {
          text: 'You never replied to our email of 3 May.',
          reports: [
            {
              messageId: 'accused',
              quote: 'You never replied to our email of 3 May',
              suggestions: [
                'Our records show {{what is there, or what is missing}}.',
              ],
            },
          ],
        },
        {
          text: 'It would have been sensible to check the date first.',
          reports: [
            {
              messageId: 'hindsight',
              quote: 'It would have been sensible to check the date first',
              suggestions: [
                'What you can do now is {{what helps from here}}.',
              ],
            },
          ],
        },
        {
          text: 'All this could have been avoided if you had asked.',
          reports: [
            {
              messageId: 'hindsight',
              quote: 'All this could have been avoided if you had asked',
              suggestions: [
                'What you can do now is {{what helps from here}}.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'The invoice is missing from the form. Could you attach it?' },
        { text: 'You should have received a text by now.' },
        { text: "You shouldn't have had to chase us." },
        { text: "The password isn't matching our records. Let's reset it." },
        { text: "The trial converted on 3 May. I can refund that payment if you haven't used it." },
        { text: "You didn't do anything wrong - the link had expired." },
        { text: "Thanks for telling us the parcel hasn't arrived. I'm tracing it." },
        { text: "Both codes look alike, so it's easy to mix them up." },
        { text: "If you haven't signed the form yet, you can do it here: https://x.example/sign" },
        { text: 'There was an error on your part, and I’m sorry for the muddle. ', options: { allowWhenApologising: true } },
        { text: 'You agreed to the fee on 3 May, and it is due on 3 June.', because: 'A house that has decided so may say it.', options: { allow: ['you agreed to the fee'] } },
        { text: 'You misplaced the visitor badge, it seems.' },
        { text: 'It looks like you forgot to attach the file. Could you send it again?' },
        { text: 'If you entered the wrong address, you can change it until noon.' },
        { text: 'I know this isn’t your fault.' },
        { text: 'You only pay for the books that you did not return.' },
        { text: 'This could have been avoided if we had asked.' },
      ],
    },
  },
  create({ options, report }) {
    const accusations = options.verbs.flatMap(verb => [`you ${verb}`, `you have ${verb}`, `you’ve ${verb}`])
    return {
      sentence(sentence, reply) {
        if (sentence.role !== 'body') return
        if (!sentence.has(...families) && !says(sentence, accusations)) return
        if (options.allowWhenApologising && sentence.has('apology')) return
        for (const clause of sentence.clauses) {
          const blame = blameIn(clause, reply)
          if (blame !== undefined && !says(clause, options.allow)) reportBlame(blame, clause, reply)
        }
      },
    }

    function blameIn(clause: Clause, reply: ReplyUnit): Blame | undefined {
      const { sentence } = clause
      for (const [family, messageId] of kinds) {
        // “If you had read it, you would know” reaches over two clauses, and stands in the one where it begins.
        const phrase = sentence.find(family).find(({ firstWord }) => clause.firstWord <= firstWord && firstWord < clause.endWord)
        if (phrase === undefined) continue
        if (family === 'customerHindsight' || !isSupposed(sentence, phrase.firstWord, reply)) return { messageId, phrase }
      }
      if (clause.has('supposing')) return undefined
      const isBlame = says(clause, accusations) || (clause.has('customerDid') && !clause.has('inTheClear') && clause.confidence('blame') >= sureBlame)
      return isBlame ? { messageId: 'accused', phrase: clause } : undefined
    }

    function reportBlame({ messageId, phrase }: Blame, clause: Clause, reply: ReplyUnit): void {
      const pointer = messageId === 'toldYouSo' ? pointerOf(phrase, clause, reply) : undefined
      const at = pointer === undefined ? coreOf(clause, reply) : spanOf(phrase, reply)
      const suggestions = pointer === undefined ? rewritesOf({ messageId, phrase }, clause, reply) : [{ messageId: 'dropPointer', ...pointer } as const]
      report({ messageId, data: { quote: reply.text.slice(at.start, at.end) }, at, suggestions })
    }
  },
})

interface Blame {
  readonly messageId: typeof kinds[number][1]
  readonly phrase: Words
}

/** A range of the reply's words. */
type Words = Pick<Part, 'firstWord' | 'endWord'>

type Rewrite = { readonly messageId: 'sayMissing' | 'sayMismatch' | 'sayFact' | 'lookAhead' | 'drop' | 'believe' | 'dropPointer' } & Replacement

function isSupposed(sentence: Sentence, word: number, reply: ReplyUnit): boolean {
  return word > sentence.firstWord && reply.part(sentence.firstWord, word).has('supposing')
}

function rewritesOf({ messageId, phrase }: Blame, clause: Clause, reply: ReplyUnit): readonly Rewrite[] {
  if (messageId === 'doubted') return [{ messageId: 'believe', ...takingTheirWord(phrase, reply) }]
  if (messageId === 'hindsight') {
    const without = clause.sentence.clauses.length === 1 ? leaveOutSentence(clause.sentence, reply) : undefined
    return [
      { messageId: 'lookAhead', at: clause.sentence.span, text: 'What you can do now is {{what helps from here}}.' },
      ...(without === undefined ? [] : [{ messageId: 'drop' as const, ...without }]),
    ]
  }
  if (messageId === 'toldYouSo') return [{ messageId: 'sayFact', ...replace(clause, reply, 'The terms say {{what applies}}, because {{reason}}.') }]
  if (messageId === 'fault') return [{ messageId: 'sayFact', ...replace(clause, reply, 'What happened is {{the fact}}.') }]
  return [factInstead(clause, reply)]
}

/** The fact with the thing as its subject, where the clause is short enough to show what the thing is. */
function factInstead(clause: Clause, reply: ReplyUnit): Rewrite {
  const at = coreOf(clause, reply)
  const said = reply.text.slice(at.start, at.end)
  const missing = /^you\b.*? (?:provide|include|send|attach|mention|specify|submit|give us|send us|tell us|enter|quote) ((?:the|your|a|an|any) (?:[\p{L}-]+ ?){1,3})$/iu.exec(said)
  if (missing !== null) return { messageId: 'sayMissing', ...replace(clause, reply, `We’re still missing ${(missing[1] as string).trim()}.`) }
  const wrong = /^you\b.*? (?:wrong|incorrect|invalid) ((?:[\p{L}-]+ ?){1,2})$/iu.exec(said)
  if (wrong !== null) return { messageId: 'sayMismatch', ...replace(clause, reply, `The ${(wrong[1] as string).trim()} doesn’t match our records.`) }
  return { messageId: 'sayFact', ...replace(clause, reply, 'Our records show {{what is there, or what is missing}}.') }
}

/** “Because you entered the wrong code”: the word that joins goes with what it joined. */
function replace(clause: Clause, reply: ReplyUnit, text: string): Replacement {
  return /^(?:because|as|since)\b/i.test(clause.text) ? { at: clause.span, text } : replaceClause(clause, reply, text)
}

/** “You claim that” becomes “You told us that”; “your alleged order” loses its adjective. */
function takingTheirWord(phrase: Words, reply: ReplyUnit): Replacement {
  const at = spanOf(phrase, reply)
  const said = reply.text.slice(at.start, at.end)
  const believed = said.replace(/\s+(?:allegedly|alleged|supposed|so-called|purported)\b/i, '')
  if (believed !== said) return { at, text: believed }
  const told = said.replace(/^(you)\b.*?\b(?:claim|alleg|insist)\w*( to have)?/i, (_, you: string, perfect?: string) =>
    `${you} told us${perfect === undefined ? '' : ' that you have'}`)
  return { at, text: told }
}

/** The deletion of “As stated in our terms,” at the head of a sentence or of “, as stated in our terms” at its end. */
function pointerOf(phrase: Words, clause: Clause, reply: ReplyUnit): Replacement | undefined {
  const { text } = reply
  const { start, end } = spanOf(phrase, reply)
  const { span } = clause.sentence
  const behind = /^[^,:;.!?\n–—{]{0,40}[,:–—]\s+(?=\S)/u.exec(text.slice(end, span.end))
  if (start === span.start && behind !== null) {
    const next = end + behind[0].length
    return { at: { start, end: next + 1 }, text: text.charAt(next).toUpperCase() }
  }
  const tail = /^[^,:;.!?\n–—{]{0,40}(?=[.!?]?$)/u.exec(text.slice(end, span.end))
  const comma = /,\s+$/.exec(text.slice(span.start, start))
  return tail === null || comma === null ? undefined : { at: { start: start - comma[0].length, end: end + tail[0].length }, text: '' }
}
