import {
  answersAfter, coreOf, customerBefore, defineRule, insertAfter, isProblemTold, overlaps, replaceClause, says, strongest, type Clause, type Replacement, type ReplyUnit, type Said, type Sentence,
} from 'replylint/rule'

/** How many sentences after the hand-over may still name who has it. */
const reach = 2
/** The hand-over itself must be sure; what would excuse it need only be likely. */
const sureHandOver = 0.3

export default defineRule({
  meta: {
    type: 'problem',
    category: 'ownership',
    docs: {
      description: 'A reply that hands the case over names who has it, what they do, and when.',
      why: '“I’ve escalated this” tells the customer that the person they were talking to is gone, and nobody has come. A name or '
        + 'a team, a time, and the word that they need not tell it again make it a hand-over.',
      details: [
        'The rule speaks where the case or the customer is handed to somebody else (also “bumped up the chain”, “flagged '
        + 'internally”, “shared with the relevant team”) and neither that sentence nor the next two '
        + 'name an owner: a person, a placeholder, a team or a role (“billing”, “our engineers”, “my manager”). “Someone”, '
        + '“the relevant people”, “the right department”, “the team” and “a supervisor” are nobody.',
        'With `requireTime` it also asks by when (`noTime`); with `requireReason`, why it is handed over (`noReason`). `owners` '
        + 'names teams of the house that the rule cannot know.',
        'In a conversation the owner may be named with the next answer, and a bot need not name the person who then comes. With `requireContext` an agent also says there that '
        + 'whoever takes over knows the case (“she has your notes”, “you won’t need to repeat anything”): `noContext`.',
      ].join('\n\n'),
      ignores: [
        '“Let me check with our tax specialist”: asking somebody is no hand-over.',
        'Hand-overs with an owner in the same sentence or the next two.',
        'Conditions (“if that fails, we can escalate it”), offers and questions (“shall I transfer you?”).',
        'Sending the customer to somebody else, which is no-runaround.',
        'Snippets, greetings, closings and internal notes.',
      ],
      sources: [
        'seed 003: “escalate it to your supervisor and show the customer how important they are to you”.',
        'seed 004: “Customers hate repeating themselves”.',
        'seed 000: empowered staff avoid escalations that are not needed.',
        'clickfusion.cloud, chatbot escalation: “Pass full context. Never make the customer repeat.”',
      ],
    },
    messages: {
      noOwner: '“{quote}” names nobody. Say who has it, what they do, and by when.',
      noTime: '“{quote}” gives no time. Say by when the customer hears from them.',
      noContext: '“{quote}” leaves open whether they know the case. Say that the customer need not tell it again.',
      noReason: '“{quote}” gives no reason. Say what they can do that you cannot.',
      nameOwner: 'Name who has it, what they do, and by when.',
      transfer: 'Name who takes over, and say that they know the case.',
      giveTime: 'Keep it, and say by when.',
      giveContext: 'Keep it, and say that they know the case.',
      giveReason: 'Keep it, and say why.',
    },
    suggestionMessages: ['nameOwner', 'transfer', 'giveTime', 'giveContext', 'giveReason'],
    warnings: ['noTime', 'noContext', 'noReason'],
    hasSuggestions: true,
    kinds: ['reply', 'bot'],
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        requireTime: { type: 'boolean', description: 'Also ask by when the customer hears from the new owner.' },
        requireReason: { type: 'boolean', description: 'Also ask why the case is handed over.' },
        requireContext: { type: 'boolean', description: 'In conversations, also ask for a word that the new owner knows the case.' },
        owners: { type: 'array', items: { type: 'string' }, description: 'Names of teams of the house.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { requireTime: false, requireReason: false, requireContext: false, owners: [] as readonly string[] },
    presets: { recommended: 'warning', strict: ['error', { requireTime: true, requireReason: true, requireContext: true }] },
    examples: {
      bad: [
        {
          text: "I've escalated this and someone will be in touch.",
          reports: [
            {
              messageId: 'noOwner',
              quote: "I've escalated this",
              suggestions: [
                "I've asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.",
              ],
            },
          ],
        },
        {
          text: "I'm transferring you now, please hold.",
          reports: [
            {
              messageId: 'noOwner',
              quote: "I'm transferring you now",
              suggestions: [
                "I'm transferring you to {{name and team}}, who has your case and takes over {{when}}.",
              ],
            },
          ],
        },
        {
          text: 'This has been passed on to the relevant people.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'This has been passed on to the relevant people',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'Let me escalate. Thanks for waiting.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'Let me escalate',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}. Thanks for waiting.',
              ],
            },
          ],
        },
        {
          text: "I'll get this raised internally.",
          reports: [
            {
              messageId: 'noOwner',
              quote: "I'll get this raised internally",
              suggestions: [
                "I've asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.",
              ],
            },
          ],
        },
        {
          text: 'We will forward your email to the right department.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'We will forward your email to the right department',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'A supervisor will contact you.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'A supervisor will contact you',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: "I've looped in someone who can help.",
          reports: [
            {
              messageId: 'noOwner',
              quote: "I've looped in someone who can help",
              suggestions: [
                "I've asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.",
              ],
            },
          ],
        },
        {
          text: 'I’ve passed this to our billing team.',
          options: { requireTime: true },
          reports: [
            {
              messageId: 'noTime',
              quote: 'I’ve passed this to our billing team',
              suggestions: [
                'I’ve passed this to our billing team, and you’ll hear from them by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I’ve passed this to our billing team, and they’ll call you by noon.',
          options: { requireReason: true },
          reports: [
            {
              messageId: 'noReason',
              quote: 'I’ve passed this to our billing team',
              suggestions: [
                'I’ve passed this to our billing team, because {{what they can do}}, and they’ll call you by noon.',
              ],
            },
          ],
        },
        {
          text: 'I’m putting you through to the lanterns.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'I’m putting you through to the lanterns',
              suggestions: [
                'I’m transferring you to {{name and team}}, who has your case and takes over {{when}}.',
              ],
            },
          ],
        },
        {
          text: 'Your case has been forwarded to the appropriate department. Thank you for your patience.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'Your case has been forwarded to the appropriate department',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}. Thank you for your patience.',
              ],
            },
          ],
        },
        {
          text: 'I’ve pushed your claim up to the next level.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'I’ve pushed your claim up to the next level',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'I’ve pinged the people who look after the lift.',
          reports: [
            {
              messageId: 'noOwner',
              quote: 'I’ve pinged the people who look after the lift',
              suggestions: [
                'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.',
              ],
            },
          ],
        },
        {
          text: 'C: It still leaks.\nA: I’ve escalated this and someone will be in touch.\nC: When?\nA: As soon as they can.',
          conversation: true,
          reports: [{
            messageId: 'noOwner',
            quote: 'I’ve escalated this',
            suggestions: [
              'C: It still leaks.\nA: I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.\nC: When?\nA: As soon as they can.',
            ],
          }],
        },
        {
          text: 'C: It still leaks.\nA: I’ve escalated this to our repairs team, who call you by 5pm.\nC: OK.',
          conversation: true,
          options: { requireContext: true },
          reports: [{
            messageId: 'noContext',
            quote: 'I’ve escalated this to our repairs team, who call you by 5pm',
            suggestions: [
              'C: It still leaks.\nA: I’ve escalated this to our repairs team, who call you by 5pm. They have your case, so you won’t need to explain it again.\nC: OK.',
            ],
          }],
        },
      ],
      good: [
        { text: "I've escalated this to Priya in billing, who will call you by 5pm today. She has your notes, so you won't need to repeat anything." },
        { text: "I'm transferring you to our repairs team now; they have the photos you sent." },
        { text: "I've asked my manager Tom to review the fee. He'll reply tomorrow by 10am." },
        { text: "I've raised this with the warehouse (case {{case_id}}); they check stock by 3pm and I'll message you then." },
        { text: 'Let me check with our tax specialist and come back to you on Tuesday.' },
        { text: "I've forwarded your email to the Leeds branch; the manager, Lee, will write to you by Friday." },
        { text: "Our engineers have your logs. I'll update you every two hours until it's back." },
        { text: "I've asked fraud to release the payment; they answer within the hour and I'll confirm it here." },
        { text: 'I’ve passed this to our billing team. ' },
        { text: 'I’m putting you through to the lanterns. ', options: { owners: ['the lanterns'] } },
        { text: 'I’ve passed this to our billing team, since only they can see card data; they’ll call you by noon.', options: { requireTime: true, requireReason: true } },
        { text: 'If that doesn’t help, I’ll escalate it.' },
        { text: 'Shall I transfer you to somebody who speaks German?' },
        { text: 'I’ve pushed your claim up to our fraud desk; they answer by noon.' },
        { text: 'I’ve moved your booking to Friday.' },
        {
          text: 'C: It still leaks.\nA: I’ve escalated this to our repairs team, who call you by 5pm. They have your photos, so you won’t need to explain it again.',
          conversation: true,
          options: { requireContext: true },
        },
        { text: 'C: Your service is amazing!\nA: Thank you! I’ll pass it on to the team.', because: 'Praise is passed on, and nobody waits for an answer.', conversation: true },
        { text: 'C: It still leaks.\nA: I’ve escalated this.\nC: To whom?\nA: To our repairs team, who call you by 5pm.', because: 'The next answer names them.', conversation: true },
        { text: 'C: My bag is lost.\nB: I’ll connect you to a colleague.\nA: Hi, Tom here. Which flight was it?', because: 'The person is there.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const clause = reply.clauses.find(each => handsOver(each) || (reply.said !== undefined && isLeftToOthers(each)))
        if (clause === undefined) return
        const { index } = clause.sentence
        if (reply.sentences.slice(Math.max(0, index - 2), index).some(sentence => says(sentence, opinionsBefore))) return
        // Praise is passed on, and nobody waits for what becomes of it.
        if (reply.said !== undefined && isThanked(reply.said)) return
        const near = reply.sentences.slice(index, index + 1 + reach).filter(({ role }) => role === 'body')
        const said = missing(clause, near, reply)
        const after = reply.said === undefined ? undefined : answersAfter(reply.said)[0]
        if (after !== undefined && after.role !== reply.said?.group.role) return
        const next = after?.reply
        if (said === 'noOwner' && next?.body.some(sentence => namesOwner(sentence, next)) === true) return
        if (said !== undefined) reportMissing(said, clause, reply)
      },
    }

    function missing(clause: Clause, near: readonly Sentence[], reply: ReplyUnit): Missing | undefined {
      if (!near.some(sentence => namesOwner(sentence, reply))) return 'noOwner'
      if (options.requireTime && !near.some(isTimed)) return 'noTime'
      if (options.requireContext && reply.said !== undefined && !near.some(sentence => sentence.has('caseHandedOver'))) return 'noContext'
      const around = [reply.sentences[clause.sentence.index - 1], ...near]
      if (options.requireReason && !around.some(each => each !== undefined && isReasoned(each))) return 'noReason'
      return undefined
    }

    function namesOwner(sentence: Sentence, reply: ReplyUnit): boolean {
      if (says(sentence, options.owners)) return true
      // “Bear with me” keeps nobody's case
      const idle = sentence.find('holdsOn')
      if (sentence.find('escalationOwner').some(owner => !idle.some(each => overlaps(each, owner)))) return true
      return namesPerson(sentence, reply)
    }

    function reportMissing(messageId: Missing, clause: Clause, reply: ReplyUnit): void {
      const at = coreOf(clause, reply)
      report({ messageId, data: { quote: reply.text.slice(at.start, at.end) }, at, suggestions: [rewriteOf(messageId, clause, reply)] })
    }
  },
})

