import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** Families of rules, prices and the word no. */
export const policyAndRefusal: Lexicon = {
  policyNoun: {
    description: 'Names a policy, a price or terms; `policyIgnore` tells where such a noun is something else.',
    patterns: [
      '(policy|policies|terms|t&c|t&cs|ts&cs|tc|tos|rule|rules|regulation|regulations|guideline|guidelines|by-law|'
        + 'by-laws|bylaws)',
      'terms (and conditions|of (service|use|sale))',
      '(fee|fees|charge|charges|surcharge|surcharges|price|prices|pricing|rate|rates|cost|costs|tariff|tariffs|'
        + 'fare|fares)',
      'price (increase|increases|rise|rises|change|changes|hike|hikes|list|plan|adjustment)',
      '(commission|commissions|levy|levies|premium|premiums|penalty|penalties|restocking|deposit|deposits|quota|quotas|cap|caps|limit|limits|limitation|limitations|restriction|'
        + 'restrictions|exclusion|exclusions)',
      '(expensive|dearer|(no longer|not) free)',
      'minimum (spend|order|term|contract|stay|age)',
      '(contract|contractual) (term|terms|period|length)',
      '(notice|grace|cooling-off|cancellation|return|returns|refund|refunds|warranty|exchange|waiting|trial|claim) '
        + '(window|period|deadline|terms|policy|policies|fee|fees|charge|charges|rule|rules|time frame|timeframe)',
      '(eligibility|fair use|small print|fine print|deadline|deadlines|cut-off|cutoff|expiry|expiration|blackout '
        + 'date|blackout dates)',
      '(expiry|expiration) date',
    ],
    matches: [
      'our refund policy', 'policies', 'terms and conditions', 'the restocking fee', 'our prices', 'the price increase',
      'the return window', 'the cut-off', 'T&Cs', 'the notice period', 'warranty terms', 'cancellation charges',
      'the rules',
      'the trial period', 'our by-laws', 'the minimum stay', 'a monthly cap', 'the late fee',
    ],
    misses: ['our failure', 'the delayed parcel', 'your new password', 'a wrong size', 'Long-term support'],
  },
  policyIgnore: {
    description: 'Contexts in which the noun of a policy is something else.',
    patterns: [
      'your <0-2> (policy|policies)',
      'policy (number|document|documents|schedule|holder|holders|renewal|certificate|pack|wording|id)',
      '(policyholder|policyholders)',
      'in terms of',
      'in (charge|no position)',
      '(free of charge|no [extra|additional|further] (charge|cost)|at no [extra|additional|further] (charge|cost))',
      '(charge|charges|charging) (cable|port|case|point|points|station|stations|your|the (phone|battery|device|'
        + 'headset|tablet|scooter|car)|brick|dock|pad)',
      '(battery|full|fast|wireless|hold a|holds a|holds its|holds the|last|first) charge',
      '(rate|rates|rating) (my|our|your|us|this|the service|how|me|it)',
      '(heart|frame|refresh|sample|bit|success|response|error|pulse|birth) (rate|rates)',
      '(inbox|mail|filter|firewall|routing|automation|forwarding|validation|formatting|css) (rule|rules)',
      '(weather|traffic|road|medical|health|market|track|snow|working) conditions',
      'as a rule',
      '(double|duplicate|incorrect|wrong|erroneous|mistaken|unexpected|unauthorized|accidental|extra|second|'
        + 'unknown|unrecognized) <0-1> (charge|charges|fee|fees|price|prices)',
      '(price|pricing) (error|mistake|glitch|bug|mix-up|discrepancy|mismatch|typo|match)',
      '(style|brand|community|safety|setup|care|size|sizing|washing) (guideline|guidelines)',
      '(cost|costs) you (time|hours|a day|sleep|money|nerves)',
      '(rate|character|file-size|file size|speed|upload|api) (limit|limits) (error|bug|errors|bugs)',
      'the deadline (we|i) (gave|promised|set|missed)',
      '(missed|missing) (our|the) [own] deadline',
      '(charged|charge) (my|your|the) (phone|card|device|laptop)',
      '(filler|screw|bottle|lens|pen|knitted|baseball|swim|hub) (cap|caps)',
      'at (any|all) (rate|costs)',
      'in the long term',
    ],
    matches: [
      'your policy documents', 'your home insurance policy', 'policy number', 'in terms of', 'free of charge',
      'charging cable',
      'rate my help', 'inbox rules', 'weather conditions', 'duplicate charge', 'pricing error', 'as a rule',
      'the refresh rate', 'a price typo', 'the lens cap', 'at any rate', 'an unrecognised charge',
    ],
    misses: [
      'our refund policy', 'the price increase', 'our rules', 'the cancellation fee', 'the upload limit',
      'a late charge', 'the new rates',
    ],
  },
  ruleMarker: {
    description: 'Marks a refusal as one that a rule makes.',
    patterns: [
      '(after|past|beyond|outside|over|within|more than|older than|until) [of] [our|the|a|your|that] (#|<number>|'
        + 'thirty|fourteen|sixty|ninety|seven|ten|twenty) [business|working|calendar] (day|days|week|weeks|month|'
        + 'months|hour|hours|year|years)',
      '(after|past|beyond|outside) [of] [our|the|a|your|that] <0-1> (return*|refund*|cancellation|grace|warranty|'
        + 'cooling|trial|renewal|exchange|claim) [off] (window|period|deadline|date)',
      '(after|past|beyond|outside|over) [of] [our|the|a|your] (window|period|deadline|cut-off|warranty|limit)',
      'without (a|the|an|your|proof|original) <0-2> (receipt|proof|purchase|packaging|tag|tags|invoice|id|ticket|'
        + 'consent|label|slip|authorization|document|documents|passport|code)',
      '(per|under|according to|in line with|in accordance with|based on|due to|because of|as stated in|as outlined '
        + 'in|as set out in|subject to|owing to|in keeping with|pursuant to) @policyQualifier <0-4> (polic*|terms|'
        + 'rule|rules|t&c|t&cs|guideline*|agreement|contract|condition*|regulation*|tariff)',
      '(on|for) [final] (sale|clearance|discounted|promotional|opened|used|personalized|custom|digital|'
        + 'non-refundable|saver|economy|reduced|worn|unsealed|perishable|basic) (item*|product*|good*|fare*|'
        + 'ticket*|order*|plan*|content|purchase*|room*|rate*|article*|download*)',
      '(non-refundable|nonrefundable|non-returnable|non-transferable|nontransferable|non-exchangeable|'
        + 'non-negotiable|non-cancelable|non-changeable|unrefundable)',
      'final sale',
      'all sales are final',
      'no (exceptions|exception)',
      '(can|do|may) only (refund|accept|allow|offer|exchange|honor|permit|issue|process|ship|extend)',
      '(is|are) only (available|valid|allowed|possible|accepted|open|eligible)',
      'only (refund|accept|allow|exchange|honor|permit|available|valid|within|applies|apply)',
      '(has|have|had|is|are|already) expired',
      '^ expired',
      '!(it|this|that|which|there) must (be|have) (unused|unopened|returned|made|requested|paid|at|over|presented|'
        + 'unworn|within|canceled|booked|redeemed|received|sent|in|new|been|a|the|your|accompanied|claimed|'
        + 'submitted|reported|used|tagged)',
      'must be (unused|unopened|unworn|returned|requested|canceled|made|redeemed)',
      '(minimum|maximum) (#|spend|order|term|age|stay|of|contract|period|purchase|notice)',
      '(by law|law requires|legally required|required by law)',
      '(members|customers|subscribers|holders|guests|adults|residents) only',
    ],
    matches: [
      'after 30 days', 'outside the return window', 'without a receipt', 'as per our policy', 'under our terms',
      'on sale items',
      'non-refundable', 'final sale', 'no exceptions', 'only refund unopened items',
      'beyond the warranty period', 'Your voucher has expired', 'more than fourteen days', 'It must be unopened',
      'in accordance with the hotel rules',
    ],
    misses: [
      'today because the system is down',
      'I sent it within the hour', 'over at the desk', 'without any trouble', 'under the seat', 'It is on sale',
      'Only you can see it',
    ],
  },
  refusal: {
    description: 'Says no: cannot, will not, does not exist, is not possible.',
    patterns: [
      'you (can not|will not be able to|are not able to|are unable to|may not) [currently|then|also|simply] '
        + '(cancel|change|return|exchange|transfer|claim|extend|upgrade|refund|book|combine|pay|switch|bring|'
        + 'request|redeem|apply|keep|enter|add|receive|edit|delete|downgrade|order|buy)',
      '@me [@adverb|really|simply|unfortunately|sadly|regretfully|honestly|therefore] can [@adverb|unfortunately|'
        + 'sadly] not [@adverb|really|simply|unfortunately|yet|currently|even] ~(wait|thank|stress|agree|imagine|'
        + 'tell|apologize|help|emphasize|believe|see|find|reproduce|be|have|hesitate|take|need|know|let|leave|keep|'
        + 'reach|say|answer|express|afford|recall|hear|read|recognize)',
      '@me will [@adverb|unfortunately|sadly] not [@adverb|therefore|currently|ever] (refund|replace|accept|allow|'
        + 'give|make|offer|extend|ship|send|change|cancel|honor|issue|pay|cover|discuss|reopen|grant|process|book|'
        + 'move|deliver|waive|reimburse|credit|provide|support|add|implement|merge|fix|consider|reverse|lift|'
        + 'respond)',
      '@me (can|could|will|would) [@adverb|unfortunately|sadly] not [@adverb|currently] (be able|help (you|with|'
        + 'any|further)|take (this|it|back|on|over|any|your|part|payment|orders)|let you|keep it open|tell you '
        + '(whether|when|what|who|why)|see (a|any) way|have it|be (issuing|offering|refunding|extending))',
      '@me (can|could) not (find|locate|see) [a|any|another] [way|option|alternative]',
      '(policy|terms|system|systems|rules|law|contract|warranty|insurance|team|plan) <0-1> (can|could|will|would|'
        + 'do|does) not (let|allow|permit|cover|support|include|accept|offer|make|give|provide|extend|apply)',
      '@me (am|are|was|were|have been) [@adverb|unfortunately|sadly|therefore|simply] (not|no longer) [@adverb|'
        + 'currently|yet|really] (able|allowed|permitted|authorized|in a position|prepared|willing|going) to',
      '(am|are|is|was|were|be|been|remain|being) [@adverb|unfortunately|sadly|simply] unable to',
      '^ unable to',
      '(we|they|i|policy|terms|plan|fare|ticket|shop|store|hotel|team) <0-1> (do|does) not [@adverb|usually|'
        + 'normally|typically|yet|generally] (offer|accept|allow|provide|do|give|refund|exchange|price match|cover|'
        + 'include|permit|support|ship|deliver|make (exceptions|an|any)|sell|stock|issue|extend|waive|qualify|'
        + 'honor|take (back|on|orders|bookings|cash|cards)|backdate|combine|have (it|that|this|any|the|your|a|an|'
        + 'another|such|access|plans)|carry|hold|keep|rent|repair|compensate|reimburse|negotiate|comment|share|'
        + 'disclose|store|plan to|intend to|grant|run)',
      '@me no longer (offer|accept|allow|provide|ship|deliver|sell|stock|support|carry|make|have|take|issue|run)',
      '(we|they) never (offer|accept|allow|refund|give|ship|share|waive)',
      '(is|are|was|were|be|being|it) [@adverb|unfortunately|sadly|simply|currently|just] (not|no longer) [@adverb|'
        + 'currently|yet|really|something|technically] (possible|eligible|available|permitted|allowed|refundable|'
        + 'transferable|covered|included|supported|an option|entitled|negotiable|feasible|on offer|on the table|'
        + 'offered|accepted|valid for|in our power|within our|up to us)',
      'not (possible|eligible|permitted|allowed|refundable|transferable|something (we|i)|an option|in a position|'
        + 'entitled|negotiable|feasible)',
      '(not|no longer) (available|covered|included) !(to help)',
      '(nothing|not much|very little|not a lot|no more) [more|else|further] [that] (i|we) (can|could) do',
      '(request|claim|application|appeal) <0-1> (has been|was|is|have been|had to be) [unfortunately|sadly] '
        + '(denied|declined|rejected|refused|turned down|unsuccessful)',
      '@me [must|had to|have to|will have to|need to|have decided to|have had to] [unfortunately|respectfully|'
        + 'sadly] (decline|deny|reject|refuse|turn down|say no) [your|this|that|to]',
      '(decline|deny|reject|refuse) (your|the|this) (request|claim|application|offer|refund|appeal)',
      '(non-refundable|nonrefundable|non-returnable|non-transferable|nontransferable|non-exchangeable|non-cancelable)',
      '(can|do|will|may) only (refund|accept|allow|exchange|honor|permit)',
      '@me (only|solely) (refund|accept|exchange|honor|permit|ship|deliver)',
      'no (refunds|refund|exchanges|exceptions|exception|returns) !(fee|fees|needed|required|address)',
      '(out of the question|beyond (our|my) (control|power|reach|remit)|not in (our|my) (power|hands)|against (our|'
        + 'the) (policy|rules|law)|(we have|there is) no (way|option|possibility|means) (to|of|for))',
      '(fully booked|booked (out|up|solid))',
      'no can do',
      '(have|had|has) decided (against|not to)',
      '!(so that|so) (it|this|that|they|these|those) (can|may) not be (exchanged|refunded|returned|extended|changed|amended|moved|transferred|reversed|waived|reinstated|reopened|combined|applied|honored|accepted|granted|offered|replaced|repaired|reimbursed|rescheduled|redeemed)',
      '(request|claim|application|appeal) [for|to] <1-4> (has been|was|have been) [unfortunately|sadly] (denied|declined|rejected|refused|turned down|unsuccessful)',
      '(is|are|was|were) not (anything|much|a lot|a thing|a great deal) [more|else|further] [that] (i|we) can [now] (do|offer|add)',
      '(claim|application|request|appeal) (has been|was|is) (reviewed|assessed|considered) and <0-2> (declined|rejected|refused|denied|turned down|unsuccessful)',
      '(claim|application|request|appeal|case) and (it|this) (has been|was) [unfortunately|sadly] (declined|rejected|refused|denied|turned down)',
      'it has been [unfortunately|sadly] (declined|rejected|refused|denied|turned down)',
      'not going to (be|happen|work)',
    ],
    unlessAfter: ['(if|unless|why|case|whatever|whether) <0-2>', '(what|that)'],
    matches: [
      'As a promotional item it cannot be exchanged', 'Your request for an extension has been turned down',
      "There isn't anything more we can do", 'We read it and have decided not to go ahead', 'We assessed your claim and it has been rejected',
      "we can't refund this", 'we are unable to extend it', "I'm not able to change the date",
      "We don't offer refunds on sale items", 'we no longer ship to Canada', "that isn't possible",
      'you are not eligible',
      "There's nothing we can do", 'Your claim has been declined', 'tickets are non-refundable',
      "we won't be able to help",
      'no exceptions',
      'I cannot waive this', 'The hotel does not take cash', 'A later check-out is out of the question',
      "I'm not authorised to tell you",
      'We have to decline your application', 'Your plan does not include support',
    ],
    misses: [
      "I can't wait to help", "can't thank you enough", "I'll refund you",
      "If we can't reach you, the courier tries again", 'We cannot apologise enough', 'Nothing is missing',
      'You can change it', 'I see no error',
      'Your claim has been approved',
    ],
  },
  turnedDown: {
    description: 'Tells that what the customer asked for was refused: “your claim has been declined”.',
    patterns: [
      '(request|claim|application|appeal|complaint) [for|to|against] <0-4> (has been|was|is|have been|had to be) [unfortunately|sadly|therefore] (denied|declined|rejected|refused|turned down|unsuccessful)',
    ],
    unlessAfter: ['(if|unless|why|case|whatever|whether|when) <0-2>'],
    matches: ['Your warranty claim has been refused', 'Your request for an extension has been turned down'],
    misses: ['Your claim has been approved', 'If your claim is declined, write to us'],
  },
  reassurance: {
    description: 'Says what will not happen to the customer: good news, and no refusal.',
    patterns: [
      '(do|does|will|would|can|could) not [ever|also] (share|sell|store|keep|disclose|pass on|rent|track|read|see|spam|charge|bill|debit) (your|you|any|this|these|those|personal|customer|card|payment|it|them|email)',
      '(never|not) (share|sell|store|keep|disclose|pass on|rent|charge|bill) (your|you|any|personal|customer|card|payment|or)',
      'no (way|possibility) (for|that) (anyone|anybody|someone|others|another|hackers|strangers)',
      '(nobody|no one|none of us) [else] (can|could|will|has)',
      'you (will|would|are|were|have) not (be|being|been|get|have to|need to|charged|billed|lose|miss|owe)',
      'you (do|will) not (need|have to|lose|miss)',
      '(this|that|it|which) (does|will|would|did) not (affect|cost|expire|mean|change (the|your|anything)|require)',
    ],
    matches: ['We do not share your data', 'There is no way for anyone else to see it', "You won't be charged", 'This does not affect your order'],
    misses: ["We can't refund it", 'You are not eligible', 'We do not have access to it'],
  },
  finalNo: {
    description: 'Says no without “cannot”: “that’s as far as we can go”, “our decision stands”, “it’s out of our hands”.',
    patterns: [
      '(as far as|gone as far as) (i|we) (can|could|am able to|are able to) [go|take (it|this)]',
      '(it|this|that|these|those|matter|decision|things) (is|are) [now|all|simply|sadly|entirely|really|completely] (out of|outside [of]|beyond) (my|our) (hands|control|power)',
      '(my|our) hands are [rather|a bit|completely] tied',
      '(nothing|little|not much) [more|else|further] [that|which] (i|we) [now] (can|could|am able to|are able to) (do|offer|add|change)',
      '(nothing|no more|little) [more|else|further] (can|could) [now] be done',
      'nothing <1-4> that (i|we) (can|could) [now] (do|change|offer|add|alter|fix)',
      'no (refund|refunds|money|compensation|credit|reimbursement|payout) [back|at all] (is|are|will be) (due|payable|owed|possible|available|made|given|paid|issued)',
      '(it|request|application|appeal|which) (was|has been|got) [sadly|unfortunately|then|also] turned down',
      '@me [are|am] [sadly|unfortunately] (have|having) to (pass|say no|turn you down)',
      '(decision|ruling|outcome|verdict|answer) (is|remains|was|stays) [now|therefore|still|@adverb] (final|binding|unchanged|no|a no|the same)',
      '(our|the|that|this) (decision|ruling|ban|charge|fee|fine|suspension|penalty|outcome|refusal|verdict|restriction) [still|must|has to|will|will have to|therefore|now] (stand|stands|remain|remains|stay|stays) [in place|in force|as it is] !(with|to be)',
      '(is|remains) our (final|last) (decision|answer|word|position|offer)',
      'a [firm|flat|definite|clear] no (from|for|on) (us|me|our|now|this|that|them|him|her|head office|the <1>)',
      'no further (action|steps|review|reviews|appeal|appeals|discussion|correspondence) (will|can|is|are) [be|not] (taken|possible|available|made|considered|entered into|offered|allowed)',
      '(we|i|team|developers|there) (have|has|are|is) [currently|at present|sadly] no (plans|plan|intention|intentions|authority|scope|discretion|leeway) (to|of|for)',
      '(not|no longer) [currently|something|yet] (on|part of) (our|the) (roadmap|road map|plans)',
      '(off the table|(not|is not) (up for|open to|open for) (discussion|debate|negotiation|review))',
      '(it is|we are|is now|be) [now|already|simply|just|sadly|unfortunately] too late to <0-1> (change|cancel|amend|stop|refund|return|add|edit|move|swap|alter|claim|enter|join|apply|book|switch|recall|intercept|undo|reverse|take part|make|get)',
      '(account|access|profile|membership|channel|server|page) <0-2> (will|must|has to|is going to|is to) (remain|stay) (closed|suspended|banned|blocked|locked|deactivated|disabled|restricted|canceled|as it is)',
      '(request|claim|application|appeal|bid|entry|complaint|submission|proposal|card|loan) <0-4> (was|is|were|has|have) not [been] (successful|approved|accepted|granted|upheld|selected|chosen|agreed|awarded) !(yet)',
      'you (have|were|are) not [been] (selected|chosen|accepted|approved|shortlisted) !(yet|all|the)',
      '(you|claim|application|request|case|order|booking|purchase|project|account|item) (do|does|did) not [currently|therefore|yet] (qualify|meet (the|our))',
    ],
    unlessAfter: ['(if|unless|whether|until|once|when|in case|before) <0-4>', '(never|not) <0-1>'],
    matches: [
      "That's as far as we can go on this one", "It's out of our hands", 'My hands are tied', 'Our decision stands', 'The decision is final',
      'There is nothing further we can offer', 'No further action will be taken', 'It is too late to change the order', 'We have no plans to add it',
      'Your account will remain closed', 'Your application was not successful', 'You do not qualify for the discount', "It's a no from us",
      "That feature isn't on our roadmap", 'That is our final decision', 'Nothing can be done about it now',
    ],
    misses: [
      'It is never too late to change', 'If your application is not successful, we refund the fee', 'Your order stands at £40', 'The choice is yours',
      'Our shop will stay open', 'Your application has not been approved yet', 'the office will remain closed',
    ],
  },
  plainNegation: {
    description: 'Says what the company does not do, or does no longer; whether that is a no, the tagger tells.',
    patterns: [
      '@me (will|would|can) not [@adverb|even|currently|ever|usually|normally|generally] ~(know|think|want|wish|mean|believe|expect|charge|need|see|mind|hesitate|doubt|understand|let|rest|blame|wait|thank|stress|agree|find|keep|like|remember|recall|require)',
      '(we|they|shop|store|hotel|airline|bank|office|team|council|clinic|school|museum|gym|garage|company|branch|branches|app|site|kitchen|library) (no longer|do not|does not) [@adverb|currently|usually|normally|generally] ~(know|think|want|need|charge|require|mind|expire|have|see|be)',
    ],
    unlessAfter: ['(if|unless|why|in case|whatever|whether|when|so that|until) <0-4>'],
    matches: ['We do not accommodate late arrivals', 'The shop no longer takes old phones', 'The council does not cut hedges'],
    misses: ['We do not charge for it', 'I do not know', 'I do not eat it', 'If we do not answer'],
  },
  passiveNo: {
    description: 'Says that a thing cannot or will not be given, put back or changed: “deleted files cannot be brought back”.',
    patterns: [
      '(can not|can no longer|may not|could not) [@adverb|therefore|then|ever|now] be @givenBack !(by|until|yet|without)',
      '(can not|can no longer|may not) [@adverb|therefore|then|ever|now] be @altered !(by|until|yet|without|while)',
      '(will not|is not going to|are not going to|will no longer) [@adverb|therefore|then|ever|now] be [@adverb] @givenBack !(by|until|yet|without|before)',
    ],
    unlessAfter: ['(if|unless|why|in case|whatever|whether|when) <0-4>'],
    matches: ['Deleted heroes cannot be brought back', 'Your deposit will not be returned', 'The fee won’t be taken off', 'The booking can’t be moved', 'Your request cannot be granted'],
    misses: ['It will not be returned until June', 'If it cannot be restored, tell us', 'Your card will not be charged', 'Your data cannot be read by others', 'The parcel could not be delivered'],
  },
  givenBack: list(
    'What may be done for a customer who has lost or asked for something.',
    '(refunded|returned|(brought|put|given|handed|rolled|taken|paid) back|restored|reinstated|recovered|retrieved|salvaged|waived|taken off|lifted|reopened|reversed|granted|approved|accepted|honored)',
    '(exchanged|replaced|issued|reissued|paid [out]|reimbursed|compensated|upheld|reconsidered|overturned|offered|accommodated|credited|renewed|made good|saved)',
  ),
  altered: list(
    'What a customer may want done to a thing.',
    '(changed|altered|amended|moved|extended|transferred|combined|redeemed|canceled|added|unlocked|unblocked|merged|split|removed|deleted|repaired|fixed|rebooked|rescheduled|upgraded|downgraded|corrected|converted|carried over|held|reserved|delivered|posted|shipped|supported|provided|disclosed|discussed|switched|swapped)',
  ),
  harmlessNo: {
    description: 'A no that the customer is glad of: nothing wrong was found, nothing is to be paid, nobody else can get in.',
    patterns: [
      '(can not|could not|did not|do not|unable to|not able to) [currently|actually|even] (find|see|spot|detect|locate|identify|trace) (any|anything|other|another) !([other|more|further] (way|ways|option|options|alternative|alternatives|availability|free|available|slot|slots|room|rooms|seat|seats|space|spaces|stock|copies|copy|reason))',
      '(do|does|will|would|did|is|are|was|were|has|have) not <0-2> (charge|charged|cost|billed|affect|affected|need|needed|required|necessary|harm|harmed|lost)',
      'no [further|other|additional|extra|more|hidden|such] (fee|fees|charge|charges|cost|costs|payment|payments|limit|minimum|need|obligation|error|errors|issue|issues|problem|problems|fault|faults|sign|trace|rush|hurry|worry|worries|impact|downtime)',
      '(for|by|to) (anyone|anybody|others|strangers|hackers|another person|outsiders) [else]',
      'not <1-6> yet $',
      'will not (let you down|let this|rest|stop|forget|happen)',
      // Not to know yet is no refusal.
      '@me (do|did) not [yet|currently] have (a|an|any|the|more) <0-2> (eta|estimate|timeline|timeframe|date|update|updates|news|information|details|answer)',
    ],
    matches: ["We don't have an ETA for the launch", "I can't find any other payments", 'We do not charge for that', 'There is no fee', 'It is not possible for anyone to log in'],
    misses: ["I can't find any free rooms", 'We cannot refund it', 'No refund is due'],
  },
  houseRule: {
    description: 'Forbids in general, and not what the customer has asked for: “we do not tolerate spam”.',
    patterns: [
      '(we|they|terms|rules|policy|policies) [strictly|currently|simply] (do|does) not (tolerate|condone)',
      '(we|they|terms|rules|policy|policies) [strictly|currently|simply] (do|does) not (allow|permit) !([any] @policyAction|you|us|me|this|that|it|these|those|for|a|an)',
      '(is|are) [strictly] (prohibited|forbidden)',
    ],
    matches: ['We do not tolerate spam', 'We do not allow offensive names', 'Smoking is strictly prohibited'],
    misses: ['Our policy does not allow exchanges', 'We do not allow this', "We don't accept cheques"],
  },
  groundwork: {
    description: 'Work that comes before an answer: looked at, checked, asked, discussed.',
    patterns: [
      '@me [have|had] [@adverb] (looked|checked|double-checked|reviewed|spoken|spoke|asked|discussed|consulted|considered|investigated|examined|received|raised|verified|confirmed|read|gone|been|had|contacted|talked|heard|tried|run|assessed|studied)',
    ],
    matches: ["I've checked your booking", 'We have reviewed your claim', 'I spoke to my manager'],
    misses: ["I've refunded the fee", 'We will check'],
  },
  somebodyWill: {
    description: 'Somebody or other will be in touch: nobody is named, and nothing but a message is promised.',
    patterns: [
      '(someone|somebody|one of us|(one|a member|members|someone|somebody) (of|from|on|in) (our|the|my) <1-3>|(a|an|our) [relevant|appropriate|dedicated|concerned] (representative|representatives|agent|agents|associate|executive|person|staff)|the (relevant|appropriate|concerned|right) <1-2>) '
        + '(will|shall|should|is going to) [@adverb|then|also|be] (get back|getting back|be in touch|in touch|respond|responding|reply|reach out|reaching out|follow up|revert|contact you|contacting you|get in touch|getting in touch) [to|with] [you]',
    ],
    unlessAfter: ['(if|when|once|until|before|that) <0-2>'],
    matches: ['Someone will get back to you', 'A member of the team will be in touch', 'The relevant team will contact you', 'Somebody from the team will reach out to you'],
    misses: ['Ana will get back to you', 'We will call you today', 'Once someone gets in touch'],
  },
  turningPoint: {
    description: 'Says when or on what condition a no becomes a yes: “until I have verified you”, “unless you have a receipt”.',
    patterns: [
      '(until|unless|till) (you|we|i|it|they|your|my|our|the|a|an|he|she|this|that|someone|somebody)',
      '(until|till|before) [the [end|start] of] (@dayName|@month|tomorrow|tonight|noon|midnight|next|<date>|#|later|spring|summer|autumn|fall|winter)',
      '(yet|at the moment|right now|today|for now|just now) but',
      '(back|available|in stock|possible|open) [again] (on|from|in) (@dayName|@month|<date>|#|early|late|mid|the|spring|summer|autumn|winter)',
    ],
    matches: ["I can't discuss it until I've verified you", 'It is not in stock until Friday', 'not unless the airline agrees', 'It is back on Monday'],
    misses: ['until further notice', 'We cannot refund it', 'It was possible before'],
  },
  stillThere: {
    description: 'Says what there is, or who can: what a customer may turn to after a no.',
    patterns: [
      'so (yours|it|they|you|your <1-2>|the <1-2>|that one) (will|can|could|may|goes|go|comes|get|gets|stays|stay)',
      '^ [but|though|however] there (is|are) (a|an|some|another|other|several|two|three|also|plenty|one|still)',
      '!(as|you|we|i|they|he|she|it|all|best|whatever|everything|soon|how|what) can $',
      '(your|another|other|some|most|their) <1-2> (can|could|may|might|will|would|should|stock|stocks|sell|sells|offer|offers|know|knows|(has|have) (the|a|an|one|some|plenty|it|them|these|those)) !(not|never|remain|stay|have|no)',
      '(stocks|stock|sells|rents|supplies|carries|makes|repairs|accepts) (it|them|these|those|our|this|that|one|all)',
      '(runs|run|works|work|comes|come|is|are|remains|stays) [still|also|only] (on|with|in|from|open|available|free|valid|possible) ~(order|case|doubt|line|accordance|our|breach|violation|hold|review)',
    ],
    unlessAfter: ['@negation <0-1>'],
    matches: ['Your bank may be able to', 'Another branch has one', 'Boxen in Oslo stocks them', 'so yours will come by road', 'There is a kennel at the pier', 'A solicitor can.', 'It runs on Windows 10', 'The web app is still open to you'],
    misses: ['Your deposit will not be returned', 'There is no way', 'There are no seats', 'as quickly as we can', 'It is in breach of our rules'],
  },
  referToTerms: {
    description: 'Sends the customer to the rules: that is no step.',
    patterns: [
      '(refer to|see|read|consult|review|check|familiarize yourself with|have a look at|look at) [out] (our|the|these|your|its) <0-4> @policy',
      '(in accordance with|according to|under|per|stated in|outlined in|set out in|find in|found in|in line with) (our|the|these|your) <0-3> @policy',
    ],
    matches: ['Please refer to our terms and conditions', 'see our refund policy', 'You can check the full cancellation rules'],
    misses: ['Please send us the form', 'See you on Monday'],
  },
  barePolicy: {
    description: 'Uses the policy as the whole reason.',
    patterns: [
      '(that|this|it) is (how|the way) <1-4> (works|work|goes|is set up)',
      '(that|this|it) is our [standard|normal|usual|regular] (rate|price|fee|charge|tariff|pricing)',
      '(that|this|it|these|those) (is|are) [@adverb|unfortunately|sadly|how] [just|simply|against|all] '
        + '[@policyQualifier] [standard|normal|usual|internal|house] (policy|policies|rule|rules|procedure|'
        + 'procedures|process|protocol)',
      '(per|under|according to|due to|because of|in line with|in accordance with|as stated in|as outlined in|as '
        + 'set out in|based on|pursuant to|refer to|see|owing to|in keeping with|as part of) @policyQualifier '
        + '<0-2> @policy',
      '(per|under|according to|due to|because of) (company|store|airline|hotel|bank) (policy|policies|rules|'
        + 'regulations|guidelines)',
      '@policyQualifier <0-2> @policy [clearly|simply|strictly|also|expressly] (state|states|say|says|require|'
        + 'requires|prevent|prevents|prohibit|prohibits|forbid|forbids|dictate|dictates|mean|means|is|are|call for|'
        + 'calls for|limit|limits)',
      '@policyQualifier <0-2> (@policy|system) [simply|currently] (do|does|will|would|can) not (let|allow|permit)',
      'against [our|company|the|store|hotel] (policy|policies|rules|terms|regulations)',
      'i do not (make|set|write) the (rules|policies|prices)',
      '(rules are rules|policy is policy|company policy)',
    ],
    matches: [
      "That's our policy", "it's company policy", "it's against our policy", 'as per our policy',
      'under our terms and conditions',
      'our policy states', 'Company policy does not allow', 'our rules say', "I don't make the rules",
      'please refer to our terms',
      'Those are the house rules', 'Our system will not let you', 'Rules are rules',
      'according to airline regulations', 'The contract clearly says so',
    ],
    misses: [
      'your policy number is 12', "I've attached the policy you asked for",
      'I wrote the rule for your inbox', 'The fee was a mistake', 'We changed our prices',
      'Here is how the process works', 'under the seat',
    ],
  },
  rulebook: list(
    'What a company lays down, with a word or two before it.',
    '[our|the|company|store|standard|airline|bank|these|this|current|internal|general|hotel|membership|house|strict|usual|normal|official] [own|standard|current|store|company|refund*|return*|cancellation|exchange|privacy|security|data|booking|shipping|warranty|rental|service|credit|fare|discount|price|check-in] (policy|policies|rule|rules|terms|terms and conditions|terms of (service|use|sale)|t&cs|t&c|guideline|guidelines|procedure|procedures|protocol|protocols|regulation|regulations|conditions|agreement|user agreement)',
    '[our|the] (policy|policies|rules|terms|guidelines|regulations|by-laws|bylaws|conditions) of (this|our|the) <1>',
    '[our|the|these|this] (club|council|school|hospital|clinic|library|branch|brand|corporate|site|venue|park|gym|airport|rental|tenancy|university|association|network|studio|theater|office) (policy|policies|rules|regulations|guidelines|by-laws|bylaws|terms|procedure|procedures|protocol)',
  ),
  ruleAsReason: {
    description: 'Gives the rule as the whole reason: “that’s our policy”, “it’s against our rules”, “I don’t make the rules”.',
    patterns: [
      '(that|this|it|these|those|such) (is|are) [@adverb|unfortunately|sadly] [just|simply|only|all] (our|company|the|store|standard|hotel|house|internal|airline|bank|corporate|office|shop) [standard|normal|usual|internal|company|store|current|strict|general|house|own] (policy|policies|rule|rules|procedure|procedures|protocol)',
      '(that|this|it) is [just|simply|all|how] (policy|protocol|procedure) $',
      '(against|contrary to|outside [of]|not (within|in line with|part of|possible under|allowed by|permitted by|in keeping with|in accordance with|covered by|consistent with)) @rulebook !(document|documents|number)',
      '(is|was|are) not (our|company|the) [normal|usual|standard|company] (policy|practice|procedure) to',
      '@me (am|are|have|must|need|are required|am required|are obliged|can only|do) [simply|just|really|always] (bound (by|to)|tied (by|to)|constrained by|restricted by|limited by|to|follow|stick to|adhere to|abide by|go by|comply with|keep to|required to follow|obliged to follow|apply|enforce) [follow|stick to|adhere to|abide by|go by|comply with|keep to|apply|enforce|respect|observe] [all of] @rulebook',
      '(that|this|it) is (just|simply) (how (we do (it|things|this)|things (are|work|are done))|the way (we do (it|things|this)|things (are|work|are done)|it works))',
      '@rulebook (is|are) [very|quite|perfectly|absolutely|really] (clear|firm|strict|fixed|set in stone|non-negotiable)',
      '!(but|though) i do not (make|set|write) the (rules|policies|prices)',
      '(rules are rules|policy is policy|the rules are the rules|those are the rules|them is the rules)',
      '(because|since) [that is|it is] (of|our|company) [our|company|store] (policy|policies|rules)',
      '(just|simply|only) following [our|the|company] (policy|rules|procedure|procedures|protocol|orders)',
    ],
    unlessAfter: ['(if|whether|unless|not|what|which|all) <0-1>'],
    matches: [
      "It isn't within policy for us to end it", "We're bound by our policy", 'We have to stick to the rules', "It's not our policy to give refunds",
      "That's just how we do things", "That's our policy", "it's company policy", "it's against our policy", "I don't make the rules", 'These are the house rules',
      'rules are rules', "I'm just following procedure",
    ],
    misses: ['What is our policy', 'Here is our policy', 'This is not our policy', 'We have to look at the policy', 'Our policy covers two years'],
  },
  ruleAsSource: {
    description: 'Brings in a rule as what decides: “as per our policy”, “under our terms”.',
    patterns: [
      '[as] (per|under|by|within|following|given|according to|due to|because of|in line with|in accordance with|in compliance with|consistent with|as a matter of|exception to|exceptions to|stated in|outlined in|set out in|mentioned in|specified in|described in|noted in|based on|pursuant to|owing to|in keeping with) @rulebook !(number|document|documents|schedule|holder)',
    ],
    matches: ['by company rules', 'an exception to the policy', 'Under club rules', 'given our policy', 'as per our policy', 'under our terms and conditions', 'due to company policy', 'In accordance with our refund policy', 'As stated in our terms of service'],
    misses: ['under the seat', 'Your policy number is 12', 'see our terms'],
  },
  ruleAsSubject: {
    description: 'Has the rule speak: “our policy states”, “company policy does not allow”.',
    patterns: [
      '!(your [<1>]|what) @rulebook [clearly|simply|strictly|also|expressly|do|does|currently] (state|states|stated|say|says|stipulate|stipulates|specify|specifies|specified|mean|means|apply|applies|call for|calls for|demand|demands|oblige|obliges|exclude|excludes|rule out|rules out|require|requires|prevent|prevents|prohibit|prohibits|forbid|forbids|dictate|dictates|limit|limits|restrict|restricts)',
      '!(your [<1>]|what) @rulebook [simply|currently|strictly] (do|does|will|would|can) not (let|allow|permit)',
      '!(your [<1>]|what) @rulebook (is|are) (no|not|never|only|that (no|all|any|every|only|we do not|we can not|we never)|to (charge|require|only|not|never|decline|refuse))',
      '(our|company|store|the) (process|processes|procedure|procedures) (require|requires|demand|demands|mean|means) <1-8>',
      '(a|an|our) [very] [strict|firm|clear] (no|zero|non) <1-2> (policy|rule)',
      'a (strict|firm) <1-3> (policy|rule|rules)',
      '(no-refund|no-return|no-returns|no-refunds|no-exchange|no-exceptions|zero-tolerance|zero tolerance|no-show|non-refund|no refund|no refunds|no returns|no return|no exchange|no exceptions) policy',
      '(our|the) (system|systems|software) (will|does|do|would) not (let|allow|permit) (me|us) [to] (apply|add|void|remove|price match|refund|issue|change|override|extend|waive|apply|process|cancel|make|give|do|backdate|credit|discount|reverse|transfer|edit)',
    ],
    matches: ['Regulations of this office state that', 'Our policy is no refunds', 'a strict no-refund policy', 'our policy states', 'Company policy does not allow me', 'our rules say', 'Our terms and conditions clearly prohibit it', 'Our system will not let me issue a refund'],
    misses: ['Our policy covers accidental damage', 'Our policy is to hold rooms until six', 'Our policy is to refund late parcels', 'your insurance policy states'],
  },
  limitStated: {
    description: 'States a limit of ours with no word for a rule: “one voucher per order”, “cash only”, “limited to the mainland”.',
    patterns: [
      '(is|are) (limited|restricted|confined|open only|reserved|only open) (to|for) !(you)',
      '(members|adults|residents|guests|cash|card|collection|pick-up|appointment|students|subscribers|ticket holders|weekdays) only',
      '(only|just|maximum|one|two|three|#) (voucher|vouchers|code|codes|coupon|coupons|discount|discounts|bag|bags|item|items|ticket|tickets|guest|guests|account|accounts|refund|order|orders|pet|pets|claim|entry|use) (per|for each) (order|person|customer|household|account|guest|room|day|member|booking|seat|purchase|passenger|card|table)',
      '(you|guests|customers|members|riders|drivers|visitors|everyone) (need to|needs to|have to|has to|must) be (# [years|or over]|over|under|at least|aged|accompanied)',
      '(dogs|pets|children|bikes|bicycles|bags|prams|guests|visitors|shoes|food|drinks|animals|kids) (have to|must|need to|may only|can only|are only|are not) (stay|be|remain|wait|go|leave|travel|allowed|permitted|come|left)',
    ],
    unlessAfter: ['(if|unless|whether|when|not) <0-2>'],
    matches: ['It is one voucher per order', 'deliveries are limited to the mainland', "it's cash only at the door", 'you need to be 18', 'dogs have to stay outside'],
    misses: ['One voucher was missing', 'You need to be at the gate by six'],
  },
  ruleForbids: {
    description: 'Somebody or something above the writer forbids it: “head office doesn’t let us”, “our rules don’t allow that”.',
    patterns: [
      '(head office|headquarters|hq|corporate|management|upper management|my (manager|managers|boss|bosses|supervisor|superiors)|(the|our) (management|managers|bosses|board|company|directors|owners|owner|higher-ups|legal team|compliance team|legal department|head office|bank|business)|they) (do|does|will|would|did) not (let|allow|permit|authorize|want) (us|me)',
      '(head office|headquarters|hq|corporate|management|company) (do|does|will|would) not (allow|permit|authorize) (it|this|that|any|@policyAction)',
      '@rulebook (do|does|will|would) not [currently] (allow|permit|let|provide for|authorize|enable) (us|me|it|this|that|for|any|a|an|@policyAction)',
      '(i am|we are) not (allowed|permitted|authorized) (by|under) @rulebook',
    ],
    unlessAfter: ['(if|unless|whether|because|since|as) <0-1>', '@negation <0-1>'],
    matches: ["Head office doesn't let us do that", "My manager won't let me change it", "Our guidelines don't permit a second refund", 'Corporate does not permit refunds'],
    misses: ['Head office has approved it', 'The app does not let you log in', "Our policy doesn't exclude it"],
  },
  moreDetail: {
    description: 'Points to where there is more to read.',
    patterns: [
      '(for|with|find|see|get|more|further|additional|full|complete) [the] [more|further|full|additional|complete|any] (detail|details|info|information|explanation|questions|reading|list|overview)',
      '(for|has|have|contains|covers|explains|describes) (this|that|all|all the|the) [relevant] (information|info|details)',
      '(to|you can|if you would like to|want to) (learn|read|find out|know|see|understand) (more|all|which|what|how|the)',
    ],
    matches: ['For more information, see our privacy policy', 'to learn more', 'our policy has all the information'],
    misses: ['Please refer to our terms'],
  },
  requirement: {
    description: 'Lays something on the customer: must, have to, a charge.',
    patterns: [
      '(you|customers|members|guests|passengers|users|students|tenants|everyone|everybody|all <1>) (must|have to|are required to|are obliged to|are expected to|shall)',
      '(must|has to|have to|needs to|need to) be (paid|returned|made|sent|submitted|presented|provided|requested|received|shown|given|claimed)',
      '(fee|fees|charge|charges|deposit|penalty|surcharge|interest) <0-3> (is|are|will be|applies|apply|be) [charged|due|applied|added|payable|deducted|withheld|levied]',
      '(is|are) (required|mandatory|compulsory|due|payable)',
    ],
    matches: ['you must show ID', 'The form has to be submitted', 'a cleaning fee will be charged', 'A deposit is required'],
    misses: ['We must apologise', 'free of charge', 'You may bring a friend'],
  },
  benefit: {
    description: 'Says what a rule does for customers: that is a reason.',
    patterns: [
      '(for|in) (your|everyone’s|our customers|all customers|the) [own] (safety|security|protection|benefit|interest|interests|privacy|comfort)',
      '(fair|fairer|safe|safer|equal) [and <1>] (for|to) (everyone|everybody|all|you|every|other|our|the)',
      '(keep|keeps|keeping|protect|protects|protecting|ensure|ensures|guarantee|guarantees) (your|you|everyone|every|all|our|prices|the|other|them|it|rooms|food|seats)',
      'so (everyone|everybody|every|other|nobody|no one|each|all)',
      'that way (you|we|everyone|every|nobody|no one|the|your)',
    ],
    matches: ['for your own safety', 'it is fair to everyone', 'which protects every buyer', 'That way nobody loses a seat', 'it keeps your account safe'],
    misses: ['for your order', 'so sorry'],
  },
  badNewsLead: {
    description: 'All the words that announce a no, up to what they announce: “unfortunately”, “I’m afraid that”, “we regret to inform you that”.',
    patterns: [
      '(unfortunately|regrettably|sadly|regretfully|lamentably|alas|disappointingly|unfortunatly|unfortunatley|unfortunetly|unfortunetely|unforunately|unfortuntely|unfortunely|unfortuanately|unfortunatelly|unfotunately|unfornately|unfortunaly|regretably|regretably|sadley) [enough]',
      '^ (very|most|quite|rather|so) (unfortunately|regrettably|sadly)',
      '^ afraid [to say] [that] !(of|to|so|not|for|you)',
      '@me (am|are) [@much] afraid [to say] [that] !(of|for|you|for|so|not|to)',
      '@me [@much] regret (that|to (inform|tell|say|advise|announce|report|notify|let you know|confirm) [you] [that])',
      '@me (am|are) [@much] sorry to [have to] (say|tell|inform|announce|report|advise|let you know) [you] [that]',
      '^ [so] sorry to [have to] (say|tell|inform|announce|report|advise) [you] [that]',
      '@me (hate|hates) to (say|tell|break) [you|this|it] [to you] [but|that]',
      '(it is|it’s) with [@much|great|deep|much] (regret|sadness) that',
      'much to (our|my) regret',
      '[very|much] to (our|my) [great|deep|sincere] regret',
      '^ [but|some] bad news [here|for you|today|this time] [i am afraid|i fear] [though|but|and]',
      '@me (have|have got|got) [some|a bit of|only] bad news [here|for you|today|this time] [i am afraid|i fear] [though|but|and]',
      '@me [really|do|so|both] wish (i|we) had (better|good|happier|different|brighter) news [for you] [to share|to give you] [but]',
      '(much as|as much as) (i|we) (would [have]|do|had) [really] (like|love|liked|loved|want|wanted|hoped) to [help|say yes|do so|assist] [you] [with this|here|out]',
      '(it is|it’s) (regrettable|most regrettable|most unfortunate|very unfortunate|unfortunate) (but|that) !(you|your)',
      '@me (hate|hates) to be the (bearer of bad news|one to (say|tell|break) <0-3>) [but]',
      '[@me] [am|are] sad to (say|report|tell you|announce) [that]',
      'it (pains|saddens|grieves) (me|us) to (say|tell you|report|inform you) [that]',
    ],
    matches: [
      'unfortunatly we are full', 'To my regret the stock is gone', 'I have some bad news', 'Bad news: the shop is closed', 'I wish I had better news, but the flight is full',
      'As much as we would love to', 'I hate to be the bearer of bad news, but', 'Sad to say the event is off', 'Afraid we are closed',
      'Unfortunately, we are full', "I'm afraid that your card was declined", 'We regret to inform you that it closed', 'We regret that the shop is closed',
      "I'm sorry to say it has sold out", 'It is with regret that we close the desk', 'Sadly, the event is off',
    ],
    misses: ["That's unfortunate", 'The bad news is behind us', 'I wish I could see it', 'It is unfortunate that you feel so', "Don't be afraid to ask", "I'm afraid of heights", "I'm afraid not", 'We regret the delay'],
  },
  negativeOpener: {
    description: 'Opens by announcing a no.',
    patterns: [
      '(unfortunately|regrettably|sadly|regretfully)',
      '@me (am|are) [really|very|so|rather] afraid !(of)',
      '@me regret (to|that)',
      '(sorry to (say|tell|inform|announce|report)|have bad news|i hate to (say|tell))',
    ],
    matches: [
      'Unfortunately', 'Regrettably', 'Sadly', "I'm afraid", "We're afraid", 'we regret to inform',
      "I'm sorry to say it has sold out", 'We have bad news', 'I am very afraid we are full', 'Regretfully, no',
      'I hate to tell you this',
    ],
    misses: [
      'fortunately', "don't be afraid to ask",
      'Are you afraid of heights?', 'We do not regret it', 'A sad song', 'Good news!', 'We are afraid of nothing',
    ],
  },
  escalation: {
    description: 'Hands the case, or the customer, to somebody else.',
    patterns: [
      '(escalate|escalated|escalates|escalating|escalation|escalations)',
      '(transfer|transferred|transferring) (you|this|your <1>|the (case|call|chat|ticket)|it)',
      '(hand|handed|handing) (this|it|you|your <1>|everything|the <1>) (over|off|on)',
      '(pass|passed|passing) (this|it|you|your <1-2>|everything|that|these|them|the <1-2>) (on|over|along|to|up|back)',
      '(pass|passed|passing) (on|along) (this|it|your|the|that)',
      '(forward|forwarded|forwarding) (this|it|your <1>|that|these|the <1>|you|everything) [on] [to]',
      '(refer|referred|referring) (this|it|you|your <1>|the <1>|that)',
      '(connect|connected|connecting) you (with|to)',
      '(put|putting) you (through|in touch|on to|in contact)',
      '(raise|raised|raising) (this|it|your <1>|that|the <1>) (with|to|internally)',
      '(assign|assigned|assigning|reassigned) (this|it|your <1>|that) to',
      '(loop|looped|looping) (in|you in|<name>)',
      '(bring|bringing|brought) in (a|an|our|the|my|one|somebody|someone|<name>)',
      'been (passed|handed|forwarded|referred|transferred|raised|assigned)',
      'get (this|it) (raised|escalated|looked)',
      '(a|my|our|the) [senior|shift|duty] (supervisor|team lead)',
      'supervisor',
      'senior (team|agent|advisor|adviser|specialist|colleague|manager)',
      '(next|second|third|2nd|3rd) (level|line) (support|team|agent|engineer|engineers)',
      'second line !(of)',
      'tier (2|two|3|three)',
      'specialized team',
      'specialist team',
      'specialty team',
      '(contact|speak to|reach out to|get in touch with|call|talk to|ask|write to|email|reach) (your|the|their|'
        + 'our) <0-3> (bank|carrier|provider|team|department|vendor|seller|retailer|manufacturer|office|desk|'
        + 'airline|store|branch|administrator|admin|developer|insurer|courier|landlord|employer|doctor|pharmacist|'
        + 'publisher|hotel|school|host)',
      '(share|shared|sharing|flag|flagged|flagging) (this|it|that|your <1-2>|these) (with|to) (our|the|my)',
      '(our|the|my) <1-3> (team|department|desk|colleagues|office) (handles|handle|deals|deal|looks after|look '
        + 'after|takes care|will take over|takes over)',
    ],
    unlessAfter: ['(no|not) need to', '(for|did you)'],
    matches: [
      "I've escalated this", 'transferring you', 'handed this over', "I've passed this to our engineers",
      'forwarded your email',
      'connecting you with a specialist', 'putting you through', 'raised this with the warehouse', 'assigned it to',
      'looped in',
      'my supervisor',
      'It has been referred to our legal desk', 'Please contact your bank', 'Our billing team handles fare claims',
      'I flagged it to the chef',
      'The senior adviser takes it from here',
    ],
    misses: [
      'transfer fee', 'a pass code',
      'No need to escalate', 'The second line of the address', 'Forward slash', 'Please raise the seat',
      'I refer to page two',
    ],
  },
}
