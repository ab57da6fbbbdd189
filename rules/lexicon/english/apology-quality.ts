import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** A word of a thing that the customer has no hand in. */
const ofThing = '~(your|the|both|these|those|this|our|my|a|an|you|we|i|they|password|pin|passcode|was|were|is|are|been|bank|who|and|but|because|which)'

/** A thing that a failure of ours may have been done to. */
const theirThing = `(your|the|both|these|those|some|this|one|no) ${ofThing} [${ofThing}] [${ofThing}] [${ofThing}]`

/** Families of apologies that fall short, and of faults that nobody owns. */
export const apologyQuality: Lexicon = {
  harm: list(
    'Nouns for what a customer suffers.',
    '(inconvenience*|trouble|troubles|confusion|frustration*|offense|upset|distress|disruption*|annoyance|disappointment|bother|hassle)',
    '(worry|concern|concerns|stress|anxiety|difficulty|difficulties|issue|issues|problem|problems|misunderstanding*|delay|delays|embarrassment)',
  ),
  conditionalApology: {
    description: 'Apologises only if something happened: “sorry if”, “apologies in case”.',
    patterns: [
      '@saySorry [@sorryFiller] (if|in case|should) !(you [please] [just|also|kindly] (could|can|would|will|want|need|like|prefer|send|give|let|reply|have any|have further|have more)|you have not (already|yet)|you have already|you already|not|so|possible|we can not help|i am wrong|that was|(i|we|it) (misunderstood|misread|missed|misheard)|(i|we) (have|am|are) (misunderst*|misread|missed|mistaken|missing|misunderstanding)|(it|this|our reply|my reply|we|i) (take*|may take|might take|take us|takes us|am slow|are slow|is late)|this is (a|an|the|not the|not your) <0-2> (question|place|repeat|duplicate|channel|inbox|forum)|this is (obvious|off-topic|irrelevant)|i was not clear|that is not clear)',
      '@saySorry (for|about) (this|that|it|everything|any <1-2>|the <1-2>) if !(you [please] [just|also] (could|can|would|will|want|need|send|give|let))',
      '(our|my) bad if (we|this|it|that|our)',
    ],
    unlessAfter: ['@negation <0-3>'],
    matches: [
      "We're sorry if this caused you any trouble", 'I apologise if you were offended', 'Our apologies if the driver was rude',
      'So sorry if our letter came across as cold', 'We are sorry in case this upset you', 'Apologies should this have worried you',
      'Sorry about that if you were waiting',
    ],
    misses: [
      'Sorry, if you could send me the order number', "Sorry if you've already tried this", 'Apologies if I misunderstood',
      'Sorry if this is the wrong place', 'There is no need to be sorry if you forgot it', "I'm sorry we sent the wrong size",
      'Sorry if it takes me a minute',
    ],
  },
  conditionalHarm: {
    description: 'Says “if” of harm that the writer did or may have done: “if our e-mail upset you”.',
    patterns: [
      '(if|in case|should) (we|i|this|it|that|our <1-3>|my <1-3>|any <1-3>|anything [we|i] <0-2>|something [we|i] <0-2>|the <1-3>|anyone <0-3>) <0-2> (offend*|upset|caused|inconvenienced|confused|frustrated|disappointed|hurt|annoyed|misled|troubled|bothered|insulted|alarmed|angered|let you down|put you out|fell short|came across|made you|was rude|were rude|seemed rude|sounded)',
      'if you (felt|feel|were|are|have been|have felt) [@much] (@upset|offended|insulted|ignored|inconvenienced|mistreated|misled|hurt|unhappy)',
    ],
    matches: ['If our email upset you', 'if anything we said offended you', 'if you felt ignored', 'should this have caused you worry'],
    misses: ['If anything else looks wrong', 'if you send the form', 'Our email upset you'],
  },
  apologyForFeeling: {
    description: 'Apologises for what the customer feels or thinks, and not for what was done.',
    patterns: [
      '@saySorry [@sorryFiller] [that] you [may|might] [@adverb|have|had] (feel|felt|think|thought|believe|believed|perceive|perceived|see it|saw it|see this|saw this|see things|took it|took this|took offense|take it|taken it|taken offense)',
      '@saySorry [@sorryFiller] [that] you [have] (found|find) (it|this|that|our <1-2>|the <1-2>|my <1-2>) <0-2> (confusing|rude|unhelpful|disappointing|frustrating|unsatisfactory|difficult|hard|upsetting|offensive|unfair|unclear|misleading|unacceptable|slow|poor|lacking|annoying|unprofessional|dismissive|insulting|inconvenient)',
      '@saySorry [@sorryFiller] [that] you (are|were|feel|felt|have been|remain) [still|now] (not [@much] [very|entirely|completely|fully|at all] (happy|satisfied|pleased)|[@much] (unhappy|upset|offended|dissatisfied|disappointed|displeased|annoyed|angry|frustrated|unsatisfied|disgruntled|insulted))',
      '@saySorry [@sorryFiller] [that] you [have] (got|had|have|formed|came away with|were left with|were given) (the|that|this|such) <0-1> (impression|feeling)',
      '@saySorry [@sorryFiller] (for|about|that) (how|the way|what) you [may|might] [@adverb|have] (feel|felt|took|perceived|perceive|interpreted|interpret|feeling|are feeling|see|saw)',
      '@saySorry [@sorryFiller] [that] (it|this|our <1-2>|we|that|the <1-2>) (seemed|appeared|felt) <0-3> to you',
    ],
    unlessAfter: ['@negation <0-3>'],
    matches: [
      "I'm sorry you feel that way", 'We are sorry you felt the need to complain', "I'm sorry that you are unhappy with our service",
      'Sorry about how you felt after the call', 'We regret that you feel our service fell short', 'I apologise that you were offended',
      'Sorry you got that impression', 'Sorry that you found our reply rude', 'We are sorry that you are not happy with the result',
      'I apologise that this seemed unfair to you',
    ],
    misses: [
      'We are sorry to hear that you are not satisfied', "I'm sorry you had to wait 40 minutes", 'Sorry you found a crack in the screen',
      "I'm sorry that you were charged twice", 'Sorry we made you feel unwelcome',
    ],
  },
  hypotheticalHarm: {
    description: 'Harm that may or may not have been: “any inconvenience this may have caused”.',
    patterns: [
      '(any|the|all|this|whatever|possible) [and all] [of the] <0-2> @harm [or <1-2>|and <1-2>] [that|which] [this|it|that|you|we|our <1-3>|the <1-3>|these <0-2>|those <0-2>|they|your <1-2>|has|have] <0-2> (may|might|could) [well|possibly] (have|be (experiencing|facing|having|feeling|causing))',
    ],
    matches: [
      'any inconvenience this may have caused', 'any confusion it might have caused', 'the trouble that our late reply could have caused you',
      'any inconvenience or worry this may have caused', 'any difficulties you may be experiencing',
    ],
    misses: ['any inconvenience caused', 'the inconvenience this has caused', 'any trouble this may cause', 'You may have any colour'],
  },
  unnamedAudience: {
    description: 'Apologises to whoever was harmed, if anybody was.',
    patterns: [
      '@saySorry [@sorryFiller] to (anyone|anybody|any <1-3> who|any <1-3> that|any [of] <1-3> affected|whoever|any of you who)',
      '@saySorry (for <1-8>|that <1-8>|if <1-8>) to (anyone|anybody|whoever|any <1-3> who)',
    ],
    unlessAfter: ['@negation <0-3>'],
    matches: ['We apologise to anyone who was affected', 'Our apologies to any customers who were inconvenienced', 'Sorry to anybody offended'],
    misses: ['We apologise to you', 'Our apologies to all 312 customers affected'],
  },
  mistakesWereMade: {
    description: 'Says that mistakes were made, and not by whom.',
    patterns: [
      '(mistakes|errors) (were|have been|had been|get) [clearly|obviously|regrettably|sadly] made !([@adverb] (by (us|me|our|my)|on (our|my)))',
    ],
    unlessAfter: ['(if|where|when|whether|unless|any|no|what|which|in case) <0-3>'],
    matches: ['Mistakes were made and we regret them', 'Clearly errors have been made'],
    misses: ['We made mistakes', 'If any mistakes were made on the form, tell us', 'Errors were made by our warehouse'],
  },
  genericHarm: {
    description: 'The inconvenience, trouble or the like, said to be there: “for the inconvenience this has caused”.',
    patterns: [
      '(the|this|your|any|all|such) [of the] [@much|great|further|possible|obvious] (inconvenience*|trouble|hassle|bother|frustration|upset|disappointment|annoyance) [or <1>|and <1>] [that|which] [this|it|we|our <1-2>] [has|have|had] [been] [caused]',
    ],
    matches: ['the inconvenience this has caused', 'any inconvenience caused', 'the trouble'],
    misses: ['the late parcel'],
  },
  apologyMentioned: {
    description: 'Speaks of an apology and makes none: “as our apology”, “a letter of apology”, “to apologise for it, …”.',
    patterns: [
      '(as|by way of|means of|letter of|form of|of|your|their|his|her|accept the|the|this|an|another|formal|for your|owed|deserve|deserved) [a|an|our|my|small|little|sincere|formal|written|token of] (apology|apologies)',
      '(our|my|an) apology (gift|voucher|credit|letter|card|note|gesture)',
      '^ to apologize (for|to)',
      '(apologized|apologizing|apologizes)',
    ],
    matches: ['Please keep it as our apology', 'a letter of apology', 'To apologise for this error, we have added a month', 'my colleague apologised'],
    misses: ['Our apologies for the delay', 'We apologise'],
  },
  vagueHarm: list(
    'Nouns that could stand in any apology.',
    '(inconven*|inconvien*|inconvin*|incovenien*|incoven*|inconvience*|trouble|troubles|confusion|experience|experiences|situation|matter|hassle|hassles|bother|frustration*|disappointment|disruption*|annoyance)',
    '(issue|issues|problem|problems|difficulty|difficulties|concern|concerns|upset|distress|incident|misunderstanding*|stress|worry|mishap|mess|circumstances|ordeal|nuisance|unpleasantness|aggravation|discomfort|hardship|dissatisfaction|impact|runaround|back and forth|setback|shortcomings)',
  ),
  vagueTail: list(
    'What may be said of such a noun without naming anything.',
    '(caused|created|incurred|experienced|encountered|faced|suffered) [to you|you|by this|by that|by it|by us|for you]',
    '[that|which] (this|it|that|we|these|they) [has|have|may have|might have|could have|had|may|might|is|are] [been|all|both|certainly] (caused|created|brought|given|cause|causing) [to] [you] [all] [today|so far]',
    '[that|which] you [have|had|are|were|may have|may be|might have|might be|recently] [been] [@adverb] (had|experienced|experiencing|faced|facing|encountered|encountering|having|going through|received|suffered|dealing with) [with us|today|here|recently]',
    '(in|with|on|about|regarding) (this [matter|case|regard|instance|occasion]|that|us|it)',
    '(with|from|at) our (service|services|company|team|support|staff|store|shop)',
    '(on|at|from) our (end|side|part|behalf)',
    '[that|which] you [have|had|may have|might have|must have] [just|recently] [had|have] [to] [been] (go through|gone through|put up with|been through|raised|reported|described|mentioned|brought up|told us about|wrote about|written about|contacted us about|put through|deal with|dealt with|endured|felt)',
    '(sir|madam|maam|mate|guys|folks|everyone|all|friend|<name>|dear)',
    '(here|today|again|once again|too|as well|you have had)',
  ),
  vagueEvent: list(
    'What took place, in words that fit anything.',
    '(what|everything|all) [that|which] [has|had|have] (happened|occurred|gone wrong|went wrong|took place|taken place|gone on|went on)',
    '(what|everything|all) [that|which] you [have|had|are|were] [had] [to] [be|been] (through|gone through|go through|went through|experienced|faced|endured|deal with|dealt with|put up with|put through|going through|suffered|encountered|experiencing|facing|received)',
    '[how|the way|the way in which] (things|this|that|it|everything|all [of] this|your <1-2>) [has|have|was|were] [been|all] (turned out|gone|went|played out|worked out|come about|came about|ended|ended up|developed|handled|dealt with|managed|treated)',
    '(things|this|that|it|everything) (did not|has not|have not) (go|gone|work|worked) [out] [as] [well|smoothly|right|planned|expected|hoped|to plan|you (hoped|expected|wanted)|we (hoped|planned|wanted)] [with <1-3>]',
    '(this|that|it|such a thing|these things|something like this|anything like this) [has|have|had|should have|could have] (happened|occurred|happen|happens|taken place|took place|come up|came up)',
    '(this|that|it) (is|was|has been|had to be) (your|the) [first|overall|whole|recent] (experience|case|situation) [you had|you have had]',
  ),
  vagueObject: {
    description: 'What an apology is for, in words that fit any complaint: “the inconvenience this has caused”, “all this”.',
    patterns: [
      '[all] [of] (this|that|it|these|those|everything) [again|here|too|once again|today|all]',
      '[all] [of] [the|any|your|this|that|these|those|such|our|every|possible|a|an] [and all] [@intensifier|recent|possible|potential|great|further|additional|bad|poor|negative|unpleasant|big|significant|major|serious|current|ongoing|unfortunate|obvious|undue|huge|awful|terrible|difficult|frustrating|upsetting|considerable|stressful|disappointing|sad|regrettable|such] [@intensifier|recent|unpleasant|negative] @vagueHarm [and|or] [the|any|your|this] [@vagueHarm] [@vagueTail] [@vagueTail]',
      '[all] [of] @vagueEvent [to you|for you] [@vagueTail]',
    ],
    matches: [
      'the inconvenience', 'any inconvenience this has caused', 'this', 'all of this', 'your experience', 'your recent experience with us',
      'the issue', 'the trouble and confusion', 'what happened', 'everything that you have been through', 'how things turned out', 'this happened to you', 'this inconveniances', 'the difficulties you are facing',
    ],
    misses: ['the late parcel', 'our driver', 'the wait', 'our error'],
  },
  putsRight: {
    description: 'Puts something right, and so tells what was wrong: refunds, replaces, corrects, restores.',
    patterns: [
      '(refund*|replac*|resen*|reship*|reshipp*|correct|corrected|correcting|corrects|fix|fixed|fixing|fixes|restor*|reverse|reversed|reversing|reinstat*|repair*|redeliver*|rebook*|waive|waived|waiving|unlock*|unblock*|compensat*|reimburs*)',
    ],
    unlessAfter: ['(not|never|no|cannot) <0-2>'],
    matches: ["I've refunded the second payment", 'A replacement ships today', 'We have corrected the bill'],
    misses: ['We will get back to you', 'It has not been fixed', 'A colleague will call you'],
  },
  wish: {
    description: 'Says what the customer wants, which is not what went wrong.',
    patterns: ['you (want|wanted|wish|need|prefer|would (like|love|prefer|rather)|are (requesting|looking|seeking|trying|asking|interested|hoping|wanting|wishing|in need))'],
    matches: ['I understand that you want a refund', 'you are looking for a plan'],
    misses: ['you were charged twice'],
  },
  agentlessFault: {
    description: 'A failure of the company told so that nobody did it: “a mistake was made”, “your order was accidentally cancelled”.',
    patterns: [
      '(a|an|some|the|any|this) <0-2> (mistake*|error*|mix-up*|mixup*|oversight*|glitch*|failure*|discrepanc*|misunderstanding*|miscommunication*|slip-up*|blunder*|bug) [@adverb] (was|were|has been|have been|had been) [@adverb] (made|introduced|overlooked|missed)',
      '(a|an|some) <0-2> (mistake*|error*|mix-up*|oversight*|glitch*|failure*|discrepanc*|bug) [@adverb] (was|were|has been|have been|had been) [@adverb] (found|discovered|identified)',
      '(a|an|some|the|any|this) <0-2> (mistake*|error*|mix-up*|mixup*|oversight*|glitch*|issue*|problem*|failure*|delay*|discrepanc*|misunderstanding*|miscommunication*|slip-up*) [has|have|had] [@adverb|just|apparently] (occurred|happened|arisen|arose|taken place|took place|come up|came up|crept in)',
      '(there|it) (was|were|is|are|has been|have been|had been|seems to be|seems to have been|appears to be|appears to have been|seemed to be|may have been|must have been|looks to be|looks like) [@adverb|apparently|clearly|obviously] (a|an|some) <0-2> (mistake*|error*|mix-up*|mixup*|oversight*|glitch*|issue*|problem*|failure*|discrepanc*|misunderstanding*|miscommunication*|slip-up*|hiccup*|bug)',
      '(your|the) <1-3> (was|were|got|has been|have been|had been) [unfortunately|sadly|then|also] (accidentally|mistakenly|incorrectly|wrongly|erroneously|inadvertently|unintentionally) @failed',
      '(your|the) <1-3> (was|were|got|has been|have been|had been) [unfortunately|sadly|then|also] (charged twice|billed twice|overcharged|mishandled|overlooked|misplaced|mislaid|double-booked|double booked|overbooked|misrouted|missed|lost|sent to the wrong <1>|delivered to the wrong <1>|processed incorrectly|never sent|never processed|not processed|not sent|not shipped|not updated|not applied)',
      'you (were|have been|had been|got) [unfortunately|also|then] (accidentally|mistakenly|incorrectly|wrongly|erroneously|inadvertently) @failed',
      'you (were|have been|had been|got) [unfortunately|also|then] (overcharged|double charged|double-charged|charged twice|billed twice|double billed|misinformed|misled|given (the wrong|incorrect|false|wrong)|told (the wrong|incorrectly)|sent (the wrong|an incorrect|the incorrect)|charged (incorrectly|the wrong|too much|in error|by mistake)|billed (incorrectly|the wrong|in error|by mistake))',
      '(something|things|it all|everything) [has|have|had|clearly|obviously] (went|gone) [badly|very|a bit] wrong',
      `${theirThing} @wasDone [sadly|unfortunately] @spoiled !(by|of course)`,
      `${theirThing} @wasDone [only] @handled <0-4> @byMistake`,
      '(it|they|this|that|one) @wasDone [only] @handled <0-4> @byMistake',
      `${theirThing} (was|were|has|have|had) (not|never) [been] [@adverb] @handled !(until|unless|yet|by (you|the bank|your bank))`,
      'you (were|have|had) (not|never) [been] [@adverb] (told|informed|called [back]|notified|warned|contacted|sent|given|credited|refunded|updated|advised|answered|offered) !(until|unless|yet)',
      '(your|the) <1-3> (did|do|does) not get (sent|added|entered|booked|recorded|packed|saved|passed on|processed|picked up|answered)',
      '(your|the|it) <0-3> (never|not) (got|made it|went out|left the warehouse|get) [sent|added|entered|booked|onto|into|to|on|out]',
      '(two|both|three|four|#|several|double|multiple|duplicate) (payment|payments|charge|charges|fees|amounts|deposits|installments|subscriptions) @wasDone (taken|charged|billed|debited|deducted|set up)',
      '(two|both|three|four|#|several|double|multiple|duplicate|too many) <1> @wasDone (taken|charged|sent|made|created|billed|booked|shipped|issued|placed|debited|opened|deducted|packed|ordered) <0-3> (instead of|rather than|for (one|the same|a single|just one)|@byMistake)',
      '(an|one) (extra|additional|unnecessary) <1-2> @wasDone (taken|charged|added|applied|billed|sent)',
      '[the|a|an|some] (wrong|incorrect|outdated|out-of-date|false) <1-3> (was|were|got|has been|have been|had been|went|ended) [@adverb] (set|told|sent|shipped|packed|put|used|given|entered|charged|applied|printed|booked|delivered|quoted|posted|picked|selected|issued|out|up|included|ordered|taken|shown|listed|attached|added)',
      '(due to|because of|owing to|thanks to|as a result of|through|following|down to) (a|an|some) <0-2> @mishap',
      '(a|an|some) <0-2> @mishap [@adverb] (meant|caused|led|resulted|crept|slipped|stopped|prevented|kept|sent|put|left|held|wiped|removed|triggered|affected|hit)',
      '(there|it) (was|were|has been|had been) [@adverb|also] (a|an|some) <0-2> @mishap',
      '(your|the|it|this|that) <0-3> [has|have|had|must have|may have|seems to have] [somehow|@adverb] (fell|fallen|slipped|slip|fall) through [the|our] (cracks|net|gaps|$)',
      '(your|the|it|this|that) <0-3> [somehow|@adverb] (went to the wrong|ended up (in|at|with|on|under) the wrong|went out (late|wrong|incomplete|without|twice|with the wrong)|went out to the wrong|came out wrong|(went|gone) (unanswered|unnoticed|unread|amiss|astray|unprocessed)|got (lost|mixed up|muddled|stuck|missed|forgotten|overlooked|left|wiped|deleted|swapped))',
    ],
    unlessAfter: ['(if|when|where|unless|whether|in case) <0-1>', '(sometimes|occasionally|often|usually|may|might|can) <0-1>', '@negation <0-2>'],
    matches: [
      'A mistake was made with your invoice', 'an error occurred during checkout', 'there was a mix-up with your order',
      'There seems to be an issue with your account', 'Your reservation was accidentally cancelled', 'you were overcharged',
      'Something went wrong with your transfer', 'your data was incorrectly deleted', 'a delay has occurred',
      'Your bags were left behind', 'your account was closed in error', 'your booking was not entered in the diary', 'two payments were taken',
      'the wrong size was sent', 'your request slipped through the cracks', 'due to an oversight your seat was sold twice', 'you were never told',
      'A glitch meant that the mail went out twice', 'your save file got wiped',
    ],
    misses: ['Sometimes there is a glitch', 'we charged you twice', 'I sent the wrong size', 'your order was placed on Monday', 'Your parcel was sent on Monday', 'Your refund has not been sent yet', 'the bag was left in the rain', 'if something went wrong', 'Your refund was issued on 3 May'],
  },
  wasDone: list('Done to something, with nobody who did it.', '(was|were|got|has been|have been|had been|is being|are being) [@adverb|somehow|also|all|both]'),
  mishap: list(
    'Nouns for what goes wrong.',
    '(mistake*|error*|mix-up*|mixup*|oversight*|glitch*|hiccup*|slip-up*|blunder*|bug|bugs|lapse|lapses|muddle|miscommunication*|misunderstanding*|miscalculation*|misprint*|typo|typos|mishap*|breakdown in|slip|mess-up*|failing*|discrepanc*|malfunction*|omission*|snag|snags)',
  ),
  spoiled: list(
    'What is done only by mistake.',
    '(left (behind|out|off)|wiped|erased|mislaid|misplaced|missed|skipped|overlooked|forgotten|mixed up|swapped|muddled [up]|duplicated|double-charged|double charged|double-booked|misfiled|misread|misprinted|mislabeled|misspelled|miscalculated|misdelivered|misdirected|misrouted|misquoted|mispriced|misallocated)',
    '(given away|sold twice|(charged|billed|taken|sent|entered|booked|processed|debited|counted|placed|printed) (twice|too (early|late|often|soon)|two times|double)|(sent|posted|shipped|dispatched|sent out|paid|sent off) late|(given|handed|sold|assigned|sent|promised|let) to (another|someone else|somebody else|a different|the wrong)|cut off|mismatched|mishandled|botched|neglected|put through twice|overwritten|undercooked|overcooked|undercharged|overcharged|overbilled|overbooked|cut short)',
  ),
  handled: list(
    'What is done to an order, a booking or a message.',
    '(entered|recorded|logged|added|passed (on|along|over)|forwarded|sent [out|on]|shipped|dispatched|posted|booked|saved|updated|applied|registered|included|packed|answered|picked up|actioned|carried (over|out)|noted [down]|put (in|through|on|into|down)|followed up|read|paid out|written down|attached|renewed|transferred|linked|scanned|handed (over|on)|switched (on|off)|backed up|marked|set up|@failed)',
  ),
  byMistake: list(
    'Says that it should not have been.',
    '(in error|by (mistake|accident|error|oversight)|twice|too (early|late|soon)|incorrectly|wrongly|mistakenly|accidentally|erroneously|inadvertently|unintentionally|without (your|any|notice|warning|telling|asking)|(to|on|in|at|with|under|for|from) the wrong)',
  ),
  sorryToHear: {
    description: 'Feels for the customer about what happened elsewhere.',
    patterns: ['(sorry|sad|saddened|upset) to (hear|learn|read|see)'],
    matches: ['Sorry to hear your phone was stolen'],
    misses: ['Sorry about that'],
  },
  ourSide: {
    description: 'Says that it was with us: “on our side”, “in our warehouse”, “with our export”.',
    patterns: ['(with|in|on|at|by|from|of|inside|within) our'],
    matches: ['a problem with our export', 'on our side'],
    misses: ['with your order'],
  },
  outsideCause: {
    description: 'Names somebody or something outside the company that did it: “by the airline”, “because of the storm”, “on your bank’s side”.',
    patterns: [
      'by [the|your|a|an|our|their|its|customs] (airline|courier|carrier|bank|driver|post office|postal service|seller|supplier|manufacturer|hotel|host|venue|organizer|third party|third-party|provider|customer|recipient|sender|police|landlord|partner|issuer|card issuer|customs|storm|weather|strike|app store|marketplace|merchant|operator)',
      '(because of|due to|owing to|thanks to|caused by|as a result of|after) [the|a|an|heavy|bad|severe|extreme|adverse] <0-1> (weather|snow|storm|storms|strike|strikes|flood|floods|flooding|fire|fog|ice|power cut|earthquake|wind|winds|holiday|customs|traffic|accident|roadworks|pandemic|road closure)',
      '(with|at|on|in) your (bank|card|card issuer|browser|internet|network|connection|device|computer|phone|end|side|mail provider|provider|isp|payment method|router|settings|file)',
      '(with|at) (the|your) (courier|carrier|airline|bank|provider|supplier|manufacturer|third party|post office|customs)',
    ],
    matches: ['cancelled by the airline', 'because of heavy snow', 'there is an issue with your card', 'a problem with the courier'],
    misses: ['by mistake', 'due to an error', 'with your order'],
  },
  failed: list(
    'What is done to an order or a customer when something fails.',
    '(charged|billed|sent|shipped|delivered|canceled|deleted|deactivated|suspended|locked|closed|disconnected|unsubscribed|removed|declined|rejected|blocked|assigned|marked|flagged|booked|listed|processed|entered|applied|told|given|put|moved|merged|overwritten|released|archived|left|omitted|excluded|placed|issued|handed|quoted|set|debited|taken)',
  ),
  misplacedFault: {
    description: 'Takes the blame: “our fault”, “we take full responsibility”, “we should have”.',
    patterns: [
      '!(not|never|was not|is not|isn’t|neither) @our [own] (fault|mistake|error|oversight|blunder|slip-up|bad|doing)',
      '(this|that|it|one) (is|was) [all|entirely|completely|squarely|totally|clearly] on (us|me) !(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '@me [really|clearly|simply|just|have|had] (messed|slipped|screwed|mucked) up',
      '@me [really|clearly|simply|just|have|had] (got|get|gotten) (this|it|that|your <1>) [all|badly|completely] wrong',
      '@me [really|clearly|simply|just|have|had] (let you [all|both|badly] down|failed you|dropped the ball|fell short|fallen short)',
      '@me [will|do|must|would like to|want to] [gladly|fully] (take|takes|accept|accepts|assume|own) [full|complete|total|all|the|entire] (responsibility|blame|liability)',
      '(taking|accepting) [full|complete|total|all] (responsibility|blame|liability)',
      '@me (should|ought to) [not|never] have',
      '@our [full|sole] (responsibility|liability)',
      '@me (made|have made) (a|an|this|that|the) [big|serious|silly|stupid|bad|terrible] (mistake|error|blunder)',
      '(we are|i am) [entirely|fully|solely|completely] (to blame|at fault|responsible|liable)',
    ],
    unlessAfter: ['@negation <0-1>', '(if|whether|unless) <0-3>'],
    matches: [
      'our fault', 'my mistake', 'that was on us', 'we should have approved it', 'we take full responsibility', 'We let you down',
      'We are to blame', 'I messed up',
    ],
    misses: ['not your fault', 'This was not our fault', 'If we made a mistake, tell us', 'It opens on us request'],
  },
}