type Missing = 'noOwner' | 'noTime' | 'noContext' | 'noReason'

type Rewrite = { readonly messageId: 'nameOwner' | 'transfer' | 'giveTime' | 'giveContext' | 'giveReason' } & Replacement

/** The clause hands the case over: done, or being done; not asked, offered, or made to hang on something. */
function handsOver(clause: Clause): boolean {
  if (!clause.has('handOver', 'handedToNobody') || clause.sentence.terminator === '?') return false
  if (clause.sentence.has('supposing') || says(clause, opinions)) return false
  return clause.has('handedToNobody') || clause.has('surelyHandedOver') || strongest(clause, ['escalation', 'commitment']) >= sureHandOver
}

/** In a conversation “somebody will ring you” hands over as well: nobody who speaks keeps it. */
function isLeftToOthers(clause: Clause): boolean {
  return clause.has('somebodyWill', 'leftToOthers') && clause.sentence.terminator !== '?' && !clause.sentence.has('supposing')
}

/** Whether the customer praises and has no trouble to tell. */
function isThanked(said: Said): boolean {
  const before = customerBefore(said)?.reply
  return before !== undefined && before.sentences.some(sentence => sentence.has('customersPraise')) && !isProblemTold(before)
}

/** What is passed on without anybody waiting for an answer. */
const opinions = ['feedback', 'suggestion', 'suggestions', 'comments', 'idea', 'ideas', 'kind words', 'compliments', 'thanks']

