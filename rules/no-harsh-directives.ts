import {
  defineRule, hasTag, isQuoted, leaveOut, leaveOutSentence, putInstead, says,
  type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'

/** What is looked for, the harshest first: a sentence gets one finding. */
const families = ['bark', 'threat', 'prohibition', 'order'] as const
type Harsh = typeof families[number]

/** What a customer is told to do for us; “try it now!” and “order today!” invite. */
const barked = new RegExp('^(?:send|give|pay|reply|answer|respond|return|provide|confirm|tell|show|stop|fill|complete|submit|'
  + 'sign|bring|upload|forward|call|email|leave|move|delete|remove|update|write)$')

interface Found extends Span {
  readonly firstWord: number
  readonly endWord: number
}

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Ask, don’t order: no “you must”, “you have to” or threats.',
      why: 'An order puts the company above the customer and gives no reason to follow it. The same thing asked for, '
        + 'with what it is for, is done sooner and without a fight.',
      details: [
        'The rule speaks of “you must”, “you have to”, “you need to”, “you are required to” (`order`); of “you '
          + 'cannot”, “you are not allowed to”, “do not write again” (`prohibition`); of “failure to … will result '
          + 'in”, “unless you …, we will close …”, “or your line will be cut” (`threat`); and of “what’s your '
          + 'problem?” and “send it. Now!” (`bark`).',
        'It passes an order with its reason in the same sentence (`allowWithReason`), the steps of a list, what law '
          + 'and safety ask for (`safetyPatterns`), and “you’ll need to” (`informative`), which says in good time '
          + 'what is coming. A sentence gets one finding.',
      ].join('\n\n'),
      ignores: [
        '“You need to be 18 to buy this, by law”, “you’ll need to sign in again because your session expired”.',
        '“You don’t need to do anything”, “if you need to change it”, “what you need to do next”.',
        'Items of a list: steps.',
        'Macros with one of the `legalTags`, and words inside quotation marks.',
      ],
      sources: [
        'seed 002: “Their tone should always be pleasant and their choice of language should always be polite”',
        'thecustomerservicetrainingcompany.co.uk: “You’ll have to …” among phrases to avoid; amycastro.com: “You’ll '
          + 'have to”.',
        'Microsoft Writing Style Guide: “please” only for what is inconvenient.',
      ],
    },
    messages: {
      order: '“{quote}” is an order. Ask for it, and say what it is for.',
      prohibition: '“{quote}” forbids. Say what is possible instead.',
      threat: '“{quote}” is a threat. Say what happens when, and how to prevent it.',
      bark: '“{quote}” snaps at the customer. Ask a question that can be answered.',
      askFor: 'Ask, with what it is for.',
      nextStep: 'Say what is possible.',
      sayWhatHappens: 'Say the date and the effect.',
      sayWhatIsPossible: 'Say what is possible.',
      askOpenly: 'Ask what happened.',
      leaveOut: 'Leave it out.',
    },
    suggestionMessages: ['askFor', 'nextStep', 'sayWhatHappens', 'sayWhatIsPossible', 'askOpenly', 'leaveOut'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowWithReason: { type: 'boolean', description: 'Whether an order may stand with its reason in the same sentence.' },
        safetyPatterns: { type: 'array', items: { type: 'string' }, description: 'Words of law and safety: a sentence with one of them may order.' },
        legalTags: { type: 'array', items: { type: 'string' }, description: 'Tags of macros whose wording is laid down by law.' },
        informative: { type: 'array', items: { type: 'string' }, description: 'Phrases that say in good time what will be needed.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allowWithReason: true,
      safetyPatterns: [
        'by law', 'legally', 'law requires', 'regulations', 'safe', 'safety', 'unsafe', 'danger', 'dangerous', 'emergency', 'fire', 'gas', 'injury', 'doctor',
        'medical', 'medicine', 'dose', 'years old', 'aged', 'over 18', 'at least 18',
      ] as readonly string[],
      legalTags: ['legal', 'statutory', 'regulatory'] as readonly string[],
      informative: ['you’ll need to', 'you will need to', 'you may need to', 'you might need to'] as readonly string[],
    },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'You must reply within 24 hours.',
          reports: [
            {
              messageId: 'order',
              quote: 'You must',
              suggestions: [
                'Could you reply within 24 hours so that I can {{what it is for}}?',
                'You can reply within 24 hours.',
              ],
            },
          ],
        },
        {
          text: 'You have to send proof of purchase.',
          reports: [
            {
              messageId: 'order',
              quote: 'You have to',
              suggestions: [
                'Could you send proof of purchase so that I can {{what it is for}}?',
                'You can send proof of purchase.',
              ],
            },
          ],
        },
        {
          text: 'You are required to complete the form.',
          reports: [
            {
              messageId: 'order',
              quote: 'You are required to',
              suggestions: [
                'Could you complete the form so that I can {{what it is for}}?',
                'You can complete the form.',
              ],
            },
          ],
        },
        {
          text: 'Failure to respond will result in account closure.',
          reports: [
            {
              messageId: 'threat',
              quote: 'Failure to respond will result',
              suggestions: [
                'I can keep {{what it is about}} open until {{date}}; after that it closes on its own.',
              ],
            },
          ],
        },
        {
          text: 'You need to restart the router.',
          reports: [
            {
              messageId: 'order',
              quote: 'You need to',
              suggestions: [
                'Could you restart the router so that I can {{what it is for}}?',
                'You can restart the router.',
              ],
            },
          ],
        },
        {
          text: 'Do not contact us again about this.',
          reports: [
            {
              messageId: 'prohibition',
              quote: 'Do not contact us again',
              suggestions: [
                'What you can do is {{what is possible}}.',
              ],
            },
          ],
        },
        {
          text: "What's your problem?",
          reports: [
            {
              messageId: 'bark',
              quote: "What's your problem",
              suggestions: [
                'What happened, and how can I help?',
              ],
            },
          ],
        },
        {
          text: 'You cannot do that on this plan.',
          reports: [
            {
              messageId: 'prohibition',
              quote: 'You cannot do',
              suggestions: [
                'What you can do is {{what is possible}}.',
              ],
            },
          ],
        },
        {
          text: 'You must send the form because the claim needs it.',
          options: { allowWithReason: false },
          reports: [
            {
              messageId: 'order',
              quote: 'You must',
              suggestions: [
                'Could you send the form because the claim needs it so that I can {{what it is for}}?',
                'You can send the form because the claim needs it.',
              ],
            },
          ],
        },
        {
          text: 'You must unplug it, by law.',
          options: { safetyPatterns: [] },
          reports: [
            {
              messageId: 'order',
              quote: 'You must',
              suggestions: [
                'Could you unplug it, by law so that I can {{what it is for}}?',
                'You can unplug it, by law.',
              ],
            },
          ],
        },
        {
          text: "You'll need to sign in again.",
          options: { informative: [] },
          reports: [
            {
              messageId: 'order',
              quote: "You'll need to",
              suggestions: [
                'Could you sign in again so that I can {{what it is for}}?',
                'You can sign in again.',
              ],
            },
          ],
        },
        {
          text: 'Your ticket is booked. You must pick it up.',
          reports: [
            {
              messageId: 'order',
              quote: 'You must',
              suggestions: [
                'Your ticket is booked. Could you pick it up so that I can {{what it is for}}?',
                'Your ticket is booked. You can pick it up.',
              ],
            },
          ],
        },
        {
          text: 'You must keep this letter.',
          options: { legalTags: [] },
          record: { tags: ['legal'] },
          reports: [
            {
              messageId: 'order',
              quote: 'You must',
              suggestions: [
                'Could you keep this letter so that I can {{what it is for}}?',
                'You can keep this letter.',
              ],
            },
          ],
        },
        {
          text: 'Your ticket is booked. You cannot change it.',
          reports: [
            {
              messageId: 'prohibition',
              quote: 'You cannot change',
              suggestions: [
                'Your ticket is booked. What you can do is {{what is possible}}.',
                'Your ticket is booked.',
              ],
            },
          ],
        },
        {
          text: 'Send the photo. Immediately!',
          reports: [
            {
              messageId: 'bark',
              quote: 'Immediately',
              suggestions: [
                'Send the photo.',
              ],
            },
          ],
        },
        {
          text: 'Stop emailing us about this.',
          reports: [
            {
              messageId: 'prohibition',
              quote: 'Stop emailing',
              suggestions: [
                'What you can do is {{what is possible}}.',
              ],
            },
          ],
        },
        {
          text: 'Reply by Friday, or your booking will be cancelled.',
          reports: [
            {
              messageId: 'threat',
              quote: 'or your booking will be cancelled',
              suggestions: [
                'I can keep {{what it is about}} open until {{date}}; after that it closes on its own.',
              ],
            },
          ],
        },
        {
          text: 'Pay the bill at once!',
          reports: [
            {
              messageId: 'bark',
              quote: 'Pay the bill at once',
              suggestions: [
                'Could you pay the bill so that I can {{what it is for}}?',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'Could you send proof of purchase so I can start the claim?' },
        { text: 'By law we need to see ID before we open the account, so please bring your passport.' },
        { text: 'Please reply by Friday so I can keep the quote open.' },
        { text: "You'll need to sign in again because your session expired." },
        { text: 'You need to be 18 to buy this, by law.' },
        { text: 'I can keep the case open until Friday; after that it closes on its own.' },
        { text: "That isn't included in this plan. It's in the Plus plan, from £6." },
        { text: "Please unplug it now - it isn't safe to use." },
        { text: 'You must keep this letter.', record: { tags: ['legal'] } },
        { text: 'You don’t need to do anything else.' },
        { text: 'You’ll need to sign in again.' },
        { text: 'To change it:\n- you need to open Settings\n- then choose Billing' },
        { text: 'Here is what you need to do next: open Settings.' },
        { text: 'If you need to change it, write to me by Friday.' },
        { text: 'Your new plan is active now!' },
        { text: 'Try it now!' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (hasTag(reply.record, options.legalTags)) return
        for (const sentence of reply.body) {
          if (sentence.has(...families)) checkSentence(sentence, reply)
          else checkBark(sentence, reply)
        }
      },
    }

    function checkSentence(sentence: Sentence, reply: ReplyUnit): void {
      for (const family of families) {
        const found = sentence.find(family)
          .find(each => !isQuoted(each, reply) && !isExcused(family, each, sentence, reply))
        if (found === undefined) continue
        const at = { start: found.start, end: found.end }
        const data = { quote: reply.text.slice(at.start, at.end) }
        report({ messageId: family, data, at, suggestions: rewritesFor(family, found, sentence, reply) })
        return
      }
    }

    /** “Send it. Now!”, “Pay at once!”: what is wanted, a word that hurries, and an exclamation mark. */
    function checkBark(sentence: Sentence, reply: ReplyUnit): void {
      if (sentence.terminator !== '!' || !sentence.has('urgentWord') || says(sentence, options.safetyPatterns)) return
      const hurry = sentence.find('urgentWord').at(-1)
      if (hurry === undefined || hurry.endWord !== sentence.endWord || isQuoted(sentence, reply)) return
      if (hurry.firstWord !== sentence.firstWord && !barked.test(reply.words.forms[sentence.firstWord] as string)) return
      const at = { start: sentence.span.start, end: hurry.end }
      const data = { quote: reply.text.slice(at.start, at.end) }
      report({ messageId: 'bark', data, at, suggestions: withoutHurry(hurry, sentence, reply) })
    }

    function isExcused(family: Harsh, found: Found, sentence: Sentence, reply: ReplyUnit): boolean {
      if (family === 'bark') return false
      if (says(sentence, options.safetyPatterns)) return true
      if (family === 'threat') return false
      if (sentence.listItem || reply.sentences[sentence.index + 1]?.listItem === true) return true
      const clause = sentence.clauses.find(each => found.firstWord < each.endWord) as Clause
      if (says(clause, options.informative) || (family === 'prohibition' && saysWhatIsPossible(sentence, reply))) return true
      return options.allowWithReason && givesReason(sentence, found, reply)
    }
  },
})

