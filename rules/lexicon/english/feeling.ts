import type { Lexicon } from 'replylint/rule'

/** Families that speak of feeling: the writer's for the customer, the customer's own, and regret. */
export const feeling: Lexicon = {
  apology: {
    description: 'Apologises. "Sorry to hear" and "sorry you …" are sympathy, "sorry to see you go" is neither.',
    patterns: [
      'apolog*',
      'can not apologize enough',
      '!(feel|feeling|felt|not|be|than) sorry !(to (hear|learn|read|see|say|find|know|disagree|report)|[that] (you|'
        + 'u|ur)|for (what you|your (loss|bereavement|losses))|for (you|yourself)|state|sight|tale|excuse|excuses|'
        + 'news) !?',
      'sorry $ !?',
      '@me [do] [@much] regret !(to (hear|learn|read|note))',
      'regrets (the|that|this|any|our|its|having|to)',
      '@me (am|are) [@much] (ashamed|mortified)',
      '(our|my|sincere|deepest) [@much|sincere|sincerest|deepest] regrets',
      '(forgive|pardon|excuse) (me|us|our|the|my|this|any) !?',
      '(beg|ask|asking|crave) [for] [your] (pardon|forgiveness)',
      '^ pardon !(me) !?',
      '(my|our) bad',
      'mea culpa',
    ],
    unlessAfter: ['@negation <0-3>', 'instead of', 'rather than'],
    matches: [
      "I'm sorry for the delay", 'I am so sorry about this', 'Sorry about that', 'Sorry!', 'So sorry.',
      "I'm sorry, but",
      "we're sorry that we missed your call", 'I apologise', 'I apologize', 'We do apologise', "we'd like to apologise",
      'please accept our sincerest apologies', 'our apologies', 'apologies for the mix-up', 'my apologies',
      'we owe you an apology', 'we sincerely regret the error', 'we regret that', 'forgive us for', 'pardon the delay',
      'excuse the wait', 'my bad', "I'm sorry our courier lost it",
      'Sorry to keep you waiting', 'We cannot apologise enough', "I'm sorry, you were sent the old form",
      'We beg your pardon',
      'Sorry it took us this long', 'Our bad, the link was broken',
    ],
    misses: [
      'sorry to hear that', 'sorry to see you go', "sorry you're having trouble", "I'm sorry that you had to wait",
      'sorry you feel that way', 'sorry?', 'a sorry state of affairs',
      'No need to apologise!', "You don't have to say sorry", 'Never apologise for asking',
      'We are so sorry for your loss',
      'I am sorry to say the seats are gone',
    ],
  },
  sympathy: {
    description: "Feels bad about the customer's situation from outside it: no perspective, no fault, no action.",
    patterns: [
      '(you have|with|in|all) [all] (our|my) [full|deepest|heartfelt] (sympathy|sympathies)',
      '@me [all] share your (sadness|grief|pain|anger|disappointment|sorrow)',
      '^ how [@much] (@hard|@upset|frightening) (to|that|for|it)',
      '(sounds|must be|must have been|must feel) [like] [@much] [a|an] (@hard|@nuisance) $',
      'sorry to (hear|learn|read|see|find|know) !([that] you [are|will be] (go|going|leave|leaving|cancel*))',
      'sorry [that] you (are|were|have|had|did not|do not|could not|can not|missed|received|experienced|found|got|'
        + 'went|ran|encountered|ended)',
      'sorry [that|about|for] your',
      'sorry (for|about) your (loss|trouble*|frustration|disappointment|experience|bad experience)',
      '!(if|sorry|sorry that) (that|this|it|which) (is|was|has been|must be|must have been|sounds|seems|looks|'
        + 'feels|can be|must feel|would be) [like] [@much] [a|an] (@hard|@upset|@nuisance) !(to (say|tell|know|'
        + 'give|predict))',
      '^ (that|this) [@much] (@hard|@nuisance) $',
      '^ (sounds|seems|must be|must have been) [like] [@much] [a|an] (@hard|@nuisance)',
      '^ how [@much] (@hard|@upset|odd|strange) $ !?',
      '!(understand|see|imagine|know|realize|appreciate) how [@much] (frustrating|annoying|disappointing|upsetting|'
        + 'awful|terrible|sad|stressful) $ !?',
      '(what|^ such) (a|an) [@much] [@hard] (@nuisance|@hard)',
      '(@hard|nasty|rough) (experience|situation|feeling|news) $',
      '(oh dear|yikes|ouch|ugh|oof|argh|eek|bummer|too bad|that sucks|this sucks|uh-oh|dear me|oh my|sheesh|dang)',
      'oh no !(worries|problem|wait|need)',
      '@me [@fully|all] [@fully|@much] (feel|feels|felt) [@much] (bad|awful|terrible|dreadful|for you|your pain|sorry)',
      '@me [do|really] [@much] sympathize',
      '(feel|feels|felt|feeling) (dreadful|awful for)',
      'hate (to (hear|see|read|learn)|that (you|this|it|your)|it when)',
      '(break|breaks|broke|breaking) (our|my) (heart|hearts)',
      '(my|our) (heart|hearts) (goes|go|sank|sinks)',
      '(real|terrible|crying|great|damn|huge|awful) (shame|pity)',
      'shame that',
      '(our|my) [@much|deepest|sincere|heartfelt|warmest] (sympathy|sympathies|condolences)',
      '(our|my) thoughts are with',
      '(gutted|devastated|heartbroken|sad|upset|sorry) for (you|your family)',
      'heart goes out',
      '(sad|saddened|disheartened|dismayed|disappointed|concerned|troubled|upset|gutted|distressed|shocked|sadden|'
        + 'devastated|heartbroken|horrified) to (hear|learn|read|see|find)',
      '(it|this|that) (saddens|pains|hurts|grieves|upsets) (me|us)',
      '(that|this|it) is (not|never|hardly) [at all|very|really|a] (nice|fun|great|ideal|pleasant|good news)',
      'get well soon',
    ],
    matches: [
      "I'm sorry to hear that", 'We are sorry to learn about your experience', 'so sorry to read this',
      "We're truly sorry your flight was cancelled", "I'm sorry you're having trouble",
      "I'm sorry you had that experience",
      "We're sorry that you've had to wait", "That's frustrating.", 'That sounds frustrating.',
      'That must be so stressful',
      'How frustrating!', 'What a pain', "It's unfortunate that this happened", 'Oh no!', 'That sucks',
      'I feel terrible about this', 'We sympathise with you', 'our sympathies', 'sorry for your frustration',
      'we were saddened to hear', "I'm disappointed to hear this",
      'What a horrible ordeal', 'This must have been exhausting', 'Sounds like a nightmare', 'It pains us to read this',
      'Our deepest condolences to your family', 'Oof, two broken cups in one box', 'Such a nuisance',
    ],
    misses: [
      'sorry to see you go', "I understand how frustrating this is for you and I'll fix it",
      "I'm sorry we sent the wrong size",
      'Sorry about the mix-up', 'That is the difficult part of the exam syllabus', 'Our terms are attached',
      'How annoying is the sound?',
      'It is hard to say when the part will arrive',
    ],
  },
  empathyStrong: {
    description: "Takes the customer's view with its content: how, why or what it is like for them.",
    patterns: [
      '@me can [well|only|just|easily] (picture|imagine) (how|what|your|you|the)',
      '@me [would] [@fully] [@fully] (understand|see|appreciate|imagine|realize|get|know|recognize|feel|tell|hear|'
        + 'acknowledge) [exactly|just|completely|fully|now|also] (how ~(to|i|we|much|patient|patiently|calm|calmly|'
        + 'kind|kindly)|how much (you|this|it|that)|why ~(not|we|i|the|our)|what you (have|are|mean|went|want|need|'
        + 'expect*|must)|what (a|an|it|this|that) (@nuisance|@hard|means|is like|must|feels))',
      '@me [@fully] [@fully] (understand|imagine|realize|get|recognize|know|acknowledge) [that] (you|your) [really|'
        + 'just] (is|was|must|can|may|might|has|are|were|have|would|need|want|rely|expected|feel|expect|wish|like|'
        + 'had|did)',
      '@me [@fully] [@fully] (understand|appreciate|imagine|realize|get|recognize|know|acknowledge) [that] (this|'
        + 'it|waiting|being|having|not) [really|just] (is|was|must|can|may|might|has|are|have|would|feel)',
      '@me [@fully] (understand|appreciate|realize|get|recognize) that (waiting|being|having|not|getting|losing|'
        + 'dealing|receiving)',
      '@me can (see|tell|hear|imagine) [that] you are [@much] @upset',
      '@me would [also|definitely|probably|certainly|too] (be|feel) [just as|equally|the same|@much] (@hard|@upset|'
        + 'the same)',
      '@me would (be|feel) (just as|equally)',
      '@me would feel (just|exactly) the same',
      '(anyone|anybody|any of us|everyone|everybody|nobody|no one) would (be|feel|want|like)',
      'you are [absolutely|completely|quite|perfectly|so|totally|entirely] right to (be|feel|expect|ask|raise|'
        + 'question|complain|wonder)',
      'you have [absolutely|got] every (right|reason)',
      '(every|good|full) (right|reason) to (be|feel|expect|complain)',
      'you are (understandably|rightly|rightfully)',
      '(understandably|rightly|rightfully) (so|@upset)',
      '(in|from) your (shoes|position|place|point of view|perspective)',
      '^ (on|from) your (side|end) (this|it|that)',
      '(it|that) makes [complete|perfect|total|a lot of] sense (that|why) you',
      'no wonder you',
      'you (do|did) not deserve (this|that|any|to)',
      '(nobody|no one|no customer|no family|no parent|no patient|no guest|no traveler) (should|deserves|ought) [ever|'
        + 'to|have] [ever|to|have] '
        + '(feel|go|be|experience|wait|put|face|live|deal|suffer|worry|hear|been|gone)',
      'of course you (are|would|want|need)',
      'you should (not|never) have [ever] [had] to',
      '[you] (deserve|deserved|deserves) [much|far|so much|a lot|way] better',
      '(not|never|hardly|far from) (the|a|an) (experience|start|service|news|answer|result|outcome|level|reply) '
        + '[that] (you|we|anyone)',
      'not what you [had] (expected|expect|were|wanted|want|signed|ordered|paid|hoped|asked|need|needed)',
      '^ [clearly|so] you (must|would) [be|feel] [@much] @upset',
    ],
    matches: [
      'I understand how frustrating this can be', "I can see why you're upset", 'I can imagine how stressful this is',
      "I completely understand why you'd want clarity", 'We know you rely on this every day',
      "I realise it's been ten days",
      "I'd be upset too if something like that happened to me", "I'd feel the same", 'Anyone would be annoyed',
      "you're right to be frustrated", 'you have every right to be upset',
      'From your side this looks like a double charge',
      "It makes complete sense that you'd feel let down", "You shouldn't have had to chase us", 'You deserve better',
      "that isn't the experience you expected", 'I can see how it would look that way',
      "I know this isn't the answer you were hoping for",
      'We appreciate that waiting another week is hard', "I do see why that second charge worries you",
      'I know how much this trip means to you', 'In your place I would ask the same', 'No wonder you are tired of it',
      "I can tell you're worried",
    ],
    misses: [
      'I understand.', 'I understand your frustration', 'I hear you', 'I see', 'We appreciate your patience',
      'I know a good restaurant',
      'I know how to reset it', 'I can see the order in our system', "I don't understand why it failed",
      'I get the same error here',
      'We know the cause now',
    ],
  },
  empathyWeak: {
    description: 'Says that it understands and no more: no content beyond a stock noun ("your frustration").',
    patterns: [
      '@me [@fully] [@fully] (understand|hear|get|acknowledge|recognize|empathize|sympathize) [you|ya|with you|it|'
        + 'that|this|'
        + 'completely|fully|entirely|totally] $',
      '@me [@fully] [@fully] (understand|hear|get) [you|it|that|this] (but|however|and|though|yet)',
      '@me [@fully] [@fully] (understand|appreciate|acknowledge|recognize|share|empathize with|sympathize with|'
        + 'hear|feel|realize|respect|sense|see|note) (your|the|you) [@much|deep] @feelingNoun !(that|with)',
      'i [can|could] [@fully] imagine $',
      '@me hear (you|ya|what you are saying)',
      '^ [@fully] [@fully] (understand|get|hear) (you|ya|it|that) $',
      '@me [@fully] [@fully] (understand|get|see) (the|your) (issue|problem|dilemma) [here] $',
      '@me [@fully] [@fully] (see|get|understand|know|hear|appreciate) (where you are (coming from|at)|what you '
        + '(mean|are saying|are '
        + 'telling (me|us))|your (frustration|point|perspective|side|view|viewpoint|point of view|position))',
      '@me (am|are) with you $',
      '^ [@fully] understood $',
      'point taken',
      'your [@much] @feelingNoun (is|are|has been|have been) [@fully|duly] (understandable|understood|valid|'
        + 'justified|heard|noted|'
        + 'acknowledged|recognized) [and [@fully] (understandable|understood|valid|justified|heard|noted|'
        + 'acknowledged)]',
      '^ [that is|this is|it is] [@fully|@much] understandable $',
    ],
    matches: [
      'I understand.', 'I completely understand,', 'I understand your frustration', 'We appreciate your concern',
      'I hear you',
      "I hear what you're saying", 'I can imagine.', 'Understood.', 'we acknowledge the inconvenience',
      'I totally get it.',
      'Your frustration is understandable', 'We do understand, however', 'I fully recognise your disappointment',
      'I really do understand.', 'We empathise with your situation', 'I get where you are coming from',
      'I see what you mean',
      'I hear ya', 'Totally get that!', 'Your worries are duly noted', 'I can sense your frustration',
      'I sympathise with you.',
      "I do understand what you're saying", 'I see your point of view',
    ],
    misses: [
      'I understand how frustrating this is', 'I appreciate you sending the photos', 'We appreciate your patience',
      'I understand that you were charged twice',
      'I get it from the shelf for you', 'I hear from the courier at noon', 'Have you understood the steps?',
      'We acknowledge receipt of your form',
      'I can imagine two causes',
    ],
  },
  exactly: {
    description: 'How well somebody claims to know.',
    patterns: [
      '(exactly|precisely|completely|totally|just|perfectly|fully|entirely|absolutely|# percent|100%)',
      '[only|all|far] too well',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  theirFeeling: {
    description: 'What the customer feels, lives through or has to put up with.',
    patterns: [
      '[that|what] you [all|both|must|guys] (feel|felt|went through)',
      'you (are|must be|were) [all|both|currently|now|all now] (feeling|going through|experiencing|dealing with|'
        + 'dealing|facing|'
        + 'up against|living with|living through)',
      'you have [just] (gone|been|been going|lived) through',
      '(it|that|this) [all|must|must all] (feels|feel) [like]',
      '(it|that|this) (is|was) like',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  painNoun: {
    description: 'Nouns for a feeling that one may claim to share.',
    patterns: [
      '(pain|frustration|frustrations|disappointment|anger|annoyance|hurt|anguish|distress|sadness|irritation|'
        + 'exasperation|'
        + 'outrage|dismay|upset|shock)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  anger: {
    description: 'What somebody is who takes a fault as the customer does; “concerned” and “confused” may be plain '
      + 'facts.',
    patterns: [
      '(frustrated|annoyed|upset|disappointed|gutted|angry|furious|mad|livid|fed up|devastated|heartbroken|cross|'
        + 'irritated|'
        + 'exasperated|infuriated|dismayed|outraged|sad|saddened|hurt|stressed|shocked|appalled|horrified|bummed)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  claimedFeeling: {
    description: "Claims to have the customer's feeling; `livedExperience` claims to have lived through it.",
    patterns: [
      '@me [can|do|really|also|certainly|too] (know|understand|feel|share|appreciate|get|recognize) @exactly (how|'
        + 'what) '
        + '@theirFeeling',
      '@me [do|can] @exactly (know|understand|get|feel|appreciate) (how|what) @theirFeeling',
      '@me [do|can] [@fully] (know|understand|get|feel|appreciate) (how|what) (you feel|you are feeling|you are '
        + 'going through|'
        + 'that feels|it feels|this feels) (completely|totally|exactly|perfectly|entirely|only too well|all too well)',
      '@me [do|also|both|certainly|really] know [@exactly|myself] (how|what) (you [must] feel|you are [all] (feeling|'
        + 'going '
        + 'through|dealing with|experiencing|up against)|(it|that|this) feels [like]|(it|that|this) is like)',
      '@me [do|really] know (exactly|precisely|only too well|all too well) how [@much] (@hard|@upset)',
      '@me [do|of all people] know better than (anyone|anybody|most)',
      '(nobody|no one) (knows|understands) better than (me|us|i|we)',
      '@me [can|do|really|totally|certainly|definitely|also|all|so|do really|can really] feel (your|that|the same) '
        + '[@much] @painNoun',
      '@me [do|all|both] know (the|that) feeling !(of|you)',
      '@me [@fully] [@fully] share [in] (your|the|that|this) [@much|same] @painNoun',
      '@me [can|do|could] [@fully] [@fully] relate to (how|what|that|this|it|your|you)',
      '@me (can|do) [@fully] [@fully] relate [completely|totally|fully] $',
      '@me (feel|felt) [exactly|just|very much|precisely] (the same way|the same @painNoun|the same (as you|when)|as '
        + 'you do|'
        + 'like you do)',
      '@me feel [exactly|just] the same [too] $',
      '@me [all|do|really] feel (it|that|this) (too|as well)',
      '(team|everyone|everybody) [here] [all|really] (feels|shares|feel|share) your @painNoun',
      '@me [@fully] feel (you|ya) [on (this|that|it)] $',
      '(i am|we are|i was|we were) [just|every bit|equally|probably|all|at least|nearly|surely] as (@upset|shocked|'
        + 'appalled|'
        + 'horrified|tired|sick|surprised|baffled|bummed) <0-4> as you [are|must be]',
      '(i am|we are) [just|all|so|@much] @anger [[about|by|with|at|over] (this|it|that)] (too|as well)',
      '(i am|we are) [all|both|just] equally @anger',
      '(nobody|no one) (is|could be|feels|can be) more (@upset|shocked|appalled|horrified) <0-4> than (we|us|i|me) '
        + '[are|am]',
      '(i am|we are) [probably|even|if anything] [even] more (@upset|shocked|appalled|horrified) <0-4> than you [are]',
      '(frustrates|frustrated|upsets|annoys|annoyed|angers|bugs|infuriates|irritates|hurts|pains|saddens) (me|us) '
        + '(too|as well|'
        + '[just|every bit|at least] as much|equally)',
      '(drives|makes|drove|made) (me|us) (mad|crazy|nuts|bonkers|up the wall|furious|angry|cross|sad|wild) (too|as '
        + 'well|[just] as '
        + 'much)',
      '(makes|made) (me|us) [just|every bit|equally] as (@upset|sad) as',
      '@me also (hate|dread|loathe|despise|detest|can not stand) !(to (see|say|ask))',
      '@me [really|all|personally] (hate|hated|dread|loathe|despise|can not stand) ~(to) <0-5> (too|as well|either|'
        + 'as much as you|'
        + 'just as much)',
      '@me [really|all|always] (hate|hated|dread|can not stand) it [too|as well|also|myself] when (my|i|we|our)',
      'nothing (annoys|frustrates|bugs|upsets|angers|irritates) (me|us) more',
      'nothing [that] @me (hate|dread|dislike) more',
      'your @painNoun is (our|my) @painNoun',
    ],
    unlessAfter: [
      '(if|imagine|wish|whether) <0-3>', '(had|were) (i|it|this|that|we) <0-3>',
      '(cannot|not|never) [even|going to] (claim|pretend|say) [to|that]',
    ],
    matches: [
      'I know exactly how you feel', "I understand exactly what you're going through", 'we feel your pain',
      'I know the feeling', "I'm just as annoyed as you", 'We totally share your anger',
      'I completely understand how you feel', "We're frustrated too", 'I know just what you are going through',
      "I know precisely what that's like", 'We know only too well how that feels', 'I can totally relate',
      'I feel the same way', "I'm every bit as sick of this as you are", 'Nobody is more upset about it than we are',
      'It drives me mad too', 'I hate it too when a train is late', 'We share the frustration',
      'I also dread the dentist',
      'I understand completely what you are dealing with', 'I know exactly how maddening that is',
    ],
    misses: [
      "I understand exactly what you're saying", 'I can imagine how you feel',
      "I'd be upset too if something like that happened to me", 'I know how to fix that', "I'd be furious too",
      "I can't pretend to know exactly how you feel", 'I know exactly which bill you mean',
      'I know the feeling of that fabric',
      'I would feel the same way', 'We also hate to see you go', 'I can relate this charge to your order',
      'I understand how maddening that is', 'We share your data with nobody', 'I know what you mean',
    ],
  },
  standards: {
    description: 'Self-criticism and talk of values: it relates to the customer, and never helps.',
    patterns: [
      '(not|never|far from|below|hardly|nowhere near) (good enough|acceptable|okay|ok|up to (our|the|scratch|par)|'
        + 'who we are|how we (do|want|like|treat|work|operate)|what we (want|stand|aim|like|expect|strive|hope)|'
        + '(the|our) [usual|high] (standard*|experience|service|level|impression|quality|intention|best|norm))',
      '(does|do|did) not [truly|really] (reflect|live up to|meet|represent) (our|the|your)',
      '(fall|falls|fell|falling|fallen) [well|far] short of',
      '@me [really|truly|do|greatly|always|very much|so] (value|cherish|treasure) (you|your)',
      '@me [really|truly|do|greatly|very much|so] appreciate (you|your (business|loyalty|trust|custom|feedback))',
      '(bring|bringing|brought) (this|it|that) to (our|my) (attention|notice)',
      'give us (another|a second|one more) (chance|try|opportunity|go)',
      '(valued|important|special|big|huge|integral|loyal|cherished|treasured|dear|part|member) <0-3> of (our|the) '
        + '[<1>] (family|team|community|tribe)',
      '@me [@fully|@much] care [@much|deeply] (about|for) (you|your|our|every|each|all)',
      '(mean|means|matter|matters) (a lot|so much|the world|everything|a great deal|to us)',
      'important to us',
      'at the heart of (what|everything)',
      '(is|are) [always] (our|a|my) [top|number one|highest|first|main|utmost|absolute] (priority|priorities)',
      '@me (always|constantly|continually|continuously) (aim|strive|try|work|endeavor|seek)',
      '(aim|strive|striving|try|trying|endeavor|endeavoring|work|working|best|seek) [hard] to (do better|improve|be '
        + 'better)',
      '@me [always|constantly|all] (aim|strive|try|work hard|endeavor) to (provide|deliver|give|offer|be|make|ensure)',
      '(disappointed|disappointing) (ourselves|us|that we)',
      '(our|the) [usual|own|high|very] [high] standards',
      '@me (pride ourselves|take pride)',
      '@me (hold|held) ourselves',
    ],
    matches: [
      "That's not good enough", "this isn't the experience we want you to have",
      "The service you received doesn't reflect our standards", 'we fell short of your expectations',
      'We value you as a customer', 'thank you for bringing this to our attention',
      "we hope you'll give us another chance",
      'your loyalty means a lot to us',
      'This is far from acceptable', 'We pride ourselves on careful packing', 'Your safety is our top priority',
      'We always strive to deliver on time', 'That is below our usual standard',
    ],
    misses: [
      "I'll value your trade-in",
      'Card payment is acceptable too', 'The priority queue is at gate 4',
      'Please bring this to the counter', 'The value of your order is £20', 'The fare does not include meals',
    ],
  },
  customerEmotion: {
    description: "The customer's own anger, distress or urgency, in transcripts.",
    patterns: [
      '(frustrated|frustrating|angry|furious|livid|upset|annoyed|annoying|disappointed|disappointing|ridiculous|'
        + 'unacceptable|terrible|awful)',
      '(disgust*|appall*|worst|fed up|sick of|tired of|had enough|disgrace*|shambles|useless|rubbish|pathetic|'
        + 'outrag*|scam*|rip-off|ripoff)',
      '(a joke|stressed|stressful|worried|anxious|panic*|desperate|crying|devastated|heartbroken|embarrass*|let '
        + 'down|waste of (time|money))',
      '(hate|never again|lawyer|solicitor|chargeback|trading standards|ombudsman|bbb|refund now|absurd|insane|'
        + 'horrible|nightmare|infuriat*|scared|shocking)',
      '(cancel|canceling) (my|everything)',
      '(third|fourth|fifth|second|hundredth|umpteenth) time',
      'still (waiting|no|not|nothing)',
      '(have|has) (still not|not still)',
      '(weeks|months|days) (now|ago|later)',
      '(nobody|no one) (has|is|will|answers|answered|replied|replies|ever|cares|helps)',
      '(what|such) a joke',
      '(how many times|what is wrong with you|want my money back|sick and tired|losing my patience|beyond a joke)',
    ],
    matches: [
      "I'm so frustrated", 'this is ridiculous', "I've had enough", 'This is the third time', 'still waiting',
      'no one has replied', 'worst service ever', 'what a joke', "I'm really worried",
      'You people are pathetic', 'I want my money back', 'How many times do I have to ask', 'Nobody cares',
      "I'm sick and tired of this",
    ],
    misses: [
      'where is my order?',
      'Do you ship to Norway?', 'It arrived today, thank you', 'Can I change the colour?', 'The box has two handles',
      'Which size is the second one?',
    ],
  },
  problemSignal: {
    description: 'Marks a reply about something that went wrong or was refused.',
    patterns: [
      '!(no|without) (fault|faults|delay|delays|delayed|late|lost|missing|broken|broke|faulty|defective|damaged|'
        + 'wrong|incorrect|error|errors|bug|bugs|glitch|glitches|outage|outages)',
      '(down $|fail|fails|failed|failure|failing|declined|denied|rejected|refused|expired|canceled|unavailable|out '
        + 'of stock|sold out)',
      '(closed|suspended|blocked|locked|overdue|charged twice|double charge*|double-charged|stuck|stopped|crash*|'
        + 'leak*|unable|malfunction*|interrupt*|disrupt*|misplaced)',
      '!(no|without|any|not a|not an) (problem|problems|issue|issues|trouble|complaint|complaints)',
      'not (working|available|possible|eligible|arrived|received|responding|loading|opening|found|valid)',
      '(does|do|did) not (work|load|open|arrive|start|respond|go|turn|sync|connect|show)',
      '(will|can) not',
      'escalat*',
      '(is|are|was|were|went|gone|goes) (down|wrong|astray|missing)',
    ],
    matches: [
      'your order is delayed', 'the payment failed', 'the card was declined', 'that item is out of stock',
      'the app crashes',
      'your case has been escalated',
      'The parcel went astray', "The pump doesn't start", 'Your booking was cancelled by the airline',
      'The lift has stopped between floors',
      'There was a glitch at checkout',
    ],
    misses: [
      'VAT is included in the price',
      'No problem at all!', 'It arrives without delay', 'Your order is on its way', 'We open at nine',
      'Let me know if you have any issues',
    ],
  },
  praise: {
    description: 'Answers a happy customer: thanks for a review or a kind word.',
    patterns: [
      '(glad|happy|thrilled|delighted|pleased|great|lovely|wonderful|love|nice|good|overjoyed|chuffed|stoked) '
        + '<0-4> you (are [so|very|really] (enjoy*|lov*|happy|pleased|lik*|satisfied)|(enjoy*|lov*|like*|liked))',
      '(glad|happy|thrilled|delighted|pleased|great|lovely|wonderful|love|nice|good|overjoyed|chuffed|stoked) to '
        + '(hear|read|see|know) (this|that|it|you|from|such|your|how)',
      '(glad|happy|thrilled|delighted|pleased|love|great) <0-5> (kind words|review|smile|compliment|shout-out|'
        + 'shoutout)',
      '(thanks|thank you) [so much|very much|a lot] for (the|your|such|these|those|this) [a|very|really|so] (kind|'
        + 'lovely|great|amazing|wonderful|positive|glowing|5-star|five-star|nice|sweet|generous|warm|fantastic|'
        + 'thoughtful) (words|word|review|feedback|comment|comments|message|note|rating|compliment)',
      'your [very] (kind|lovely|sweet|wonderful|glowing|warm) (words|review|comment|comments|message)',
      '(made|makes|make) (our|my) (day|week|morning|month)',
      '(five|5) stars',
      '(made|makes|put|puts|brought) <0-5> (smile|smiles|blush|grin|grins|beam)',
      '(you are|that is|how) [far|much|really|so|very|all] too kind',
      '(that is|how|so) [so|very|really] (kind|sweet|lovely) of you to (say|write|share|take)',
    ],
    unlessAfter: ['@negation <0-1>', '(will|would|to|hope|hopefully|try) <0-4>'],
    matches: [
      'Your note made the whole team smile', "You're far too kind",
      "We're so glad you love it", 'thank you for your kind words', 'You made our day', 'Thanks for the lovely review',
      'Great to hear that the sofa fits', "We're thrilled that you enjoyed the tour",
      'Your kind words reached the whole kitchen',
      'Delighted to read your review', 'So pleased to hear it arrived safely',
    ],
    misses: [
      "I'm happy to help",
      'Great, your order is placed', 'We would love to help you', 'Please leave a review',
      'I was not happy to hear that', 'Thank you for your message',
    ],
  },
  failureNoun: {
    description: "What is apologised for is a failure of the company's own, so it is never an apology for a policy.",
    patterns: [
      '!(no|without|any) (confusion|confusing|mistake*|error*|mix-up*|mixup*|misunderstanding*|miscommunication*|'
        + 'misinformation|mis-information|delay*|wait|waiting|lateness|lag)',
      'late !([payment] (fee*|charge*|penalt*)|payment*)',
      '!(no|without|any) (glitch*|bug|bugs|outage*|downtime|failure*|fault|faults|oversight*|slip|slip-up|'
        + 'inconsisten*|discrepanc*|mismatch|incorrect*|wrong|wrongly|muddle|blunder*)',
      '(in error|by mistake|mistakenly|accidentally|twice|double|duplicate|damaged|broken|faulty|defective|lost|'
        + 'missing|mishap*|mess)',
      '(back and forth|runaround|run-around|lack of (clarity|communication|notice|response|information)|poor|rude|'
        + 'unclear|ambiguous|inaccurate|misleading|outdated|out of date)',
      '!(no|without|any) (trouble|hassle|inconvenience)',
      '(was|were|is|are|be|been) not [made|very|as|so] (clear|clearer|obvious|explained|shown|mentioned|'
        + 'communicated|displayed|listed|up to date)',
      'not [made|very|as|so] (clear|clearer|obvious|explained|shown|mentioned|communicated|displayed|listed|up to '
        + 'date)',
      'should (not|never) have',
      '(failed to|failing to)',
      'did not (tell|explain|warn|mention|show|let you|make (it|that|this) clear|apply|notify|send|inform|say|spell)',
      'never (told|explained|mentioned|received|informed|warned)',
      'without (telling|warning|asking|notice|informing|explaining)',
    ],
    matches: [
      'the confusion about our returns policy', 'a pricing error', 'the wait while I checked our policy',
      'our policy page was out of date', 'we charged the fee by mistake', "the fee wasn't clear",
      "we didn't explain the terms",
      'incorrect price', 'double charge',
      'the muddle over your fare', 'the fee that we never mentioned', 'You should never have paid that deposit',
      'the inaccurate quote', 'raised the price without warning',
    ],
    misses: [
      'our refund policy', 'the price increase',
      'You can cancel without any trouble', 'the annual fee', 'No delay is expected', 'our new opening hours',
      'the minimum order',
    ],
  },
}