/** In a sentence before, “Thanks.” is the agent's own. */
const opinionsBefore = opinions.filter(each => each !== 'thanks')

/** A name behind “to”, “with” or “in”: a word with a capital that does not begin the sentence, or a placeholder for one. */
function namesPerson(sentence: Sentence, { text, words }: ReplyUnit): boolean {
  for (let word = sentence.firstWord + 1; word < sentence.endWord; word++) {
    const form = words.forms[word] as string
    if (form === '<name>' || form === '<text>') return true
    const written = text.slice(words.starts[word], words.ends[word])
    const isHead = /[.!?:]\s*$/.test(text.slice(words.ends[word - 1], words.starts[word]))
    if (!isHead && /^\p{Lu}\p{Ll}+$/u.test(written) && notNames.has(form) === false) return true
  }
  return false
}

const notNames: ReadonlySet<string> = new Set((
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
  + 'thanks thank please hi hello dear best kind regards sorry your our we you it the a an this that'
).split(' '))

function isTimed(sentence: Sentence): boolean {
  return sentence.has('timeConcrete', 'urgency') || sentence.confidence('clear-time') >= 0.4
}

function isReasoned(sentence: Sentence): boolean {
  return sentence.has('reason', 'theyAlone', 'ownersPurpose') || sentence.confidence('reason') >= 0.4
}

