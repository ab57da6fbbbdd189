import type { Lexicon } from 'replylint/rule'

/** Families of promises: too large, hedged, or made by nobody. */
export const promises: Lexicon = {
  futurePromise: {
    description: 'What the writer or a named team is going to do.',
    patterns: [
      '@me @will [@adverbs] [@leadIn] [@adverb] (@do|tell you|write)',
      '@me @will [@adverbs] be @doing',
      '@me @will be (in touch|in contact|back [with you|to you|in touch])',
      '@me @will [@adverbs] (have|get) <1-5> (sorted|fixed|done|ready|back|out|replaced|repaired|resolved|for you|with '
        + 'you|to you)',
      '@me @will [@adverbs] have (someone|somebody|one of (our|the)|our <1-2>|the <1-2>) (look|call|check|contact|ring|'
        + 'come|fix|visit|email|write)',
      '@me @will [@adverbs] (make a start|look at|reach out|drop you|put this|take this up)',
      '@team [@adverb] (will|shall|is going to|are going to) [@adverbs] [@leadIn] [@adverb] (@do|write)',
      '@team [@adverb] (will|shall|is going to|are going to) [@adverbs] be (@doing|in touch|in contact|back [with '
        + 'you|to you])',
    ],
    unlessAfter: [
      '(if|unless|whether|until|before|when|where|once|not|never|how|what|which|as|cannot|everything|anything|all)',
    ],
    matches: [
      "I'll look into this", 'We will send a replacement', 'Our billing team will call you', 'Someone will be in touch',
      'One of our engineers will be calling you', "I'm going to check with the warehouse", 'We shall get back to you',
    ],
    misses: [
      'I sent it', 'I am checking now', 'Your parcel will arrive', 'how we will check it', 'We will not send it',
    ],
  },
  promiseCondition: {
    description: 'What a promise waits for: a trigger that somebody else pulls.',
    patterns: [
      '(as soon as|once|when|whenever|after|until|the moment|the minute|if|unless|should (you|it|the)|in case|'
        + 'provided|every time) !(possible|'
        + '(i|we) (can|get a chance|have a chance))',
      '(upon|on|following|after) (receipt|confirmation|arrival|approval|receiving)',
    ],
    matches: [
      'As soon as the courier scans it', "Once I have that, I'll start", "when it lands, I'll write", 'upon receipt',
    ],
    misses: ['as soon as possible', "I'll look into this"],
  },
  passiveVerb: {
    description: 'Work on a case, as said of the case: what machines do by themselves (ship, deliver, renew) is not '
      + 'in it.',
    patterns: [
      '(processed|paid|paid back|refunded|reimbursed|replaced|resolved|solved|investigated|reviewed|handled|dealt '
        + 'with|addressed|contacted|called|'
        + 'phoned|emailed|assisted|credited|issued|looked into|looked at|fixed|corrected|checked|prioritized|'
        + 'followed up|notified|'
        + 'informed|updated|kept informed|kept updated|arranged|taken care of|sorted|sorted out|examined|considered|'
        + 'actioned|'
        + 'attended to|rectified|remedied|canceled|answered|assessed|evaluated|escalated|forwarded|passed|raised|'
        + 'assigned|'
        + 'transferred|referred|reversed|waived|compensated|repaired|adjusted|amended|worked on|acted upon|acted on|'
        + 'seen to)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  passiveAdverb: {
    description: 'Words inside a passive.',
    patterns: [
      '(now|then|soon|shortly|also|promptly|immediately|quickly|fully|carefully|thoroughly|personally|currently|'
        + 'already|duly|still|'
        + 'therefore|further|accordingly|urgently|swiftly|properly|in turn|all|both|just|first|next|as well|being|'
        + 'actively|presently)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  passiveCommitment: {
    description: 'Work that is promised or going on, and nobody does it.',
    patterns: [
      '(will|shall|is going to|are going to) [@passiveAdverb] (be|get) [@passiveAdverb] @passiveVerb',
      '!(that|which|who) (is|are) [@passiveAdverb] being [@passiveAdverb] @passiveVerb',
      '(is|are) [now|currently|presently|still] under (review|investigation|consideration)',
    ],
    unlessAfter: [
      '(once|when|if|after|until|before|unless|while|whether|which|who|how|not|never|as|ensure|sure|guarantee) <0-4>',
      '(i|we)',
    ],
    matches: [
      'This problem will be dealt with immediately', 'Your request will be processed', 'the refund will be issued',
      'you will be contacted', 'It is being investigated', 'The matter will be looked into',
      'your account will be credited',
      'The case is under review', 'You will shortly be informed',
    ],
    misses: [
      'I will process your request', 'once the payment has been processed', 'Your refund has been processed',
      "We've escalated this", 'the parcel will arrive on Friday', 'Your order will be shipped',
      'if it is being reviewed',
    ],
  },
  workNoun: {
    description: 'Work on a case as a thing: an investigation, a decision, a voucher.',
    patterns: [
      '(action|actions|steps|measures|decision|effort|efforts|investigation|inquiry|enquiry|enquiries|inquiries|review|'
        + 'check|checks|search|assessment|response|reply|answer|solution|resolution|fix|refund|replacement|credit|'
        + 'voucher|discount|compensation|goodwill|callback|visit|engineer|technician|plumber|colleague|'
        + 'note|correction|amendment|change|adjustment|repair|repairs|improvement|improvements|apology|arrangements|'
        + 'alternative|offer|extension|rebooking|points|miles|new (one|card|label|part|invoice|item|parcel|pair|copy|'
        + 'set|code|key)|missing <1>|right <1>|correct <1>|attempt|follow-up)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  workDone: {
    description: 'What is done with such a thing.',
    patterns: [
      '(taken|made|carried out|done|opened|launched|begun|started|initiated|undertaken|conducted|performed|given|'
        + 'provided|sent|sent out|posted|added|applied|put|placed|offered|booked|scheduled|set up|organized|found|'
        + 'reached|'
        + 'implemented|drawn up|returned|forthcoming|worked out|worked on|lodged|dispatched to fix)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  nobodysWork: {
    description: 'Work that is promised or going on without anybody who does it, as a thing that is done or given.',
    patterns: [
      '@workNoun [in|into|on|of|for|about|to] [<1-3>] (will|shall|is going to|are going to) [@passiveAdverb] be '
        + '[@passiveAdverb] @workDone',
      '@workNoun [in|into|on|of|for|about|to] [<1-3>] (is|are) [@passiveAdverb] being [@passiveAdverb] @workDone',
      '(investigation|inquiry|enquiry|search|review) [into|of|for] [<1-3>] (has|have) [@passiveAdverb] been '
        + '[@passiveAdverb] '
        + '(opened|launched|started|begun|initiated|ordered)',
      'you will [@passiveAdverb] be (given|sent|offered|issued|granted|provided with) (a|an|another|your|the|some) '
        + '[full|partial|free|written] @workNoun',
      '(charge|charges|fee|fees|fine|penalty|amount|debt|payment) <0-3> (will|is going to|are going to) '
        + '[@passiveAdverb] '
        + 'be [@passiveAdverb] (removed|taken off|dropped|written off|lifted|reversed|returned|deducted|stopped)',
      '(will|shall|is going to|are going to) [@passiveAdverb] be [@passiveAdverb] (taken (into (account|consideration)|'
        + 'up|on board|seriously|further|forward)|looked after|called back|rung|got back to|responded to|replied to|'
        + 'written to|chased|chased up|traced|tracked down|searched for|noted|expedited|fast-tracked|put '
        + 'right|set '
        + 'right|made right|made good|redelivered|resent|re-sent|reissued|reopened|discussed|monitored|mended|'
        + 'unblocked|unlocked|reinstated|restored|rebooked|remedied|inspected|fed back|brought (up|to the attention)|'
        + 'given (due|full|careful|proper) consideration|made (up to|whole)|'
        + 'compensated|recalculated|rescheduled|followed up on|acted on)',
      '(will|shall|is going to|are going to|is to|are to) [@passiveAdverb] be [@passiveAdverb] (repainted|refitted|'
        + 'repaid|put back|looked over|gone (over|through)|released|listened to|settled|reminded|spoken to|talked to|'
        + 'trained|retrained|briefed|warned|disciplined|held (accountable|responsible)|kept (posted|informed|up '
        + 'to date|in the '
        + 'loop|abreast)|moved to another|swapped|exchanged|sorted|straightened out|ironed out|cleared up|tidied '
        + 'up|cleaned '
        + 'up|patched|debugged|tightened|rebuilt|redone|reworked|revised|rewritten|reprinted|recounted|rechecked|'
        + 're-examined|reassessed|reconsidered|double-checked|looked after|tended to|honored|matched|increased|reduced|'
        + 'lowered|waived|wiped|canceled out|apologized|thanked|invited|interviewed|asked about this|consulted|'
        + 'involved|'
        + 'brought in|sent round|sent over|sent back to you|returned to you|paid (out|in|into)|'
        + 'approached|pursued|'
        + 'acted|progressed|actioned|communicated|reported (back|to)|circulated|flagged|prioritized|moved (up|'
        + 'forward)|dealt|managed|overseen|supervised|recovered|retrieved|reconnected|reset for you|refunded|provided)',
      '(will|shall|is going to|are going to) receive (our|the) (full|best|prompt|immediate|closest) [<1>] (attention|'
        + 'consideration)',
      '(is|are) in the process of being (reviewed|processed|investigated|checked|resolved|fixed|looked|@passiveVerb)',
      '(is|are) to be (@passiveVerb)',
      '(your <1-2>|the <1-2>) will be (corrected|changed) on (your|the)',
      '(is|are) [@passiveAdverb] being (looked over|repainted|rebuilt|gone over|gone through|recovered|cleared up|'
        + 'sorted|'
        + 'reassessed|pursued|listened to|worked)',
      '(has|have) [@passiveAdverb] been [@passiveAdverb] (noted|logged|recorded) and [@passiveAdverb] @handedOver',
      '(is|are) [@passiveAdverb] being (taken (up|further|forward|seriously)|chased|chased up|traced|monitored|'
        + 'discussed|'
        + 'expedited|tested|rebooked|resent|searched|analyzed|examined|dealt|attended|seen to)',
      '(has|have) [@passiveAdverb] been [@passiveAdverb] (taken up|raised|lodged|discussed) with (our|the)',
    ],
    unlessAfter: [
      '(once|when|if|after|until|before|unless|while|whether|which|who|how|not|never|as|ensure|sure|guarantee|any|or) '
        + '<0-4>',
      '(i|we)',
    ],
    matches: [
      'Appropriate steps will be taken', 'A full investigation will be carried out', 'A voucher will be added',
      'You will be given a refund', 'The late fee will be removed', 'Further checks are being made',
      'An inquiry has been launched', 'Your comments will be taken on board', 'You will be called back',
      'An investigation into the loss is going to be opened', 'The matter has been taken up with the courier',
    ],
    misses: [
      'You will be sent a code', 'A deposit will be taken at check-in', 'Your card will be charged', 'A fee is charged',
      'You will be asked for a code', 'Your order will be delivered', 'Your changes will be saved',
      'if a refund will be given', 'The gym will be closed',
    ],
  },
  handedOver: {
    description: 'What is done with a case that somebody else is to work on.',
    patterns: [
      '(escalated|forwarded|passed [on|along|over]|raised|prioritized|assigned|handed (over|on)|sent on|shared with '
        + '(our|the)|'
        + 'referred|transferred)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  passiveHandOver: {
    description: 'Says that a case was handed on, and not by whom.',
    patterns: [
      '(has|have) [@passiveAdverb] been [@passiveAdverb] @handedOver',
      '(was|were) [@passiveAdverb] (escalated|forwarded|passed (on|along|over|to)|handed (over|on)|referred)',
    ],
    unlessAfter: ['(once|when|if|after|until|before|unless|while|whether|that|which|who|how|not|never|as) <0-4>'],
    matches: [
      'your case has been escalated', 'Your complaint was forwarded to the relevant department',
      'Your comments have been shared with our service team', 'The issue has already been raised',
    ],
    misses: [
      "I've escalated this", 'the fee that was raised', 'Your order has been shipped', 'once it has been assigned',
    ],
  },
  byAgent: {
    description: 'Says who does it, behind a passive.',
    patterns: [
      'by (me|us|<name>|someone|somebody|one of|a colleague|my colleague)',
      'by (our|the|my|a|an|your|their|its) <0-3> @people',
      'by (our|the|my|a|an|your) (bank|carrier|seller|host|owner|restaurant|store|shop|hotel|airline|airport|issuer|'
        + 'merchant|vendor|'
        + 'manufacturer|publisher|retailer|provider|clinic|doctor|pharmacist|nurse|landlord)',
    ],
    matches: ['by our billing team', 'by our engineer on Tuesday', 'It is held by your bank', 'by one of us'],
    misses: ['by Friday', 'by the end of the day', 'by mistake'],
  },
  unmanned: {
    description: 'Happens by itself: there is nobody to name.',
    patterns: [
      '(automatically|automatic|by default|by the system|by our system|overnight|instantly)',
      'at (checkout|the (till|gate|door|desk|counter)|check-in|check-out|boarding)',
      '(each|every) (day|week|month|year|time)',
      '(daily|weekly|monthly|yearly|annually)',
    ],
    matches: ['It will be refunded automatically', 'Seats will be assigned at the gate'],
    misses: ['It will be refunded'],
  },
  effort: {
    description: 'Promises effort: what the effort is for is wished, not promised.',
    patterns: [
      '(do|doing|try|trying) (my|our|their|its) [very|level|absolute|utmost] (best|utmost|hardest) [to]',
      '(i|we|team) [am|are|is] [all|fully|personally|truly] (committed|determined|dedicated|working hard|doing '
        + 'everything) [to]',
      '(i|we) [do|would] [really|truly] (hope|want|aim|intend|plan) to (have|get|be|see|fix|resolve|solve|sort|help)',
      '(and|but) (hope|hoping|aim|aiming) to (have|get|be|fix|resolve|solve|sort)',
      '@me (am|are) (hoping|aiming|planning|expecting|looking) to (have|get|be|fix|resolve|solve|sort|release)',
    ],
    matches: [
      'Our team will do their best to help', "I'm committed to getting this resolved", 'We hope to have it fixed',
      'and hope to have it fixed very soon',
    ],
    misses: ['I will fix it', 'the best way to fix it', 'We hope this helps'],
  },
  inThisMessage: {
    description: 'What is done in the message or the conversation itself: it needs no time.',
    patterns: [
      '@me (will|shall|am going to|are going to) [just|also|now|gladly|happily] (walk you|guide you|show you|explain|'
        + 'stay|list|'
        + 'share|include|attach|describe|outline|put <0-6> below)',
      '@me (will|am|are) now',
      '(will|shall) [just|also|then] (keep|close|leave|help|assist|ask you)',
    ],
    matches: ['I will walk you through it', "I'll now close our chat", "We'll leave your case open"],
    misses: ["I'll look into this", 'We will send a new one'],
  },
  customersDuty: {
    description: 'What the customer may or must do, in the customer’s own time.',
    patterns: [
      'you [can|may|could|should|must|might|will] [also|then|just|always] (need to|have to|want to|ought to|are '
        + 'welcome to|'
        + 'are advised to|are able to)',
      'you (can|may|could|should|must|might) [also|then|just|always] ~(receive|get|hear|see|have|expect|find|be|also|'
        + 'then|just|'
        + 'always|hopefully|soon|shortly|start|notice)',
      '(if|when|once|unless) you',
    ],
    matches: ['You should report a lost card', 'You will need to sign it', 'You can cancel it', 'if you reply'],
    misses: ['You should receive it', 'You should see the refund', 'We should report it'],
  },
  vow: {
    description: 'Promises or guarantees something, in the first person.',
    patterns: [
      '@me [can|do|will|would] [also|personally|absolutely|definitely|even|certainly|hereby|both|all|fully|100%|'
        + 'solemnly] (guarantee|'
        + 'promise|swear|vow|pledge) !(our <0-2> (for|against|with)|all our|every <1> we)',
      '(i|we) (am|are) (100%|absolutely|completely|totally|entirely) (certain|positive|sure) [that] (it|this|that|'
        + 'you|your|the) '
        + '<0-3> (will|would|is going to|are going to|works|fixes|arrives|solves)',
      '(100%|hundred percent|absolutely|completely|totally) (sure|certain|positive|confident) [that] (it|this|that|'
        + 'you|your|the|we)',
      '(my|our) [personal|solemn|own|full] (word|promise|guarantee) (that|it|this|you|your|to you|on)',
      '(give|gives|giving) you (my|our) (word|guarantee|promise)',
      '(it|you|they|your <1-2>|the <1-2>) will <0-8> (without fail|no matter what|come what may)',
      '(mark my words|hand on heart|cross my heart)',
      '(i|we) (am|are) [very|quite|more than] (certain|positive|convinced) [of (it|that|this) $|that] (it|this|that|'
        + 'you|your|the|they|our <1-2>) <0-3> (will|would|is going to|are going to)',
      '(i|we) (am|are) [absolutely|completely|very|quite] (certain|positive|convinced) of (it|that|this) $',
      '(trust me|believe me|take it from me|take my word) [on|for] [this|that|it|when i say] [that] (it|this|that|'
        + 'you|they|your <1-2>|the <1-2>|nothing) <0-1> (will|is going to|are going to)',
      'you can [absolutely|safely|definitely|totally] (bet|bank on|count on) (it|this|that|your|the|you)',
      '(is|are|will be) [absolutely|fully|100%|completely] guaranteed !(<0-1> (delivery|rate|price)|with|until|for|'
        + 'against|under|by (our|the|your|a))',
      'guaranteed $',
      'guaranteed (to|by) (arrive|work|be|come|get|reach|fix|solve|@weekday|tomorrow|today|#)',
    ],
    unlessAfter: [
      '(@negation|unable|ability|rather than|instead of|difficult|hard|impossible|if|whether|why) <0-4>', 'so',
      '(price|prices|rate|rates|fare|booking|reservation|is|are|be)',
    ],
    matches: [
      'You can count on it arriving by Saturday', 'Your order arrives tomorrow, guaranteed', "Trust me, it'll be fixed",
      'I guarantee it will arrive tomorrow', 'We promise that the courier will be on time', 'I can promise you',
      "I'm 100% sure the fix works", 'You will have it on Friday without fail', 'You have my word that it works',
      'It is guaranteed to arrive', 'I give you my word', 'We can absolutely guarantee a refund',
    ],
    misses: [
      "I can't promise a date", 'We cannot guarantee it', 'our 30-day money-back guarantee', 'our warranty covers',
      "I'm unable to guarantee that", "We don't promise that", 'the price match guarantee',
      'guaranteed next-day delivery',
      'I am not 100% sure it works', 'We guarantee our mattresses for ten years', 'You can count on us',
      'Your booking is guaranteed with a card', 'The price is guaranteed',
    ],
  },
  ownVow: {
    description: 'A vow about what we can do ourselves: to write, to check, to pass on.',
    patterns: [
      '(promise|guarantee|swear|vow|pledge|word) [you] [that] (i|we) (will|shall|am going to|are going to) [not|'
        + '@adverb|personally] '
        + '[stop|rest] @ownAct',
      '(promise|guarantee|vow|pledge) [you] to [@adverb|personally|never] @ownAct',
      '(i|we) (will|shall|have|am|are) <0-6> (i|we) promise',
      '(promise|promise you) $',
    ],
    matches: ["I promise I'll call you at 5pm", 'We promise to look into it', "I'll write today, I promise"],
    misses: ['I promise that it will arrive', 'We guarantee we will fix it'],
  },
  ownAct: {
    description: 'What depends on nobody but the writer.',
    patterns: [
      '(call|ring|phone|email|message|text|write|reply|respond|get back|come back|be back|be in touch|report back|'
        + 'update you|let you know|tell '
        + 'you|keep|notify|inform|contact|speak|talk|ask|check|look|review|investigate|follow up|pass|share|forward|'
        + 'raise|send|do|try|'
        + 'stay|be here|be honest|listen|refund|credit|help|monitor|take|personally|give)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  neverAgain: {
    description: 'Says that something will not happen again.',
    patterns: [
      '(will|shall|should|would|can|could|is going to|are going to) [@adverb] (not|never) [@adverb|ever] (happen|'
        + 'occur|be repeated|repeat itself|recur|reoccur|come '
        + 'up|be an issue|be a problem) [to you|ever|itself|for you|on your <1>] again',
      '(will|shall|would) (never|not ever) [@adverb] (happen|occur|be repeated|repeat itself|recur|reoccur|be an '
        + 'issue|be a problem)',
      '(will|shall|would) not (be repeated|recur|reoccur|repeat itself|happen (a second time|ever))',
      'will not [@adverb] (happen|occur) in [the] future',
      'never [@adverb] (happen|happens|occur|occurs) again',
      'never going to (happen|occur|be (late|down|offline|wrong|lost|a problem|an issue)|break|fail|crash|repeat)',
      '(will|can|shall) (never|not ever) [ever] ~(need|ask|use|see|contact|email|charge|show|have|be|share|call|send|'
        + 'want|lose) <0-3> again',
      '(will|can|shall) (never|not ever) [ever] be ~(asked|charged|contacted|shown|able|needed|billed|used|shared) '
        + '<0-3> again',
      '(no one|nobody) will ever <1-5> again',
      '(issue|problem|bug|error|fault|leak|noise|damp|virus|glitch) will (not|never) [ever] (come back|return|appear|'
        + 'reappear|show up)',
      '(there will not be|you will not (have|see|get|experience|notice)) any (more|further|other) (problem*|issue*|'
        + 'delay*|error*|mistake*|outage*|charges|surprises|trouble)',
      'you will not (have|see|get|experience) any (problems|issues|trouble|delays|errors) (going forward|from now on|'
        + 'in future|in the future|anymore|after (this|that))',
      '(is|was|will be) the [very] last time [that] (this|that|it|anything|something|you [will] (ever|have (this|to '
        + '(deal|chase|wait|contact|call|write)|a|such|any)|see|face|hear of))',
      'you will (not|never) [ever] (have (this|that|a|an|any|such|the|these|those|to (contact|call|chase|deal|wait|'
        + 'write|complain|go through|put up))|see|experience|face|encounter|get|run into|go through|deal with) <0-6> '
        + '(again|anymore|any more)',
      '(we|i) will (never|not) [ever] (let you down|make (this|that|the same) (mistake|error)|lose <0-3>|be late|'
        + 'miss <0-3>|'
        + 'disappoint you) [again]',
      '(fixed|resolved|sorted|solved|over) [it|this|that|the <1-2>|your <1-2>] (once and for all|for good|'
        + 'permanently|forever)',
      'there will be no (more|further) (problems|issues|delays|errors|mistakes|outages|charges|surprises)',
    ],
    unlessAfter: [
      '(@negation|unable|make sure|making sure|ensure|ensuring|ensures|so|to see to it|steps|hope|hopefully|sure|'
        + 'prevent|measures|if|whether|'
        + 'means|until|work|working) <0-5>',
    ],
    matches: [
      'it will never happen again', "this won't happen again", 'We will never let you down again',
      'The bug is fixed once and for all',
      "You won't have this problem again", 'There will be no further delays', 'This will not happen in future',
      'That was the last time this happens', 'We will never lose your bags again', "You won't see any more delays",
      "The site's never going to be offline", "You won't have to chase us again",
    ],
    misses: [
      "We are making sure this won't happen again", 'We have taken steps so that it does not happen again',
      "I can't promise it won't happen again", 'You will never need to enter it again', 'Never share your password',
      'When was the last time you signed in?', "We'll never ask you again", "You won't have to sign in again",
    ],
  },
  alwaysNever: {
    description: 'Says of something that depends on others that it will always or never be so.',
    patterns: [
      '(it|this|that|they|@our <1-2>|the <1-2>|your <1-2>|orders|parcels|deliveries|refunds) will (always|never) '
        + '[be] (arrive|work|fail|break|be|crash|run|'
        + 'come|go|late|on time|ready|available|down|lost|wrong|reach|have|lose|get|open|load|drop)',
      '(we|i|our team|our agents|someone) will always [@adverb] (answer|reply|respond|deliver|arrive|ship|dispatch|'
        + 'be on time|be available|get back|pick up|'
        + 'call back|fix|solve|resolve|have <0-2> in stock)',
      'you will always (get|receive|reach|have <0-4> (on time|in stock|by|within|ready)) !(the (option|choice|right)|'
        + 'access|a (reminder|notification|message|prompt))',
      'you will never (wait|be charged|lose|miss|pay|have to wait|be without|be late|be disappointed)',
      '(@our <1-2>|we|it|they|the <1-2>) [just|simply] never (fail|fails|break|breaks|break down|breaks down|crash|'
        + 'crashes|go down|goes down|go wrong|goes wrong|let you down|lets you down|make mistakes|make a mistake|'
        + 'run late|'
        + 'runs late|arrive late|arrives late|lose <1>|loses <1>|miss|misses|disappoint|disappoints|have <0-1> (delays|'
        + 'outages|problems|issues))',
      '@our <1-2> (is|are) never (late|wrong|down|offline|delayed|lost|unavailable|out of stock)',
      '@our <1-2> (is|are) always (on time|punctual|in stock|online|right|up)',
      'the <1-2> (is|are) always (on time|punctual)',
      '(is|are|be) (up|online|available|on time|right) 100% of the time', '100% uptime',
      '(@our <1-2>|we) always (arrive|arrives|deliver|delivers|answer|answers|reply|replies|come|comes) [<1-2>] (on '
        + 'time|within|the next day|next day|the same day)',
      '(price|prices|fee|fees|rate|rent|premium|cost|costs) (will|would|is going to) (never|not ever) [ever] (go up|'
        + 'rise|increase|change|get)',
    ],
    unlessAfter: ['(@negation|if|whether|that) <0-4>'],
    matches: [
      'Our drivers are never late', 'Our couriers always arrive on time', 'Our app never crashes',
      'We never make mistakes', 'The price will never go up','We will always answer within an hour',
      'Your parcels will always arrive on time', 'It will never crash',
      "You'll never have to wait", 'Our servers will always be up'],
    misses: [
      'We will always be here for you', 'You will never need to enter it again', 'We will never ask for your password',
      'This is always true', 'You will always find your invoices under Billing', 'Your points never expire'],
  },
  factForever: {
    description: 'What a product never asks of the customer, or always keeps.',
    patterns: [
      'you will (never|always) [ever] (need|have) to', 'you will (never|always) have (access|the option|the choice)',
    ],
    matches: ["You'll never need to enter it again", 'You will always have access to your files'],
    misses: ['You will need to sign in again'],
  },
  sureOutcome: {
    description: 'Swears to an outcome that others decide: “you will definitely have it”.',
    patterns: [
      '(it|this|that|they|you|he|she|your <1-3>|the <1-3>|our (courier|driver|engineer|technician|carrier)) [should] '
        + 'will (definitely|absolutely|certainly|surely|'
        + 'undoubtedly|guaranteed|most certainly|most definitely|100%|for sure|no doubt) [be|have|get] @outcomeVerb',
      '(it|this|that|they|you|your <1-3>|the <1-3>) (definitely|certainly|surely|absolutely) will (be|have|get) '
        + '@outcomeVerb',
      '(we|i) will (definitely|absolutely|certainly|surely|undoubtedly|100%) (fix|solve|resolve|sort|win|deliver|get '
        + '(it|this|your) <0-3> (fixed|'
        + 'solved|resolved|back|working|sorted))',
      'will [be] <0-6> (for sure|for certain|guaranteed|without a doubt|without any doubt) $',
      '(no doubt|no question|without a doubt|without any doubt|beyond doubt|beyond any doubt|without question) '
        + '[in my mind] [that] (it|'
        + 'this|you|your|the|we|they) <0-2> (will|is going to|are going to)',
      '(it|this|that|they|you|your <1-3>|the <1-3>) (is|are) (certain|bound|sure) to (be (there|here|fixed|ready|with|'
        + 'back|approved|accepted|delivered)|arrive|come|work|reach|get|have|receive|win|pass|fit|last|solve|fix)',
      '(it|this|that|they|you|your <1-3>|the <1-3>|@our <1-2>) will <1-8> (come rain or shine|whatever happens|no ifs|'
        + 'no matter what|forever|100%)',
      'will <0-8> (no question|no doubt|without question|no question about it|no doubt about it|no two ways about '
        + 'it) $',
      '(assure you|assured) [that] (it|this|your <1-2>|the <1-2>|@our (courier|driver|engineer|technician|carrier) '
        + '[<1>]) (will|is going to|are going to) [definitely|always|certainly] (arrive|be (delivered|on time|there|'
        + 'here|back|with you|perfect)|work|come|get there|fit|turn up|show up|reach|go through|last)',
      '(assure you|assured) [that] (it|this|your <1-2>|the <1-2>) (will|would) (never|not) [ever] (fail|break|go up|'
        + 'rise|increase|go down|crash|be (late|lost|delayed)|let you down|get lost)',
      '(assure you|assured) [that] (your <1-2>|the <1-2>) (is|are) (coming|arriving|on time)',
      'it (wont|dont) (happen|fail|break) again',
      '(it|this|that|they|@our <1-2>|the [new] <1-2>) will (not|never) (let you down|fail you|disappoint you)',
      '(it|this|that|they|your <1-2>|the <1-2>) (is|are|will be) 100% (safe|secure|sure|guaranteed|fixed|certain|on '
        + 'time|reliable|accurate|foolproof|fail-safe)',
    ],
    unlessAfter: ['(@negation|if|whether|make sure|ensure) <0-4>'],
    matches: [
      'The replacement is bound to be there on Monday', 'I have no doubt that your claim will be approved',
      "I can assure you the technician will turn up at 9", "It'll be there, come rain or shine",
      "The new one won't let you down",
      'It will most definitely arrive',
      "You'll definitely have your money by Friday", 'It will certainly arrive tomorrow', 'We will definitely fix it',
      'Your parcel will be there on Monday for sure', 'I can assure you that your parcel will arrive on time',
      'The courier will definitely come today',
    ],
    misses: [
      "I'll definitely look into it", 'We will certainly pass it on', 'It will arrive tomorrow',
      'You will definitely love it',
      'Rest assured, our team will check',
    ],
  },
  noChance: {
    description: 'Says that nothing can go wrong.',
    patterns: [
      '(no|zero|not the slightest|not a) (chance|way|possibility|danger|risk|question) [that|of|in the world] <0-5> '
        + '(break|breaks|breaking|fail|fails|failing|lost|late|twice|again|second time|repeat|repeats|repeated|happen|'
        + 'happens|happening|crash|crashes|crashing|wrong|missing|delayed|recur|recurring)',
      '(nothing|no part of it) (can|could|will|is going to) [possibly|ever] (go wrong|fail|break|be late|get lost|'
        + 'happen to|stop <1>)',
      'impossible for (it|this|that|them|your <1-2>|the <1-2>) to (fail|break|get lost|go wrong|crash|happen|be late|'
        + 'be lost|arrive late|go missing|be delayed)',
      '(it|this|that|they|the <1-2>) cannot [possibly|ever] (fail|go wrong|get lost|crash|be late)',
      '(is|are) [completely|totally|absolutely|100%] (foolproof|bulletproof|fail-safe|infallible|idiot-proof)',
    ],
    unlessAfter: ['(if|whether|hope|so|so that|make sure|ensure|sure|ensuring|unfortunately) <0-3>', 'almost'],
    matches: [
      "There's zero chance of it breaking down", "There's no way it'll happen again", 'Nothing can go wrong this time',
      "It's impossible for it to get lost", 'The new lock is bulletproof',
    ],
    misses: [
      'There is no way to change it', 'There is no chance of a refund', 'Nothing will change for you',
      'There is no risk to your data',
    ],
  },
  outcomeVerb: {
    description: 'What a customer waits for.',
    patterns: [
      '(arrive|arriving|have|get|receive|received|be|reach|come|work|working|fixed|solved|resolved|delivered|back|'
        + 'there|refunded|see|on|in|ready|'
        + 'approved|accepted|available|qualify|pass|win|your|it|the|a|here|able|stop|solve|fix|ship|land|show)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  releaseDate: {
    description: 'Names a date for something that is not built or released yet.',
    patterns: [
      '@product <0-3> (will|shall|is going to|are going to) [@adverb] (be|go) [@adverb] (released|launched|live|'
        + 'shipped|rolled out|out|'
        + 'rolling out|launching|deployed|added|introduced|supported|completed|finished) <0-4> @releaseTime',
      '@product <0-3> (will|shall|is going to|are going to) [@adverb] (ship|launch|land|roll out|come out|arrive|'
        + 'drop|come|go live) <0-4> '
        + '@releaseTime',
      '@product <0-3> (ships|launches|lands|drops|rolls out|comes out|goes live|is out|is live|is '
        + 'released) [<1-2>] @releaseTime',
      '@product <0-3> (will|shall|is going to|are going to) [@adverb] be (available|ready|usable) <0-4> @releaseTime',
      '@product <0-3> (is|are) [@adverb] (coming|launching|shipping|rolling out|being released|scheduled|due|'
        + 'planned) [out|for release|for|to '
        + '(launch|ship|be released)] <0-2> @releaseTime',
      '(we|our developers|our engineers|our team|the team) will have <0-3> @product <0-1> (out|ready|live|released|'
        + 'launched|done) <0-2> @releaseTime',
      '(we|our developers|our engineers|our team|the team) (will|shall|are going to|is going to|are|is) [@adverb|be] '
        + '(releasing|launching|shipping|rolling '
        + 'out|adding|introducing|release|launch|ship|roll out|add|introduce) [out] (it|this|that|the|a|an|support) '
        + '<0-4> '
        + '@releaseTime',
    ],
    unlessAfter: ['(@negation|if|whether|order|orders|parcel|item|your) <0-4>'],
    matches: [
      'The export feature will be released next month', 'Dark mode is coming in Q3', 'The new app will launch in May',
      'We will be releasing the fix next week', 'The integration is due in spring',
      'Offline mode goes live on 3 June', 'Dark mode lands in the March update', 'Passkeys will be available in Q2',
    ],
    misses: [
      'Your order will ship next week', 'The fix is live for your account', 'The update was released last month',
      "I can't say whether the feature will be released next month", 'An update will follow by 5pm',
      'The fix will be installed by our engineer on Tuesday morning', 'The sale goes live on Friday',
    ],
  },
  product: {
    description: 'What developers build.',
    patterns: [
      '(feature|features|functionality|integration|integrations|export|import|dark mode|redesign|beta|patch|bugfix|'
        + 'bug fix|hotfix|fix|release|version|'
        + 'app|rollout|plugin|extension|module|dashboard|firmware|api|toggle|widget|support for|option|tool|platform|'
        + 'website|'
        + 'portal|new plan|new <1> update|software update|next update|app update|filter|templates|mode|two-factor|'
        + 'single sign-on|sso|passkeys|sync|new design|bot|chats|channels|themes|folders)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  releaseTime: {
    description: 'When something comes out.',
    patterns: [
      '(in|with) the [next|coming] [<1>] (update|release|version|build|sprint)',
      '(next|this|in|by|on|before|during|later|early|late|within|end of|tomorrow|today|q1|q2|q3|q4|soon) [the|a|this|'
        + 'next] [early|late|end of|start of|beginning of|middle of|first half of|second half of] [the|this|next] '
        + '[next|coming] (week|weeks|month|months|year|quarter|spring|summer|autumn|fall|winter|@month|@weekday|'
        + '@number (days|weeks|months|sprints)|<date>|'
        + 'q1|q2|q3|q4|days|release|weekend|sprint|christmas|easter|january|february|march|april|may|june|july|'
        + 'august|september|'
        + 'october|november|december|#)',
      '(tomorrow|next week|next month|next year|next quarter|this month|this quarter|this week|this year)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  guaranteeName: {
    description: 'A guarantee or promise that is a product or a term, by its name.',
    patterns: [
      '(money-back|money back|price-match|price match|lifetime|satisfaction|best-price|best price|price|delivery|low '
        + 'price|year|day|month|'
        + 'manufacturer|manufacturers|performance|#) (guarantee|promise|guaranteed)',
      '(our|the|your|this|under|a|no) guarantee',
    ],
    matches: ['our 30-day money-back guarantee', 'the price match promise', 'under guarantee'],
    misses: ['I guarantee it', 'We promise'],
  },
  systemNotice: {
    description: 'A notice that a system sends when something happens.',
    patterns: [
      'you will [@passiveAdverb] be (notified|informed|updated|emailed|alerted|texted|kept <1>) <0-8> (when|once|as '
        + 'soon as|if|'
        + 'whenever|every time|automatically|by (text|sms|email))',
    ],
    matches: ['You will be notified by email when your order ships', "You'll be informed once it is ready"],
    misses: ['You will be notified', 'You will be contacted when we know more'],
  },
  tryTo: {
    description: 'Tries, hopes or aims to do something, up to the verb.',
    patterns: [
      '@me (will|shall|am going to|are going to|can|could) [@adverb|certainly|do] (try|attempt|endeavor|aim|strive|'
        + 'hope|look) to !@wishedFor',
      '@me (will|shall|am going to|are going to|can) [@adverb] try and !@wishedFor',
      '@me (am|are) [@adverb] (trying|hoping|aiming|attempting|looking) to !@wishedFor',
      '@me [do|would] [@adverb|certainly|really] hope to !@wishedFor',
      'i [would] (aim|plan|intend|try) to !@wishedFor',
      'we [do|would|always] (aim|plan|intend|mean) to (reply|respond|answer|get back|come back|call|ring|email|write|'
        + 'send|ship|dispatch|fix|have (it|this|that|your|an|the|a)|resolve|refund|finish|complete|be in touch|be '
        + 'back|let '
        + 'you know|update you|post|process|repair|replace)',
      '@me (will|shall|am going to|are going to) [also] (give it a (go|try|shot)|have a go at|do what (i|we) can)',
    ],
    unlessAfter: ['(if|when|while|as|that|what|whether|because|@negation) <0-1>'],
    matches: [
      "I'll try to get someone to call you", 'We hope to have an answer', "We're hoping to fix it",
      'I will try and find it',
      'We shall endeavour to resolve it'],
    misses: [
      'We hope to see you soon', 'We will strive to improve', 'I tried to call you', 'Please try to restart it',
      'I hope to hear from you',
    ],
  },
  wishedFor: {
    description: 'What a courtesy hopes for; no act on the case.',
    patterns: [
      '(see|hear|welcome|serve|work with|continue|help|assist|improve|do better|keep improving|make (sure|you|your '
        + '<1-2>) happy|understand|meet|provide|'
        + 'be of|host|earn|learn|offer you <0-2> (experience|service)|exceed|answer every|answer all|reply to (all|'
        + 'every)|respond to (all|every))',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  mightBeAble: {
    description: 'May or might be able to do something, up to the verb.',
    patterns: [
      '(i|we) (might|may|should|could) [just|also|possibly|perhaps|hopefully|probably|well|even|then] be able to',
      '@team (might|may|should|could) [just|also|possibly|perhaps|hopefully|probably|well|even|then] be able to',
    ],
    matches: ['We might be able to refund you', 'Our team should be able to fix it'],
    misses: ['You should be able to log in', 'We are able to refund you'],
  },
  beliefOnly: {
    description: 'Thinks or believes that something will or can be done, up to what is believed.',
    patterns: [
      '(i|we) [do|would|am|are] [also|really|just|still|pretty|fairly|quite] (think|believe|guess|suppose|reckon|'
        + 'assume) [that] '
        + '!(you can|you may|you could|you might|you will (love|like|find|enjoy|be)|<1-4> (help|helps|clarif*|'
        + 'answer*|explain*))',
      '(i|we) would like to (think|believe) [that]',
      '(i|we) (am|are) (fairly|reasonably|pretty|quite|rather) (sure|confident|certain) [that] !(you (can|may|'
        + 'could|will))',
      '(i|we) (suspect|imagine) [that] !(you)',
    ],
    matches: [
      "I'm fairly confident we'll have it", "I'd like to think we can sort it",
      'I think we can fix this', 'I believe the engineer may come', 'I guess it will arrive on Monday'],
    misses: ['I think you can find it there', 'I believe this will help', 'I know we can fix this'],
  },
  openModal: {
    description: 'What is said to be possible or likely for us or for the thing that is waited for.',
    patterns: [
      '(i|we|it|they|someone|somebody|@people|refund|parcel|order|part|replacement|courier|engineer|fix|delivery|'
        + 'package|technician) '
        + '(will|can|may|should|might|could|must)',
    ],
    matches: ['we can fix this', 'the engineer may come', 'it should arrive'],
    misses: ['you can find it', 'the shop is open'],
  },
  mightDo: {
    description: 'May or might do something about the case, or will see whether it can be done.',
    patterns: [
      '(i|we) (might|may) (refund|replace|fix|resolve|waive|extend|offer you|send you|call you back|get back to you|'
        + 'reimburse|'
        + 'compensate)',
      '@me will see (if|whether) (i|we|they|someone|somebody|the <1-2>|our <1-3>) (can|could|is able|are able|might)',
      '(maybe|perhaps|possibly|potentially) (i|we|someone|somebody|@team) (can|could|will|might|may|would) ~(meet|'
        + 'be|see|'
        + 'speak|talk|not)',
      '(i|we) (could|can|will|might|may) (perhaps|possibly|maybe|potentially|probably) (@do|manage|get|arrange|give)',
      '(i|we) (may|might) [just|also|well] (be in a position to|manage to|decide to|consider|be willing to|find a way|'
        + 'arrange|credit|reimburse|give you)',
      '(i|we) (may|might) well @do',
      '(someone|somebody|one of us|a colleague|one of our <1-2>|a member of <1-3>|our <1-2>) (may|might|could) '
        + '[also|well] (give you|call|ring|phone|contact|email|visit|be in '
        + 'touch|'
        + 'get (back|in touch)|reach out|come (round|over|by)|write to|text|stop by|drop (by|in)|look at) !(by '
        + '(phone|text|email)|to (verify|'
        + 'confirm|ask)|from)',
      'it looks like (i|we) (can|could|will|might|may)',
      '@me will see what (can be done|(i|we|they) can (do|arrange|offer|manage)) (about|for|with|on)',
    ],
    unlessAfter: ['(if|when|while|@negation) <0-1>'],
    matches: [
      'We might refund you', "We'll see if we can extend it", 'Maybe I can get it removed', 'We could perhaps waive it',
      'Our driver might come round tomorrow', 'It looks like we can waive it',
    ],
    misses: [
      'Maybe we can meet again', 'The engineer may ask for your ID',
      'We may need your address', 'Let me see if I can find it', 'You might get a refund'],
  },
  hopefulOutcome: {
    description: 'Hopes for an outcome, or calls it likely, instead of saying what is known.',
    patterns: [
      '(hopefully|fingers crossed|with any luck|all being well|god willing|touch wood|with a bit of luck|with luck|all '
        + 'going well|ideally|chances are|in all likelihood|more than likely|if all (goes|is|being) (well|to plan))',
      '(it|they|your <1-2>|the <1-2>) ought to (be|arrive|reach|come|get)',
      'there is a (good|fair|decent|strong) chance [that] (it|we|i|they|your|the)',
      '(i|we) (am|are) [very|quite|fairly|pretty|cautiously] (hopeful|optimistic) [that] (i|we|it|they|your <1-2>|the '
        + '<1-2>|this)',
      '(i|we|it|they|you|your <1-2>|the <1-2>|someone|somebody) (will|should|can|may|might|could) (probably|possibly|'
        + 'maybe|perhaps|ideally|hopefully) [be|have|get] '
        + '(@do|arrive|arriving|come|get|have|receive|be|here|there|with|ready|fixed|delivered|ship|reach|hear|see)',
      '(someone|somebody|it|@people|parcel|refund|replacement|part|package) (may|might) (arrive|come|turn up|ship|'
        + 'reach you|be (ready|fixed|there|with you|resolved|delivered)|get '
        + 'back to you|call you|ring you|contact you) !(in (separate|two|several|multiple|different)|separately|at '
        + 'different|early)',
    ],
    unlessAfter: ['(if|when|while|that it|@negation) <0-1>'],
    matches: [
      'Hopefully it arrives this week', 'You should hopefully receive it', 'the engineer may come tomorrow',
      'It will probably be fixed on Monday', 'Fingers crossed!',
      'Your parcel might arrive on Friday', 'With luck it comes tomorrow', 'It ought to be with you by Friday',
    ],
    misses: [
      'this may have caused it', 'you should see a section', 'you may be required to pay VAT', 'I will refund',
      'you can keep it',
      'Your order may arrive in separate boxes', 'It may take longer', 'Could you possibly send it',
    ],
  },
  willKnow: {
    description: 'Says that something will be known or told by a time.',
    patterns: [
      '@me will (know|have (an answer|news|the answer|an update|a result)|hear|find out)',
      '(either way|one way or the other)',
    ],
    matches: ["I'll know by 3pm", 'We will have an answer on Monday'],
    misses: ['You will know soon'],
  },
  awaited: {
    description: 'What a customer waits for, and that it comes.',
    patterns: [
      '(it|they|that|your <1-2>|the <1-2>) (arrives|arrive|comes|come|lands|land|ships|ship|reaches|reach|turns up|'
        + 'gets (there|fixed|sorted|'
        + 'resolved)|is (fixed|back|ready|there|with you))',
    ],
    matches: ['it arrives this week', 'your parcel turns up', 'the part comes on Friday'],
    misses: ['this helps', 'you like it'],
  },
  bareTeam: {
    description: 'The writer’s own side with no more name than that; another team has one: “our billing team”.',
    patterns: [
      '[our|the] [customer] (support|support (team|staff|desk)|service team|care team|customer (service|services|care|'
        + 'relations|support)|helpdesk|help desk)',
      '(our|the) team', 'the company',
      '(someone|somebody|one) (from|in|of|on) (our|the) [support|customer service|service|care] team',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  personalAct: {
    description: 'What one person does in one conversation.',
    patterns: [
      '(have (a|another) [quick|closer|good|proper] (look|word|chat|read|think)|give (you|them|him|her) (a|another) '
        + '[quick] (call|ring|buzz|update)|take (a|another|the) [closer] look|see to|keep an eye|pop|drop you|'
        + 'test|read|'
        + 'listen|put <1-3> in the post|look after|reach you|hand you|keep (looking|checking)|'
        + 'let <1-3> '
        + 'know|come back to you|raise (it|this|that)|chase|'
        + 'check|look|call|ring|phone|email|e-mail|message|text|write|reply|follow up|help|assist|update you|update '
        + 'your|send|resend|review|get back|'
        + 'come back|be back|be in touch|reach out|investigate|contact|ask|speak|talk|find out|let you know|tell you|'
        + 'keep you|'
        + 'walk you|guide you|show you|explain|confirm|fix|sort|see what|see if|see whether|take a look|take care|'
        + 'double-check|dig|chase|'
        + 'pass|forward|escalate|arrange|get this|get that|get it)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  personalActing: {
    description: 'The same, going on.',
    patterns: [
      '(checking|looking|calling|emailing|messaging|writing|following up|helping|assisting|sending|reviewing|getting '
        + 'back|investigating|'
        + 'contacting|asking|speaking|chasing|passing|forwarding|escalating|arranging|fixing|sorting|digging|'
        + 'double-checking)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  personalDone: {
    description: 'The same, done.',
    patterns: [
      '(had (a|another) [quick|closer|good|proper] (look|word|chat|read)|gone (through|over|ahead)|taken (a|'
        + 'another|the) '
        + '[closer] look|listened|tested|read (your|through)|'
        + 'checked|looked|called|phoned|emailed|messaged|written|followed up|helped|reviewed|investigated|contacted|'
        + 'asked|spoken|chased|'
        + 'passed|forwarded|escalated|arranged|double-checked|resent|sent you)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  weAct: {
    description: 'What one person does, with “we” or the team as its subject.',
    patterns: [
      '(we|@bareTeam) (will|shall|can|could) [@adverbs] [@leadIn] @personalAct !(our|how|whether|<0-4> (link|code|'
        + 'notification|reminder|confirmation|newsletter))',
      '(we|@bareTeam) (will|would) [@adverb] be [more than|very|so|only too] (happy|glad|delighted|pleased|able) to '
        + '[@adverb] @personalAct !(our|how|whether|<0-4> (link|code|notification|reminder|confirmation|newsletter))',
      '(we|@bareTeam) would [@adverb] (love|like) to [@adverb] @personalAct !(our|how|whether|<0-4> (link|code|'
        + 'notification|reminder|confirmation|newsletter))',
      '(we|@bareTeam) (are|is) [@adverb|more than|very|so|always|only too] (happy|glad|delighted|pleased|here) to '
        + '@personalAct !(our|how|whether|<0-4> (link|code|notification|reminder|confirmation|newsletter))',
      '(we|@bareTeam) (are|is) [@adverbs] @personalActing !(our|how|whether|<0-4> (link|code|notification|reminder|'
        + 'confirmation|newsletter))',
      '(we|@bareTeam) (will|shall) [@adverb|personally] be @personalActing !(our|how|whether)',
      '(we|@bareTeam) (will|shall) personally @personalAct', '(we|@bareTeam) (are|is) on it',
      '^ allow us to [just] (check|look|find out|see|investigate|ask|take a look|have a look)',
      '^ let us [just] (check|find out|investigate|ask|look into|take a look|have a look) <0-4> for you',
      '(we|@bareTeam) (want|wants) to [@adverb] (help you|fix this|put this right|sort this)',
      '(we|@bareTeam) (are|is) going to [@adverb] @personalAct !(our|how|whether|<0-4> (link|code|notification|'
        + 'reminder|confirmation|newsletter))',
      '(we|@bareTeam) (have|has) [@adverbs] @personalDone !(our|how|whether|<0-4> (link|code|notification|reminder|'
        + 'confirmation|newsletter))',
    ],
    unlessAfter: [
      '(if|how|what|that|once|when|as|which|where|why|before|after|until|so|because|while|everything|all|anything|'
        + 'see) <0-1>',
      '(from|to|with|of|by) [our]',
    ],
    matches: [
      'We will look into this', "We'd be happy to help you", 'Support will check', 'We are checking your order',
      "We'll follow up with you",
      'We can help you with that refund', 'We have reviewed your photos', 'Our team is happy to help', 'We will fix it',
    ],
    misses: [
      'We charged you twice', 'We ship every weekday', 'Our billing team will call you', 'We take full responsibility',
      "We've released a fix",
      'We can work together', 'what we can check', "We're reviewing our packing", "We'll send you a login link",
    ],
  },
  manyPeople: {
    description: 'Speaks to or about many people at once.',
    patterns: [
      '(outage|incident|all|every|affected|many|some) [of] [our|the] (customers|users|accounts|guests|members|'
        + 'passengers|subscribers)',
      '(outage|service disruption|everyone|everybody|you all|status page)',
    ],
    matches: ['all customers', 'an outage', 'Hi everyone'],
    misses: ['your account'],
  },
  remedy: {
    description: 'Says what puts a complaint right: money, a new thing, a new date, a repair.',
    patterns: [
      '(refund*|reimburs*|credit|credited|crediting|replace|replaced|replacing|replacement|rebook*|compensat*|'
        + 'voucher*|waive*|waiving|discount*|'
        + 'on the house|free of charge|for free|goodwill|exchange*|swap*)',
      '(i|we|team) (have|will|am|are|can) [@adverb] (booked|booking|book|ordered|ordering|order|resent|resending|'
        + 'resend|sent|sending|send|'
        + 'reshipped|reship|fixed|fixing|fix|repaired|repairing|repair|corrected|correcting|correct|restored|restore|'
        + 'canceled|'
        + 'canceling|cancel|removed|removing|remove|extended|extending|extend|upgraded|upgrading|upgrade|moved|'
        + 'moving|move|'
        + 'added|adding|add|reopened|reissued|reissue|rearranged|rearrange|reinstated|reinstate|rescheduled|'
        + 'reschedule) (it|you|'
        + 'your|the|a|an|this|that|another|new|one|both|#)',
    ],
    unlessAfter: ['(@negation|unable) <0-2>'],
    matches: [
      "I've refunded the shipping", "I've credited £40", 'A replacement is on its way',
      "I've booked the installer for Monday", "We'll send you a new one",
    ],
    misses: ["I've told the manager", "I've passed this to the depot", "I'm reviewing the call", 'We cannot refund it'],
  },
}
