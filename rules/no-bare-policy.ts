import {
  anyOf, coreOf, customerBefore, defineRule, hasTag, insertAfter, leaveOut, replaceClause, strongest,
  type Clause, type Part, type ReplyUnit, type Said, type Sentence, type Span,
} from 'replylint/rule'

type Unit = ReturnType<Part['find']>[number]

/** Ways to bring in a rule instead of a reason. */
const families = ['ruleAsReason', 'ruleForbids', 'ruleAsSource', 'ruleAsSubject', 'referToTerms'] as const

const why = '{{why the rule is there}}'
const reason = `The rule is there because ${why}.`

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'resolution',
    docs: {
      description: 'A rule is no reason: say why it is there, or what it means for the customer.',
      why: '“It’s our policy” says that the company wants it so. A customer who learns what the rule protects (safety, fairness, '
        + 'stock, cost, the law) can accept a no; one who only learns that there is a rule argues with it.',
      details: [
        'The rule speaks where a policy is given as the reason for a no or a demand: “that’s our policy”, “it’s against our rules”, '
        + '“as per our policy …”, “our terms state that …”, “company policy does not allow me …”, “head office won’t let us”, “we have to stick '
        + 'to the rules”, “that’s just how we do things” (`barePolicy`), and where the '
        + 'customer is sent to read the terms instead (`readTheTerms`).',
        'It is silent when the same sentence or one within `requireReasonWithin` sentences gives a reason (“because”, “so that”, “to '
        + 'protect …”) or says what the rule does for customers, and when the reply makes an exception.',
        'In a conversation a customer who asks what the rule is may be told (`allowWhenAsked`).',
      ].join('\n\n'),
      ignores: [
        'A policy with its reason: “… so that guests on the waiting list get a room.”',
        'A policy with an exception: “Although our policy states … , I’ll make an exception.”',
        'A policy that gives something: “Our policy covers accidental damage for two years.”',
        'A link to the terms for more detail, in a reply that says no to nothing.',
        'Macros with one of the `legalTags`.',
      ],
      sources: [
        'seed 002: policies “are put in place to protect the business”; so say what they protect.',
        'Jeff Toister, “Quoting policy without making your customer angry”: explain safety, efficiency or fairness.',
        'Amy Castro, “7 phrases that will get customers fired up”: share the rationale.',
      ],
    },
    messages: {
      barePolicy: '“{quote}” gives a rule as the reason. Say why the rule is there, or what it means for the customer.',
      readTheTerms: '“{quote}” sends the customer away to read the rules. Say which rule matters here, and why it is there.',
      giveReason: 'Give the reason behind the rule.',
      stateIt: 'Say the rule and its reason.',
    },
    suggestionMessages: ['giveReason', 'stateIt'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        requireReasonWithin: { type: 'integer', minimum: 0, description: 'How many sentences away the reason may be.' },
        allowWhenAsked: { type: 'boolean', description: 'In conversations, let a rule be told to a customer who asks for it.' },
        legalTags: { type: 'array', items: { type: 'string' }, description: 'Tags of legal notices, which quote terms as they are.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { requireReasonWithin: 1, allowWhenAsked: true, legalTags: ['legal', 'legal-notice', 'terms'] as readonly string[] },
    presets: { recommended: 'warning', strict: 'warning' },
    absorbs: { 'no-runaround': 'span' },
    examples: {
      bad: [
        {
          text: "That's our policy.",
          reports: [
            {
              messageId: 'barePolicy',
              quote: "That's our policy",
              suggestions: [
                'The rule is there because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: 'As per our policy, refunds are not available.',
          reports: [
            {
              messageId: 'barePolicy',
              quote: 'As per our policy, refunds are not available',
              suggestions: [
                'Refunds are not available because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: 'Company policy does not allow me to change it.',
          reports: [
            {
              messageId: 'barePolicy',
              quote: 'Company policy does not allow me to change it',
              suggestions: [
                'Company policy does not allow me to change it. The rule is there because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: "It's against our policy to share that.",
          reports: [
            {
              messageId: 'barePolicy',
              quote: "It's against our policy to share that",
              suggestions: [
                "It's against our policy to share that. The rule is there because {{why the rule is there}}.",
              ],
            },
          ],
        },
        {
          text: 'Our terms state that the fee is charged on day 15. Please pay it.',
          reports: [
            {
              messageId: 'barePolicy',
              quote: 'Our terms state that the fee is charged on day 15',
              suggestions: [
                'Our terms state that the fee is charged on day 15. The rule is there because {{why the rule is there}}. Please pay it.',
              ],
            },
          ],
        },
        {
          text: "I don't make the rules.",
          reports: [
            {
              messageId: 'barePolicy',
              quote: "I don't make the rules",
              suggestions: [
                'The rule is there because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: "We can't do that due to our policy.",
          reports: [
            {
              messageId: 'barePolicy',
              quote: "We can't do that due to our policy",
              suggestions: [
                "We can't do that because {{why the rule is there}}.",
              ],
            },
          ],
        },
        {
          text: 'Please refer to our terms and conditions.',
          reports: [
            {
              messageId: 'readTheTerms',
              quote: 'Please refer to our terms and conditions',
              suggestions: [
                'The rule here is {{the rule}}, because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: "We can't refund opened software. Our terms state that downloads can't be returned. They count as used. It protects authors.",
          because: 'The reason comes too late.',
          reports: [
            {
              messageId: 'barePolicy',
              quote: "Our terms state that downloads can't be returned",
              suggestions: [
                "We can't refund opened software. Our terms state that downloads can't be returned. The rule is there because {{why the rule is there}}. They count as used. It protects authors.",
              ],
            },
          ],
        },
        {
          text: "That's our policy. It is fair to everyone.",
          options: { requireReasonWithin: 0 },
          reports: [
            {
              messageId: 'barePolicy',
              quote: "That's our policy",
              suggestions: [
                'The rule is there because {{why the rule is there}}. It is fair to everyone.',
              ],
            },
          ],
        },
        {
          text: "Under our terms the deposit can't be refunded.",
          options: { legalTags: [] },
          record: { tags: ['legal'] },
          reports: [
            {
              messageId: 'barePolicy',
              quote: "Under our terms the deposit can't be refunded",
              suggestions: [
                "The deposit can't be refunded because {{why the rule is there}}.",
              ],
            },
          ],
        },
        {
          text: "I understand that you need the money now, but it's against our policy.",
          reports: [
            {
              messageId: 'barePolicy',
              quote: "it's against our policy",
              suggestions: [
                'I understand that you need the money now, but the rule is there because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: 'My manager won’t let me add a second discount.',
          reports: [
            {
              messageId: 'barePolicy',
              quote: 'My manager won’t let me add a second discount',
              suggestions: [
                'My manager won’t let me add a second discount. The rule is there because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: 'We’re bound by the club rules, and guests can’t bring their own food.',
          reports: [
            {
              messageId: 'barePolicy',
              quote: 'We’re bound by the club rules, and guests can’t bring their own food',
              suggestions: [
                'We’re bound by the club rules, and guests can’t bring their own food. The rule is there because {{why the rule is there}}.',
              ],
            },
          ],
        },
        {
          text: 'C: Can I bring my own cake?\nA: That’s against our policy.',
          conversation: true,
          reports: [{
            messageId: 'barePolicy',
            quote: 'That’s against our policy',
            suggestions: [
              'C: Can I bring my own cake?\nA: The rule is there because {{why the rule is there}}.',
            ],
          }],
        },
        {
          text: 'C: What is your policy on cakes?\nA: Guests may not bring food, that’s our policy.',
          conversation: true,
          options: { allowWhenAsked: false },
          reports: [{
            messageId: 'barePolicy',
            quote: 'Guests may not bring food, that’s our policy',
            suggestions: [
              'C: What is your policy on cakes?\nA: The rule is there because {{why the rule is there}}.',
            ],
          }],
        },
      ],
      good: [
        { text: 'Our policy is to release rooms at 6pm so that guests on the waiting list get one. I can hold yours until 9pm.' },
        { text: "Although our policy states that you cannot extend the validity of the coupon, I'll make an exception in this case and extend the validity period." },
        { text: 'We ask for ID because it keeps your account safe.' },
        { text: "Under our terms opened cosmetics can't come back, which protects every buyer from used stock. I can offer a shade exchange." },
        { text: 'Returns are open for 30 days. Yours is on day 34, so I can offer a credit.' },
        { text: "We don't share order details by email, to protect you from fraud. You can see them in your account." },
        { text: "The fee covers the engineer's visit. I can send you a video guide instead, free." },
        { text: "Our policy covers accidental damage for two years. You're still inside it." },
        { text: "That's our policy. It is fair to everyone." },
        { text: "Under our terms the deposit can't be refunded.", record: { tags: ['legal'] } },
        { text: "As per our policy, you'll have the money within 5 days." },
        { text: 'For more information, see our privacy policy.' },
        { text: 'Our terms say that you can cancel at any time.' },
        { text: 'My manager has let me add a second discount.' },
        { text: 'Under our policy you get the full amount back.' },
        { text: 'C: What is your policy on cakes?\nA: Guests may not bring food, that’s our policy.', because: 'The customer asked for the rule.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        const { record, body, clauses } = reply
        const quoting = body.filter(sentence => sentence.has(...families))
        if (quoting.length === 0 || hasTag(record, options.legalTags)) return
        if (clauses.some(clause => clause.has('concession'))) return
        if (options.allowWhenAsked && reply.said !== undefined && isAskedFor(reply.said)) return
        const refuses = clauses.some(isRefusal)
        for (const sentence of quoting) {
          const clause = sentence.clauses.find(each => isBare(each, refuses, reply))
          if (clause !== undefined && !isExplained(sentence, reply)) return tell(clause, reply)
        }
      },
    }

    /** A reason stands in the sentence, or near enough before or after it. */
    function isExplained({ index, role }: Sentence, { sentences }: ReplyUnit): boolean {
      const within = options.requireReasonWithin
      return sentences.slice(Math.max(0, index - within), index + within + 1).some(near => near.role === role && givesReason(near, near.index === index))
    }

    function tell(clause: Clause, reply: ReplyUnit): void {
      const at = coreOf(clause, reply)
      const data = { quote: reply.text.slice(at.start, at.end) }
      const family = families.find(each => clause.has(each)) as string
      if (family === 'referToTerms') {
        const text = `The rule here is {{the rule}}, because ${why}.`
        report({ messageId: 'readTheTerms', data, at, suggestions: [{ messageId: 'stateIt', ...replaceClause(clause, reply, text) }] })
      } else {
        report({ messageId: 'barePolicy', data, at, suggestions: [{ messageId: 'giveReason', ...withReason(clause, family, reply) }] })
      }
    }
  },
})

/** Whether the customer has just asked what the rule is. */
function isAskedFor(said: Said): boolean {
  return customerBefore(said)?.reply.sentences.some(sentence => sentence.has('asksForRule')) === true
}

/** The clause has a rule speak where a customer would want a reason: for a no, or for something demanded. */
function isBare(clause: Clause, refuses: boolean, reply: ReplyUnit): boolean {
  if (clause.sentence.terminator === '?') return false
  if (clause.has('ruleAsReason')) return true
  if (clause.has('ruleForbids') && anyOf(clause, ['refusal', 'policy', 'problem']) >= 0.4) return true
  if (clause.has('ruleAsSource', 'ruleAsSubject')) {
    return clause.sentence.clauses.some(each => isRefusal(each) || each.has('requirement') || each.confidence('demand') >= 0.5)
  }
  if (!clause.has('referToTerms') || hasLink(clause.sentence, reply)) return false
  // “As per the contract, the boiler is serviced in May” sends nobody away
  if (!clause.has('request', 'instruction') && strongest(clause, ['request', 'instruction']) < 0.5) return false
  return refuses || (reply.clauses.length <= 2 && !clause.sentence.has('moreDetail'))
}

function isRefusal(clause: Clause): boolean {
  if (clause.has('reassurance', 'houseRule')) return false
  if (clause.has('refusal', 'ruleRefusal', 'finalNo', 'passiveNo')) return anyOf(clause, ['refusal', 'policy']) >= 0.4
  return clause.confidence('refusal') >= 0.6
}

/** Whether the sentence says why. “Because of our policy” says no more than the policy. */
function givesReason(sentence: Sentence, isOwn: boolean): boolean {
  if (sentence.has('benefit')) return true
  const rules = families.flatMap(family => sentence.find(family))
  const reasons = sentence.find('reason').filter(said => !rules.some(rule => leadsTo(said, rule) || follows(said, rule, sentence)))
  return reasons.length > 0 || (!isOwn && rules.length === 0 && sentence.confidence('reason') >= 0.6)
}

/** “Because it is against our policy”: the words of the reason are those of the rule, or lead up to them. */
function leadsTo(said: Unit, rule: Unit): boolean {
  return said.firstWord < rule.endWord && rule.firstWord <= said.endWord + 2
}

/** “Our rules prohibit it, so I'm unable to help”: what follows from the rule is no reason for it. */
function follows(said: Unit, rule: Unit, { text, span }: Sentence): boolean {
  return said.start > rule.end && /^so (?:i|we|it|you|they)\b/i.test(text.slice(said.start - span.start))
}

function hasLink({ firstWord, endWord }: Part, { words }: ReplyUnit): boolean {
  return words.forms.slice(firstWord, endWord).includes('<url>')
}

/** The sentence with the reason in the place of the rule, or after it. */
function withReason(clause: Clause, family: string, reply: ReplyUnit): { at: Span; text: string } {
  const { sentence } = clause
  const rule = clause.find(family)[0] as Unit
  const end = sentence.span.end - (/[.!]$/.test(sentence.text) ? 1 : 0)
  if (family === 'ruleAsSource' && rule.endWord === sentence.endWord) return { at: { start: rule.start, end }, text: `because ${why}` }
  if (family === 'ruleAsSource' && rule.firstWord === sentence.firstWord) {
    const rest = leaveOut(rule, sentence, reply)
    if (rest !== undefined) {
      const kept = reply.text.slice(rest.at.end, end)
      return { at: { start: rest.at.start, end }, text: `${rest.text}${kept} because ${why}` }
    }
  }
  const isWhole = family === 'ruleAsReason' && rule.endWord === clause.endWord
  return isWhole ? replaceClause(clause, reply, reason) : insertAfter(sentence, reason)
}