function rewriteOf(missing: Missing, clause: Clause, reply: ReplyUnit): Rewrite {
  const at = coreOf(clause, reply)
  const said = reply.text.slice(at.start, at.end).replace(/[\s,;.!]+$/u, '')
  if (missing === 'noTime') return { messageId: 'giveTime', at, text: `${said}, and you’ll hear from them by {{time}}` }
  if (missing === 'noContext') return { messageId: 'giveContext', ...insertAfter(clause.sentence, 'They have your case, so you won’t need to explain it again.') }
  if (missing === 'noReason') return { messageId: 'giveReason', at, text: `${said}, because {{what they can do}}` }
  if (/\b(?:transfer|connect|put)(?:ring|ting|ing)?\b/i.test(said)) {
    return { messageId: 'transfer', ...replaceWithTail(clause, reply, 'I’m transferring you to {{name and team}}, who has your case and takes over {{when}}.') }
  }
  return {
    messageId: 'nameOwner',
    ...replaceWithTail(clause, reply, 'I’ve asked {{name or team}} to {{what they do}}; they have your case and will write to you by {{time}}.'),
  }
}

/** “… and someone will be in touch” and “please hold” go with the hand-over that they belong to. */
function replaceWithTail(clause: Clause, reply: ReplyUnit, text: string): Replacement {
  const { sentence } = clause
  const rest = reply.text.slice(clause.span.end, sentence.span.end)
  const isTail = sentence.clauses[0] === clause && /^[\s,;–—-]*(?:and\s+)?(?:someone|somebody|they|please hold|hold on)\b/i.test(rest)
  return isTail ? { at: sentence.span, text } : replaceClause(clause, reply, text)
}
