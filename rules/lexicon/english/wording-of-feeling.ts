import type { Lexicon } from 'replylint/rule'

/** Families of how feeling is worded: what takes it back, what claims too much of it, cheer, warmth, upset customers. */
export const wordingOfFeeling: Lexicon = {
  butConnector: {
    description: 'A contrast that takes back what stands before it.',
    patterns: [
      '!(nothing|anything|everything|all|none|only|cannot|no choice|last|everyone|everybody) but [unfortunately|'
        + 'regrettably|sadly|alas] !(also|'
        + 'rather|not limited|then again|for)',
      'however !(you|much|many|long|far|often|small|big|little)',
      '^ (yet|unfortunately|regrettably|sadly|nevertheless|nonetheless|even so|all the same)',
      '!(even|as) (though|although) !(not)',
      '(that said|that being said|having said that|on the other hand|with that said|be that as it may)',
    ],
    matches: [
      'I see, but no', 'However, it is late', 'We like it however the shop is shut', 'Sorry, though it is peak season',
      'That said, we agree', 'Unfortunately, it sold out', 'I follow, yet the answer stands', 'Although we tried',
      'Even so, the fare stands',
    ],
    misses: [
      'and', 'so', 'nothing but annoyance', 'all but finished', 'not only lost but also late', 'even though you paid',
      'We have not found it yet', 'however you like', 'It looks as though it works', 'We had no choice but to close',
    ],
  },
  gratitude: {
    description: 'Thanks.',
    patterns: [
      '!(no) (thank|thanks|thankyou|thx|ta) [you]',
      '@me [do|really|very much|truly|also|certainly|greatly|so|genuinely|would] appreciate (you|your|that|this|the|'
        + 'it|all)',
      '@me (am|are) [@much] (grateful|thankful)',
      '(much|greatly|really) appreciated',
    ],
    unlessAfter: ['@negation <0-1>'],
    matches: [
      'Thank you for waiting', 'Many thanks', 'We really appreciate your patience', "I'm very grateful", 'Much appreciated',
    ],
    misses: ['No, not at all', 'We appreciate how hard it is', 'The price may appreciate', 'It does not thank anybody'],
  },
  heedThis: {
    description: 'Asks the customer to understand or to note something, which asks for nothing that helps.',
    patterns: [
      'please [do|also|try to|kindly] (understand|note|be aware|be advised|remember|keep in mind|bear in mind|know|'
        + 'respect|be mindful|recall|appreciate|realize)',
      '(you|i) (have to|need to|must|should|will need to|will have to) (understand|realize|appreciate|accept|'
        + 'remember|bear in mind|keep in mind)',
      '@me (hope|trust) [that] you [can|will] (understand|appreciate)',
      '@me (must|have to|need to) (remind|advise|stress|point out|insist|inform|tell|warn)',
    ],
    matches: [
      'Please understand that the shop is closed', 'Please do bear in mind the season', 'You must realise it is late',
      'I must advise against it', 'We hope you understand',
    ],
    misses: ['Please send the form', 'You need to open the app', 'I understand', 'We advise a warm wash'],
  },
  heldAgainst: {
    description: 'A fact that is held against the customer: what they did, or what is gone.',
    patterns: [
      'you (signed|agreed|accepted|chose|opted|ticked|confirmed|ordered|selected|entered|were (told|informed|warned|'
        + 'advised|'
        + 'sent|asked|aware)|did not|have not|had not|failed|should have|could have|would have to|missed|canceled|'
        + 'contacted|waited|left|booked|bought|purchased)',
      '(has|have|had|was|were|is|are) [@adverb|all|already|unfortunately] [been] (released|removed|discontinued|'
        + 'retired|withdrawn|declined|'
        + 'denied|rejected|refused|closed|canceled|sold|sold out|suspended|blocked|deleted|deactivated|disabled|cut|'
        + 'forfeited|used up|missed|lost)',
      '(that|this|it) is (how|the way|what|just how|just the way|simply how) (it|things|we|the|our|your|life)',
      '(that|this|it) is (necessary|required|mandatory|compulsory|out of|beyond|not up to|standard|normal|usual|the '
        + 'case|only)',
      'these things happen',
      '(there is|there are|there was|there were) [@adverb] (no|nothing|none|not)',
      '(you|it|this|that) (will|would) (have to|need to)',
      'you [@adverb|really] must',
      '(it|this|that) [@adverb|really] (has to|must|needs to) be',
      '(sale|offer|promotion|trial|deadline|window|period|time|season|booking|booking window|event|subscription|'
        + 'contract) '
        + '[@adverb|has|had|is] (ended|closed|over|finished|passed|gone|lapsed|run out)',
      '@me (have found|found|see|find|saw|can see|could see) (no|nothing)',
      '(experiencing|receiving|getting|seeing|facing) [@much|unusually] (high|large|more|heavy|an unusually|a high|a '
        + 'large|a lot|unprecedented|many)',
    ],
    matches: [
      'You signed the contract', 'The seats have been released', "That's how it works", 'These things happen',
      'The offer was withdrawn in May', 'There is no way round it', 'It is necessary for the repair',
      'You will have to wait', 'The sale ended on Sunday', 'There is still no update', 'It has to be done',
      "We're experiencing high call volumes", 'We found no fault with the lamp',
    ],
    misses: [
      'You can sign the contract', 'The refund has been sent', 'That is how you reset it', 'There is a bus', 'It will arrive on Friday',
    ],
  },
  livedExperience: {
    description: 'Tells of something that the writer has lived through; the rest of `claimedFeeling` claims a feeling.',
    patterns: [
      '(that|this|it|something similar|the same [thing]) (has|have) [also] happened to (me|us)',
      '(the same [thing]|it|this|something similar) [also] happened to me',
      'i have [also|personally] (been|had|gone|experienced)',
      'i [also|personally|once] (went through|had|was in)',
      'i know [exactly|just|myself] (what|how) it (is like|feels) to',
      '[speaking] as (a|someone)',
      'been there myself',
    ],
    matches: [
      "That's happened to me as well.", "I've been there", 'As a parent, I', 'The same thing happened to me', 'I went through the same',
      'I know how it feels to lose a bag',
    ],
    misses: ['I know exactly how you feel', 'We feel your pain', "I'm just as annoyed as you"],
  },
  asOneOfThem: {
    description: 'A group that the writer claims to belong to, before what they say: “As a parent, I …”.',
    patterns: ['[speaking] as (a <1-5>|someone who <1-6>) (i|we)'],
    matches: ['As a parent, I know', 'As a keen baker myself, I see'],
    misses: ['As a result you wait', 'I am as tired as you'],
  },
  upsetCustomer: {
    description: 'Shows that the customer who is answered is upset or complains.',
    patterns: [
      '(your|the|this) [@much] (frustration*|anger|disappointment|annoyance|upset|distress|dissatisfaction|'
        + 'displeasure) !(free)',
      '(how|that|why|because|as|since|see|hear|know|understand|appreciate|sorry|can tell) [that] (you|your <1>) (are|'
        + 'were|feel|felt|have been) [feeling|left] [@much] @upset',
      '(how|why) [@much] @upset (you|your <1>) (are|feel|felt|must|were)',
      '(right|reason) to (be|feel) [@much] @upset',
      '(how|must be|must have been|must feel|sounds|is|was) [@much] (frustrating|annoying|upsetting|infuriating|'
        + 'distressing|stressful|'
        + 'disappointing|maddening|exasperating|worrying|heartbreaking|devastating)',
      '(your [<1>] complaint|let you down|have been let down|lost patience)',
    ],
    unlessAfter: ['(if|case|should|when|any|unless|whenever|may|might|might be|would|avoid|prevent) <0-3>', '@negation <0-2>'],
    matches: [
      'I understand your frustration', 'I can see why you are upset', 'You have every right to be angry', 'That must be so worrying',
      'how disappointed you must be', 'We let you down', 'about your recent complaint',
    ],
    misses: [
      'If you are unhappy with the fit, send it back', 'to avoid any disappointment', 'Are you upset?', 'Your happiness counts',
      'It is not stressful', 'A frustration-free parcel',
    ],
  },
  urgentSafety: {
    description: 'Tells the customer to get out of danger; nothing may come before that.',
    patterns: [
      '(unplug|disconnect) (it|this|that|them|the <1-3>|your <1-3>)',
      '(switch|turn|shut) (it|this|that|them|the <1-3>|your <1-3>|off <0-1> <1-2>) [off] [now|immediately|straight '
        + 'away|right away|at the (mains|wall|socket|valve)]',
      '(switch|turn|shut) off <1-3> (gas|power|electricity|water|supply|mains|engine|oven|heater|boiler)',
      '(step|move|stay|keep|get) [right|well] (away|clear|back|out)',
      '(leave|evacuate) (the|your) (building|house|room|home|car|area|flat)',
      '(call|ring|dial|phone) [the] (911|999|112|111|000|101|emergency|fire|police|ambulance|poison|your doctor)',
      '(stop|do not) (using|use|touch|eat|drink|charge|charging|wear|wearing|drive|driving|taking|swallow|inhale|'
        + 'open it) (it|this|that|them|the <1-2>|your <1-2>)',
      '(seek|get) [urgent|immediate] medical (help|advice|attention|care)',
      '(freeze|block) your (card|account) [now|immediately|straight away|right away]',
    ],
    matches: [
      'Please unplug it now', 'Turn off the gas', 'Step away from it', 'Call 999', 'Stop using the charger', 'Seek medical advice',
      'Please freeze your card straight away',
    ],
    misses: ['Plug it in again', 'Call us on Monday', 'Step one is done', 'You can stop by the shop'],
  },
  toldOfProblem: {
    description: 'Says back what the customer has told: “thanks for letting us know that your vase arrived in pieces”.',
    patterns: [
      '(know|told|telling|tell|hear|flagging|say|said|mention|mentioned|mentioning|wrote|writing|note|report|'
        + 'reported|explaining) [us|me] [to say|to tell us] (that|how|about) '
        + '(your <1-3>|you|the <1-3>|a <1-3>|it|this <1>) (has|have|had|is|are|was|were|did|does|do|can|could|'
        + 'arrived|came|got|broke|stopped|kept|keeps|went|lost|received|still|never|not)',
      'you are [absolutely|quite|completely|entirely] right',
    ],
    matches: [
      'Thanks for letting us know that your vase arrived in pieces', 'You told us that you never got the code', "You're right, we charged twice",
    ],
    misses: ['Please let us know if it breaks', 'Tell us about your stay', 'Do you know the way?'],
  },
  complement: {
    description: 'The word that brings in what is understood, or what it is about.',
    patterns: [
      '(that|how|why|what|when|where|which|who|whom|with|about|over|regarding|concerning|around|at|on|because|since|'
        + 'after|given|in|from|caused|to|of|for)',
      'and (the|your|how|why|that|what)',
    ],
    matches: ['your frustration with the lift', 'I hear you on the price'],
    misses: ['I understand and will help'],
  },
  vagueProblem: {
    description: 'Names that something is wrong, and not what.',
    patterns: [
      '(the|this|that|your|any|an|a|these|those|some|of|such) [@hard|whole|recent|current|technical|ongoing] (issue|'
        + 'issues|problem|problems|matter|matters|situation|'
        + 'situations|trouble|troubles|difficulty|difficulties|inconvenience*|experience|concern|concerns|complaint|'
        + 'complaints|query|enquiry|inquiry|request|message|'
        + 'feedback|case|ticket|incident|hassle|bother|frustration|error|errors|mistake|mistakes) !(with (your|the|'
        + 'our) <1>|where|that the)',
      '(issue|issues|problem|problems|trouble|difficulties|difficulty) [that] you (are|have|were|had) [been] (facing|'
        + 'having|experiencing|experienced|had|faced|encountered|reported|mentioned|described|raised)',
      'complaint*',
      'what (happened|went wrong|you (described|reported|are experiencing))',
    ],
    matches: ['the issue', 'this problem', 'for any inconvenience', "about the issue you're facing", 'what went wrong'],
    misses: ['the late parcel', 'the lift is broken', 'your card was declined', 'the problem with your router'],
  },
  cheer: {
    description: 'Cheerful words, which clash with bad news.',
    patterns: [
      '^ (awesome|yay|woohoo|woo hoo|hooray|fantastic|amazing|wonderful|brilliant|fabulous|super|terrific|lovely|'
        + 'marvelous|great stuff|excellent|'
        + 'perfect|great|cool|sweet|yippee|ta-da) $',
      '^ (awesome|yay|woohoo|hooray|haha|hehe|lol|cheers|tada|no worries|no problem|no probs|no sweat|happy days|'
        + 'hakuna matata) !(with|in|to|loading)',
      '(super|so|really) excited',
      '(have|enjoy) (a|an|your|the rest of your) [@much] (wonderful|fantastic|awesome|amazing|fabulous|fab|marvelous|'
        + 'brilliant|beautiful|magical|blessed|'
        + 'super|terrific|stellar|epic|delightful|sunny|great|lovely|good|nice) [rest of your] @daytime',
      'happy (shopping|traveling|travels|gaming|browsing|streaming|baking|cooking|reading|knitting|crafting|building|'
        + 'coding|learning|trails)',
      'stay (awesome|fabulous|amazing)',
    ],
    matches: [
      'Awesome, thanks for waiting!', 'No worries! It is done', 'Have a great day!', 'Haha, true', 'Happy shopping!', 'Cheers!', 'Have a wonderful day',
    ],
    misses: ['Your refund is on its way.', 'Have a look at the invoice', 'A great many people', 'The problem is fixed', 'Happy to help'],
  },
  badNews: {
    description: 'News that nobody wants: refused, lost, cancelled, closed, charged twice.',
    patterns: [
      '!((subscription|membership|plan|trial|order|orders|renewal)) (was|were|is|are|has been|have been|had been|got|'
        + 'will be) [@adverb|unfortunately|sadly] canceled '
        + '!(as (you|requested)|at your|for you|and you will not|per your)',
      '(we|i) canceled !(as (you|requested)|at your|for you|it|the order)',
      '(was|were|is|are|has been|have been|had been|been|got|we|i|will be) [@adverb|unfortunately|sadly] (declined|'
        + 'denied|rejected|refused|'
        + 'closed|suspended|terminated|deactivated|banned|blocked|lost|misplaced|destroyed|stolen|damaged|broken|'
        + 'discontinued|revoked|'
        + 'charged twice|double charged|overcharged|withdrawn|unsuccessful|breached|leaked|deleted by mistake|sold '
        + 'out|delayed) !(to|if|as (you|requested)|at your|for you|on (monday|tuesday|'
        + 'wednesday|thursday|friday|saturday|sunday|bank|public|weekends))',
      '!(have|has|already|now|just) (lost|damaged|broke|deleted|ruined|misplaced|closed|leaked|destroyed) (your|all '
        + 'your|both) !(<0-3> (at your|as you|as requested|for you))',
      '@me have [@adverb|unfortunately] (lost|damaged|broken|ruined|misplaced) (your|the|all|both)',
      '(data breach|security breach|out of stock|no longer available|not covered|not eligible|not approved|did not '
        + 'pass|went missing|gone missing|passed away)',
    ],
    unlessAfter: ['(if|in case|when|whether|unless|once|until|should|avoid|before|never|not) <0-4>'],
    matches: [
      'Your claim was declined', 'We lost your photos', 'Your account is closed', 'The flight has been cancelled', 'Your card was charged twice',
      'That lamp is out of stock',
    ],
    misses: ['If your card is declined, try another', 'The shop is close to you', 'It has not been cancelled', 'Your claim was approved'],
  },
  trivialRegret: {
    description: 'What an apology may be for without the news being bad: a short wait, a mix-up of words.',
    patterns: [
      '(wait|waiting|confusion|confusing|slow (reply|response|answer)|late (reply|response|answer)|delayed (reply|'
        + 'response|answer)|delay in (replying|responding|'
        + 'answering|getting|coming)|hassle|bother|hiccup|glitch|getting back|typo|misunderstanding|not (getting|'
        + 'coming) back|silence|hold)',
    ],
    matches: ['Sorry for the wait', 'apologies for the slow reply', 'Sorry for the confusion'],
    misses: ['Sorry that we lost it', 'sorry for the delay'],
  },
  warmth: {
    description: 'A kind word at the head of a reply: a welcome, gladness, a willing yes.',
    patterns: [
      '(hi|hello|hey|hiya|dear|howdy|greetings|welcome|good (morning|afternoon|evening|day|to (hear|see|have|meet)))',
      '(glad|happy|pleased|delighted|lovely|great|thrilled|nice|pleasure|excited|honored) (to|you|that|we|i|for)',
      '(a|my|our) pleasure',
      '^ (sure|sure thing|of course|absolutely|certainly|gladly|definitely|no problem|no worries|you are [very|most] '
        + 'welcome|great question|good question|'
        + 'congratulations|congrats|happy <1> (day|year|holidays|birthday)|merry|yes|good news|great news|great)',
      '(hope|hoping) [that] (you|this|your|all|everything)',
    ],
    matches: ['Hi', 'Good morning', "I'm happy that you reached out", 'glad you got in touch', 'welcome back', 'Of course, I can help', 'I hope you are well'],
    misses: ['The refund was processed.', 'It is a good deal', 'There is no hope'],
  },
  goesOn: {
    description: 'An opening that leans on something said before: the reply goes on from there.',
    patterns: [
      '^ (this|that|it|these|those) [can|could|may|might|is|are|usually|error|message|issue|problem|link|page|guide|'
        + 'should] [also|usually|often|only] (means|happen|happens|occurs|because|due|caused|normal|'
        + 'contains|explains|shows|indicates|appears|due to|why|what|where|how|fix|help)',
      '^ (while|meanwhile|in the meantime|also|additionally|then|next|so|still|otherwise|alternatively|furthermore|'
        + 'in addition|besides|again|as mentioned|as discussed|'
        + 'as promised|as requested|for this|in this case|in that case|one more thing|following up|to keep this|'
        + 'after that)',
      '^ if (it|that|this|you still|the <1> still|we do not hear|not)',
    ],
    matches: ['This means that the port is taken', 'In the meantime, try the lift', "If that doesn't help, call us", 'As promised, here is the list'],
    misses: ['Your refund was declined', 'Follow the steps below', 'This policy is final', 'We close at nine'],
  },
  condolence: {
    description: 'Condoles with somebody who has lost someone.',
    patterns: [
      '(sorry|sorrow|sympathy|sympathies|sad|saddened) <0-4> your [<1>] (loss|bereavement|passing)',
      '(condolences|bereavement|bereaved|passed away)',
      'thoughts [and prayers] are with you',
    ],
    matches: ['We are so sorry for your loss', 'Our condolences', 'Our thoughts are with you and yours'],
    misses: ['We lost your parcel', 'Sorry for your trouble', 'The loss of data'],
  },
  asksWhatHappened: {
    description: 'Asks the customer to say what the matter is.',
    patterns: [
      '(tell|share|explain|describe|give|let) <0-3> (more|what happened|what went wrong|what is (wrong|going on|'
        + 'happening)|a bit more|the details|some details|further details|details)',
      'what (happened|went wrong|is (wrong|going on|happening|the matter)) ...?',
    ],
    matches: ['Could you tell us more?', 'Please describe what happened', 'What went wrong?'],
    misses: ['We will tell you the price', 'What a day', 'I know what happened'],
  },
}
