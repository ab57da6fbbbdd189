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
      '^ (still|mind you|then again) $',
      'and (unfortunately|regrettably|sadly)',
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
      'Thank you for waiting', 'Many thanks', 'We really appreciate your patience', "I'm very grateful",
      'Much appreciated',
    ],
    misses: ['No, not at all', 'We appreciate how hard it is', 'The price may appreciate', 'It does not thank anybody'],
  },
  heedThis: {
    description: 'Asks the customer to understand or to note something, which asks for nothing that helps.',
    patterns: [
      'please [do|also|try to|kindly] (understand|note|be aware|be advised|remember|keep in mind|bear in mind|know|'
        + 'respect|be mindful|recall|appreciate|realize)',
      'please [do|just|kindly] (be patient|calm down|stay calm)',
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
      '!(how|where|when|if|once|what|which|after|before|until|unless|because|why|that) (you|your <1>) '
        + '[@adverb|all|both|never|knowingly|clearly] (@did|arrived|came|turned up|went|took|left it|let|'
        + 'lost|broke|dropped|used|'
        + 'wore|opened|washed|gave|wrote|typed|put|kept|paid|knew|ran out|asked for|wanted|said|told us|made|picked|'
        + 'read|forgot|'
        + 'overlooked|ignored|exceeded|applied|requested|registered)',
      '(decision|answer|price|claim|result|outcome|verdict|ruling|refusal|charge|fee|bill) (stands|is [still|the|not|'
        + 'already|now] <0-1> '
        + '(final|no|closed|same|price|correct|fee|due)|remains|stays|stood|can not|must)',
      '(that|this|it) is [just|simply|sadly|only] (life|business|not (my|our) (department|fault|problem|job|area|'
        + 'responsibility|decision|call|'
        + 'doing|choice)|out of (my|our) hands|nothing to do with (me|us)|beyond (my|our)|between you and)',
      '(my|our) hands are tied',
      '(everyone|everybody|everyone else|everybody else|all <0-1> (customers|members|guests|users|visitors|'
        + 'passengers|tenants)|most '
        + '(people|customers)|nobody else|no one else) (has to|have to|must|pays|pay|does|do|gets|get|waits|wait|'
        + 'had|has|have|needs to|is|are)',
      '(works|worked|is|was) [fine|perfectly|ok|okay] for (everyone|everybody|others|most|all)',
      '@me (am|are|was|were) [@adverb|@much|unusually] (busy|short-staffed|short staffed|understaffed|stretched|'
        + 'swamped|snowed under|fully '
        + 'booked|overwhelmed|closed|a small)',
      '(busiest|busy|peak|high) (time|day|days|season|period|week|month|hours)',
      '(courier|supplier|driver|bank|manufacturer|carrier|airline|landlord|seller|weather) (is|was|are) (to blame|'
        + 'responsible|at fault)',
      '(guarantee|warranty|cover|offer|sale|deadline|contract|trial|ticket|voucher|code|pass|card|contest|period) '
        + '[@adverb] (ran out|ended|'
        + 'expired|lapsed|closed|finished|is over|was over|does not cover|only covers)',
      '(show|shows|showed|find|finds|found) (no|nothing|only)',
      '(told|warned|informed|notified) (you|everyone|everybody|all|customers|our)',
      '@me (were|was|are|am) (not|never) (told|informed|aware|warned)',
      '(the|our|a) <1-2> only (goes|runs|opens|comes|works|applies|covers|lasts|ships|delivers|calls|accepts|takes '
        + 'cards)',
      '@me only (have|ship|sell|accept|deliver|open|repair|cover|work|serve|reply)',
      '(so|neither) (has|have|did|does|do|is|are) (everyone|everybody|we|others|all|i|most)',
      '(it|this|that) (is|was) [all|clearly|@adverb] [stated|written|mentioned|listed|printed|set out] (in|under|on) '
        + '(the|our|your) [<1>] '
        + '(small print|terms|conditions|contract|agreement|website|confirmation|policy|faq|listing|description|'
        + 'rules|guidelines)',
      '(not|does not|do not) entitle',
      '(stand|standing) by (our|the|my|this) [<1>] (decision|answer|ruling|policy|position)',
      '(just|only) (the messenger|doing (my|our) job|following)',
      'you did (tick|agree|sign|choose|accept|order|select|confirm|enter|ask|say|miss|leave|open|click|opt|receive|'
        + 'get the)',
      '(is|are|was|were|has|have) [now|@adverb] (shut|fully booked|full|gone|taken|void|spent)',
      '(rules are rules|a deal is a deal|a contract is a contract|business is business)',
      'you (need to|have to|must|should) (wait|accept|understand|realize|respect|be patient|learn)',
      '(needs|takes|requires) [at least|up to|about] (@span|(several|a few|some) (hours|days|weeks))',
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
      'You arrived without a ticket', 'The decision stands', 'That is just life', 'It works fine for everybody else',
      'Everybody has to wait',
      'The guarantee ran out in June', 'The test showed no fault', 'The van only goes on Mondays', 'Rules are rules',
      'You signed the contract', 'The seats have been released', "That's how it works", 'These things happen',
      'The offer was withdrawn in May', 'There is no way round it', 'It is necessary for the repair',
      'You will have to wait', 'The sale ended on Sunday', 'There is still no update', 'It has to be done',
      "We're experiencing high call volumes", 'We found no fault with the lamp',
    ],
    misses: [
      'You can sign the contract', 'The refund has been sent', 'That is how you reset it', 'There is a bus',
      'It will arrive on Friday',
    ],
  },
  persona: {
    description: 'What somebody is outside work, and claims so as to be one of the customers.',
    patterns: [
      '(mother|father|parent|mum|mom|mam|dad|grandparent|grandmother|grandfather|gran|granny|grandad|carer|caregiver|'
        + 'customer|'
        + 'subscriber|traveler|flyer|commuter|cyclist|runner|rider|motorist|gamer|player|student|teacher|nurse|'
        + 'musician|gardener)',
      '(baker|cook|freelancer|seller|photographer|homeowner|tenant|renter|landlord|knitter|crafter|climber|hiker|'
        + 'camper|swimmer|'
        + 'reader|shopper|bride|pensioner|driver|user|developer|skier|surfer|vegan|vegetarian|coeliac|diabetic)',
      '[small] (dog|cat|pet|home|house|horse|car|bike|boat|van|business|shop|cafe|phone|season ticket|season-ticket|'
        + 'coffee|tea|book|'
        + 'music|football|animal|plant|working|single|foster|new) (owner|lover|fan|addict|enthusiast|holder|person|'
        + 'parent|dad|mum|mom)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  kin: {
    description: 'Whom somebody has at home.',
    patterns: [
      '(mum|mom|mam|mother|dad|father|parents|wife|husband|daughter|daughters|son|sons|kids|kid|children|child|baby|'
        + 'toddler|'
        + 'toddlers|newborn|teenager|teenagers|sister|brother|gran|nan|granny|grandmother|grandfather|grandad)',
      '(girlfriend|boyfriend|fiance|in-laws|boys|girls|twins|aunt|uncle|flatmate|housemate|little (one|ones)|best '
        + 'friend|'
        + 'grandchildren|dog|dogs|cat|cats|puppy)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  goodTurn: {
    description: 'Good or comforting news: what follows “but” is no blow.',
    patterns: [
      '!(no) (good|great|better|best|happy|brilliant) (news|part|thing)',
      '(here is|here are|there is a way|there is another|there is one|there are other|there is something)',
      '[only|just] (takes|take|took|needs|need) [only|just|about] (a (minute|moment|second|few)|# (minutes|minute|'
        + 'seconds|clicks|steps)|one '
        + '(minute|click|step)|two (minutes|clicks|steps|seconds)|to be done once|doing once|no time)',
      '(no|without any|not any) (need|reason|cause) (to|for)',
      '(nothing|not|no need) (to|be) (worry|worried|afraid|alarmed|fear|lose)',
      'you (do not|will not|would not|need not) (have to|need to|lose|pay|be (charged|billed|out of pocket)|worry|'
        + 'miss)',
      '(not|never) (lost (anything|any)|your fault|too late|cost you|affected)',
      'you (still|already|do) (have|get|keep|can)',
      '(you are|you will be|your <1-2> is|your <1-2> are|it is|they are|everything is) [@adverb|@much|perfectly] '
        + '(safe|secure|covered|'
        + 'protected|welcome|free|fixed|solved|resolved|sorted|back|ready|here|easy|simple|quick|worth|all set|in '
        + 'luck|right|not alone)',
      '(found (it|them|a|the)|nearly there|almost there|only a test|on (its|the|their) way|rest assured|until then)',
      '(is|are) [now|all] (ready|fine|okay|ok)',
      '(way (round|around|out|to get)|workaround|worth it)',
      '(free of charge|at no (cost|charge|extra)|on the house|on us|no charge)',
      '(i am|we are) [@much|all|still] (glad|happy|delighted|pleased|grateful|thankful|here|on it|confident|hopeful|'
        + 'hoping|sure)',
      '@me [do|really|still|truly] (hope|thank|promise|assure|look forward|would love|love|appreciate)',
    ],
    unlessAfter: ['(not|no|never|nor|longer|hardly) <0-1>'],
    matches: [
      'The good news is that it fits', "Here's a quick way", 'It only takes two minutes', "There's no need to pay",
      'You still have until Friday',
      'Your money is safe', 'You have not lost anything', 'We are glad you wrote',
    ],
    misses: [
      'The answer is no', 'It is no longer free of charge', 'There is nothing we can do', 'You have to pay',
      'The repair takes ten days',
    ],
  },
  livedExperience: {
    description: 'Tells of something that the writer has lived through, which a saved reply cannot have.',
    patterns: [
      '(that|this|it|something [very] similar|the [very|exact] same [thing|problem]) (has|have) [also|actually|just] '
        + 'happened to '
        + '(me|us|my [own] @kin)',
      '(the [very|exact] same [thing|problem]|it|this|something [very] similar) [also|once|actually] happened to (me|'
        + 'my [own] @kin) '
        + '!(if|and)',
      'i have [also|personally|actually|certainly] been (in (your (shoes|position|place|situation)|(the [very|exact] '
        + 'same|that very|'
        + 'exactly that) (boat|position|situation|shoes|spot))|(on|at) (the other|your|the receiving) (end|side) [of '
        + '(this|that|it)]|'
        + 'through (this|that|the same|it|something similar|exactly (this|that|the same)))',
      'i have [also|personally|actually] (had (the [very|exact] same|(this|that|it) happen [to me]|my own <1-4> (go|'
        + 'get|break|fail|'
        + 'arrive|turn|canceled|delayed|lost|stolen|damaged))|gone through (this|that|the same|it|something similar)|'
        + 'experienced (this|'
        + 'that|it|the same) [thing|myself|too|as well|personally] $)',
      '(i have|we have) [also|personally] been there [myself|too|before|many times|and done that|done that|as well] $',
      '^ been there $',
      'been there (myself|too|done that)',
      '(been|gone|went) through (it|this|that|the same [thing]) (too|as well|myself|ourselves)',
      'i once had <1-4> (lost|stolen|canceled|delayed|damaged|go missing|break)',
      'i also (own|drive|ride|commute|rent|have a @kin)',
      '[exact] same (thing|problem) [also] happened to (me|my [own] @kin) !(if|and)',
      'i [also|personally|once|actually] (went through|had|was in|faced|experienced|ran into) (the [very|exact] same|'
        + 'exactly the same|'
        + 'a [very] similar|that same|this same) (thing|experience|situation|issue|problem|trouble|position|boat|'
        + 'nightmare)',
      'i [also|personally|once|recently] (went through (the same|something similar|(this|that|it) (myself|too|as '
        + 'well|when|last|'
        + 'with my))|was in your (shoes|position))',
      '(i am|we are) [all|both] in the same boat',
      'i have [also|personally|once|often] (lost|waited|missed|struggled|suffered|stood|queued|sat|felt|forgotten|'
        + 'cried) <0-6> (myself|'
        + 'too|as well|many times|more than once)',
      'i have [also|personally|once|often] (had|faced|bought|owned|worn|traveled|flown|rented|dealt|moved (house|'
        + 'home|flat)) '
        + '<0-6> myself',
      'i [also|personally|once] (lost|missed|struggled|suffered|queued|forgot|moved house|cried) <0-5> (myself|too|'
        + 'as well|last (year|month|'
        + 'week|summer|winter|spring|autumn|fall|time))',
      'i [also|personally|once] waited <0-5> (too|as well|last (year|month|week|summer|winter|spring|autumn|fall|'
        + 'time))',
      '@me know [exactly|just|myself|both|only too well|all too well|first-hand|firsthand] (what|how) it (is like|'
        + 'feels) (to|when)',
      '@me (know|have felt|have experienced|understand) <0-2> (first-hand|firsthand|first hand|from [my|our] [own|'
        + 'personal|bitter|'
        + 'first-hand|painful] experience)',
      '(speaking|talking|speak) from [my|own|my own|personal|bitter|painful] experience',
      'from my [own] [personal|bitter] experience',
      '[speaking] (as|being) a [fellow|single|busy|new|proud|keen|working|lifelong|avid|regular|frequent] @persona '
        + '[of <1-2>] [and <1-3>] '
        + '[myself|too] (i|we)',
      '[speaking] as a fellow <1-2> [myself] (i|we)',
      '(as|being) a <1-4> myself',
      '(as|being) the (mother|father|parent|mum|mom|dad|owner) of <1-4> (i|we)',
      '[speaking] (as|being) (someone|somebody) who <1-8> (i|we|myself)',
      '(i am|i happen to be) [also] a <1-3> (myself|too|as well)',
      'i am [also] a [keen|busy|single|proud|fellow] (mother|father|parent|mum|mom|dad|gamer|runner|cyclist|commuter|'
        + 'dog owner|cat '
        + 'owner)',
      'we are [all] <0-3> (owners|lovers|parents|gamers|runners|cyclists|travelers|fans|mums|moms|dads|riders|'
        + 'knitters|students|'
        + 'customers|renters|homeowners|bakers|gardeners|players) (too|ourselves|here|as well)',
      'i have [got|also|also got] (a|an|two|three|four|my own|young|small|little) [young|small|little|teenage] @kin '
        + '(myself|too|at home|of '
        + 'my own|as well)',
      'i [also] (own|use|wear|drive|ride|commute|travel|fly|rent) <0-5> myself',
      'i have [got] (one|this one|the same one|the same <1>|a <1-3>) (myself|at home)',
      '(my own <1-2>|mine) (did|had|has|does|went|got) (the same|the very same|exactly|it too|this too|that too|'
        + 'missing|lost|stuck|this|'
        + 'that)',
      'my [own] [<1>] @kin [also|once|and i] (had|went through|lost|hates|hate|suffers|suffered|waited|struggled|got '
        + 'stuck|did the same|'
        + 'does the same|has the same|have the same|has one|felt)',
      'i [still|well|can|can still] remember (how|what) <0-3> (it|that|my) <0-3> (was|is like|was like|felt|feels)',
      'i [still|well|can|can still] remember (being|having|waiting for|feeling|losing|my own|my first|when my|when i '
        + '(was|had|first|lost|'
        + 'moved|bought))',
      'when i (first (joined|started|moved|bought|signed up)|was (a student|a kid|your age|expecting|pregnant|little|'
        + 'new here|moving)|moved '
        + 'house|bought my [first|own])',
      'when my [own] [<1>] @kin (was|were|had|did|lost|got|started)',
      'having (been|gone|had|lost|lived|waited|moved|dealt|suffered|struggled|experienced|bought) <0-6> (myself|'
        + 'personally|first-hand|'
        + 'firsthand)',
    ],
    unlessAfter: ['(if|imagine|wish|whether) <0-3>', '(cannot|not|never) [even] (claim|pretend|say) [to|that]'],
    matches: [
      "That's happened to me as well.", "I've been there", 'As a parent, I', 'The same thing happened to me',
      'I went through the same thing',
      'I know how it feels to lose a bag', 'I have been in your shoes', 'As a parent myself, I',
      'As a dog owner, I get it',
      'I have had the same on my own phone', 'Been there myself', 'I know what it is like to wait for a plumber',
      'As a keen baker myself, I see it', 'Being a dad myself, I know the mess', 'As a mum of two, I know',
      'My own daughter had the flu',
      'I lost a suitcase myself', 'Speaking from experience, it is hard', 'I still remember how long my first move was',
      "I've stood in that queue myself", 'We are all dog owners here', "I'm a runner too",
      'As someone who also rents, I know',
      'Having moved house myself, I see it', 'I know from my own experience how long it takes',
    ],
    misses: [
      'I know exactly how you feel', 'We feel your pain', "I'm just as annoyed as you", 'I have been looking into it',
      'As a customer, you can cancel at any time', 'This has happened to three orders', 'I have had the parcel scanned',
      'I have been through your invoices', 'I have been there since noon, and saw no van', 'I was in the same meeting',
      'We have all been there', 'I packed it myself', 'I have tested it myself', 'As a first step, I would restart it',
      'I saw the same error on my own test account', 'As a small team, we reply once a day', 'I remember your order',
      'I have moved the boxes myself', 'My wife packs every box', 'If that happened to me',
    ],
  },
  asOneOfThem: {
    description: 'A group that the writer claims to belong to, before what they say: “As a parent, I …”.',
    patterns: [
      '[speaking] (as|being) (a <1-6>|the <1-6>|(someone|somebody) who <1-8>) (i|we)', 'having <1-9> (i|we)',
      '[speaking] from <1-3> experience (i|we)',
    ],
    matches: [
      'As a parent, I know', 'As a keen baker myself, I see', 'Being a dad, I know', 'Having moved house myself, I see',
    ],
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
    unlessAfter: [
      '(if|case|should|when|any|unless|whenever|may|might|might be|would|avoid|prevent) <0-3>', '@negation <0-2>',
    ],
    matches: [
      'I understand your frustration', 'I can see why you are upset', 'You have every right to be angry',
      'That must be so worrying',
      'how disappointed you must be', 'We let you down', 'about your recent complaint',
    ],
    misses: [
      'If you are unhappy with the fit, send it back', 'to avoid any disappointment', 'Are you upset?',
      'Your happiness counts',
      'It is not stressful', 'A frustration-free parcel',
    ],
  },
  keepsSafe: {
    forRulesOnly: true,
    description: 'Gets people out of danger, or asks whether they are safe.',
    patterns: [
      '(take|get|bring|move|lead|send) (yourself|everyone|everybody|them|him|her|the <1-2>|your <1-2>) (outside|out|to safety|away|indoors|inside|upstairs|downstairs)', '(go|come|get|run|wait|stay|stand) [straight|right|all] (outside|indoors|out of (the|there|it)|away from|well back|clear)',
      '(do not|never|without) (touch|touching|switch|switching|light|lighting|plug|smoke|go back|open) [on|off|in|inside|the|any|it|anything] <0-2>', '(open|leave|keep) (the|all|your|every) <0-2> (window|windows|door|doors) [open]',
      '(is|are) (everyone|everybody|anyone|anybody|you|they|the <1>|your <1>) [all|both|still|somewhere] (safe|hurt|injured|bleeding|breathing|trapped|out of (danger|the))', '(call|ring|dial|phone) (the|an) (emergency|fire|police|ambulance|doctor|gas|coastguard)',
    ],
    matches: ['Take everyone outside', 'Do not touch the switches', 'Leave the windows open', 'Is anyone hurt?', 'Get out of the building'],
    misses: ['Take the lid off', 'Open the app', 'Are you sure?', 'Please send the photo'],
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
      'Please unplug it now', 'Turn off the gas', 'Step away from it', 'Call 999', 'Stop using the charger',
      'Seek medical advice',
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
      'Thanks for letting us know that your vase arrived in pieces', 'You told us that you never got the code',
      "You're right, we charged twice",
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
  aboutNothing: {
    description: 'Brings in what is understood, and does not say what that is.',
    patterns: [
      '(with|about|regarding|over|on|at|in|around|concerning) [all] (this|that|it|everything|[all of] (the|this|'
        + 'your) [whole|current|entire] '
        + '(situation|issue|issues|matter|problem|problems|case|experience|service|delay|delays)) $',
    ],
    matches: ['your frustration with this', 'your concerns about the matter', 'with this whole situation'],
    misses: ['with the late parcel', 'about this new fee', 'about the price'],
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
      '(lol|haha|hehe|rofl|woohoo|whoop|yippee|easy peasy|no biggie|happy days|oopsie|oopsy|whoopsie|whoopsy|oopsies)',
      '(keep smiling|keep being awesome|rock on|party on|toodles|xoxo|cheerio|happy trails|over the moon|good vibes)',
      'have (fun|a ball|a blast)',
      '(for|thanks for) being [so] (awesome|amazing|fabulous|wonderful|great)',
      '^ happy @daytime',
      '(super|so|really) excited',
      '(have|enjoy) (a|an|your|the rest of your) [@much] (wonderful|fantastic|awesome|amazing|fabulous|fab|marvelous|'
        + 'brilliant|beautiful|magical|blessed|'
        + 'super|terrific|stellar|epic|delightful|sunny|great|lovely|good|nice) [rest of your] @daytime',
      'happy (shopping|traveling|travels|gaming|browsing|streaming|baking|cooking|reading|knitting|crafting|building|'
        + 'coding|learning|trails)',
      'stay (awesome|fabulous|amazing)',
    ],
    matches: [
      'Awesome, thanks for waiting!', 'No worries! It is done', 'Have a great day!', 'Haha, true', 'Happy shopping!',
      'Cheers!', 'Have a wonderful day',
    ],
    misses: [
      'Your refund is on its way.', 'Have a look at the invoice', 'A great many people', 'The problem is fixed',
      'Happy to help',
    ],
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
      '(called off|been postponed|been put off|turned down|out of order|been (hacked|compromised|scrapped|axed|'
        + 'exposed|wiped)|victim of|'
        + 'part of (a|the) (leak|breach|hack))',
      '(have to|has to|had to|having to) [@adverb|unfortunately|sadly] (cancel|close|decline|refuse|reject|turn down|'
        + 'postpone|disappoint|'
        + 'withdraw|discontinue|let you down|say no|call off|call it off|suspend|terminate) !(it yourself|if|before '
        + 'you)',
      '(membership|points|warranty|guarantee|savings|credit|photos|files|data|seats|tickets|places) <0-2> (has|have|'
        + 'are|is|was|were) [now|'
        + 'all|@adverb] (expired|gone|lapsed|lost|wiped|void|forfeited)',
      '(application|claim|appeal|entry|bid|request|payment|repair|delivery|transfer|attempt|rescue) (was|is|has '
        + 'been) (not|never) [been] '
        + '(successful|approved|accepted|selected|granted|picked)',
      '(repair|rescue|recovery|transplant|appeal|restore) [has|have] [@adverb|sadly] (failed|did not work|was no use)',
      '(did|does|has|have) not (win|won|passed|make it|made it|qualify|qualified|survive|survived|succeeded|get in)',
      '(will not|can not|could not|can no longer|can never) [@adverb] be [@adverb] (returned|refunded|repaired|fixed|'
        + 'saved|recovered|'
        + 'restored|reimbursed|honored|mended|rescued)',
      '(shut|closed) [its doors] for good',
      '(data breach|security breach|out of stock|no longer available|not covered|not eligible|not approved|did not '
        + 'pass|went missing|gone missing|passed away)',
    ],
    unlessAfter: ['(if|in case|when|whether|unless|once|until|should|avoid|before|never|not) <0-4>'],
    matches: [
      'The tour is called off', 'We have to close your account', 'Your points are gone',
      'Your entry was not successful', 'The vase cannot be repaired',
      'Your claim was declined', 'We lost your photos', 'Your account is closed', 'The flight has been cancelled',
      'Your card was charged twice',
      'That lamp is out of stock',
    ],
    misses: [
      'If your card is declined, try another', 'The shop is close to you', 'It has not been cancelled',
      'Your claim was approved',
    ],
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
    matches: [
      'Hi', 'Good morning', "I'm happy that you reached out", 'glad you got in touch', 'welcome back',
      'Of course, I can help', 'I hope you are well',
    ],
    misses: ['The refund was processed.', 'It is a good deal', 'There is no hope'],
  },
  introducer: {
    description: 'A word that stands before the first comma of a sentence and is nobody’s name.',
    patterns: [
      '^ @adverb', '^ @stepIntro', '^ @weekday', '^ @month',
      '^ (however|unfortunately|sadly|regrettably|yes|no|ok|okay|sure|well|so|today|tomorrow|yesterday|tonight|'
        + 'currently|generally|usually|'
        + 'normally|typically|basically|actually|additionally|furthermore|moreover|therefore|thus|hence|still|yet|'
        + 'otherwise|besides)',
      '^ (instead|overall|again|please|note|warning|important|indeed|alas|right|anyway|sorry|apologies|understood|'
        + 'noted|correct|absolutely|'
        + 'alright|fine|certainly|team|customer|user|once|here|there|great|good|nope|yep|yeah|hmm|oh|ah|oops)',
    ],
    matches: [
      'However, it is late', 'Today, the shop is shut', 'First, open the box', 'Sadly, it broke', 'Next, press Save',
    ],
    misses: ['Marta, the box is here', 'Mr Shah, the box is here'],
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
    matches: [
      'This means that the port is taken', 'In the meantime, try the lift', "If that doesn't help, call us",
      'As promised, here is the list',
    ],
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