/** “… so that I can start the claim”, “because your session expired”, “until it is replaced”, “to unlock it, you need to …”. */
function givesReason(sentence: Sentence, found: Found, { words }: ReplyUnit): boolean {
  if (sentence.has('reason') || sentence.confidence('reason') >= 0.5) return true
  if (words.forms[sentence.firstWord] === 'to' && sentence.firstWord < found.firstWord) return true
  for (let word = found.endWord; word < sentence.endWord - 1; word++) {
    const form = words.forms[word] as string
    const next = words.forms[word + 1] as string
    if (form === 'to' && !/^(?:the|a|an|your|our|us|me|my|this|that|it|<\w+>)$/.test(next) && word > found.endWord) return true
    if (form === 'because' || form === 'since' || form === 'until') return true
    if (form === 'so' && /^(?:i|we|that|it|you|your)$/.test(next)) return true
  }
  return false
}

/** “You can’t change them, you can only make new ones”: the no comes with what is possible. */
function saysWhatIsPossible(sentence: Sentence, { text, sentences }: ReplyUnit): boolean {
  const end = sentences[sentence.index + 1]?.span.end ?? sentence.span.end
  return /\byou (?:can|could|may)\b(?!['’ ]?(?:t|not)\b)/i.test(text.slice(sentence.span.start, end))
}

/** “Send the photo now!” → “Could you send the photo so that I can {{what it is for}}?”; “Now!” alone can go. */
function withoutHurry(hurry: Found, sentence: Sentence, reply: ReplyUnit) {
  if (hurry.firstWord === sentence.firstWord) {
    const without = leaveOutSentence(sentence, reply)
    return without === undefined ? [] : [{ messageId: 'leaveOut', ...without } as const]
  }
  const step = reply.text.slice(sentence.span.start, reply.words.ends[hurry.firstWord - 1])
  const text = `Could you ${step.charAt(0).toLowerCase()}${step.slice(1)} so that I can {{what it is for}}?`
  return [{ messageId: 'askFor', at: sentence.span, text } as const]
}

const whatHappens = 'I can keep {{what it is about}} open until {{date}}; after that it closes on its own.'

function rewritesFor(family: Harsh, found: Found, sentence: Sentence, reply: ReplyUnit) {
  const without = leaveOutSentence(sentence, reply)
  const leftOut = without === undefined ? [] : [{ messageId: 'leaveOut', ...without } as const]
  if (family === 'bark') {
    return [{ messageId: 'askOpenly', at: sentence.span, text: 'What happened, and how can I help?' } as const, ...leftOut]
  }
  if (family === 'threat') {
    return [{ messageId: 'sayWhatHappens', at: sentence.span, text: whatHappens } as const]
  }
  if (family === 'prohibition') {
    return [{ messageId: 'sayWhatIsPossible', at: sentence.span, text: 'What you can do is {{what is possible}}.' } as const, ...leftOut]
  }
  return askedFor(found, sentence, reply)
}

/** “You must send proof.” → “Could you send proof so that I can {{what it is for}}?” */
function askedFor(found: Found, sentence: Sentence, reply: ReplyUnit) {
  const can = { messageId: 'nextStep', ...putInstead(found, reply, 'you can') } as const
  const bare = found.firstWord === sentence.firstWord ? leaveOut(found, sentence, reply) : undefined
  const isState = /^(?:be|have|know)$/.test(reply.words.forms[found.endWord] ?? '')
  if (bare === undefined || sentence.clauses.length > 1 || isState) return [can]
  const step = reply.text.slice(reply.words.starts[found.endWord], reply.words.ends[sentence.endWord - 1])
  return [{ messageId: 'askFor', at: sentence.span, text: `Could you ${step} so that I can {{what it is for}}?` } as const, can]
}
