import type { Lexicon } from 'replylint/rule'
import { ableistWords, genderedWords, slurs } from './equality.ts'

const kin = '(son|sons|daughter|daughters|grandson*|granddaughter*|grandchild|grandchildren|grandkid*|children|kids|nephew|niece|teenager|teen)'
const elders = '(mum|mom|mother|mummy|mommy|grandma*|grandmother*|nan|nana|gran|granny|grandpa*|grandfather*|grandparent*|grandad|housewife|auntie)'
const persons = '(people|persons|person|folk|folks|customer|customers|user|users|client|clients|member|members|caller|callers|generation|lady|ladies|gentleman|'
  + 'gentlemen|man|men|woman|women|audience|audiences|crowd|demographic)'
const endearment = '(love|dear|hon|hun|honey|darling|sweetie|sweetheart|dearie|petal|duckie|duck|sugar|pet|babe|luv|lovey|poppet|treasure|flower|doll|sweetpea)'
const spouse = '(husband|wife|boyfriend|girlfriend|hubby|missus|other half|better half|fella|bloke)'
/** What is done for somebody who is thought unable to do it. */
const handles = '(help|show|set|do|fix|explain|install|walk|assist|teach|sort|log|handle|lift|carry|read|type|click|look|take a look|have a look|come round|talk you|'
  + 'go through|sit|give you a hand|know|understand|work it out|figure|manage|reset|connect|plug)'
const oftenDo = '(often|usually|generally|tend|typically|normally|frequently|always|never|rarely|sometimes|find|struggle|prefer|love|hate|panic|forget|expect|'
  + 'get (confused|nervous|lost|muddled)|have (trouble|a habit|difficulty)|are (not|known|famous|notorious|less|more|slower|better|worse|bad|usually|often|used)|'
  + 'do not (understand|like|trust|get|use|know|want|tip|read))'
const guests = '(people|customers|guests|clients|buyers|callers|visitors|tourists|drivers|travelers|users|members|sellers|students|families|men|women|applicants|folks|passengers)'
const origin = '(american|british|english|french|german|italian|spanish|polish|romanian|bulgarian|russian|ukrainian|turkish|greek|portuguese|irish|scottish|dutch|'
  + 'indian|pakistani|bangladeshi|chinese|japanese|korean|vietnamese|filipino|thai|nigerian|ghanaian|kenyan|somali|african|asian|arab|arabic|mexican|brazilian|latino|'
  + 'hispanic|european|eastern european|middle eastern|foreign|immigrant|overseas|muslim|jewish|christian|black|white|oriental|western)'
const lands = '(america|britain|france|germany|italy|spain|poland|romania|bulgaria|russia|ukraine|turkey|greece|portugal|ireland|india|pakistan|bangladesh|china|japan|'
  + 'korea|vietnam|nigeria|ghana|kenya|somalia|africa|asia|mexico|brazil|eastern europe|europe|the middle east|latin america|south america|abroad|overseas|the balkans)'

const vague = (nouns: string): string => '(the|this|your|that|said) [recent|current|latest|previous|above|reported|mentioned] ' + nouns
/** What does not follow where a noun is left unnamed. */
const notNamed = '!(with|about|of|that|which (you|i|was|were|came|arrived|broke|caused|affected|prevents|prevented|made|means|meant|led)|you|we|i|where|regarding|concerning|from|on|for|to|in|'
  + 'involving|relating|related|affecting|around|below|above|here|number|id|is (that|the|a|caused|due|because|not|with)|was (that|the|a|caused|due|because|not)|'
  + '(are|were) (not|in|listed|shown|below|above|here|caused|due|because|the|a|on|available)|persist*|continue*|occur*|happen*|'
  + 'remain*|still|again|reoccur*|recur*|arise*|delivered|returned|purchased|ordered|received|shown|listed|mentioned|described|reported|attached|linked|sold|shipped|sent|'
  + 'page|details|name|type|code|manager|team|owner|status|report|reports|form|is to|was to|is the following|<url>|<number>|<text>|<name>|#)'

