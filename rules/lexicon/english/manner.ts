import type { Lexicon } from 'replylint/rule'

/** Steps on a screen or a device: what a customer may have tried and not managed. */
const steps = '(click|tap|press|open|select|choose|pick|go|log|sign|enter|type|follow|restart|reboot|reset|scroll|'
  + 'navigate|head|turn|switch|toggle|unplug|plug|install|reinstall|uninstall|download|upload|update|refresh|'
  + 'reload|check|read|look|search|copy|paste|save|delete|remove|add|change|fill|complete|use|visit|find|run|'
  + 'clear|close|set|hit|swipe|drag|connect|disconnect|enable|disable|replace|return|cancel|print|attach|'
  + 'submit|start|stop|try|do|create|pay|insert|hold|pull|push|place)'
/** Of these, what is done at a machine: “just start pitching in” is an invitation, “just restart it” is not. */
const screenSteps = '(click|tap|press|open|select|choose|go|log|sign|enter|type|follow|restart|reboot|reset|scroll|navigate|'
  + 'switch|toggle|unplug|plug|install|reinstall|uninstall|download|update|refresh|reload|read|look|copy|'
  + 'paste|delete|clear|connect|disconnect|enable|disable|turn)'
/** What is sent to us: asked for with “simply”, and made light with “just”. */
const contacts = '(reply|respond|send|email|call|contact|reach|get|let|message|text|write|tell|give|ask|provide|share|'
  + 'forward|drop|ring|say|confirm|book|order)'
/** Small words for what bothers the customer. */
const trifle = '(delay|issue|problem|inconvenience|error|mistake|glitch|wait|scratch|dent|mark|difference|setback|'
  + 'hiccup|mix-up|technicality|bug|defect|crack|stain|misunderstanding|fault|amount|fee|charge|change|'
  + 'increase|hold-up|imperfection|blemish|nuisance|leak|outage|interruption)'
const small = '(small|minor|slight|short|tiny|little|brief|trivial|silly|wee|minuscule|negligible|petty)'

