import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** Families that find what an apology is for, and whether a rule of the company is stated. */
export const apologyAndRules: Lexicon = {
  saySorry: list('Words that an object may follow.', '(sorry|apologize|apologizes|apologizing|apologies|apology|regret|regrets)'),
  sorryFiller: list(
    'Words between the apology and its object.',
    '(again|sincerely|deeply|so much|very much|profusely|to you|truly|unreservedly|most|once more|once again|in advance)',
  ),
  apologyFor: {
    description: 'An apology up to the word that brings in its object: what is right behind is what it is for.',
    patterns: [
      '@saySorry [@sorryFiller] (for|about|bout|over|regarding|concerning|around|on account of)',
      '(forgive|pardon|excuse) [us|me] [for]',
      '(my|our) bad (for|about|on)',
    ],
    matches: ['Sorry about the fee', 'I apologise to you for the mix-up', 'Forgive us for', 'Excuse the wait'],
    misses: ['Sorry, but the shop is closed', 'We are sorry to hear it'],
  },
  apologyThat: {
    description: 'An apology up to the word that brings in a clause: “apologise that …”.',
    patterns: ['@saySorry [@sorryFiller] that'],
    matches: ['We regret that the fare went up', 'I am sorry that our prices rose'],
    misses: ['Sorry for that'],
  },
  apologyOfClause: {
    description: 'An apology up to the subject of what it is for: “sorry our …”, “sorry we …”.',
    patterns: ['@saySorry [@sorryFiller] [that] (our|we|my|i|the|it|this|these|those|there|things|everything|all|any|some|no|nobody)'],
    matches: ['We regret any inconvenience', 'Sorry our prices have gone up', 'I apologise that we charged you', 'Sorry the site was down'],
    misses: ['Sorry to see you go', 'Sorry you were charged'],
  },
  regretToInform: {
    description: 'Regrets having to say what comes next.',
    patterns: ['(sorry|regret|regrets|apologize|apologies) [to] [have] to (say|inform|tell|advise|report|announce|let you know|confirm|disappoint) [you|all] [that]'],
    matches: ["I'm sorry to say that", 'We regret to inform you that', 'We are sorry to have to tell you'],
    misses: ['Sorry to hear that', 'Sorry to keep you waiting'],
  },
  apologyOfThing: {
    description: 'An apology whose object is a price or a term with nothing said of it: “we regret our fees”.',
    patterns: ['@saySorry [@sorryFiller] (our|my|the|this|these|those) <0-3> @policyNoun $'],
    matches: ['We regret our fees', 'We regret the new booking fee'],
    misses: ['We regret that our fees went up', 'Sorry our fees went up'],
  },
  sorry: { description: 'The word itself.', patterns: ['sorry'], matches: ['Sorry!'], misses: ['I apologise'] },
  apologyForEvent: {
    description: 'An apology up to one thing that happened, and not how things are: “sorry about that charge”, “sorry we charged you”.',
    patterns: [
      '@saySorry [@sorryFiller] [for|about|bout|over|regarding|that] (that|this|those|these) ~(is|are|was|were|will|can|has|have|we|i|you|our|the|it|they|my)',
      '@saySorry [@sorryFiller] [that] (we|i) ~(are|am|will|can|do|have|only|never|no|must|may|would)',
    ],
    matches: ['Sorry about that charge', 'Sorry we billed you the fee', 'Apologies for these two fees'],
    misses: ['Sorry about the restocking fee', 'Sorry that we are unable to'],
  },
  wholeApology: {
    description: 'An apology with the words that belong to it before and between: “Please accept our sincerest apologies”.',
    patterns: [
      '[please] [accept] [i|we] [am|are|do|must|can only|would like to|want to|wish to|have to|really|truly] [@much|personally|first] [offer|extend|give] [you] [our|my] [@much|humble|humblest|sincerest|full|deepest|warmest|heartfelt] @saySorry',
      '[please] [do] (forgive|pardon|excuse) [us|me]',
      '(my|our) bad',
    ],
    matches: ["I'm so sorry", 'I want to personally apologise', 'Please accept our sincerest apologies', 'We would like to apologise', 'Forgive us', 'Sorry'],
    misses: ['Thank you'],
  },
  joint: {
    description: 'The word at the head of a clause that joins it to the one before.',
    patterns: ['^ (but|however|though|although|and|so|or|yet|because)'],
    matches: ['Sorry, but we are closed', 'And I am sorry'],
    misses: ['We are sorry and closed'],
  },
  genericObject: {
    description: 'An object of an apology that names nothing: “this”, “any inconvenience”, “the trouble”.',
    patterns: [
      '[all] (this|that|it|these|those) $',
      '(any|the|all|every|your|this|that|such|possible) [of] [the] [@much|great|further|possible|additional|significant] (inconvenience*|trouble|troubles|disappointment|frustration|bother|hassle|upset|annoyance|distress|upheaval)',
      'inconvenience* $',
    ],
    matches: ['this', 'any inconvenience caused', 'the trouble', 'all the hassle', 'inconvenience'],
    misses: ['the late parcel', 'this error on our site'],
  },
  headEnd: list(
    'Words behind the head of an object: what comes after them says more about the head.',
    '(in|of|for|with|on|at|by|from|to|i|we|you|they|that|which|when|while|who|where|if|because|during|after|before|around|about|behind|surrounding)',
  ),
  apologyHead: {
    description: 'An apology with the head of its object, up to the word behind it: “sorry for the hold-up in …”.',
    patterns: [
      '@saySorry [@sorryFiller] (for|about|bout|over|regarding|concerning) ~(@headEnd) @headEnd',
      '@saySorry [@sorryFiller] (for|about|bout|over|regarding|concerning) ~(@headEnd) ~(@headEnd) @headEnd',
      '@saySorry [@sorryFiller] (for|about|bout|over|regarding|concerning) ~(@headEnd) ~(@headEnd) ~(@headEnd) @headEnd',
      '@saySorry [@sorryFiller] (for|about|bout|over|regarding|concerning) ~(@headEnd) ~(@headEnd) ~(@headEnd) ~(@headEnd) @headEnd',
    ],
    matches: ['Sorry for the hold-up in processing your fee', 'Apologies about the way I explained our policy'],
    misses: ['Sorry about our new baggage fees', 'the hold-up in processing'],
  },
  changeOfTerms: {
    description: 'A price or a term that was changed or has a size: “the increase in its rates”, “the size of our fee”.',
    patterns: ['(increase|increases|rise|rises|change|changes|hike|hikes|level|levels|height|size|amount|jump|adjustment|cost|costs) (in|of|to|on)'],
    matches: ['the increase in its subscription rates', 'the change to our terms'],
    misses: ['the delay in our reply'],
  },
  customersConcern: {
    description: 'The customer’s question or worry about a rule: that is what the apology is for, not the rule.',
    patterns: ['(concern|concerns|question|questions|query|queries|complaint|complaints|worry|worries|doubt|doubts|feedback)'],
    matches: ['the fee concern', 'your question about the price'],
    misses: ['the restocking fee'],
  },
  policyAction: list(
    'What a rule of a company gives or withholds.',
    '(refund*|return|returns|exchange*|discount*|price match*|price-match*|credit|credits|cancellation*|extension*|exception*|waiver*)',
    '(compensation|reimbursement*|change|changes|amendment*|transfer|transfers|rebooking*|swap|swaps|coupon*|voucher*|promo code*)',
    '(name change*|date change*|substitution*|partial refund*|pro-rata refund*|upgrade*|resale|replacement*|deferral*|freeze*)',
  ),
  ruleRefusal: {
    description: 'Says no as a rule: what the company never, only, or no longer gives, allows or accepts.',
    patterns: [
      '(we|i|they|company|store|shop|hotel|airline|team|bank) [currently|generally|normally|usually|typically|simply] (do not|no longer|never|only|can only|will only|may only|do not usually|do not currently) [currently|ever|usually|normally|generally|typically] (offer|accept|allow|give|provide|do|make|permit|issue|grant|honor|take|process|approve|apply|cover) <0-4> @policyAction',
      '(we|i|they) [currently|generally|normally|usually|typically|simply] (do not|no longer|never|only|can only|will only) [currently|ever|usually|normally|generally|typically] (refund|exchange|waive|backdate|price match|price-match|reimburse|compensate|discount|extend|prorate|refund*|return|transfer|reschedule)',
      '(we|i|they|hotel|airline|venue|store|rules|policy) [generally|normally|usually|simply] (do not|no longer|never|can not|are not able to|are unable to|only|can only) (allow|permit|accept)',
      '(no|not any|zero) [further|more|other] @policyAction (is|are|can|will|may|apply|$)',
      'no exception*',
      '(sale|sales|purchases|orders|bookings|decisions|discounts) (is|are) final',
      '(we|i) (have to|must|need to) charge',
      '(cards|tickets|items|goods|vouchers|products|orders|fares|points|codes|samples|deposits|bookings|seats|offers|licenses|keys|memberships|subscriptions|purchases|passes|coupons|credits|reservations) (can not|may not) be (swapped|exchanged|returned|refunded|transferred|combined|used|redeemed|changed|amended|moved|extended|resold|canceled|shared|converted)',
      '@policyAction (is|are) (not|only|never|no longer) [currently] (available|possible|permitted|allowed|given|offered|accepted|granted|issued|made|for|on|valid|within|if|when|with)',
      '@policyAction (can|may|will|must) (not|only|no longer) be (made|given|granted|accepted|issued|processed|offered|allowed|done|approved|refunded|applied)',
      '(non-refundable|nonrefundable|non refundable|not refundable|non-transferable|non transferable|not transferable|non-returnable|non returnable|not returnable|non-exchangeable|non exchangeable|non-cancellable|non cancelable|final sale|not negotiable|non-negotiable|non negotiable)',
      '(policy|policies|rules|terms|terms and conditions|t&cs|conditions|contract|warranty|guarantee|insurance|plan|fare|tariff|ticket|tickets) [@adverb|clearly|only|strictly] (do not|does not|did not|will not|would not|can not|no longer|only|prohibit|prohibits|prevent|prevents|forbid|forbids|exclude|excludes|require|requires)',
      '(no) <1-2> (allowed|permitted)',
      '(is|are) (not|never|only) (permitted|allowed) (in|on|inside|at|with|for|after|before|during|within|under)',
      '(only|solely) (refund|refundable|returnable|exchange|valid|eligible|available) (if|when|within|with|for|on|unopened|unused|in|to)',
      '(notice period|minimum term|minimum contract|minimum spend|cut-off|cut off|return window|refund window|cancellation window|trial period) (is|of|closes|closed|ends|ended|has|lasts)',
      '(returns|refunds|exchanges|claims) (close|closed|end|ended|expire|expired) [after|within|at]',
    ],
    matches: [
      "we don't offer refunds", 'We only refund unopened items', 'we never price match other shops', 'Refunds are not available',
      'No exceptions can be made', 'the fare is non-refundable', 'Our policy does not permit name changes', 'no pets allowed',
      'Exchanges are only permitted with a receipt', 'the notice period is 30 days', 'Returns close after 30 days',
      "our terms and conditions don't cover accidental damage", "we don't allow outside food",
    ],
    misses: ["we don't offer that size", "we don't sell that in blue", 'I can refund you today', 'the refund is on its way', 'We no longer run that route'],
  },
  status: {
    description: 'Says how something stands now: an answer, a result, a thing that is ready, open, back or attached.',
    patterns: [
      '(is|are|was|were|has been|have been|got|looks|comes) [now|back|all|already|also|both|once|again|fully|up and|right] (ready|available|attached|enclosed|included|confirmed|open|reopened|fixed|repaired|restored|resolved|back|live|running|in stock|active|complete|completed|approved|cleared|paid|settled|sorted|booked|reserved|updated|safe|free|valid|covered|welcome|included|on its way|on the way|on their way|under way|underway|in the post|in transit|out for delivery|waiting)',
      '(left|leaves|arrives|arrived|lands|goes|go|went|ships|shipped|reaches|starts|begins|opens|ends|comes|come) <0-5> (today|tomorrow|tonight|yesterday|this morning|this afternoon|this week|@weekday)',
      '^ (yes|yep|yeah|no|nope|correct|indeed|exactly)',
      'you are (now|all|back|already) (on|set|booked|in|covered|connected|subscribed|good)',
      '(no|nothing) <0-3> (needed|required|to do|to pay|to worry)',
    ],
    matches: ['It is repaired', 'The invoice is attached', 'Power is back', 'Yes, dogs are welcome', 'The right ones go to the post today', 'You are now on the 17:35', 'No action is needed'],
    misses: ['Your feedback is important', 'We are aware of it', 'That is frustrating'],
  },
  enclosed: {
    description: 'Says that what was wanted comes with the message.',
    patterns: [
      '(is|are|was|were) [now|also|both|all|right] (attached|enclosed|included) !(to your (account|case|order|file))',
      '^ [please] (find|see) <0-4> (attached|enclosed)',
      '(attached|enclosed) (is|are) (the|your|a|an|our|both|all)',
    ],
    matches: ['The missing invoice is attached', 'Please find it attached', 'Enclosed is the form'],
    misses: ['The strap is attached to your order'],
  },
  goodbye: {
    description: 'Ends a conversation that is over: the customer was thanked, welcomed or wished well.',
    patterns: [
      'you are [very|most|always|so] welcome', '(no problem|no worries|not a problem|my pleasure|our pleasure|any time|anytime|not at all)',
      '(glad|happy|pleased|great|good) (to hear|to know|to have|we|i|that we|that i|it|that it|you|everything)',
      'enjoy (the|your|it)', '(happy|safe) (travels|travel|journey|trip|coding|gaming|reading|holidays|birthday)',
    ],
    matches: ["You're very welcome", 'No problem!', 'Glad we could get this sorted', 'Enjoy the concert', 'Happy coding'],
    misses: ['We look forward to assisting you', 'Let us know if you have any questions'],
  },
  effortGoal: {
    description: 'Names what an effort is for: the customer’s problem.',
    patterns: [
      'to (resolve|solve|fix|sort|address|put|get|make|find|help you|rectify|settle|recover|track|speed|ensure) [this|it|that|things|the|your|you|a|out|right]',
      'until (this|it) is (resolved|fixed|solved|sorted)',
      '(get|getting) (this|it|that|things|everything|you) [all] (resolved|fixed|solved|sorted|straightened|cleared|running|going|back)',
    ],
    matches: ["I'll do everything I can to resolve this", "Let's work together to find a solution", 'do all we can to fix it'],
    misses: ["we'll do our best", 'we will do our best to improve', "I'll try my hardest"],
  },
  passivePromise: {
    description: 'Says that something will be done, and not by whom.',
    patterns: [
      '(will|shall|is going to|are going to|is being|are being) [be] [@adverb] (dealt with|resolved|fixed|sorted|solved|handled|addressed|looked at|looked into|reviewed|processed|sent|shipped|dispatched|refunded|replaced|answered|investigated|taken care of|corrected|credited)',
    ],
    matches: ['This problem will be dealt with immediately', 'Your order is being processed'],
    misses: ['I will deal with it', 'It was sent yesterday'],
  },
  investigation: {
    description: 'Looks into the case, and does not change it yet.',
    patterns: [
      '(look|looking|looked) into', '(investigate|investigating|investigated)', '(check|checking) (this|it|that|what|on|with|into|why|whether|if)',
      '(review|reviewing) (this|it|your|the)', 'find out (what|why|how|whether|if|more)', 'see (what|whether|if) (i|we) can',
      'get to the bottom', '(dig|digging) (into|deeper)', 'take a [closer|deeper|quick|another] look',
    ],
    matches: ["I'll look into this", 'We are investigating', 'Let me find out why', "I'll see what I can do"],
    misses: ["I'll refund you today", 'Please look at the photo'],
  },
}