/** Families of words that leave people out, and of words that only the team knows. */
export const respectAndClarity: Lexicon = {
  agentInstruction: {
    description: 'Tells the agent what to do with the text: delete a part, fill a gap, keep it in the house.',
    patterns: [
      '(delete|remove|cut|erase|change|edit|adjust|update|replace|customize|personalize|fill in|complete) [this|these|the|any|all] <0-2> '
        + '(list|paragraph*|section*|sentence*|line*|note|notes|text|part|parts|bit|bits|option*|bracket*|placeholder*|blank*|gap*|this|name|'
        + 'details|template|wording) (before|prior to) (sending|you send|send|publishing|replying|you reply) $',
      '(note|notes|reminder|instructions|tip) (to|for) [the] (agent|agents|rep|reps|self|support agent|support agents|support staff|'
        + 'csr|csrs)',
      '^ agent (note|notes|instruction|instructions|only)',
      '^ internal (note|notes|comment|only|use only)',
      '(for|strictly) internal use [only]',
      '(do not|never) (send|forward|share|show) [this|these|any of this|it] (to|with) [the] (customer|customers|client|clients)',
      '^ (tell|ask|inform|remind|thank) the (customer|client|caller|user) (that|to|for|if|whether|about|what|which)',
      '^ insert [~(your)] [~(your)] [~(your)] (link|name|screenshot|date|amount|number|reason|details|url|signature|image|code|'
        + 'explanation|text) here',
    ],
    matches: [
      'List of banned countries (delete list before sending):', 'Remove this paragraph before you send', 'Note to agent: check the card first',
      'Instructions for agents: tag the case', 'Agent note: offer £5 at most', 'Internal note: check the account', 'Internal use only',
      'For internal use only', 'Do not send this to customers', 'Tell the customer that we are closed', 'Insert tracking link here',
      'Fill in the details before sending',
    ],
    misses: [
      'Please delete the app before you install it again', 'Remove the battery before charging', 'choose the right size for you',
      'a note for you', 'our internal team will check', 'insert the card here', 'Insert your order number here', 'Ask the courier to leave it',
      'Please complete the form before sending it to us', 'Remove the SIM card before sending', 'Remove any personal data before you send the device', 'Select the option that suits you',
    ],
  },
  biasedAge: {
    description: 'Explains the customer by age, or sorts people by it.',
    patterns: [
      '(at|for|given|considering|despite) (your|his|her|their|that) age',
      '(for|to) (someone|somebody|a person|a man|a woman|a lady|a gentleman|people|customers) (of|at) your age',
      '(people|customers|someone|somebody|folks|folk|users|ladies|gentlemen|ladies and gentlemen|a lady|a gentleman|anyone) [of] your age',
      '(woman|man|lady|gentleman|person|someone) of your years',
      '(people|customers|folks|those|others) [in|of] your age (group|bracket|range)',
      '(at|in) your (time of life|stage of life|golden years|twilight years|advanced years|retirement years|senior years|old age)',
      '(back in|in) your (day|younger days) $',
      '^ (as|since|because|seeing [as|that]|given that|now that) you are (retired|elderly|a (senior|pensioner|retiree|senior citizen)|an (older|elderly|old) <1>|older|'
        + 'getting on|not so young|not as young as you were|in your (#|fifties|sixties|seventies|eighties|nineties)) $',
      '^ (as|being) (a senior|a senior citizen|a pensioner|a retiree|an oap|an older person|an older customer|an older gentleman|an older lady|an elderly customer|'
        + 'a retired person|a retired lady|a retired gentleman) !(you (can|get|qualify|are (entitled|eligible)|receive|pay|travel))',
    ],
    matches: ['This can be tricky at your age', 'Given your age, take your time', 'hard for someone of your age', 'many people your age',
      'It is a lot at your time of life', 'Since you are retired, a morning visit should suit', 'As a senior, you may find it hard'],
    misses: ['confirm your age', 'at the age of 18', 'for all ages', 'your age must be 18 or over', 'As a senior, you get 10% off', 'later in your day trip'],
  },
  ageRemark: {
    description: 'Says, or means, that somebody is too old or too young.',
    patterns: [
      '(no spring chicken|over the hill|long in the tooth|old dog <0-3> new tricks|set in your ways|not getting any younger)',
      'senior moment*',
      'too old (to (be (learning|using|doing)|learn|understand|change|use|get|cope|keep)|for (this|that|technology|computers|apps|the internet))',
      '!if you (did not|have not|never|were not) <0-1> (grow up|grown up|grew up|raised|brought up) (with|on|around|using) (computers|technology|the internet|smartphones|phones|apps|'
        + 'all this|tech|screens|it|them)',
      'you (young people|young folk|young folks|youngsters|kids|old folks|older folks|older people|oldies|boomers|millennials|pensioners|seniors)',
    ],
    matches: ['Having a senior moment?', 'You are too old to learn this', 'when you did not grow up with computers', 'You youngsters are quick'],
    misses: ['too young to hold an account', 'too old for the seat fitting', 'a senior manager', 'If you did not grow up with computers, ask us', 'thank you kids club'],
    unlessAfter: ['thank', 'for'],
  },
  ageGroup: {
    description: 'People sorted into a group by age.',
    patterns: [
      '[the] elderly ' + persons,
      '(for|help|helps|helping|to|with|from|by|like|confuses|confuse) [the|our] elderly $',
      '(the|our) elderly (often|usually|may|might|can|tend|find|struggle|prefer|do|are|get|need)',
      '[for|by|with|to] (people|customers|folks|those|users|ladies|gentlemen|someone|somebody|a lady|a gentleman|anyone) (of|in|from) (your|an older|the older|that|his|her) generation',
      '(retired|senior|older|elderly|mature) (customers|people|folk|folks|users|members|clients|callers|ladies|gentlemen) ' + oftenDo,
      '(for|to|of) (an older|an elderly|a retired|an old) (person|customer|lady|gentleman|man|woman|user|caller|chap) [like (you|yourself)]',
      '(oaps|retirees|the over sixties|the over seventies|young people|teenagers|old people|younger people) ' + oftenDo,
      '(old|older|younger) ' + persons + ' (often|usually|generally|tend|typically|find|struggle|prefer|sometimes|can|may|might|do|have|are|like|love|'
        + 'who are not|get|seem|always|never)',
      '(for|by|with|to) [our|the|many|most|some] (older|elderly|old|younger) ' + persons,
      '[an|the|our] old (lady|gentleman|folks|folk|boy)',
      '(older|elderly) (audience|audiences|crowd|demographic|generation|generations)',
      'senior citizen*',
      '[our|most|many|some] (seniors|pensioners|old folks|grannies|boomers|baby boomers|millennials|youngsters) (often|usually|generally|tend|typically|'
        + 'find|struggle|prefer|sometimes|can|may|might|do|have|are|like|love|get|seem|always|never|who)',
      '(boomers|millennials|gen z|gen zers|kids these days|kids today|young people today)',
      'your generation',
    ],
    matches: [
      'a struggle for people of your generation', 'It confuses the elderly', 'Retired customers tend to ring', 'Teenagers never read this',
      'Elderly customers usually prefer a call', 'Older people often find this hard', 'for older audiences', 'senior citizens', 'Seniors tend to ring us',
      'millennials love it', 'your generation', 'kids these days', 'our pensioners may need more time', 'with older customers',
    ],
    misses: [
      'people over 18 can apply', 'older versions of the app', 'Our over-65 discount applies from 1 May', 'an older phone', 'the senior engineer',
      'a senior railcard', 'old customers keep their price', 'Older accounts',
    ],
  },
  ageFact: {
    description: 'Age as a fact that decides what somebody gets: a fare, a discount.',
    patterns: ['(fare*|discount*|railcard*|concession*|concessionary|ticket*|rate|rates|pass|passes|free|price*|eligible|eligibility|qualify|entitled|aged|'
      + 'tariff*|benefit*|pension|pensions|scheme)'],
    matches: ['Senior citizens travel free', 'a discount for seniors'],
    misses: ['Elderly customers usually prefer a call'],
  },
  elderspeak: {
    description: 'Pet names for the customer.',
    patterns: [
      '^ (sweetie|sweetheart|dearie|my dear|my love|my darling|my lovely|young man|young lady|little lady|missy|buddy boy|poppet|sweetie pie) $',
      '(thanks|thank you|worry|you|your|yours|sorry|yes|no|ok|okay|sure|there|problem|problems|course|welcome|it|that|this|bye|now|please|care|one|done|'
        + 'today|help|afraid|moment|minute|here|right|fine|go|see|back|soon|night|day) ^ ' + endearment + ' $',
      '(hi|hello|hey|hiya|good (morning|afternoon|evening)|thanks|thank you|sorry|bye|alright|morning|afternoon|okay|ok|of course|no worries|there you go|'
        + 'there there|calm down|not to worry|do not worry|do not you worry|never mind) [there|my] ' + endearment + ' $',
      '^ (darling|hun|hon|babe|luv|dearie|sweetpea|lovey|my (sweet|sweetheart|pet|duck|flower|treasure|angel)) $',
      '(good|clever|brave|sweet) (girl|boy|lad|lass) $',
      '(there is|that is|what|be) a (good|clever|brave|sweet|dear|lovely) (girl|boy|lad|lass|lady|chap|fellow)',
    ],
    matches: ["Don't worry, my dear, we'll fix it", 'Thanks, love!', 'There you go, sweetie', 'Hello dear, how can I help?', "No problem, hun, I'll send it",
      'Let me look, young man'],
    misses: ['Oh dear, what a pity', 'I love this idea', "We think you'll love it", 'Dear Sam,', 'honey and lemon flavour', 'It is a dear price', 'a young man called', 'Love, Anna',
      'We sell jam, honey and cheese', 'Hi Love Island fans'],
  },
  petName: {
    description: 'A word that is a pet name where it ends a sentence after a comma.',
    patterns: ['^ (love|dear|darling|hun|hon|babe|luv|petal|pet|flower|my lovely|poppet|lovey|sweetpea|treasure) $'],
    matches: ['It will be with you on Friday, love.', 'I have put it in the post, darling'],
    misses: ['We send you love', 'I love it'],
  },
  collectiveWe: {
    description: 'Speaks to the customer as “we”, as to a child or a patient.',
    patterns: [
      'how are we (doing|feeling|getting on) (today|this morning|this afternoon|this evening|now) ?',
      'how are we (feeling|today|this morning) [today] ?',
      'how are we (feeling|finding|getting on|getting along|coping|managing) <0-8> ?',
      '^ (are|were) we [all|still|just|getting] (having|feeling|confused|struggling|forgetting|lost|stuck|worried|a bit|still having|still struggling|comfy|cross|muddled|grumpy|'
        + 'sitting comfortably|behaving|being) ...?',
      '^ (did|have|had) we (forget|forgotten|lose|lost|mislay|mislaid|remember|remembered) our ...?',
      '^ (did|have) we (remember|remembered|forget|forgotten) to ...?',
      '^ (have|did) we (plug|plugged|switch|switched|turn|turned|press|pressed|charge|charged|read|eaten|eat|take|taken|put|wear|look|looked) '
        + '(it in|it on|it off|our <1>|the (plug|button|instructions|manual|switch)) ...?',
      '^ (do|does|did|can|could|are|is) we (know|remember|need|want|see|find|having|using|wearing) <0-2> our (password|username|pin|glasses|email|phone|login|tablets|medicine) ...?',
      '^ (shall|why do not|can) we (calm down|take a deep breath|try to stay calm|try to be (patient|nice|polite)|use our <1>|put our <1>|pop our <1>) ...?',
      '^ [let us|now let us] (pop|put|use|mind) our (glasses|thinking cap*|reading glasses|listening ears|manners|words|big)',
      '(we do not want to|we must not|we need to) (upset|overdo|tire) ourselves',
    ],
    matches: ['And how are we finding our new lamp?', 'Did we remember to switch it on?', 'Have we plugged it in?', 'Have we read the instructions?', "Let's put our glasses on",
      'How are we doing today?', 'Are we having trouble with the app?', 'Did we forget our password?', 'How are we feeling?', 'Are we confused?'],
    misses: ['Have we taken the payment twice?', 'Have we put it right?', 'How are we doing? Rate us', 'Are we getting the parcel back?', 'Shall we call you?', 'Have we answered your question?', 'Did we miss anything?'],
  },
  biasedSkill: {
    description: 'Takes for granted how well somebody handles technology.',
    patterns: [
      'not [very|so|that|too|particularly|really|all that|the most] (tech|computer|technology|technically|internet) savvy',
      '!not (tech|computer|technology|internet) savvy',
      'you (do not|did not) (seem|sound|look|strike me as|come across as) [a|very|too|so|terribly|that|particularly|all that] (technical|tech savvy|computer savvy|technically minded|computer literate|computer person|good with)',
      '(who|that) (is|are|am) not [really|much of] a (computer|tech|technical) (person|type|wizard|whiz)',
      '(computer|technologically|digitally|technically|it) (illiterate|challenged|clueless|inept)',
      '(good|great|bad|hopeless|useless|no good) (with|at) (computers|technology|tech|phones|gadgets) !(support|companies)',
      '^ [do] you know how to (use|work|operate|turn on|switch on) (a|the|your) (computer|smartphone|phone|mouse|browser|internet|tablet|email|keyboard) ...?',
      '(technophobe*|luddite*|digital native*|digital dinosaur*|tech dinosaur*|silver surfer*|computer whiz*)',
      '(computers|technology|the internet|tech|smartphones|gadgets|online banking|apps|the digital world|modern technology|all this technology) (can be|is|are|must be|may be|'
        + 'might be|can seem|can feel) [very|so|a bit|quite|rather|all|too|pretty|really] (a struggle|hard|difficult|confusing|scary|daunting|overwhelming|tricky|frightening|'
        + 'bewildering|intimidating|a challenge|a minefield|a mystery|foreign|new) (for|to) (you|some|people|many|older|those|someone|somebody|anyone|folks|customers)',
      '!if you (struggle|are struggling|have trouble|are not [very|too|so] (comfortable|confident|good|great|familiar)|are (hopeless|useless|bad|terrible)) (with|at) [using] '
        + '(computers|technology|tech|modern technology|gadgets|smartphones)',
      '(not|less|are not|is not|non) [very|so|that|too|particularly|really|all that|the most|terribly] (technical|technically minded|tech minded|computer literate|technically inclined|a technical person|'
        + 'a computer person|a tech person|a techie) $',
      '(as|since|because) you (may|might|do|will|probably|clearly|obviously|would) [probably] not (understand|know|follow|get) [how] (computers|technology|the technical|technical|the internet|tech)',
      '(less|least) [technically|tech] (able|savvy|capable) (people|customers|users|members)',
      '(idiot|granny|grandma|grandpa|grandad|nan|mum|mom|wife|moron|dummy) proof',
      '(for|to) (dummies|simpletons|thickos)',
    ],
    matches: ['computers can be confusing for some people', 'Since you are not a computer person', 'It is granny-proof', "if you're not very tech-savvy", 'Our tech-savvy users love this feature', 'computer illiterate', 'Are you good with computers?',
      'Do you know how to use a computer?', 'not so computer savvy'],
    misses: ['technology is hard to predict', 'The answer is not technical support', 'If you are not confident with computers, we can call you', 'Our technical team', 'Do you know how to use the coupon?', 'a savvy choice', 'It works with computers', 'good with phones support'],
  },
  biasedFamily: {
    description: 'Takes for granted who is in somebody’s family, and that they know better.',
    patterns: [
      '(ask|have|get|let) [your|a|one of your] ' + kin + ' [or [your|a] ' + kin + '] [to] (help|show|set|do|fix|explain|install|walk|assist|teach|sort|log|handle|'
        + 'come|take|look|read|type|click|have)',
      '(ask|have|get|getting|asking|let|borrow|call|rope in|grab|try) [one of|some of] (your|the|my|his|her) (grandson*|granddaughter*|grandchild|grandchildren|grandkid*|grandkids)',
      '(ask|asking|get|getting|have|having|let|letting|borrow|find|grab) [one of] [your|the|a|any|some|someone else is|a friend is] ' + kin + ' [or [your|a|the] ' + kin + '] [at home|nearby|round|in the family|over] '
        + '[to] [come and|come over and|come round and|quickly|just|maybe] ' + handles,
      '(your|the|a|one of your|one of the) ' + kin + ' [or <1>|and <1>] (can|could|should|will|would|might|may) [probably|surely|perhaps|maybe|easily|happily|always|just|be able to] '
        + '[be able to] ' + handles.replace('|read|type|click|look|', '|') + ' !(what|who you|about (the|our|your) (school|course|club))',
      '(do you have|have you got|is there|if there is|if you have) [perhaps|maybe|not|no] (a|any|some) ' + kin + ' [or <1-2>] [around|nearby|at home|handy|in the house|about] (who|that|to|with|nearby|handy|around)',
      '(someone|somebody|anyone|anybody) (in|from) (the|your) family (who|that) (is|knows|can|could|understands|might)',
      '(is|isn not|are) there (a man|a husband|a gentleman|a strong man|someone strong|a strapping lad|a grown up|a younger person) <0-4> (who|in|at|around|there|to)',
      '(get|ask|have|find|need) (a|a strong|a big strong|some|your) (man|men|bloke|lad|strapping lad|fella|husband) (to|in to|round to|over to) <0-2> ' + handles,
      '[your|the] ' + spouse + ' [probably|can|could|will|would|should|might|may|must] [probably|surely|be able to|perhaps|easily] ' + handles + ' !(about|that|to expect)',
      '(ask|have|get|let) your (husband|wife|boyfriend|girlfriend|hubby|missus|other half) [to] (help|show you|set it|do it|fix|install|carry|lift|'
        + 'explain|handle|sort)',
      'your (husband|wife|boyfriend|girlfriend|hubby|missus) (can|could|should|will|might|may) (help|do it|fix|lift|carry|install|handle|explain|sort)',
      '(someone|somebody|anyone|anybody) [a bit|a little|rather|much|a lot|slightly] younger',
      '(want|need|like|find) [one of] [a|your|the] (grandchild|grandson|granddaughter|grandkid*|son|daughter|nephew|niece|teenager|youngster) to (sit|help|show|do|set|come|be)',
      '(is|are) [your|the] ' + spouse + ' (around|in|at home|home|about|there|available|handy) to (hold|help|lift|do|carry|look|fix|read|check|talk|speak)',
      'a younger (person|friend|relative|family member|colleague|neighbor)',
      '(a|any|some|your|the) younger (members of|people in|ones in) [the|your] family',
      '(help|ask|assistance) (from|of) [a|your] (younger|young) (person|people|relative|relatives)',
    ],
    matches: ['Try getting one of the grandkids to set it up', 'Perhaps your grandson could show you', 'Is there a teenager around who could look?',
      'Your husband will know how', 'You may need a strong man to lift it', 'Maybe ask your grandson to help you log in', 'have your kids show you', 'get your husband to install it', 'Your husband can lift it',
      'have someone younger show you', 'Get your son or daughter to help', 'a younger relative'],
    misses: ['Your son can take the exam in May', 'Your daughter will know about the course from her school', 'a gift for the grandkids', 'Please ask your husband to confirm the order', 'Ask your child to log in at school', 'your son’s subscription', 'someone young at heart',
      'your wife can board with the same booking'],
  },
  biasedEase: {
    description: 'So easy that even some sort of people could do it.',
    patterns: [
      '(so|simple|easy) [easy|simple|straightforward|that] [enough] [that|even] [that|even] [your|my|a|an|the] ' + elders + ' (can|could|will|would|is able) <0-2>',
      '(simple|easy|straightforward|foolproof) enough for [even] [your|my|a|an|the|any] (' + elders.slice(1, -1) + '|child|toddler|five year old|kid|kids|idiot|anyone|pensioner|pensioners|elderly)',
      '[so|that] (so|simple|easy) [easy|simple|straightforward|that] [even|that] (a|any|your|my) [small|young|little] (child|kid|toddler|five year old|# year old|idiot|fool|monkey|caveman|old lady|old man|pensioner) (can|could|would|will) <0-2>',
      '(any|a|even a) (idiot|fool|monkey|moron|child|five year old|# year old) (can|could) (do|use|manage|follow|work|understand|set|see|figure)',
    ],
    matches: ["it's so easy your grandma could do it", 'so simple that even my mum can use it', 'easy enough for your gran', 'simple enough for a child'],
    misses: ['so easy to use', 'a gift for your mum', 'easy enough for most'],
  },
  evenElders: {
    description: 'Even some sort of people can do it.',
    patterns: ['even [your|my|a|an|the|our] (' + elders.slice(1, -1) + '|child|toddler|five year old) (can|could|knows|manages|managed|understands|gets|would)'],
    matches: ['Even my mum can use it', 'even a child could do that'],
    misses: ['even if your child can', 'a child can join'],
  },
  biasedGender: {
    description: 'Takes something for granted because of somebody’s gender.',
    patterns: [
      '(hard|tricky|difficult|heavy|technical|complicated|good|bad|impressive|unusual|rare|brave|clever|strong|much|fiddly|confusing|awkward|easy|knowledgeable|well|big|dirty) for a '
        + '[young|nice|little|single|mere] (woman|man|girl|lady|female|male|mother|'
        + 'mum|mom|guy|housewife)',
      '^ as a (woman|mother|mum|mom|housewife|man|father|dad|lady|girl|female) you',
      '^ (as|being|like) (a|any|most|every) [busy|single|working|young|new|typical] (woman|mother|mum|mom|housewife|man|father|dad|lady|girl|female|women|men|mums|moms|ladies|girls) you',
      '[most|many|some|us|you|our|all|a lot of] (women|men|ladies|girls|mums|moms|dads|housewives|wives|husbands|females|males|blokes) (tend to|struggle|find (it|this|that|these|them)|'
        + 'get (confused|nervous|emotional)|panic|are (usually|often|not|less|more|worse|better|bad|terrible|hopeless|useless)|do not (understand|usually|read|know|get|like)|'
        + 'usually (leave|find|prefer|struggle|ask|like|do|need|want|go for|choose)|always (ask|want|forget|prefer)|never (read|ask|listen))',
      '(our|the) (girls|ladies) (in|on|at|from) [the|our] (office|reception|accounts|support|desk|phones|phone|warehouse|team|call center|counter|payroll|billing|front desk)',
      '(women|lady|female|woman) (drivers|driver|engineer|engineers|mechanic|mechanics|pilot|boss|plumber) !(discount|cover|policy|insurance|program*|network|award*|rule*|prefer*)',
      '(man up|grow a pair|like a girl|wear the trousers|wears the trousers|the fairer sex|the weaker sex|time of the month|a woman s touch|the little woman|the ladies love|boys will be boys|'
        + 'being hysterical|so hysterical|typical (man|woman|bloke|female|male))',
      '(man|lady|woman|head) of (the|your) (house|household)',
      '(put|get) your (husband|wife) on [the phone|the line]',
      '(speak|talk) (to|with) your husband [instead]',
      '(girls|women|men|boys|ladies) (can not|are (bad|not good|hopeless|better|worse|rubbish|useless))',
    ],
    matches: ['Most ladies find it a bit heavy to lift', 'Women tend to prefer the pink one', 'One of the girls in accounts will ring', 'As a busy mum you need it quick',
      'not bad for a woman', 'too heavy for a lady', 'As a mother, you know', 'the man of the house', 'Put your husband on the phone',
      'Could I speak with your husband instead?'],
    misses: ['Women usually wear a size smaller', 'the ladies at table four', 'a jacket for a woman', 'As a member, you get', 'good for a month', 'a gift for a man'],
  },
  biasedOrigin: {
    description: 'Remarks on somebody’s language, accent or country.',
    patterns: [
      '!(change|choose|set|select|pick|switch) your [strong|thick|heavy|foreign|regional] accent !(color|colour|wall|light*|pillow*|table|chair|rug|lamp)',
      '!(if|when|whether|where|in case) english [clearly|obviously|probably|perhaps|evidently|maybe|really] (is not|may not be|might not be|is probably not|is clearly not|is obviously not) [clearly|obviously|probably] '
        + 'your (first|native|main|mother|own|best) (language|tongue)',
      '(not|are not|clearly not|obviously not) (a native speaker|a native english speaker|from (here|around here|this country|round here|these parts)|fluent) $',
      '(as|since|because) you are (foreign|a foreigner|an immigrant|not (english|british|american|from here)|from (abroad|another country|another culture))',
      '(given|judging by|going by|from|with|because of) your (accent|surname|last name|family name|name) [i|you|we] <0-2> (assume|guess|take it|imagine|gather|presume|suspect|thought|must be|are probably|are from|are not)',
      '(a|with a) (name|surname|last name) like (yours|that)',
      '^ (as|being) a (foreigner|foreign customer|immigrant|non native speaker)',
      '(as|since|because|i see|i know|i can tell|clearly|obviously) [that] your (first|native|main|mother) (language|tongue) is [clearly|obviously|probably] not english',
      '(for a|like a|such a) (foreigner|non native speaker|non native)',
      '(write|type|reply|speak|talk|answer|say that|put that|explain) [to us|again|it|this] in (proper|correct|better|real|good|understandable|actual) english',
      'you [all|lot|guys] (americans|germans|italians|brits|english|scots|irish|spaniards|poles|russians|chinese|japanese|indians|asians|africans|muslims|jews|mexicans|europeans|northerners|southerners|foreigners) '
        + '(always|never|all|are|love|do|like|tend|have|know|usually|really|often)',
      '(people|those|customers|guests|someone) (from|in) your (part of the world|neck of the woods|culture|community|background|region|area|side of town|kind of area)',
      'people of your (kind|sort|background|faith|color|religion)', '(your kind|your sort|your lot) (are|always|never|usually|often|like|love|do)',
      '(in|where) your (culture|religion) [people|they|it|you|women|men]',
      'your (broken|poor|bad|limited) (english|language)',
      'your english (is|was|seems|could|needs|level)',
      'speak (proper|better|good|clear|correct|properly|enough|any) english',
      '(hard|difficult|impossible|tricky|struggle|struggled|struggling|unable) to (understand|follow|make out|hear) (you|what you) <0-3> (accent|english|pronunciation|speak|talk)',
      'where are you (really|actually|originally) from',
      '(people (from|in|of) (your|that) country|foreigners) (often|usually|always|never|generally|tend|do not|like|love|all|seem)',
      '!(thank|thanking) you (people|lot) !(can [now]|may|who|of|did|rock|are (great|amazing|brilliant|lovely|the best|stars|awesome|fantastic|wonderful))',
    ],
    matches: ['As English clearly isn’t your first language', 'Please write in proper English', 'You Germans are always on time', 'As you are not from here',
      "I can't follow your accent", 'Your English is quite good', 'Where are you really from?', 'people from your country often', 'You people always do that',
      'Foreigners often ask this'],
    misses: ['If English is not your first language, we can call an interpreter', 'your accent wall', 'Can we speak to your people team?', 'Could you tell me which language you prefer?', 'we support English', 'Where are you travelling from?', 'Thank you people of Leeds', 'People from your country need a visa', 'You love it'],
  },
  originGroup: {
    description: 'People sorted by where they come from or what they believe.',
    patterns: [
      guests + ' from ' + lands + ' ' + oftenDo,
      '(we|i|do|to|policy is to|usually|always|also|only) [do|always|usually|only|also] (ask|tell|require|expect|advise|charge|watch|check|make|want) ' + guests + ' from ' + lands
        + ' [to] [pay|leave|for|more|up|twice|a|show|always|first]',
      origin + ' ' + guests + ' ' + oftenDo,
      '(we|to|do|also|always|usually) (ask|require|expect|charge|check|make|watch) [all|our|most|any] ' + origin + ' ' + guests + ' (to|for|more|twice)',
      '(most|many|some|all|those|these|such) (foreigners|immigrants|asians|africans|muslims|jews|americans|germans|italians|indians|chinese|mexicans|russians|poles|romanians) ' + oftenDo,
    ],
    matches: ['Guests from Asia usually ask for this', 'We always ask customers from Africa to pay first', 'Indian customers tend to haggle', 'Most Americans prefer a call'],
    misses: ['Customers from France pay VAT', 'We ship to customers from Japan', 'Guests from India need a visa', 'Chinese customers can pay by card', 'Our Spanish team usually answers'],
  },
  biasedAddress: {
    description: 'Calls people of every kind guys or ladies.',
    patterns: [
      '(hi|hey|hello|hiya|yo|thanks|thank you|sorry|dear|ok|okay|cheers|good (morning|afternoon|evening)) [you|again|there] (guys|gals|ladies|gents|lads|fellas|'
        + 'girls|boys) $',
      '^ (guys|gals|fellas|lads|gentlemen) $',
      '(you|all you) guys',
    ],
    unlessAfter: ['five'],
    matches: ['Hey guys, please reply', 'Thanks, guys!', 'Guys, we have fixed it', 'We love you guys', 'Hi ladies,'],
    misses: ['the guys in our warehouse', 'Five Guys', 'Hi everyone', 'dresses for ladies'],
  },
  genderedWord: {
    description: 'Trades and people named by a gender.',
    patterns: [`(${Object.keys(genderedWords).join('|')})`],
    unlessAfter: ['mr', 'cat', 'bat', 'spider', 'iron'],
    matches: ['the chairman', 'a fireman', 'Our salesmen will call', 'the phones are manned'],
    misses: ['the chair', 'a firefighter', 'our sales staff', 'the manual', 'the Financial Ombudsman', 'faulty workmanship', 'your maiden name'],
  },
  ableistWord: {
    description: 'Illnesses and disabilities as words of abuse or of pity.',
    patterns: [`(${Object.keys(ableistWords).join('|')})`],
    unlessAfter: ['@negation <0-2>', 'no such thing as [a|an]'],
    matches: ["It's crazy how many people miss this", 'a stupid error', 'customers who are wheelchair-bound', 'handicapped parking'],
    misses: ['There are no stupid questions', 'a disabled button', 'an invalid code', 'wheelchair users', 'deaf customers', 'special offers'],
  },
  ableistPhrase: {
    description: 'Disabilities and illnesses as a way of speaking, or as all that somebody is.',
    patterns: [
      '(a bit|a little|so|very|really|being|too|slightly|super|all|my|your|totally|being a bit) (ocd|adhd|bipolar|schizo|schizophrenic|autistic|anorexic|psychotic) !(diagnosis|care|medication|support|clinic|nurse|forum|group|service*)',
      '(ocd|adhd|blonde|blond|autistic) moment*',
      'tone deaf',
      'the blind leading the blind',
      '(are|were) you (blind|deaf|thick|slow|dim|daft|mad|dyslexic|mental|on (drugs|medication|something)) ...?',
      '(for|like|unlike|as|than|by) [most|all|any|a] normal (people|person|customers|customer|users|human being*)',
      '^ [a|any|most] normal (people|person) (would|could|can|do|does|will|know|knows|read|reads)',
      '(for|help|helps|serve|serves|assist|by|to) the (disabled|deaf|infirm|mentally ill|handicapped|less able) $',
      '(suffer|suffers|suffering|suffered) from [your|a|an|his|her] (disability|disabilities|blindness|deafness|dementia|autism|dyslexia|hearing loss|impairment|condition)',
      '(able bodied|mentally challenged|physically challenged|vertically challenged|hearing impaired people|deaf mute|wheelchair case*)',
      '(an invalid|invalids) $',
      '(despite|in spite of|with) your (disability|handicap|impairment|affliction) !(card|badge|benefit*|allowance|discount|proof|certificate)',
    ],
    matches: ['I am a bit OCD about it', 'That was tone-deaf of us', 'like a normal person', 'We also help the disabled', 'You did well despite your disability'],
    misses: ['the disabled toilet', 'The button is disabled', 'your ADHD medication', 'the blind is 120 cm wide', 'this code is an invalid one', 'our normal hours', 'With your disability card you travel free'],
  },
  slur: {
    description: 'Words of abuse for people of an origin, a faith or a gender.',
    patterns: [`(${Object.keys(slurs).join('|')})`],
    matches: ['transgendered people', 'your sexual preference'],
    misses: ['transgender people', 'an oriental rug', 'a Gypsy caravan'],
  },
  everydayJargon: {
    description: 'Words of help desks and offices that most customers have met: they sound of the office and are understood.',
    patterns: [
      '(support|help desk|helpdesk|service desk|trouble) ticket* !(system*|software)',
      'ticket (number|id|reference|#)',
      '(open|opened|opening|raise|raised|raising|create|created|creating|submit|submitted|submitting|log|logged|logging|close|closed|closing|reopen|'
        + 'reopened|escalate|escalated|file|filed|merge|merged|respond to|reply to|solve|solved|resolve|resolved|mark) (a|the|this|your|that|another) [new|'
        + 'separate] ticket !(window*|office*|counter*|gate*|machine*|barrier*)',
      '(this|your|the) ticket (is|was|has been|have been|will be|has|will) [now|being|automatically|already] (triaged|escalated|closed|close|resolved|'
        + 'solved|updated|assigned|received|reopened|merged|logged|raised|submitted|pending|open|created|marked|archived|in)',
      '(rma|rmas|sku|skus)',
      '(reach out|reached out|escalated|passed) <0-3> internally',
      'internal (team|teams|department|departments|stakeholder*)',
      '(end user|end users)',
      'going forward',
      'actionable',
      '(deliverable*|stakeholder*|action item*|deep dive|ping you|ping me|ping us)',
    ],
    matches: [
      'Your ticket has been triaged', 'We opened a support ticket', "We'll raise an RMA", 'We created a ticket for you', 'quote the ticket number',
      'our internal team', 'an action item for the team', 'our end users', 'going forward, we will write first',
    ],
    misses: ['your ticket is attached', 'Your ticket has been cancelled', 'train tickets', 'ticket office', 'go forward to the next page'],
  },
  supportJargon: {
    description: 'Words for how a support team sorts its work.',
    patterns: [
      '(triage|triaged|triaging) !(nurse*|nursing|line|center|unit)',
      '(l1|l2|l3|l4|t2|t3) (support|team|teams|queue|agent*|engineer*|specialist*|technician*|escalation*|desk|advisor*)',
      '(escalat*|passed|pass|passing|sent|send|sending|handed|transferred|forwarded|assigned|moved|routed|raised|bumped|kicked|punted|picked up|reviewed|'
        + 'looked at|sits|sitting|is|now|currently) <0-4> (to|with|by|at) [our|the] (l1|l2|l3|l4|t2|t3)',
      '(to|by|with|from|our) (l1|l2|l3|t2|t3) !(charger*|charging|battery|cache|vpn|bus|terminal|switch*)',
      '(tier|level) (1|2|3|one|two|three) (support|team*|agent*|engineer*|specialist*|technician*|escalation*|advisor*|queue|desk)',
      '(escalat*|passed|pass|sent|handed|transferred|forwarded|assigned|moved|routed|raised) <0-3> (to|with) [our|the] (tier|level) (1|2|3|one|two|three)',
      '(first|second|third) line (support|team|queue|agent*)',
      '!uptime (sla|slas)',
      '(sop|sops|wfm|dri|awb|oos|kyc|dsar|dsr|poc|pod|frt|kci|ecd|ettr|rfo|cpe|wismo|ndr|fnol|uat|noc|nff|wms|oms|cdd|edd|mlro|tat)',
      'our (kb|crm|erp|wms|oms)', 'kb article*',
      '(in|into|on|to|from|within|via) (our|the) (kb|crm|erp|wms|oms) !#',
      '(case|ticket) (owner|owners|deflection|disposition)',
      'canned (response*|reply|replies)',
      '(wrap up|disposition) code*',
      '(escalation matrix|warm transfer*|cold transfer*|swarming|auto resolv*)',
      '(in|on|into|to|from|our) (our|the) (jira|zendesk|freshdesk|salesforce|gorgias|servicenow|pagerduty|helpdesk system)',
      '(pending|awaiting|in|under) provisioning',
      '(back office|mid office) (team|teams|queue)',
    ],
    matches: [
      'Your ticket has been triaged to L2', 'Please allow our SLA to elapse', 'passed to our tier 2 team', 'escalated it to level 2', 'your case owner',
      'I logged it in our Jira', 'It now sits with the L3 team', 'assigned to T2', 'our CRM', 'The order is pending provisioning', 'at KCI stage', 'the ECD is 4 May',
      'our second-line support',
    ],
    misses: [
      'upgrade to the Tier 2 plan', 'level with you', 'a level 2 charger', 'triage nurse', 'connect it to Zendesk', 'connect your CRM', 'a 99.9% uptime SLA',
      'at most 500 KB', 'connect it to L2 VPN', 'the first line of the address',
    ],
  },
  metricJargon: {
    description: 'What a support team counts.',
    patterns: [
      '(csat|nps|aht|fcr|frt|mttr|mtta|deflection rate|ticket volume*|upsell*|cross sell*)',
      '(our|my|internal|team) (kpi|kpis|okr|okrs|churn)', '!your churn rate',
      '(first contact resolution|average handle time|handle time|customer effort score)',
    ],
    matches: ['CSAT and NPS surveys', 'our churn rate', 'to hit our KPIs', 'It hurts our first contact resolution'],
    misses: ['a short survey', 'butter churns', 'your KPIs in one place'],
  },
  softwareJargon: {
    description: 'Words of those who build the product.',
    patterns: [
      '(a|known|as|open|critical|this|our) (p0|p1|p2|p3|p4)',
      '(p0|p1|p2|p3|p4|s1|s2|sev0|sev1|sev2|sev3|sev (0|1|2|3|one|two)) (issue*|incident*|bug*|case*|defect*|outage*)',
      '(sev0|sev1|sev2|sev (0|1|2|one|two))',
      '(in|on|to|into|from) (the|our|a) [product|engineering|development|dev|team|feature|existing|sprint|squad] backlog',
      'sprint backlog',
      'backlogged',
      '(next|this|current|upcoming|our|a|following|development|later) sprint !(race*|finish|event*|distance|triathlon|training|session*|class*|lesson*|weekend)',
      '(groomed|refined) [and] <0-3> (sprint|backlog|sized|estimated|slotted|prioritized)',
      '(story points|behind a feature flag|code freeze|change freeze|hotpatch*)',
      '(hotfix*|hot fix)',
      '(to|in|on|into|back|our|hit|hits|reaches|reached|from) prod',
      '(in|on) [our] staging',
      '(can not|could|to|can|did|we|please|not) repro',
      '(repro steps|repros|reproed|no repro)',
      '(rca|rcas|root cause analysis|post mortem*|postmortem*)',
    ],
    matches: ['This is a known P1', "It's in the backlog for the next sprint", 'push a hotfix to prod', 'after RCA', 'a root cause analysis', 'We could repro it',
      'a sev 1 incident', 'We have rolled back prod', 'The postmortem is pending', 'behind a feature flag'],
    misses: ['a backlog of orders', 'the sprint race', 'page P2 of the form', 'a product', 'a fix', 'Staging the photos takes a day'],
  },
  officeJargon: {
    description: 'Words of meetings.',
    patterns: [
      '(circle|circling|circled|loop|looping|looped) back',
      '(touch|touching|touched) base',
      '(i|we|will|to|have|has|had|me|can|could|also|and|am|are|by|us|already|been|been already|they) (loop|looping|looped) <0-3> in !(a|the (box|video|song))',
      '^ looping <0-3> in !(a|the (box|video|song))',
      '(leverage|leveraging) (our|the|your|this|these|their|its)',
      'synerg*',
      '(have|has|had|lack|lacks) [not] [the|enough|any|much|more] bandwidth (to|for|right|at)',
      '(take|taking|took) (this|it|that) offline !(to|while|for|until|during)',
      '(bau|eod|cob|wip|eow|tbc by|eta tbd)',
      '(low hanging fruit|move the needle|sync up (with|internally|on)|socialize it|boil the ocean|run it up the flagpole|level set|'
        + 'put a pin in|park this|drill down into (this|your|the)|double click on (this|that) [point|topic|issue]|peel the onion)',
      'sync (internally|with [my|our|the] (team|engineer*|product|manager|lead|colleague*))',
    ],
    matches: ["We'll circle back", 'touch base', "I'll loop in my POC", "I'll loop you in", 'by EOD', 'leverage our tools', 'have the bandwidth to',
      "I'll sync with our engineers", 'We will loop back on Monday'],
    misses: ['a loop in the video', 'The washing loop in step 4', 'internet bandwidth', 'the base of the lamp', 'leverage of 1:30', 'a circle on the back', 'sync your phone', 'double-click on the icon'],
  },
  vagueNoun: {
    description: 'A stand-in where the customer’s own noun belongs, with nothing after it that says which one.',
    patterns: [
      '!(if|should|in|whether|unless|describe|describing|(details|information|info|more|description) (about|regarding|on|of)) ' + vague('(issue|issues|matter|situation|concern|concerns|'
        + 'problem|problems|item|items|product|case|incident|thing|stuff|transaction|document|documents|complaint|occurrence|goods)') + ' ' + notNamed,
      '!(if|should|in|whether|unless|at|upon|per|on|by|with|describe|describing|(details|information|info|more|description) (about|regarding|on|of)) '
        + vague('(inquiry|inquiries|enquiry|query|queries|request|requests)') + ' ' + notNamed,
      '(passed|pass|passing|forwarded|sent|handed|acted|working|worked|look*|act*|following up|followed up) (on|at) ' + vague('(inquiry|inquiries|enquiry|query|queries|request|requests)') + ' ' + notNamed,
      vague('(inquiry|enquiry|query|request|case|concern|complaint)') + ' is [now|currently|already|still|also] (with (us|our|the|a) [right|relevant|correct|appropriate] (team|department|colleague*|manager|people|desk)|'
        + 'being|under review|in hand|in progress|important|noted|closed|resolved|open)',
    ],
    matches: [
      "I'm looking into the issue", 'Your request has been updated', 'Regarding your inquiry, please allow 3 days', 'The item is on its way',
      'We apologise for the situation', 'The document is attached', 'Thanks for reporting this matter', 'Your concern has been resolved', 'your recent transaction',
      'We have looked at the incident', 'Thank you for your enquiry, which has been received', 'I have passed on your request', 'Your case is with the right team',
    ],
    misses: [
      'the issue with your June invoice', 'the item you returned', 'if the issue persists', 'your refund request', 'the problem is the cable', 'case number 5',
      'the product page', 'At your request, I closed it', 'in that case', 'The thing is that the lamp is old', 'I am on your request list', 'more details about the issue', 'the product delivered',
    ],
  },
}