/** Families of how the customer is spoken to: brushed aside, talked down to, ordered about. */
export const manner: Lexicon = {
  commandToFeel: {
    description: 'Tells the customer what to feel, or how to speak.',
    patterns: [
      '[please|just|so|you need to|you should|try to|need to|must] (calm (down|yourself)|chill out|settle down|simmer '
        + 'down|cool down|cool it|get a grip|get over it|get over yourself|'
        + 'pull yourself together|take a deep breath|take a chill pill|take it easy $|compose yourself)',
      '^ [please|just|so|now|ok|okay] relax !(in|on|at|by|with|and|while|during|your|the)',
      '(just|please|need to|should) relax !(in|on|at|by|with|and|while|during|your|the)',
      '^ [please|just] chill $',
      '^ [please|just|now] do not (be|get) [so|too|all] (upset|angry|rude|silly|dramatic|emotional|mad|hysterical|'
        + 'ridiculous|worked up|cross|difficult|impatient|aggressive|frustrated)',
      '(no need|not necessary|no reason|no call) [for you] to (shout|yell|be [so] (rude|upset|angry|aggressive|'
        + 'dramatic|impatient|hostile|mad)|get [so] (upset|angry|worked up|mad|emotional)|raise your voice|swear|'
        + 'overreact|be like that|take that tone)',
      '(no need|no call) for (that|this|such|the) [kind of|sort of] (tone|language|attitude|drama|hostility|rudeness)',
      '(lower your (voice|tone)|watch your (tone|language|mouth)|mind your (tone|language|manners))',
      '[please] stop (complaining|shouting|yelling|whining|moaning|overreacting|being (rude|difficult|silly|dramatic))',
    ],
    matches: [
      'Calm down, please', 'please relax', 'You need to calm down.', "Don't be silly", 'There is no need to shout',
      'Please watch your tone', 'Relax, it is coming', 'Stop complaining',
      'Just chill.',
    ],
    misses: [
      'Relax in our lounge', 'People need vacations to relax', 'let the device cool down', 'take it easy to carry',
      'Let the oven cool down first', 'Wait for the motor to settle down',
    ],
    unlessAfter: [
      '(let|wait for|until|once|after|allow|when|to help you|helps you|keep|it|they|will|can|not|system|oven|device) '
        + '<0-3>',
    ],
  },
  minimizing: {
    description: 'Makes little of what the customer brings.',
    patterns: [
      '(it|that|this|which) [really|actually|honestly] is [really|actually|honestly] not [really|actually|exactly] (a|'
        + 'that|such a|so) big [of] [a] deal',
      '(no|not a) big deal',
      '(it|that|this) [really|actually|honestly] is [really|actually|honestly] not [really|actually|all] (that|so) '
        + '(bad|serious|urgent|important|terrible|awful)',
      `(it|that|this|there) (is|was) (only|just|merely|simply|but) (a|an|one|the) [very|really|rather] ${small} `
        + `[@intensifier] [<1>] ${trifle}`,
      '(it|that|this) (is|was) (only|just|merely) (a few|a couple of|one|two|three|a) (pence|pounds|dollars|cents|'
        + 'euros|pennies|quid|bucks|minutes|minute|dollar|pound|euro|penny) !(per|a|each|more|from|away|walk|by)',
      `(only|just|merely) (a|an|some) ${small} ${trifle}`,
      '(it|this|that|these things|things like this|mistakes|such things|delays|things like that|this sort of thing|'
        + 'this kind of thing) (happen|happens) [@intensifier] (all the time|to (everyone|everybody|anyone|us all|all '
        + 'of us|the best of us)|'
        + 'every day|a lot|from time to time|sometimes|now and then|occasionally) !(when|if|because|with|after|on|due|as|'
        + 'while|during|for|where|in)',
      '^ (these things|things like this|mistakes|such things) happen $',
      '^ [well|but|and|hey] at least (it|you|your|that|this|nobody|no one|they) !(and|#)',
      '(but|and|well) at least (it|you|your|nobody|no one)',
      '(look|looking) on the bright side',
      '(it|that|this|things) (could have been|could be|might have been) [much|a lot|far] worse',
      '(not the end of the world|worse things happen|storm in a teacup|nothing to (complain|moan|fuss|get upset) '
        + 'about|much ado about nothing|first world problem|making a (fuss|mountain))',
      'you (should|ought to) (be grateful|be thankful|consider yourself lucky|count yourself lucky)',
      'count yourself lucky',
      '(blowing|blown) (this|it|things) [all] out of proportion', 'you are making [too] (much|a big deal|a fuss)',
    ],
    matches: [
      "it's not a big deal", "It's only a small delay", 'This happens all the time', "at least it wasn't damaged",
      'Look on the bright side', "It's just a minor scratch.",
      'It could have been worse.', "It's only a few pence.", 'These things happen.', "it isn't that serious",
      'You should be grateful',
    ],
    misses: [
      'Passwords need at least 8 characters', 'at least the first three digits', 'There are only two seats left',
      'when it happens all the time', 'This happens sometimes when the cache is full',
      "It's only a preview", 'At least you and one other person must sign', 'It is just a short walk',
      'It is only a few minutes away',
    ],
    unlessAfter: ['(when|if|whenever|whether|know|understand|not|hardly) <0-2>'],
  },
  denying: {
    description: 'Denies what the customer says.',
    patterns: [
      '(nobody|no one|no body|not one) [else] (has [ever]|have|had|ever) [ever|else] (complained|complain|reported|'
        + 'raised|mentioned|had (this|that|a|any)|experienced (this|that|it))',
      'no other (customer|customers|user|users|client|clients|guest|guests|buyer|buyers|people|members) (has|have|'
        + 'had) [ever] (complained|reported|had|raised|mentioned|experienced)',
      'you are the (only|first) (one|person|customer|user|client|guest) [who|to|that] [has|have] [ever] (complain*|'
        + 'report*|had|have|has|having|mention*|raise*|with (this|that))',
      '(this|that|it) [has] never happened before', '(this|that|it) never happened',
      '(this|that|it) (did|could) not [possibly] have happened', '(this|that|it) did not happen $',
      '(we|i) have never had (this|that|any|a) <0-2> (problem|problems|complaint|complaints|issue|issues) before',
      '(we|i) never (have|had|get) (any|this|that) (complaints|complaint|problem|problems)',
      '(that|this) is [simply|just|absolutely|completely|clearly|quite] (not [at all|actually] true|untrue|false|'
        + 'nonsense) !(that|to|for|of|in|on|when|if|unless)',
      'it is [simply|just|absolutely|completely|clearly] (not [at all] true|untrue) !(that|to|for|of|in|on|when|if|'
        + 'unless)',
      '(our|the|my) [own] (records|record|system|systems|logs|log|data|tracking|notes) [clearly] (show|shows|say|says|'
        + 'indicate|indicates|suggest|suggests|state|states|prove|proves|tell|tells|confirm|confirms) '
        + '[me|us] [something] (otherwise|different|differently|the opposite|the contrary|a different)',
      '(our|the|my) (records|record|system|systems|logs|log|data|tracking) (clearly|plainly|definitely) (show|shows|'
        + 'say|says|indicate|indicates|state|states|prove)',
      '(that|this) is not what [really|actually] (happened|we agreed|i said|was said|we said|our records)',
      '[with] all due respect', 'with [the greatest|the utmost|great] respect',
      '(i|we) (do|can) not [really|quite|honestly] (see|understand) (what|why) (the|your) (problem|issue|fuss|'
        + 'complaint) is',
      '(i|we) (do|can) not [really|quite|honestly] (see|understand) why (you are (upset|complaining|angry|so)|this '
        + '(is|would be) (a problem|an issue|such))',
      '(i|we) do not know what (else|more|you) [you] (expect|are expecting|want) [of|from|me|us]',
      '(everyone|everybody) else (manages|copes|seems happy|is happy|has no|finds it)',
      '(i|we) (am|are) not [really] sure what (you (expect|are expecting)|(else|more) you (want|expect))',
      'what (do|did) you expect ?', 'what (do|did) you expect (me|us|for|from)',
      '(it|this|that) (works|is working) [perfectly|just] fine (for (me|us|everyone|everybody)|here|on (my|our) (end|'
        + 'side)) $',
    ],
    matches: [
      'nobody else has complained', 'this has never happened before', 'Our records show otherwise',
      'With all due respect', "That's not true", 'You are the only customer who has complained',
      "I'm not sure what you expect", "We've never had any complaints before", "I don't see what the problem is",
      "That's not what happened", 'It works fine on our end.',
    ],
    misses: [
      'no one else can see your data', "no one else will be able to log in", 'If that is not true, tell me',
      'Our records show a payment on 3 May', 'What did you expect to see?', 'our system shows two charges',
      'You are the first to try it', "That's not acceptable",
    ],
    unlessAfter: ['(if|in case|whether|when|unless|should|where|sorry|makes|feel|feels) <0-3>'],
  },
  reminding: {
    description: 'Points out that it was said before.',
    patterns: [
      '(as|like) (i|we|my colleague|our team|my colleagues|our agent) [have|has|had] (already|previously|clearly|'
        + 'repeatedly|just|now|already clearly) (said|told|mentioned|explained|stated|advised|informed|wrote|written|'
        + 'pointed out|noted|confirmed)',
      '(as|like) (i|we|my colleague|our team) [have|has|had] (said|told you|stated|mentioned|explained|advised|'
        + 'informed you) (before|already|several times|many times|repeatedly|earlier|twice|above|multiple times|in my '
        + '(last|previous))',
      '(as|like) (i|we) [have] (said|told you|stated) !(to|on|in|by|when|at|over)',
      '[as] per (my|our) (last|previous|earlier|prior|initial|original) (email|message|reply|note|response|'
        + 'correspondence|mail|comment)',
      '(i|we) [have] already (told you|explained (this|that|it)|answered (this|that|your|it)|said (this|that|so|it)|'
        + 'covered this|been over this|addressed this|been through this) !(to (the|our|my))',
      'explained [this|it] to you (already|before|several times|many times|repeatedly|twice)',
      '(i|we) (told you|said) (this|that|so|it) (before|already|several times|many times)',
      '(if you had|had you) (read|reread|re-read) my',
      'for the last time (i|we|please|it)', 'how many times (do|must|have) (i|we)',
      '(i|we) (am|are) not going to (repeat|explain) (myself|ourselves|it|this)',
    ],
    matches: [
      'As I already explained', "As we've previously said", 'per my last email', 'As I told you before',
      'Like I said, it is coming', 'I have already explained this', 'As my colleague already mentioned',
      'As per our previous message',
    ],
    misses: [
      'As mentioned on the phone', 'As we discussed', "I've already told the warehouse", 'as per your last email',
      'I have already explained this to the courier', 'as you said',
    ],
  },
  judging: {
    description: 'Says that the customer is wrong, or what the customer is like.',
    patterns: [
      'you are [just|simply|clearly|really|a bit|rather|too] [being] [@intensifier] (overreacting|over-reacting|'
        + 'unreasonable|difficult|rude|dramatic|emotional|ridiculous|impatient|hysterical|'
        + 'paranoid|irrational|aggressive|silly|childish|abusive|argumentative|oversensitive|too sensitive|not listening|'
        + 'not making sense)',
      'you are [just|simply|clearly|obviously|completely|quite|very much] (mistaken|wrong|incorrect)',
      'you are [clearly|obviously|just|simply] confused',
      'you must [simply|just|clearly] (be (mistaken|wrong|confused|imagining|joking)|have (misread|misunderstood|'
        + 'misheard|imagined|got it wrong|been mistaken))',
      'you [clearly|obviously|probably|simply] (seem|appear) to (be (mistaken|confused|misinformed)|have (misread|'
        + 'misunderstood|misheard))',
      'you [have] (clearly|obviously|simply|evidently|probably) (misread|misunderstood|misheard|not (read|listened|'
        + 'understood))',
      '^ you [have] (misunderstood|misread|misheard)',
      '(that|this|it) is (your opinion|your problem|not (my|our) problem|not (my|our) (concern|job)|on you) !(is|was|'
        + 'with|if|and)',
    ],
    matches: [
      'You must be mistaken', "You're overreacting", 'you are wrong', 'You seem to be confused', "That's your opinion",
      "That's not our problem", 'You must have misread the email', "You're being unreasonable",
    ],
    misses: [
      "You're not wrong", 'If you are wrong, we refund it', "I'm sorry you are confused", 'you must be 18',
      'You must have a ticket', 'Is this your problem?', "You're right to be upset",
    ],
    unlessAfter: [
      '(if|whether|when|where|sorry|sorry that|understand|understand that|why|while|in case|unless|hear|see|not '
        + 'saying|nothing|think|is|was) <0-1>',
    ],
  },
  quietAssurance: {
    description: 'Tells the customer not to mind: kind with a reason after it, dismissive alone.',
    patterns: [
      '(do not|no need to|no reason to) panic',
      '(nothing|not anything) [serious|at all] to (worry|be concerned|panic) about',
      '^ [please] do not worry about it',
    ],
    matches: ["Don't panic", "It's nothing to worry about", 'No need to panic.'],
    misses: ['panic button', "don't worry, I've saved it"],
  },
  idleSimply: {
    description: 'Before a step, “simply” or “just”: it says that the step is easy.',
    patterns: [
      `^ [please|then|to do this|to do so] simply (${steps}|${contacts})`,
      `(please|then|and|or|you can|you could|you may|can|should|to) simply (${steps}|${contacts})`,
      `^ [please|then] (just|merely) ${screenSteps}`,
      `(please|then|and|or|you can|you could|you should|you may) (just|merely) ${screenSteps} !(in case|to be sure|`
        + 'fine|yet)',
      `you (simply|merely) (${steps}|need|have|must)`,
      'you just (click|tap|press|open|select|choose|go|log|sign|enter|type)',
    ],
    matches: [
      'Simply click Save', 'just click the link', 'You can simply reply to this email', 'Then simply log in',
      'you simply need to log in', 'and just restart it',
    ],
    misses: [
      "I've just refunded you", 'Just to confirm', 'just in case', 'Our goal is simply to help',
      'just reply to this email', 'If anything comes up, just let me know', 'I will just check the log',
      'We just opened it',
    ],
  },
  allYouNeed: {
    description: 'Says how little it takes.',
    patterns: [
      'you (just|only|simply|merely) (have|need|had|needed) to',
      '(all|the only thing) [that] you (have [got]|need|had|needed) to do [here|now|next] is [to|just|simply]',
      'all it takes is', 'you actually (need|have) to',
    ],
    matches: ['You just have to log in', 'all you have to do is click', 'You only need to press it'],
    misses: ['You have to log in', 'all you ordered', 'you need to wait'],
  },
  idleObviously: {
    description: 'An adverb at the head that says: you should have known.',
    patterns: [
      '^ [(but|so|and|well)] (obviously|evidently|naturally)',
      '^ [(but|so|and|well)] clearly (the|this|that|you|your|it|there|these|those|someone|somebody|he|she|they|a|an|'
        + 'no|not|we|i)',
      '^ [(well|but|no)] actually (you|your|it|this|that|if you|the|there)', '^ basically (you|the|your|it|this|that)',
      '^ as (everyone|everybody|we all) (knows|know)', '(needless to say|it goes without saying [that])',
      '^ as you (may|might|probably|should|surely|will|no doubt|must|doubtless|certainly|well) [well|already|also|'
        + 'surely] (know|be aware|have noticed|realize|have heard)',
      '^ as you are (probably|no doubt|surely|certainly|hopefully|doubtless) [already] aware',
      '^ as (i am|we are) sure you (know|are aware|realize)', '^ as is well known',
    ],
    matches: [
      'Obviously the code is case-sensitive', 'Clearly the file was deleted', 'Actually, you can do this yourself',
      'As everyone knows', 'as you may know', 'Needless to say',
    ],
    misses: [
      'I can clearly see two charges', 'I want to explain clearly:', 'Clearly explain your feedback',
      "I actually don't know", 'Actually, I have good news', 'As you know best',
    ],
  },
  talkingDown: {
    description: 'Makes the customer feel slow.',
    patterns: [
      '(it|this|that|the code|the answer|the rule) is (obviously|plainly|patently) !(not (good|right|what|how|the)|'
        + 'wrong|our|a mistake|an error|frustrat*|upset*|disappoint*|unacceptable)',
      '(you|you have|you had|you are|you were) (obviously|clearly|evidently) !(explain*|describ*|set|put|laid|deserve|'
        + 'right|upset)',
      '(is|are|was|were) (clearly|obviously|plainly) (stated|explained|written|mentioned|listed|outlined|specified|'
        + 'indicated|described|marked|spelled out)',
      '(as|like) (clearly|plainly) (stated|explained|written|mentioned|shown|outlined|indicated)',
      '(i|we) [have] (clearly|plainly) (stated|explained|told|said|mentioned|communicated|informed)',
      '(it|this|that) (is|should be) [really|very|pretty|quite|so|actually|all|fairly|that|super|dead|perfectly] '
        + '(obvious|self-explanatory|common sense|a no-brainer|child’s play)',
      '(it|this|that) (is|could) not [really|exactly|that|be [that]] [very] (hard|difficult|complicated|rocket '
        + 'science|tricky) !(to (say|tell|see|imagine|understand))',
      '(is not|not exactly) rocket science', 'how hard can it be',
      '(everyone|everybody) knows',
      'even (a|an|my|your|the) <0-2> (child|kid|beginner|grandmother|grandma|granny|grandpa|mother|mum|mom|toddler|'
        + 'idiot|five-year-old|baby|novice|dummy)',
      '(any|a) (child|fool|idiot|kid) (can|could|would|knows)',
      '(in|into|using|put it in) (simple|layman’s|laymans|very simple|simpler) (terms|words|language|english)',
      'let me (spell|dumb|break) (it|this|that) (out|down) for you',
      'let me (spell it out|spell this out|dumb it down|dumb this down)',
      '@me will (go|speak|type|explain|say|write) <0-2> (slowly|slower|more slowly)',
      'you (do|did) (realize|understand|know|get) [that] ...?',
      '^ surely you (know|knew|can|could|realize|must|have|understand)', 'do not you (know|understand|realize)',
      'do you (even|actually|really) (know|understand)',
      'you should (already|really|surely) (know|be aware|have known)',
      '(have|did) you (even|actually|bothered to|bother to) <0-1> (read|reading|looked|look|tried|try|checked|check|'
        + 'restart|restarted)',
      'you can [very|really|quite|so] easily (find|see|check|do|fix|solve|avoid|reset|change|cancel|look|work|figure)',
      'you could [very|have] easily [have] <1>',
    ],
    matches: [
      'even my grandma could do it', 'let me spell it out', "I'll explain slowly", "It's not rocket science",
      'Everyone knows that', 'it is obvious', 'In simple terms', 'It is clearly stated in the guide',
      'you do realise that it is Sunday?', 'Did you even read the guide?', 'You clearly pressed the wrong key',
    ],
    misses: [
      'I can clearly see two charges', 'the label must be clearly visible', 'It is not easy',
      'You clearly explained it', 'This is obviously our mistake', 'I know it is hard', "It's not hard to see why",
      'the course you booked starts Monday', 'In plain English: yes', 'Could you clearly mark the box?',
    ],
    unlessAfter: ['(could|can|would|will|should|if|when|before|once)'],
  },
  easeClaim: {
    description: 'Calls it easy.',
    patterns: [
      '(it|this|that|the process|the fix|doing so|doing this|resetting it) is [@intensifier] (easy|simple|'
        + 'straightforward|easy-peasy|painless) '
        + '!(to (see|understand|miss|forget|overlook|confuse|mix|get|make|feel|mistake|read|spot)|for (us|me)|on (our|my)|'
        + 'enough for us|interest|as that is)',
      '(it|this|that) is [@intensifier] (a|an) [@intensifier] (easy|simple|straightforward) (process|step|thing|task|'
        + 'question|matter|change)',
    ],
    matches: ["it's easy", "that's very simple", 'It is really straightforward', 'This is a simple process'],
    misses: [
      "it's easy to miss", "That's easy for us to fix", "it isn't easy", 'an easy return', 'I hope this is easy',
    ],
    unlessAfter: [
      '(if|hope|whether|once|when|sure|so that|so|until|not|never|wish|know|want|unless|where|ensure|think) <0-4>',
    ],
  },
  doubtingQuestion: {
    description: 'Asks whether the customer did it right.',
    patterns: [
      'are you [quite|absolutely|really|completely|100%|very] (sure|certain|positive) [that] you !(want|would|wish|'
        + 'need|like|are ready|no longer|do not want|prefer|can not) ...?',
      'do you understand ?',
      'are you [quite|absolutely|really] (sure|certain) [that] (it|this) was ...?',
    ],
    matches: ['Are you sure you entered it correctly?', 'Are you certain that you typed it right?'],
    misses: ['Are you sure you want to cancel?', 'Make sure you save it', 'Do you understand the steps?'],
  },
  firstPersonAdverb: {
    description: 'The adverbs of a talker-down, said of the writer.',
    patterns: ['@me [can|could|have|had|do|did|will|am|are] (clearly|actually|obviously|evidently)'],
    matches: ['I can clearly see two charges', 'We actually checked'],
    misses: ['Clearly the file was deleted', 'you clearly'],
  },
  order: {
    description: 'Orders the customer about.',
    patterns: [
      '!(do not|if|when|whether|before|after|once|what|unless|that|documents|details|everything|things|steps) you '
        + '(must|have to|have got to|are required to|need to|are obliged to|will have to|are expected to|(will|may|'
        + 'might) need to) '
        + '!(be (experiencing|feeling|wondering|going|worried|tired|so|very|really)|have (been|felt|had|wondered)|feel|do '
        + 'anything|do nothing|worry|know|be (aware|able|careful)|do is|understand that we|do next|wait)',
    ],
    matches: [
      'You must reply within 24 hours', 'You have to send proof', 'You are required to complete the form',
      'You need to restart the router',
    ],
    misses: [
      "you don't need to reply", 'You can send proof when ready', 'we need to check one thing', 'what you need to do',
      'If you need to change it',
    ],
    unlessAfter: [
      '(if|when|whether|before|after|once|what|unless|all|everything|anything|documents|where|so that|why|in case|'
        + 'only) <0-2>',
      '(do|did)',
    ],
  },
  prohibition: {
    description: 'Tells the customer what is not allowed, or not to write.',
    patterns: [
      'you (can not|may not|are not allowed to|are not permitted to|must not|shall not|are forbidden to|are '
        + 'prohibited from) ~(be|wait|miss|see|find|reply)',
      '^ [please] (do not|never) (contact|email|call|reply|send|bother|argue|waste|write|message|phone|ask) (us|me|'
        + 'again|back|our|this|any more|anymore|any further|your|<1> again)',
    ],
    matches: ['you cannot do that', 'Do not contact us again', 'You are not allowed to share it'],
    misses: ['we cannot do that', "You don't need to call us", "If you can't find it"],
    unlessAfter: [
      '(if|when|whether|in case|that|why|where|sorry|know|see|unless|because|since|something|anything) <0-1>',
    ],
  },
  threat: {
    description: 'Says what will be done to the customer.',
    patterns: [
      '(failure|failing) to (respond|reply|pay|provide|comply|do|submit|return|complete|confirm|verify|send|update|'
        + 'act|attend|cancel|adhere) <0-8> (will|may|shall|could|can|would) (result|lead|be|mean|cause|incur|see)',
      '(if|unless) you (fail|refuse|neglect) to',
      '(if you do not|unless you) <1-8> (we|your <1-2>|the <1-2>|it|this <1>) (will|shall|may) [be|have to|have no '
        + 'choice but to] '
        + '(close*|cancel*|suspend*|terminat*|delet*|forfeit*|lose|charge*|escalat*|refer|block*|disconnect*|ban|banned|'
        + 'remov*|restrict*)',
      'you will (lose|forfeit) (your|the|all|any|access)',
      '(or|otherwise) (we|i) will [be forced to|have to|have no choice but to] (cancel|suspend|terminate|delete|block|'
        + 'ban|report|charge|close your account)',
      '(legal action|debt collector*|collection agency|further action) (will|may|shall) be',
    ],
    matches: [
      'Failure to respond will result in closure', 'If you fail to pay', 'unless you reply your account will be closed',
      'Otherwise we will close your account',
    ],
    misses: [
      'if you do not see it, check the spam folder', 'a failed payment',
      'Unless you would like a refund, nothing changes',
    ],
  },
  bark: {
    description: 'Snaps at the customer.',
    patterns: [
      '^ what (is your problem|do you want) ?', '^ what (is your problem|do you want) [from us|now|exactly]',
      '^ state your (name|problem|business|order|request|reason|issue|account)',
      '^ next $', '^ (hurry up|speak up|make up your mind|get to the point|be quick|spit it out|be patient)',
      '(immediately|at once|now|right now) or else', 'take it or leave it', 'what more do you want',
    ],
    matches: ["What's your problem?", 'State your name', 'Be patient.', 'Take it or leave it'],
    misses: ['What is the problem?', 'the next step', 'Please state which one', 'What would you like?'],
  },
}
