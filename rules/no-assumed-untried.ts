import {
  answersBefore, contentWords, coreOf, defineRule, hasTag, insertAfter, replaceClause, says, sharedWords,
  type Clause, type ReplyUnit, type Said, type Span,
} from 'replylint/rule'

const sureInstruction = 0.5
const sureDone = 0.5

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'resolution',
    docs: {
      description: 'Before you send a customer through the first steps, ask or acknowledge what has been tried.',
      why: 'Most customers have restarted it before they write. To be told to do it again says that nobody has read or asked, and '
        + 'costs a turn.',
      details: [
        'The rule speaks once a reply when a basic step (restart, clear the cache, reinstall, check the spam folder, reset the '
        + 'password, check the cable or the connection, another browser, the latest version) is prescribed and nothing in the reply asks or acknowledges what the customer has '
        + 'tried: “if you haven’t already”, “which of these have you tried?”, “thanks for restarting it”.',
        'In a conversation it is enough to have asked in an answer before. A step that the customer has said to have taken is '
        + 'reported by itself (`repeated`), also where the answer allows for it (“you may have done this already”), unless `transcriptStrict` is off.',
        '`steps` adds steps that the house likes to prescribe. Replies with one of the `exemptTags` are for people who begin.',
      ].join('\n\n'),
      ignores: [
        'Steps that we did: “I’ve reset your password”.',
        'Steps that only now make sense: “I’ve changed your plan; log out and in again to see it”.',
        'Answers to how-to questions: “to reset your password, tap Settings”.',
        'Steps on a condition: “if you don’t see it in an hour, check your spam folder”.',
      ],
      sources: [
        'seed 004: “Ask your customer pertinent follow-up questions about what they’ve already tried. Never assume they haven’t '
        + 'tried to resolve the issue before contacting you.”',
        'thephonelady.com: “Have you checked your email?” irritates.',
      ],
    },
    messages: {
      assumed: '“{quote}” takes it that nobody has tried. Ask what has been tried, or begin with “If you haven’t already”.',
      repeated: '“{quote}” is what the customer has said to have tried. Thank them for it, and go one step further.',
      allow: 'Allow for it having been tried.',
      ask: 'Ask what has been tried.',
    },
    suggestionMessages: ['allow', 'ask'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        steps: { type: 'array', items: { type: 'string' }, description: 'More basic steps, as they are told to a customer.' },
        transcriptStrict: { type: 'boolean', description: 'In conversations, report a step again that the customer has taken even where the answer allows for that.' },
        exemptTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies for people who begin.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { steps: [] as readonly string[], transcriptStrict: true, exemptTags: ['first-steps'] as readonly string[] },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: 'Please restart your router.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Please restart your router',
              suggestions: [
                'If you haven’t already, please restart your router.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Clear your cache and cookies, then log in again.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Clear your cache and cookies, then log in again',
              suggestions: [
                'If you haven’t already, clear your cache and cookies, then log in again.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Have a look at your spam folder. Check your spam folder please.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Have a look at your spam folder',
              suggestions: [
                'If you haven’t already, have a look at your spam folder. Check your spam folder please.',
                'What have you tried so far? Check your spam folder please.',
              ],
            },
          ],
        },
        {
          text: 'Try reinstalling the app.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Try reinstalling the app',
              suggestions: [
                'If you haven’t already, try reinstalling the app.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Turn it off and on again.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Turn it off and on again',
              suggestions: [
                'If you haven’t already, turn it off and on again.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Please check your internet connection.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Please check your internet connection',
              suggestions: [
                'If you haven’t already, please check your internet connection.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Try a different browser and refresh the page.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Try a different browser and refresh the page',
              suggestions: [
                'If you haven’t already, try a different browser and refresh the page.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Please descale the machine.',
          options: { steps: ['descale the machine'] },
          reports: [
            {
              messageId: 'assumed',
              quote: 'Please descale the machine',
              suggestions: [
                'If you haven’t already, please descale the machine.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Please restart the reader.',
          options: { exemptTags: [] },
          record: { tags: ['first-steps'] },
          reports: [
            {
              messageId: 'assumed',
              quote: 'Please restart the reader',
              suggestions: [
                'If you haven’t already, please restart the reader.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: "It's a known hiccup, and you'll need to clear your cache.",
          reports: [
            {
              messageId: 'assumed',
              quote: "you'll need to clear your cache",
              suggestions: [
                "It's a known hiccup, and if you haven't already, you'll need to clear your cache.",
                "It's a known hiccup, and you'll need to clear your cache. What have you tried so far?",
              ],
            },
          ],
        },
        {
          text: 'Make sure the plug is switched on.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Make sure the plug is switched on',
              suggestions: [
                'If you haven’t already, make sure the plug is switched on.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: 'Open it in a private window.',
          reports: [
            {
              messageId: 'assumed',
              quote: 'Open it in a private window',
              suggestions: [
                'If you haven’t already, open it in a private window.',
                'What have you tried so far?',
              ],
            },
          ],
        },
        {
          text: "C: I've restarted it four times.\nA: Please restart your router.",
          conversation: true,
          reports: [{
            messageId: 'repeated',
            quote: 'Please restart your router',
            suggestions: [
              "C: I've restarted it four times.\nA: Thanks for trying that already. {{the next step}}.",
            ],
          }],
        },
        {
          text: 'C: I’ve already reinstalled the app.\nA: You may have done this already, but could you reinstall the app?',
          because: 'The customer has.',
          conversation: true,
          reports: [{
            messageId: 'repeated',
            quote: 'You may have done this already, but could you reinstall the app',
            suggestions: [
              'C: I’ve already reinstalled the app.\nA: Thanks for trying that already. {{the next step}}.',
            ],
          }],
        },
        {
          text: 'C: My screen is black.\nA: Please restart your router.',
          conversation: true,
          reports: [{
            messageId: 'assumed',
            quote: 'Please restart your router',
            suggestions: [
              'C: My screen is black.\nA: If you haven’t already, please restart your router.',
              'C: My screen is black.\nA: What have you tried so far?',
            ],
          }],
        },
      ],
      good: [
        { text: "If you haven't already, try restarting the router while I test the line from here." },
        { text: 'Which of these have you already tried: restart, cable swap, factory reset?' },
        { text: "Since you've already reinstalled it, let's check the permissions instead." },
        { text: "I've reset your password from my side; the new link is in your inbox." },
        { text: 'You may have already done this, but could you check the spam folder for a mail from us?' },
        { text: 'Thanks for restarting it already. Next, open Settings and tap Diagnostics.' },
        { text: 'What have you tried so far?' },
        { text: 'Please descale the machine.' },
        { text: 'Please restart the reader.', record: { tags: ['first-steps'] } },
        { text: "I've moved you to the new plan. Please log out and back in to see it.", because: 'The step only now makes sense.' },
        { text: 'To reset your password, tap Settings and follow the steps.' },
        { text: "If the code isn't there in an hour, check your spam folder." },
        { text: 'Turn off the oven before you clean it.', because: 'a rule for use, and no first step' },
        { text: "C: I've restarted it four times.\nA: Thanks for restarting it. Let's look at the cable: which light is on?", conversation: true },
        {
          text: 'C: I’ve already reinstalled the app.\nA: You may have done this already, but could you reinstall the app?',
          conversation: true,
          options: { transcriptStrict: false },
        },
        { text: 'C: My screen is black.\nA: What have you tried so far?\nC: Nothing yet.\nA: Please restart your router.', because: 'It was asked before.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (hasTag(reply.record, options.exemptTags)) return
        const step = reply.clauses.find(clause => isPrescribed(clause, reply))
        if (step === undefined) return
        const isAllowedFor = reply.clauses.some(asksOrAllows)
        if (reply.said !== undefined && (options.transcriptStrict || !isAllowedFor) && isTakenAlready(step, reply, reply.said)) return tellRepeated(step, reply)
        if (isAllowedFor || (reply.said !== undefined && answersBefore(reply.said).some(({ reply: { clauses } }) => clauses.some(asksOrAllows)))) return
        if (reply.clauses.some(clause => isOurDoing(clause, step))) return
        const at = coreOf(step, reply)
        report({
          messageId: 'assumed',
          data: { quote: reply.text.slice(at.start, at.end) },
          at,
          suggestions: [
            { messageId: 'allow', ...withAllowance(step, at, reply) },
            step.sentence.clauses.length === 1
              ? { messageId: 'ask', at: step.sentence.span, text: question }
              : { messageId: 'ask', ...insertAfter(step.sentence, question) },
          ],
        })
      },
    }

    function tellRepeated(step: Clause, reply: ReplyUnit): void {
      const at = coreOf(step, reply)
      report({
        messageId: 'repeated',
        data: { quote: reply.text.slice(at.start, at.end) },
        at,
        suggestions: [{ messageId: 'ask', ...replaceClause(step, reply, 'Thanks for trying that already. {{the next step}}.') }],
      })
    }

    function isPrescribed(clause: Clause, reply: ReplyUnit): boolean {
      if (clause.has('commitment') || clause.sentence.has('promiseCondition')) return false
      if (says(clause, options.steps)) return true
      if (!isBasicStep(clause, reply)) return false
      return clause.has('instruction', 'request') || clause.does(['instruction', 'request'], sureInstruction)
    }
  },
})

function asksOrAllows(clause: Clause): boolean {
  return clause.has('triedAlready', 'triedBefore')
}

/** Whether the customer has said to have done what the step says: the same verb, as something done. */
function isTakenAlready(step: Clause, reply: ReplyUnit, { conversation, group }: Said): boolean {
  const told = ['basicStep', 'firstAid'].flatMap(family => step.find(family))
  const steps = told.map(({ firstWord, endWord }) => contentWords(reply, reply.part(firstWord, endWord)).filter(word => !leads.has(word))[0] ?? '')
  return conversation.groups.slice(0, group.index).some(({ role, reply: customer }) => role === 'customer' && customer.sentences.some(sentence => {
    return sentence.has('doneByCustomer') && sharedWords(steps, contentWords(customer, sentence)) > 0
  }))
}

/** Words that lead up to a step. */
const leads: ReadonlySet<string> = new Set(['try', 'using', 'trying', 'make'])

const question = 'What have you tried so far?'

/** A basic step that is told, and not what the customer wants to do, has done or must not do. */
function isBasicStep(clause: Clause, reply: ReplyUnit): boolean {
  return ['basicStep', 'firstAid'].some(family => clause.find(family).some(({ firstWord, endWord }) => {
    if (reply.words.forms[endWord - 1] === 'password' && isAboutPasswords(clause, reply)) return false
    const before = reply.part(Math.max(clause.firstWord, firstWord - 2), firstWord)
    return before.endWord === before.firstWord || !before.find('notAStep').some(word => word.endWord === firstWord)
  }))
}

/** A new password is what the customer came for: the reply leads there, or speaks of it elsewhere. */
function isAboutPasswords(clause: Clause, reply: ReplyUnit): boolean {
  if (clause.has('wayThere')) return true
  return reply.sentences.some(sentence => sentence !== clause.sentence && sentence.has('passwordWord'))
}

/** What we have done may be why the step is now worth taking: “I’ve changed your plan; log in again”. */
function isOurDoing(clause: Clause, step: Clause): boolean {
  return clause.index < step.index && clause.has('commitment') && clause.confidence('resolution') >= sureDone
}

function withAllowance(step: Clause, at: Span, reply: ReplyUnit): { readonly at: Span, readonly text: string } {
  const told = reply.text.slice(at.start, at.end)
  const rest = told.charAt(0).toLowerCase() + told.slice(1)
  return replaceClause(step, reply, `If you haven’t already, ${rest}${step.sentence.terminator || '.'}`)
}
