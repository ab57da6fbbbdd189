import { defineRule, overlaps, readApologies, says, statementOf, type Apology, type Part, type ReplyUnit, type Sentence, type Span } from 'replylint/rule'

export default defineRule({
  meta: {
    type: 'problem',
    category: 'apology',
    docs: {
      description: 'Never apologise for a policy, price, fee, rule or term; apologise for failures, show understanding for rules.',
      why: 'A rule that the company stands by is not a fault. An apology for it says that the customer has been wronged, '
        + 'promises a repair that will not come, and takes the weight out of the apologies that are meant.',
      details: [
        'The test is the object of the apology: what stands after “sorry for”, “sorry about”, “apologise that”.',
        'The rule speaks when the object is a policy, price, fee, rule or term of the company (`policyObject`); when the '
        + 'apology has no object, or only “this” or “the inconvenience”, and the rest of the sentence states a policy '
        + '(`policyReason`); when such an apology stands next to a sentence that states one (`policyNeighbour`); and when '
        + 'the company regrets to inform of one (`regretToInform`).',
        'A policy need not be called one: “one voucher per order”, “members only”, “head office won’t let us”.',
        'A failure in the object wins over a policy in it: a pricing error, a wait while the terms were read, a page that '
        + 'was not clear are ours to be sorry for.',
      ].join('\n\n'),
      ignores: [
        'Our own error about a policy or fee: “I’m sorry we charged you the late fee by mistake.”',
        'A policy that was badly explained: “I’m sorry our returns page wasn’t clear about the fee.”',
        'The customer’s event: “I’m sorry you missed the deadline.”',
        'Products, sizes, routes and services that are not sold: “Sorry, we don’t offer that in blue.”',
        'A refusal that a fault causes: “Sorry, we can’t refund you today because our payment system is down.”',
        'Insurance and document senses of “policy”, charging cables, ratings, inbox rules (`ignore` adds more).',
        '“Unfortunately” and “I’m afraid” without a word of apology, unless `treatAfraidAsApology` is on.',
      ],
      sources: [
        'seed 002: “They should also never apologize for pricing or policies.”',
        'seed 000, example 2: the policy is named, an exception made, and the apology is for the customer’s event.',
        'Freedman et al. 2017 (Frontiers in Psychology): refusals with an apology hurt more; social refusals, so indirect evidence.',
        'Microsoft Style Guide: “Don’t apologize for inconveniences that result from normal functioning.”',
      ],
    },
    messages: {
      policyObject: '“{quote}” is an apology for a rule or a price, not for a fault. Show understanding, and say what you can do.',
      policyReason: '“{quote}” apologises, and a policy is all that follows. Say what you can do instead of being sorry for a rule.',
      policyNeighbour: '“{quote}” names no fault, so it apologises for the policy beside it. Leave it out, or name what went wrong.',
      regretToInform: '“{quote}” regrets a policy. State it, with its reason, and say what you can do.',
      bareRefusal: '“{quote}” apologises for a no that gives no fault as its reason. Say what you can do instead.',
      showUnderstanding: 'Show that you see what it means for the customer, and say what you can do.',
      leaveOut: 'Leave the apology out and let the sentence stand.',
      restate: 'Say until when it is possible instead of when it is not.',
      nameTheFailure: 'Name what went wrong, if something did.',
    },
    suggestionMessages: ['showUnderstanding', 'leaveOut', 'restate', 'nameTheFailure'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        refusals: {
          enum: ['rule-marked', 'always'],
          description: '`always` also speaks on an apology for a refusal that names no rule (“I’m sorry, we can’t refund this”).',
        },
        adjacent: { type: 'boolean', description: 'Also look at the sentences next to an apology that names nothing.' },
        treatAfraidAsApology: { type: 'boolean', description: 'Read “I’m afraid” and “unfortunately” as apologies.' },
        nouns: { type: 'array', items: { type: 'string' }, description: 'More words for policies, prices and terms.' },
        ignore: { type: 'array', items: { type: 'string' }, description: 'Words and phrases in which a policy word means something else.' },
        allowEmpathyForms: { type: 'boolean', description: 'Leave “sorry to hear”, “sorry you …” alone.' },
        requireReplacement: {
          type: 'boolean',
          description: 'Suggest only rewrites that leave understanding or an alternative behind, never a mere deletion.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      refusals: 'rule-marked' as 'rule-marked' | 'always',
      adjacent: true,
      treatAfraidAsApology: false,
      nouns: [] as readonly string[],
      ignore: [] as readonly string[],
      allowEmpathyForms: true,
      requireReplacement: false,
    },
    presets: { recommended: 'error', strict: ['error', { refusals: 'always', requireReplacement: true }] },
    absorbs: {
      'no-empathy-but': 'span',
      'no-bare-policy': 'span',
      'require-specific-apology': 'span',
      'no-negative-opener': 'span',
      'no-overformal': 'span',
    },
    examples: {
      bad: [
        {
          text: "I'm sorry about our refund policy.",
          reports: [{
            messageId: 'policyObject',
            quote: "I'm sorry about our refund policy",
            suggestions: [
              'I understand that our refund policy may not be what you hoped for. What I can do is {{option A}} or {{option B}}.',
              "I'm sorry about {{what went wrong on our side}}.",
            ],
          }],
        },
        {
          text: 'I apologize that our prices went up this month.',
          reports: [{
            messageId: 'policyObject',
            quote: 'I apologize that our prices went up this month',
            suggestions: [
              'I know it is unwelcome that our prices went up this month. What I can do is {{option A}} or {{option B}}.',
              'I apologize that {{what went wrong on our side}}.',
            ],
          }],
        },
        {
          text: "Sorry, but we don't offer refunds after 30 days.",
          reports: [{
            messageId: 'policyReason',
            quote: 'Sorry',
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. We don't offer refunds after 30 days. What I can do is {{option A}} or {{option B}}.",
              'We offer refunds within 30 days.',
              "We don't offer refunds after 30 days.",
            ],
          }],
        },
        {
          text: "Unfortunately our policy doesn't allow exchanges on sale items, sorry.",
          reports: [{
            messageId: 'policyReason',
            quote: 'sorry',
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. Our policy doesn't allow exchanges on sale items. What I can do is {{option A}} or {{option B}}.",
              "Our policy doesn't allow exchanges on sale items.",
            ],
          }],
        },
        {
          text: 'We apologise for the restocking fee.',
          reports: [{
            messageId: 'policyObject',
            quote: 'We apologise for the restocking fee',
            suggestions: [
              'I understand that the restocking fee may not be what you hoped for. What I can do is {{option A}} or {{option B}}.',
              'We apologise for {{what went wrong on our side}}.',
            ],
          }],
        },
        {
          text: "I'm sorry, our terms and conditions don't cover accidental damage.",
          reports: [{
            messageId: 'policyReason',
            quote: "I'm sorry",
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. Our terms and conditions don't cover accidental damage. What I can do is {{option A}} or {{option B}}.",
              "Our terms and conditions don't cover accidental damage.",
            ],
          }],
        },
        {
          text: 'Apologies for the price increase, {{first_name}}.',
          reports: [{
            messageId: 'policyObject',
            quote: 'Apologies for the price increase',
            suggestions: [
              'I understand that the price increase may not be what you hoped for, {{first_name}}. What I can do is {{option A}} or {{option B}}.',
              'Apologies for {{what went wrong on our side}}, {{first_name}}.',
            ],
          }],
        },
        {
          text: "Our policy only allows returns within 14 days. I'm sorry about that.",
          reports: [{
            messageId: 'policyNeighbour',
            quote: "I'm sorry",
            suggestions: [
              "Our policy only allows returns within 14 days. I can see why you'd expect {{what they asked for}}. What I can do is {{option A}} or {{option B}}.",
              "Our policy only allows returns within 14 days. I'm sorry {{what went wrong on our side}}.",
            ],
          }],
        },
        {
          text: "We're sorry, but per our cancellation policy the deposit is non-refundable.",
          reports: [{
            messageId: 'policyReason',
            quote: "We're sorry",
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. Per our cancellation policy the deposit is non-refundable. What I can do is {{option A}} or {{option B}}.",
              'Per our cancellation policy the deposit is non-refundable.',
            ],
          }],
        },
        {
          text: 'I do apologise, we only refund unopened items.',
          reports: [{
            messageId: 'policyReason',
            quote: 'I do apologise',
            suggestions: [
              'I can see why you’d expect {{what they asked for}}. We only refund unopened items. What I can do is {{option A}} or {{option B}}.',
              'We only refund unopened items.',
            ],
          }],
        },
        {
          text: 'We sincerely regret that our fares are non-refundable.',
          reports: [{
            messageId: 'policyObject',
            quote: 'We sincerely regret that our fares are non-refundable',
            suggestions: [
              'I know it is unwelcome that our fares are non-refundable. What I can do is {{option A}} or {{option B}}.',
              'We sincerely regret that {{what went wrong on our side}}.',
            ],
          }],
        },
        {
          text: 'Sorry for the baggage charges - they apply to every basic fare.',
          reports: [{
            messageId: 'policyObject',
            quote: 'Sorry for the baggage charges',
            suggestions: [
              'I understand that the baggage charges may not be what you hoped for - they apply to every basic fare. What I can do is {{option A}} or {{option B}}.',
              'Sorry for {{what went wrong on our side}} - they apply to every basic fare.',
            ],
          }],
        },
        {
          text: "I'm sorry to say that our policy does not permit name changes.",
          reports: [{
            messageId: 'regretToInform',
            quote: "I'm sorry to say that",
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. Our policy does not permit name changes. What I can do is {{option A}} or {{option B}}.",
              'Our policy does not permit name changes.',
            ],
          }],
        },
        {
          text: 'We regret to inform you that refunds are not available after the trial period.',
          reports: [{
            messageId: 'regretToInform',
            quote: 'We regret to inform you that',
            suggestions: [
              'I can see why you’d expect {{what they asked for}}. Refunds are not available after the trial period. What I can do is {{option A}} or {{option B}}.',
              'Refunds are not available after the trial period.',
            ],
          }],
        },
        {
          text: 'Please accept our apologies for the new pricing.',
          reports: [{
            messageId: 'policyObject',
            quote: 'Please accept our apologies for the new pricing',
            suggestions: [
              'I understand that the new pricing may not be what you hoped for. What I can do is {{option A}} or {{option B}}.',
              'Please accept our apologies for {{what went wrong on our side}}.',
            ],
          }],
        },
        {
          text: "Forgive us for the minimum spend, it's the same for everyone.",
          reports: [{
            messageId: 'policyObject',
            quote: 'Forgive us for the minimum spend',
            suggestions: [
              "I understand that the minimum spend may not be what you hoped for, it's the same for everyone. What I can do is {{option A}} or {{option B}}.",
              "Forgive us for {{what went wrong on our side}}, it's the same for everyone.",
            ],
          }],
        },
        {
          text: 'I am so sorry that the warranty period is only 12 months.',
          reports: [{
            messageId: 'policyObject',
            quote: 'I am so sorry that the warranty period is only 12 months',
            suggestions: [
              'I know it is unwelcome that the warranty period is only 12 months. What I can do is {{option A}} or {{option B}}.',
              'I am so sorry that {{what went wrong on our side}}.',
            ],
          }],
        },
        {
          text: 'Sorry, no exceptions can be made outside the return window.',
          reports: [{
            messageId: 'policyReason',
            quote: 'Sorry',
            suggestions: [
              'I can see why you’d expect {{what they asked for}}. No exceptions can be made outside the return window. What I can do is {{option A}} or {{option B}}.',
              'No exceptions can be made outside the return window.',
            ],
          }],
        },
        {
          text: "We don't price match other retailers. Sorry for any inconvenience.",
          reports: [{
            messageId: 'policyNeighbour',
            quote: 'Sorry',
            suggestions: [
              "We don't price match other retailers. I can see why you'd expect {{what they asked for}}. What I can do is {{option A}} or {{option B}}.",
              "We don't price match other retailers. I'm sorry {{what went wrong on our side}}.",
            ],
          }],
        },
        {
          text: "I'm sorry, however, as per our terms the notice period is 30 days.",
          reports: [{
            messageId: 'policyReason',
            quote: "I'm sorry",
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. As per our terms the notice period is 30 days. What I can do is {{option A}} or {{option B}}.",
              'As per our terms the notice period is 30 days.',
            ],
          }],
        },
        {
          text: "I'm sorry, we can't refund this.",
          because: 'A no with an apology in place of a reason.',
          options: { refusals: 'always' },
          reports: [{
            messageId: 'bareRefusal',
            quote: "I'm sorry",
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. We can't refund this. What I can do is {{option A}} or {{option B}}.",
              "We can't refund this.",
            ],
          }],
        },
        {
          text: "I'm afraid our policy doesn't allow exchanges on sale items.",
          options: { treatAfraidAsApology: true },
          reports: [{
            messageId: 'policyReason',
            quote: "I'm afraid",
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. Our policy doesn't allow exchanges on sale items. What I can do is {{option A}} or {{option B}}.",
              "Our policy doesn't allow exchanges on sale items.",
            ],
          }],
        },
        {
          text: 'Sorry about the tasting supplement.',
          options: { nouns: ['tasting supplement'] },
          reports: [{
            messageId: 'policyObject',
            quote: 'Sorry about the tasting supplement',
            suggestions: [
              'I understand that the tasting supplement may not be what you hoped for. What I can do is {{option A}} or {{option B}}.',
              'Sorry about {{what went wrong on our side}}.',
            ],
          }],
        },
        {
          text: "I'm sorry to hear you're unhappy with our prices.",
          options: { allowEmpathyForms: false },
          reports: [{
            messageId: 'policyObject',
            quote: "I'm sorry to hear you're unhappy with our prices",
            suggestions: [
              "I know it is unwelcome that you're unhappy with our prices. What I can do is {{option A}} or {{option B}}.",
              "I'm sorry to hear {{what went wrong on our side}}.",
            ],
          }],
        },
        {
          text: "Sorry, but we don't offer refunds after 30 days.",
          because: 'No rewrite merely takes the apology away.',
          options: { requireReplacement: true },
          reports: [{
            messageId: 'policyReason',
            quote: 'Sorry',
            suggestions: [
              "I can see why you'd expect {{what they asked for}}. We don't offer refunds after 30 days. What I can do is {{option A}} or {{option B}}.",
              'We offer refunds within 30 days.',
            ],
          }],
        },
        {
          text: 'Sorry, it’s one voucher per order.',
          reports: [{
            messageId: 'policyReason',
            quote: 'Sorry',
            suggestions: [
              'I can see why you’d expect {{what they asked for}}. It’s one voucher per order. What I can do is {{option A}} or {{option B}}.',
              'It’s one voucher per order.',
            ],
          }],
        },
      ],
      good: [
        { text: 'Sorry, one voucher was missing. It’s attached now.' },
        { text: "I'm sorry we charged you the late fee by mistake - I've refunded the £12." },
        { text: "I am really sorry to know that you missed using the coupon before the expiry date. Although our policy states that you cannot extend the validity of the coupon, I'll make an exception in this case and extend the validity period." },
        { text: "I'm sorry our returns page wasn't clear about the restocking fee. I've flagged it to the web team." },
        { text: "Sorry for the wait while I checked the warranty terms. You're covered until March 2026." },
        { text: "I'm sorry to hear you're unhappy with our prices. Could I show you the annual plan?" },
        { text: "I apologise for the pricing error on the website. I've honoured the £19 price." },
        { text: "Sorry your policy documents haven't arrived; I've emailed them to you just now." },
        { text: "I can see why you'd expect a refund. Returns are open for 30 days, so what I can offer is an exchange." },
        { text: "I'm sorry you missed the deadline. I've asked the registrar whether they'll take a late form." },
        { text: "We're sorry we cancelled your home insurance policy by mistake. It's reinstated, with no gap in cover." },
        { text: "Sorry, we can't refund you today because our payment system is down. I'll do it by 10am tomorrow." },
        { text: "No need to apologise for the late payment, {{first_name}}! You're all set." },
        { text: 'Our fees cover the cost of weekend engineers. I can book a weekday visit with no fee instead.' },
        { text: "I'm sorry for the confusion about our fair use policy. Your limit is 50 GB, and you've used 12." },
        { text: 'Sorry about the double charge - the second one drops off within 2 days.' },
        { text: 'Apologies for the delay in explaining our cancellation terms.' },
        { text: "Under our terms the seat can't be moved within 24 hours. I understand how that lands the day before a trip, so here are two options." },
        { text: "I'm sorry we didn't tell you about the fee before you booked. I've removed it." },
        { text: "I'm sorry the charging cable stopped working. A new one ships today." },
        { text: "I'm sorry that I quoted you the wrong price. You'll pay the price I gave you." },
        { text: "I'm sorry, we can't refund this.", because: 'It may be a fault or a fact: nothing says that a rule is behind it.' },
        { text: "We don't price match other retailers. Sorry for any inconvenience.", options: { adjacent: false } },
        { text: 'Sorry about the booking fee.', options: { ignore: ['booking fee'] } },
        { text: "Sorry, we don't offer that in blue.", because: 'What is sold is a fact, not a policy.' },
      ],
    },
  },
  create({ options, report }) {
    let alternative: string | undefined
    return {
      reply(reply) {
        alternative = undefined
        const readAs = { openers: options.treatAfraidAsApology, sympathy: !options.allowEmpathyForms }
        for (const apology of readApologies(reply, readAs).slice(0, mostApologies)) checkApology(apology, reply)
      },
    }

    function checkApology(apology: Apology, reply: ReplyUnit): void {
      const { object, sentence } = apology
      const rest = [apology.before, apology.after].filter(part => part !== undefined)
      if (apology.isRegretToInform) {
        if (rest.some(states)) tellReason('regretToInform', apology, reply)
      } else if (object !== undefined && !(isGeneric(object) && nounsIn(object).length === 0)) {
        if (isPolicy(apology, object) && !isPutRight(apology, reply)) tellObject(apology, object, reply)
      } else if (rest.some(states)) {
        tellReason('policyReason', apology, reply)
      } else if (options.refusals === 'always' && rest.some(isUnexplainedRefusal)) {
        tellReason('bareRefusal', apology, reply)
      } else if (options.adjacent && !isTold(rest) && neighboursOf(sentence, reply).some(states)) {
        tellNeighbour(apology, reply)
      }
    }

    /** The thing named is a policy, price, fee, rule or term of ours, and not a failure or the customer's worry. */
    function isPolicy({ objectIsClause, head }: Apology, object: Part): boolean {
      if (isExcused(object)) return false
      if (objectIsClause) return nounsIn(object).length > 0 || object.has('ruleRefusal') || object.confidence('policy') >= 0.8
      return nounsIn(object.has('changeOfTerms') ? object : head ?? object).length > 0
    }

    /** The words state a rule of ours. */
    function states(part: Part): boolean {
      if ((isExcused(part) && !isCaseOfRule(part)) || part.does(['resolution', 'ownership'], 0.7)) return false
      if (part.has('barePolicy', 'ruleRefusal', 'ruleAsReason', 'ruleForbids', 'limitStated')) return true
      if (part.has('ruleMarker') && (part.has('refusal') || part.confidence('refusal') >= 0.5)) return true
      return part.confidence('policy') >= 0.6 && (nounsIn(part).length > 0 || part.has('requirement', 'ruleMarker') || part.confidence('refusal') >= 0.4)
    }

    function isExcused(part: Part): boolean {
      return part.has('failureNoun', 'customersConcern') || says(part, options.ignore)
    }

    /** “We don't take back rings once the seal is broken”: what the rule is about, and no failure of ours. */
    function isCaseOfRule(part: Part): boolean {
      if (part.has('reason', 'customersConcern') || says(part, options.ignore)) return false
      const rules = ['ruleRefusal', 'ruleForbids', 'limitStated', 'barePolicy'].flatMap(family => part.find(family))
      const failures = part.find('failureNoun')
      return rules.length > 0 && failures.every(failure => rules.some(rule => rule.endWord <= failure.firstWord))
    }

    /** Words for policies and prices that mean just that here. */
    function nounsIn(part: Part): readonly Span[] {
      const elsewhere = part.find('policyIgnore')
      const nouns = part.find('policyNoun').filter(noun => !elsewhere.some(span => overlaps(span, noun)))
      return says(part, options.nouns) ? [...nouns, part.span] : nouns
    }

    function tellObject(apology: Apology, object: Part, reply: ReplyUnit): void {
      const { phrase, sentence } = apology
      const at = { start: phrase.span.start, end: object.span.end }
      const rest = sentence.text.slice(object.span.end - sentence.span.start)
      const tail = /[.!?…]\s*$/.test(rest) ? rest : `${rest}.`
      const view = apology.objectIsClause ? `I know it is unwelcome that ${object.text}` : `I understand that ${object.text} may not be what you hoped for`
      report({
        messageId: 'policyObject',
        data: { quote: textAt(sentence, at) },
        at,
        suggestions: [
          { messageId: 'showUnderstanding', at: { start: at.start, end: sentence.span.end }, text: `${view}${tail}${alternative ??= alternativeFor(reply)}` },
          { messageId: 'nameTheFailure', at: object.span, text: '{{what went wrong on our side}}' },
        ],
      })
    }

    function tellReason(messageId: 'policyReason' | 'regretToInform' | 'bareRefusal', apology: Apology, reply: ReplyUnit): void {
      const { sentence, phrase } = apology
      const rule = withoutApology(apology, reply)
      const positive = restated(rule)
      report({
        messageId,
        data: { quote: phrase.text },
        at: phrase.span,
        suggestions: [
          {
            messageId: 'showUnderstanding',
            at: sentence.span,
            text: `I can see why you’d expect {{what they asked for}}. ${rule}${alternative ??= alternativeFor(reply)}`,
          },
          ...(positive === undefined ? [] : [{ messageId: 'restate', at: sentence.span, text: positive } as const]),
          ...(options.requireReplacement ? [] : [{ messageId: 'leaveOut', at: sentence.span, text: rule } as const]),
        ],
      })
    }

    function tellNeighbour({ sentence, phrase }: Apology, reply: ReplyUnit): void {
      report({
        messageId: 'policyNeighbour',
        data: { quote: phrase.text },
        at: phrase.span,
        suggestions: [
          { messageId: 'showUnderstanding', at: sentence.span, text: `I can see why you’d expect {{what they asked for}}.${alternative ??= alternativeFor(reply)}` },
          { messageId: 'nameTheFailure', at: sentence.span, text: 'I’m sorry {{what went wrong on our side}}.' },
        ],
      })
    }
  },
})

/** A way forward to add, unless the reply offers one already. Asked once a reply. */
function alternativeFor({ clauses }: ReplyUnit): string {
  return clauses.some(clause => clause.does(['offer', 'resolution', 'commitment'])) ? '' : ' What I can do is {{option A}} or {{option B}}.'
}

/** “this”, “that”, “any inconvenience”: an object that names nothing. */
function isGeneric(object: Part): boolean {
  return object.find('genericObject').some(({ firstWord }) => firstWord === object.firstWord)
}

/** “sorry we charged you that fee”, and the reply has taken it back: it was an error, not a rule. */
function isPutRight({ objectIsEvent }: Apology, { clauses }: ReplyUnit): boolean {
  return objectIsEvent && clauses.some(clause => clause.has('concession') || clause.confidence('resolution') >= 0.6)
}

/** A no that names neither a rule nor a fault as its reason. */
function isUnexplainedRefusal(part: Part): boolean {
  return part.confidence('refusal') >= 0.6 && !part.has('failureNoun') && part.confidence('problem') < 0.5
}

/** Whether the sentence says something of its own besides the apology: then that is what it is for. */
function isTold(rest: readonly Part[]): boolean {
  return rest.some(part => part.endWord - part.firstWord >= 3 && !part.has('refusal'))
}

/** The sentence before, and the one after in the same paragraph. */
function neighboursOf({ index, paragraph }: Sentence, { sentences }: ReplyUnit): Sentence[] {
  const [before, after] = [sentences[index - 1], sentences[index + 1]]
  return [before, after?.paragraph === paragraph ? after : undefined].filter(each => each?.role === 'body') as Sentence[]
}

function textAt(sentence: Sentence, at: Span): string {
  return sentence.text.slice(at.start - sentence.span.start, at.end - sentence.span.start)
}

/** Nobody apologises more often in one reply; a text that does is none, and each is held against its whole sentence. */
const mostApologies = 50

/** The sentence with its apology taken out, as a sentence. */
function withoutApology({ before, after }: Apology, reply: ReplyUnit): string {
  const said = [before, after].filter(part => part !== undefined).map(part => statementOf(part, reply))
    .map(({ start, end }) => reply.text.slice(start, end)).join(' ').replace(/[\s.,;:!?…–-]+$/, '')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** “We don't offer refunds after 30 days.” → “We offer refunds within 30 days.”; undefined where no such form is known. */
function restated(rule: string): string | undefined {
  const match = /^(we|i) (?:don['’]t|do not) (.+?) (?:after|past|beyond) ((?:\d+|[a-z]+) (?:business |working |calendar )?(?:days?|weeks?|months?|hours?|years?)\b.*)$/i.exec(rule)
  return match === null ? undefined : `${match[1]} ${match[2]} within ${match[3]}`
}
