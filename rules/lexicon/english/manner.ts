import type { Lexicon } from 'replylint/rule'

/** Steps on a screen or a device: what a customer may have tried and not managed. */
const steps = '(click|tap|press|open|select|choose|pick|go|log|sign|enter|type|follow|restart|reboot|reset|scroll|'
  + 'navigate|head|turn|switch|toggle|unplug|plug|install|reinstall|uninstall|download|upload|update|refresh|'
  + 'reload|check|read|look|search|copy|paste|save|delete|remove|add|change|fill|complete|use|visit|find|run|'
  + 'clear|close|set|hit|swipe|drag|connect|disconnect|enable|disable|replace|return|cancel|print|attach|'
  + 'submit|start|stop|try|do|create|pay|insert|hold|pull|push|place|pop|peel|slide|lift|twist|screw|unscrew|flip|'
  + 'wipe|rinse|fold|wash|charge|tick|untick|bring|show|take|swap|put|flick|slip|drop|move)'
/** Of these, what is done at a machine: “just start pitching in” is an invitation, “just restart it” is not. */
const screenSteps = '(click|tap|press|open|select|choose|go|log|sign|enter|type|follow|restart|reboot|reset|scroll|'
  + 'navigate|'
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
/** Who could do it, too: said to those who could not. */
const simpletons = '(child|kid|toddler|baby|schoolchild|schoolkid|monkey|caveman|grandmother|grandma|granny|gran|nan|'
  + 'nana|nanna|grandad|granddad|grandpa|'
  + 'grandfather|mother|mum|mom|dad|father|son|daughter|nephew|niece|dog|cat|goldfish|idiot|fool|dummy|moron|beginner|'
  + 'novice|layperson|layman|amateur|technophobe|'
  + 'pensioner|trainee|intern|first-timer|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|'
  + 'eight-year-old|nine-year-old|ten-year-old|'
  + '3-year-old|4-year-old|5-year-old|6-year-old|7-year-old|8-year-old|9-year-old|10-year-old)'
/** What a customer is said to be who complains too loudly: moods first, then manners. */
const moods = '(upset|angry|cross|mad|furious|emotional|hysterical|agitated|frustrated|annoyed|worked up|wound up|'
  + 'stressed|'
  + 'stressed out|defensive|carried away|hot under the collar|bent out of shape|in a state|excited|heated|alarmed)'
const manners = '(difficult|rude|dramatic|melodramatic|over-dramatic|overdramatic|ridiculous|impatient|paranoid|'
  + 'irrational|'
  + 'aggressive|silly|childish|abusive|argumentative|oversensitive|over-sensitive|overly sensitive|too '
  + 'sensitive|unreasonable|'
  + 'unfair|unrealistic|hostile|confrontational|disrespectful|uncooperative|stubborn|obnoxious|petty|picky|fussy|'
  + 'demanding|pushy|so entitled|awkward|snippy|snappy|short with (me|us)|sarcastic|nasty|unpleasant|offensive|'
  + 'mean|'
  + 'a nuisance|a pain|a problem|over the top|naive|greedy|ungrateful|unhelpful|unkind|harsh)'
const degree = '(so|such|that|this|too|all|a bit|a little|a tad|rather|quite|very|really|just|slightly|somewhat|overly|'
  + 'extremely|incredibly|unnecessarily|deliberately|completely|totally|simply|frankly|clearly|obviously|honestly|'
  + 'perfectly|absolutely|entirely|actually|pretty|even|only|needlessly|terribly)'
const degrees = `[${degree} [${degree}]]`
const customers = '(patient|passenger|player|subscriber|tenant|resident|shopper|visitor|parent|student|family|'
  + 'household|driver|customer|customers|user|users|client|clients|guest|guests|buyer|buyers|people|members|member|'
  + 'person|patients|'
  + 'passengers|players|subscribers|tenants|residents|shoppers|visitors|parents|students|families|households)'
const money = '(pence|pounds|dollars|cents|euros|pennies|quid|bucks|dollar|pound|euro|penny|p)'
const counted = '((several|many|multiple|countless|numerous|a number of|three|two|four|five|#|a few|a couple of|'
  + 'umpteen|so many|'
  + 'lots of) times|twice|more than once|repeatedly|time and [time] again|over and over [again]|again and again|at '
  + 'length)'
const saidThings = '(you|this|it|that|so|to you|(this|that|it|all this|all of this|everything|the reason*|the process|'
  + 'the rules) to '
  + 'you|you (this|that|so|why|all this)|about (this|it|that)|(you|to you) about (this|it|that)|your (question|'
  + 'questions)|the '
  + 'question|(this|that|your|the|the same) question|all (this|of this|that)|over this|through this|over it|on this)'

/** Families of how the customer is spoken to: brushed aside, talked down to, ordered about. */
export const manner: Lexicon = {
  commandToFeel: {
    description: 'Tells the customer what to feel, or how to speak.',
    patterns: [
      '[please|just|so|you need to|you should|try to|need to|must] (calm (down|yourself)|chill out|settle down|simmer '
        + 'down|cool down|cool it|get a grip|get over it|get over yourself|pull yourself together|take a deep breath|'
        + 'take a chill pill|take it easy $|compose yourself)',
      '^ [please|just|so|now|ok|okay|hey|well] [dude|mate|buddy|bro|man|guys|pal|sir|madam|friend|just] relax !(in|on|'
        + 'at|by|with|and|while|during|your|the|settings|mode|app|zone|package|level)',
      '(just|please|need to|should) relax !(in|on|at|by|with|and|while|during|your|the|settings|mode|app|zone|package|'
        + 'level)',
      '^ [please|just] chill $',
      '^ [please|just|now] do not (be|get) [so|too|all] (upset|angry|rude|silly|dramatic|emotional|mad|hysterical|'
        + 'ridiculous|worked up|cross|difficult|impatient|aggressive|frustrated)',
      '(no need|not necessary|no reason|no call) [for you] to (shout|yell|be [so] (rude|upset|angry|aggressive|'
        + 'dramatic|impatient|hostile|mad)|get [so] (upset|angry|worked up|mad|emotional)|raise your voice|swear|'
        + 'overreact|be like that|take that tone)',
      '(no [@intensifier|earthly|real] (need|call|reason|excuse|place|cause)|not necessary) for [all] [that|this|such|'
        + 'the|any|your] [kind of|sort of|level of] <0-1> (tone|language|attitude|drama|dramatics|hostility|rudeness|'
        + 'aggression|shouting|sarcasm|caps|caps lock|capitals|insults|swearing|outrage|anger|outburst*)',
      '(lower your (voice|tone)|watch your (tone|language|mouth)|mind your (tone|language|manners))',
      '[please] (stop|quit) (complaining|shouting|yelling|whining|moaning|overreacting|exaggerating|stressing|fussing|'
        + 'swearing|panicking|arguing|nagging|ranting|worrying|freaking out|being like (that|this))',
    ],
    matches: [
      "There's honestly no need for the caps lock.",
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
  scolding: {
    description: 'Tells the customer how to behave before there is help.',
    patterns: [
      `(stop|quit|start|avoid|than|keep|are|were) being ${degrees} [a|an] (${moods}|${manners})`,
      '(until|unless|if|once|when|after|before) you [can|could|would|will|have|please] [please|just|all|first|both] '
        + '(calm|calmed|calming) (down|yourself)',
      '(until|unless|if|once|when|after) you [can|could|would|will|have] [please|just|first] (settle|settled|cool|'
        + 'cooled|simmer) (down|off)',
      '[please] (do not|try not to|never|let us not|no need to|need not|not to|do not need to|do not have to|no reason '
        + 'to|no call '
        + `to|no cause to|no point in|no use) (be|get|getting|become|feel|act) [yourself] ${degrees} [a|an|all] `
        + `(${moods}|${manners})`,
      '(asking|asked|ask|urge|advise|tell|told|telling|want|need|begging) you (to|not to) [please|try to|try and] '
        + '(calm down|relax|'
        + `be (${manners}|${moods})|get ${degrees} ${moods}|take a breath|take a deep breath|stay calm|keep calm|`
        + 'remain calm)',
      '[please] (do not|try not to|never|let us not|no need to|no need for|not going to help to) (shout*|yell*|swear*|'
        + 'rais* your voice|overreact*|exaggerat*|take (that|this) (tone|attitude)|freak out|lose (sleep|it)|stress|'
        + 'be like that|be like this|lose your (temper|cool)|make (a fuss|a scene|such a fuss|a drama|a big deal|too '
        + 'much|a mountain|it bigger|this bigger)|jump to conclusions|blow (this|it|things|that))',
      '(please|must|need to|have to|should|could you|can you|try to|try and|just|^) (stay|keep|remain) (calm|civil|'
        + 'polite|rational|reasonable|respectful|things civil|it civil|this civil|your cool|your temper|your hair on|'
        + 'your shirt on|a level head|your voice down|a cool head|things in perspective|this in perspective|it in '
        + 'perspective|some perspective) !(and|while|if|until|during|safe)',
      `(please|must|need to|have to|should|could you|can you|try to|try and|just|let us [try to|all]) be ${degrees} `
        + '[a] [bit|little] [more] '
        + '(reasonable|civil|civilized|polite|respectful|rational|realistic|sensible|courteous|grown-ups|grown ups|'
        + 'adults|adult about '
        + '(this|it)|grateful)',
      'keep your (emotions|anger|feelings|frustration|temper) (in check|under control)', '^ deep breaths',
      'let us [all|both|just] [all|both|just|please|try to|try and] (calm down|relax|settle down|simmer down|cool off|'
        + 'cool down|chill)',
      '[please|just] (do not|try not to|should not|no need to|never) take (it|this|things|that|everything) [so|too] '
        + '(personally|to heart|seriously|hard|badly)', '(knickers|panties|undies) in a (twist|bunch|knot)',
      'you (need to|should|have to|must|ought to) [just|really|seriously] (chill|lighten up|cool it|simmer down)',
      '(acting|behaving|being|carrying on|talking) like [such] (a|an) <0-2> (child|baby|toddler|teenager|brat|drama '
        + 'queen|fool|kid|idiot|bully)',
      `nothing but ${manners}`,
      '(keep|put|get|see) (this|it|that|things|everything) (in|into) (perspective|proportion)', 'get some perspective',
      '(hold your horses|cool your jets|get a hold of yourself|get hold of yourself|control (yourself|your temper|'
        + 'your anger)|easy there|steady on|lighten up|grow up|snap out of it|suck it up|toughen up|let off steam|'
        + 'cool off)',
      '^ [let us|please|just|maybe|perhaps|ok|okay|so|now|first] [all|both|just] take a [deep] (breath|breather|chill '
        + 'pill)',
      '^ [let us|please|just|you should] [just|all] take a step back $',
      '^ [please|just|so|now] (easy|get over (it|this|that)) $',
      '(you [will|would] [just|simply|really] (have|need|should|ought|got) [to] [just|simply|learn to]|^ [just|so|'
        + 'please]) (live with|put up with|get used to|get over|deal with|accept) (it|that|this) $',
      '[just|please|simply] (get|getting) over (it|this|that|yourself) $',
      '(it is|it may be|it might be) time to (move on|let (it|this|that) go) $',
      '^ [just|please] (let (it|this|that) go|move on) $',
      '(you need to|you should|you have to|you must) (let (it|this|that) go|move on) $',
      '(adjust|change|watch|mind|moderate|check|drop|lose|improve|appreciate|like|tolerate|accept|with|without|not '
        + 'with) (your|that|this|the) <0-1> (tone|attitude|manners|temper|outburst*|rudeness|sarcasm) !(of)',
      'your <0-1> (attitude|outburst*|rudeness|sarcasm|impatience|hostility) (is|was|will|does|has|towards|toward|in|'
        + 'here|when|makes)',
      'your <0-1> (tone|language|behavior|manner) (is|was|will|does) [@intensifier] (not|unacceptable|uncalled|rude|'
        + 'unhelpful|inappropriate|aggressive|offensive|out of)',
      '[by] (shouting|yelling|complaining|arguing|swearing|ranting|moaning|whining|panicking|threatening|writing in '
        + '[all] capitals|typing in [all] capitals|'
        + `capital letters|(getting|being|becoming) ${degrees} (${moods}|${manners}|this way|like this|like that)) `
        + '<0-3> (will|does|'
        + 'is|would) (not|never|nothing|hardly) [going to|really|actually] (help|change|get|make|speed|fix|solve|'
        + 'bring|do|move)',
      '(i|we) (will|do) not (be spoken to|be shouted at|be talked to|appreciate being|tolerate being|like being)',
    ],
    matches: [
      'Deep breaths!', 'Hold your horses.', 'Just get over it.', 'You need to chill.', 'You should let it go.',
      'It is time to move on.', "Let's take a step back.", 'Your rudeness is noted.', "Your tone isn't helping.",
      'We will not be shouted at.', 'You are acting like a child.', "Don't take it so personally.",
      "Let's all just calm down a little.", "Don't get your knickers in a twist.",
      'Once you have cooled off, write again.', 'You need some time, and get some perspective.',
      'You have been nothing but difficult since the start.',
      'Hello Mr Ode, I would ask you to keep your emotions in check.',
      'I can only help if you stop being so difficult', 'There is no need to get so worked up',
      'I would ask you to calm down',
      'once you have calmed down', "I don't appreciate your tone", 'Let us all take a deep breath', 'Please stay calm',
      'Getting angry will not speed it up', 'you will just have to live with it', "Let's be reasonable",
      'Keep things in perspective.',
    ],
    misses: [
      'once the engine has calmed down', 'You can keep it', 'I can see why you were frustrated',
      'how the ring tone is set', 'no need to send it back',
      'We will deal with it', 'I am annoyed about this too', "You don't need to be at home", 'please be careful',
      'You were being charged twice',
    ],
    unlessAfter: ['(you are right to|right to|every right to|no wonder you|not surprised you|why you) <0-1>'],
  },
  minimizing: {
    description: 'Makes little of what the customer brings.',
    patterns: [
      '(it|that|this|which) [really|actually|honestly] is [really|actually|honestly] not [really|actually|exactly] (a|'
        + 'that|such a|so) big [of] [a] deal',
      '(no|not a) big deal',
      '(not|hardly|scarcely|barely|no) [exactly|really|such|quite|actually|that|necessarily] [a|an|the] '
        + '[@intensifier] (big|huge|great|massive|terrible) [of] [a|an] (deal|issue|problem|loss|matter|disaster|'
        + 'emergency|crisis|drama|tragedy|catastrophe|hardship|inconvenience|worry)',
      '(not|hardly|scarcely|barely) [exactly|really|such|quite|that|much of] (a|an|the) (disaster|emergency|crisis|'
        + 'drama|tragedy|catastrophe|hardship|big|huge|long wait|long time to wait|matter of life|life or death)',
      'not [really|exactly] much of (a|an) (issue|problem|deal|loss|wait|delay|inconvenience|difference|hardship)',
      '(is|was|are) (not|hardly|nothing) [really|exactly|actually] [anything|something|a|any|much of a|a good|a big] '
        + '[reason] to (lose sleep|get <0-3> (upset|angry|worked up|cross|annoyed)|be <0-2> (upset|angry|annoyed|'
        + 'cross)|complain about|fuss about|make a fuss|shout)',
      'never (hurt|killed|harmed) (anyone|anybody)', 'other <1-2> are [far|much|even|a lot] worse',
      '[not|nowhere] (nearly|near|half|anywhere near|not|quite) as <1> as (you (say|describe|described|claim|make|'
        + 'suggest|imply|said|think|are making)|(it|that) (sounds|seems|looks))',
      '(looks|sounds|feels|seems) [far|much|a lot] worse than it (is|really|was)',
      '(it|that|this|things) (can|could) not [really|possibly] (be|have been) (that|so|all that) (bad|hard|serious|'
        + 'difficult|important|urgent|much|loud|terrible)',
      'is (it|this|that) [really|honestly|truly] (that|so|such|all that) (big|important|bad|serious|urgent|much|'
        + 'terrible|a) [of] [a] [deal|problem] ?',
      'is (it|this|that) really (necessary|important|worth it|an issue|a problem) ?',
      '(no|not a) (biggie|biggy)',
      '^ (bugs|outages|glitches|breakages|cancellations|losses|spills|typos|crashes|hiccups|slips) [do|will|just|'
        + 'sometimes] happen $',
      '(everyone|everybody|we all) (has|have|had) (a bad|bad|an off|off|their off) (day|days)',
      'you get what you (pay|paid) for', 'can not [really|exactly|very well] complain',
      'you are hardly (special|alone|the only|the first)',
      '(its|thats) [really|honestly|actually|rly] not (that|a|such|so|all that) (deep|bad|big|serious|big deal|huge|a '
        + 'big deal|much|important|urgent|hard)',
      `(its|thats) (only|just) [like|about] (a|an|one|two|#|a few|a couple of) [${small}] (@unit|${trifle}|game|joke)`,
      'making (this|it|that|things) [out to be|seem|sound|look] [much|far] (bigger|worse|harder|more) than',
      'not worth <1-2> (email*|call*|letter*|complaint*|message*|words)',
      '(lower|lowering|manage|managing|adjust|adjusting|temper|tempering) your expectations',
      '(do|can) not [really|honestly|quite] see how (a|an|one|#|such) <0-4> (would|could|can|should)',
      'you [do|really|always|often|also] [tend to|seem to|do] (overreact|exaggerate|overthink|dramatize)',
      '(it|that|this) is nothing (really|honestly) $',
      '^ [well|it|that|honestly|hey] (can|could|might) (always|have been|be) [been|be] [much|a lot|far] worse',
      '(these things|mistakes|such things|things like this|things like that|accidents) [do|does|can|will|just|simply|'
        + 'unfortunately|always] [just] happen !(when|if|because|with|after|due|as|while|during|where|and (i|we|this|'
        + 'it))',
      'you will [soon|just|quickly|eventually] get used to (it|this|that)', '(a bit|a little) more patient',
      '(a bit|a little|some) [more|of] patience (would|will|goes)',
      '(it|that|this) (is|was) (only|just) (money|a game|stuff|food|hair|paint)',
      '(it|that|this) (is|was) (only|just) [a|an|some] <1-2> after all', 'you (worry|fret|complain) too much',
      'you are worrying (too much|about nothing|over nothing|for nothing)', 'should be happy (that|it|we|with|to have)',
      '(hardly|barely|scarcely) (noticeable|visible|worth (it|the|a|mention*|complain*|fuss*|rais*|worry*)|matters|'
        + 'urgent|noticed|even noticeable)',
      '(you|he|she|they|anyone|most people|nobody|no one) (will|would|can|could|do|does) (hardly|barely|never|not '
        + 'even|scarcely) [even] (notice|see) [it|that|this|the <1-2>] $',
      `(it|that|this|which|(the|your|a) <0-1> ${trifle}) (is|was) not [really|actually|even|all] (that|so|too|all `
        + 'that) (bad|serious|urgent|important|'
        + 'terrible|awful|long|late|dramatic|noticeable|big|much|dirty|far off|deep|severe)',
      `(it|that|this|there|${trifle}) (is|was) (only|just|merely|simply|but|nothing more than|no more than|nothing `
        + 'but) (a|an|one|the|some) [@intensifier] '
        + `(cosmetic|superficial|aesthetic|${small}) [<1>] (${trifle}|thing|matter|detail|bump|blip|spot|bruise|`
        + 'inaccuracy|discrepancy|annoyance|'
        + 'snag|typo|oversight|slip|slip-up|mixup|creases|marks|scratches|issues|delays|problems)',
      '(only|just|merely|nothing more than|no more than|but) (a|one) (hiccup|blip|scratch|dent|technicality|smudge|'
        + 'scuff|bit of (a (wait|delay)|dirt|dust|wear|waiting|patience|scuffing|mud|rain|noise|inconvenience))',
      '(only|just|merely|barely|hardly|a mere|all of) [about|around|some|roughly] (@number|a|an|half an|a few|a '
        + 'couple of|a handful of) [@workday|more] @unit [too] (late|behind|overdue|delayed|past|longer than)',
      '(it|that|this|which|(the|a|your) <0-1> (delay|wait|difference|charge|fee|increase)) (is|was) [after all|really] '
        + '(only|just|merely|barely|hardly) [about|around] '
        + `(#|@number|a few|a couple of|a) [measly|lousy] ${money} !(per|a|each|more|from|away|to|for|if|off|extra|`
        + 'with|plus|and)',
      '(we|you) are (only|just|merely|really only) talking [about] (a|an|one|two|#|@number|a few|a couple)',
      '(it|that|this|which|(the|your|a|our) <0-1> (delay|wait)) (is|was|has been|will be) [after all|really] (only|'
        + 'just|merely|barely|hardly) [been] [about|around] (#|@number|a few|a couple of|a|an|half an) [@workday|'
        + 'extra|more|short] @unit $',
      '(a|one|two|three|#|a few|a couple of) [@workday|extra|more] (@unit) (is|are) (not|hardly|barely|nothing) '
        + '[@intensifier|exactly] [a|an|that|so] [@intensifier] (long|unusual|much|bad|wait|delay|unreasonable|'
        + 'excessive|late|big|eternity|end|$)',
      `such a [@intensifier] ${small} (${trifle}|thing|matter|detail|complaint|bump|sum)`,
      '(fuss|noise|drama|upset|angry|cross|worked up|worry|worried|worrying|complain|complaining) <0-2> for (nothing|so little)',
      '(over|about) (nothing|so little|something so (small|minor|trivial|little|silly|petty|unimportant)|'
        + 'something this (small|minor|trivial))',
      '(so|something|over|this|that|rather|pretty|fairly|quite|a|an|is|as) (trivial|petty) [a|an] (matter|issue|thing|'
        + 'complaint|problem|inconvenience|concern)',
      '(is|was|are|so|something) [@intensifier] (trivial|petty|insignificant) $',
      '(it|that|this) [really|actually|honestly] is [really|actually|honestly] not [really|actually|all] (that|so) '
        + '(bad|serious|urgent|important|terrible|awful)',
      `(it|that|this|there) (is|was) (only|just|merely|simply|but) (a|an|one|the) [very|really|rather] ${small} `
        + `[@intensifier] [<1>] ${trifle}`,
      '(it|that|this) (is|was) (only|just|merely) (a few|a couple of|one|two|three|a) (pence|pounds|dollars|cents|'
        + 'euros|pennies|quid|bucks|minutes|minute|dollar|pound|euro|penny) !(per|a|each|more|from|away|walk|by)',
      `(only|just|merely) (a|an|some) ${small} ${trifle}`,
      '(it|this|that|these things|things like this|mistakes|such things|delays|things like that|this sort of thing|'
        + 'this kind of thing) (happen|happens) [@intensifier] (all the time|to (everyone|everybody|anyone|us all|all '
        + 'of us|the best of us)|every day|a lot|from time to time|sometimes|now and then|occasionally) !(when|if|'
        + 'because|with|after|on|due|as|while|during|for|where|in)',
      '(^|and|but|well|that|sorry) (these things|things like this|things like that|mistakes|such things|delays|'
        + 'accidents|stuff|life|it|things|errors|mix-ups|outages|breakages|these mistakes|this sort of thing|that '
        + 'sort of thing|this kind of thing|this) [do|does|can|will|just|simply|sometimes|always|often|unfortunately] '
        + '[sometimes|just] (happen|happens) [you know|i am afraid|sometimes|unfortunately] $',
      '(it|this|that|these things|delays|mistakes|they|accidents|errors|outages) [do|does|just|simply|often|can|will] '
        + '(happen|happens|occur|occurs) [quite|rather|very|pretty|fairly|really] (often|a lot|frequently|regularly|'
        + 'all the time|all the same|every day|every now and then|more often than [you|one|not]) !(with|in|on|when|'
        + 'if|because|after|during|at|to|as|while)',
      'everyone makes mistakes', 'nobody is perfect', 'no one is perfect', 'we are (all|only) human',
      '(one of those things|par for the course|such is life|that is life|it is what it is|what is done is done|c’est '
        + 'la vie)',
      '(that|this) is [just|simply|unfortunately] (life|how it is|how it goes|the way it is|the way it goes|how '
        + 'things are|the way things are|how these things go|how these things are|the luck of the draw) !(done|set|'
        + 'meant|if|when|supposed)',
      '(a fact|just part|all part|simply part|only part|part and parcel|just a part) of (life|the game|doing business|'
        + 'traveling|travel|flying|owning|living|renting|shopping|buying|the fun|the deal|being|online|modern)',
      '(delays|waiting|a wait|a delay|some delay|mistakes|errors|late <1>|noise|scratches|small <1>|minor <1>|damage|'
        + 'queues|faults|mix-ups|this sort of delay) <0-3> (is|are) [@intensifier|perfectly|completely|entirely|only|'
        + 'perfectly] (normal|to be expected|natural|part of|nothing unusual|nothing new|common)',
      '(tough|hard) luck', '^ (oh well|big deal|tough|so what|boo hoo) $', 'who cares $',
      '(could|can) not [really] be helped $',
      'you will [just|soon|surely|easily|probably|certainly] (survive|get over (it|this|that)|live $|cope|manage '
        + 'without it)',
      '(it|that|this|a <1-2>) (will|would|is|did|has) not [going to|exactly|really] (kill|hurt|killed|ruin|ruined) '
        + '(you|anyone|anybody|your <1-2>)',
      '(nobody|no one) (died|was hurt|got hurt|has died|is dying|was harmed)',
      'no [real|lasting|actual|great|serious|major] harm (done|was done|has been done)',
      '(not|hardly|is it) [really|even] worth (getting|arguing|the fuss|making|fussing|complaining|losing sleep|'
        + 'worrying|all this|all the|the stress|the drama|a complaint)',
      '@me [also|do] (have|get|got|deal with) [far|much|a lot|way] (bigger|worse|more (important|serious|urgent|'
        + 'pressing)) (problems|things|issues|cases|complaints|matters|customers|requests|tickets|fish)',
      '(there are|plenty of|lots of|many|some|other|most) [people|customers|others|tenants|families] [who|that|with|'
        + 'in the world]... (bigger|far worse|much worse|real) problems',
      `(others|other ${customers}|some ${customers}|some|plenty of ${customers}|many ${customers}|most ${customers}) `
        + '(have|are|wait|waited|had) [had|been|to|it|have it|be|waiting|wait] [@intensifier|much|far|a lot] '
        + '(worse|longer|(for|it) (weeks|months|worse|longer)|weeks|months|worse off)',
      `(most|many|other|our other|all our other|few) ${customers} (do|would|will|have|never|rarely|hardly|can|could) `
        + '[not|never|no] [even|ever|really] (notice|notices|mind|minds|complain|'
        + 'complained|care|bother|object|worry|problem*|issue*|have (a|any) (problem|issue))',
      '@me [have|had] [certainly|definitely|all|both|honestly] (seen|heard|had|dealt with) [much|far|a lot|way] worse',
      '(it|this|that|things) (can|could|might|may) [always|easily|well] (be|have been) [much|a lot|far|so much|a '
        + 'whole lot] worse',
      '(a lot of|all (this|that|the)|too much|so much|such a|making a|make a|kicking up a|causing a|a big) (fuss|'
        + 'drama|commotion|song and dance|big thing)',
      '(a mountain|mountains) out of', '(blow|blowing|blown|blew|blows) <0-3> out of [all] proportion',
      '(is|got|getting|been|gets|become|rather|bit) out of [all] proportion',
      '(read|reading|making|make) (too|far too|way too) much (into|of|out of)',
      '(making|make) (more|something) (of|out of) (this|it|that|nothing|a) <0-3>',
      '(upset|worked up|angry|annoyed|complain*|fuss*|mad|cross|bothered) (over|about) (such a|a (few|couple|single|'
        + 'tiny|small|little|minor|mere)|one (small|little|tiny|day|hour|minute)|two|#)',
      '(it|this|that) (is|was) not (as if|like) (you|we|anyone|anybody)',
      '(in the (grand|greater) scheme of things|at the end of the day it is (only|just))',
      '(it|that|this) (does|should|would) not [really|even|actually] matter (that much|much|all that much|so much)',
      '(it|that|this|which) (is|was) [really|just|honestly|probably|surely|simply] nothing (serious|major|dramatic|'
        + 'terrible|big|too serious|worth|much|$)',
      '@me [also|do] have [many|hundreds of|thousands of|plenty of|lots of] other (customers|people|cases|tickets|'
        + 'orders|guests|patients|clients)', 'you are not (our|my|the) only (customer|one waiting|person '
        + 'waiting|client|patient|guest|customer waiting)',
      '(wait|queue|be patient|pay|manage|cope) <0-3> like (everyone|everybody|anyone) else', 'wait your turn',
      '^ [well|but|and|hey|look|still] at least (it|you|your|that|this|nobody|no one|they|we|he|she|there (is|was|'
        + 'were|are)|the <1-3> (is|was|are|were|did|has|have|works|still|arrived|came|got)|nothing|none|everything|'
        + 'everyone|his|her) !(and|#)',
      '(but|and|well|so|then) at least (it|you|your|nobody|no one|they|we|nothing|none|everything|the <1-3> (is|was|'
        + 'are|were|has|have|still|arrived))',
      'you (are|were) [just|actually|quite|very|really|still|so|in fact] lucky (that|it|we|to (have|get|still|be)|'
        + 'you|the|this|only)', '(be|just be|should be|ought to be|could be|might be|can be) (grateful|thankful|glad|'
        + 'pleased) (that|it|we|you|for (that|this|what|the)|to have)',
      '(look|looking) on the bright side',
      '(it|that|this|things) (could have been|could be|might have been) [much|a lot|far] worse',
      '(not the end of the world|worse things happen|storm in a teacup|nothing to (complain|moan|fuss|get upset) '
        + 'about|much ado about nothing|first world problem|making a (fuss|mountain))',
      'you (should|ought to) (be grateful|be thankful|consider yourself lucky|count yourself lucky)',
      '(count|consider) yourself (lucky|fortunate)',
      'you are making [too|such|quite] (much|a big deal|a fuss|a big thing)',
    ],
    matches: [
      'You do tend to overreact.', "You're making this bigger than it is.", 'A missing spoon is not worth two emails.',
      "I'd suggest lowering your expectations a bit.", "I can't see how a ten minute delay would ruin a day.",
      'Oh well.', 'Who cares?', 'Tough luck.', 'Bugs happen.', 'Wait your turn.', 'You will survive.',
      'We are only human.', 'Such a small thing!', "It can't be helped.", 'You worry too much!', "It's just a scratch.",
      "We've seen far worse.", 'Count yourself lucky.', 'What is all the fuss?', 'omg its not that deep',
      "It can't be that bad.", 'You are making a fuss.', "You'll get used to it.", 'lol its just 5 minutes',
      'That is rather trivial.', 'It was nothing serious.', "It's only two days late.", 'It was only ten minutes.',
      'Everyone makes mistakes.', "It's not much of a delay.", 'Be a little more patient.', 'You get what you pay for.',
      'Is this really necessary?', 'You will hardly notice it.', 'The mark is barely visible.',
      'Angry about one small mark?', "It's not as if you lost it.", "It's only money, after all.",
      'Two days is not a long wait.', "A short wait won't kill you.", "It doesn't matter that much.",
      'Is it really that important?', 'We have more important cases.', 'Other airlines are far worse.',
      "It's just one of those things.", 'You are not our only customer.', 'Be glad you got a seat at all.',
      'You are worrying about nothing.', 'Delays are just part of travel.', 'Please wait like everyone else.',
      'Well, at least nobody was hurt.', "It's hardly worth getting upset.", "You're lucky we even offer this.",
      "A bit of patience wouldn't hurt.", "That's just how it is with wool.", 'You are reading too much into it.',
      'This is getting out of proportion.', "I'm sure it looks worse than it is.",
      'We have hundreds of other customers.', 'You should be happy it arrived at all.',
      "it's really no biggie, we'll resend it", "We're sure it isn't as bad as you say.",
      'We are only talking about three pounds.', 'You are making more of this than it is.',
      "You're blowing things out of proportion.", "For that price you can't really complain.",
      "It's nothing in the grand scheme of things.", 'A few crumbs in the seat never hurt anyone.',
      'Everyone has bad days, including our staff.', 'Some people in the world have real problems.',
      "Surely that isn't a reason to get this angry.", 'Many customers wait much longer than you have.',
      "I think you're making a mountain out of a molehill.", 'At any rate, you got your money back, so no harm done.',
      "The battery only loses a little charge, it's nothing really.",
      "Everybody's parcels are late this week, you're hardly special.",
      "it's not a big deal", "It's only a small delay", 'This happens all the time', "at least it wasn't damaged",
      'Look on the bright side', "It's just a minor scratch.",
      'It could have been worse.', "It's only a few pence.", 'These things happen.', "it isn't that serious",
      'You should be grateful',
    ],
    misses: [
      'You get the spa for nothing', 'A day of holiday gone for nothing',
      'Passwords need at least 8 characters', 'at least the first three digits', 'There are only two seats left',
      'when it happens all the time', 'This happens sometimes when the cache is full',
      'It happens a lot with that menu',
      "It's only a preview", 'At least you and one other person must sign', 'It is just a short walk',
      'It is only a few minutes away',
    ],
    unlessAfter: ['(when|if|whenever|whether|know|understand|not|hardly) <0-2>',
      '(sorry|shame|how|upsetting|said|says|agreed) <0-2>'
    ],
  },
  denying: {
    description: 'Denies what the customer says.',
    patterns: [
      `(nobody else|no one else|not one other <1>|not a single [other] ${customers}|none of (our|the|my) [other|many] `
        + `<0-1> ${customers}|no other ${customers}|not one of (our|the|my) <0-2> ${customers}) `
        + '[here|at all|so far|in the <1-2>|on the <1-2>] ((has|have|had|ever|seems to|seem to|appears to|is|was|are) '
        + '[ever|so far|even|been] ((a|any|this|that|the same|an|had any) (problem*|issue*|trouble|complaint*|'
        + 'difficult*)|have (a|any|this|that|an)|had (a|any|this|that|an|the)|having (a|any|this|that|trouble)|made '
        + '(a|any)|raised|reported|complained|experienced (this|that|it|any|a)|'
        + 'noticed|mentioned|said (this|that|it|anything|so)|bothered|complaining|unhappy|experiencing|reporting|'
        + 'struggling|minded)|found|finds|felt|feels|said (this|that|it|anything|so)|thinks|thought|minds|minded|'
        + 'noticed|complain*|reported)',
      `(plenty of|lots of|most|many|other) ${customers} would be [very|quite|more than|only too|absolutely] (pleased|`
        + 'happy|delighted|glad|grateful|thrilled) (with|to have|of|for|to get)',
      '(everyone|everybody) else <0-4> (is|seems|was|are|manages|managed|has been|had|has) [perfectly|quite|very|'
        + 'absolutely|just] (happy|fine|ok|okay|satisfied|pleased|managing|coping|no (problem*|issue*|trouble|'
        + 'complaint*))',
      'no (trouble|problem*|issue*|complaint*|report*) <0-4> (from|by|with|for) (anyone|anybody|any other <1>) [else]',
      '(other|the other|all our other|our other|all other|all our|every other|the rest of our|thousands of|hundreds '
        + `of|plenty of|dozens of|everyone else|everybody else) [${customers}] [here|in the <1-2>|on the <1-2>|who `
        + '<1-4>] '
        + '(are|is|seem|seems|were|was|have been|find|finds|have had|had|manage|manages|cope|copes|like|likes|love|'
        + 'loves) [all|perfectly|quite|very|absolutely|completely|always|to be] (happy|fine|satisfied|pleased|coping|'
        + 'managing|content|okay|ok|no '
        + '(problem*|issue*|complaint*|trouble)|delighted|it fine|it easy|it clear|it|just fine)',
      '(had|have|received|heard|seen|got|getting|with) (no|zero) [other|further|similar|such] (complaint|complaints) '
        + '[about|of|from|like|before|so far|today]',
      '(have|had|did) not (had|have|received|heard|seen|got|get) (any|a single|one) ((other|similar|further) '
        + '(complaint|complaints|report|reports)|(complaint|complaints) (about|of|from|like|before|so far|yet|$))',
      '@me [have|had] never [once|ever] (heard of (this|that|it|such|anything|anyone)|had (this|that|it|anything like|'
        + 'anyone|any problems|any trouble|a problem|a complaint|trouble) <0-3> (before|happen*|complain*|with|say*|'
        + 'report*|$))',
      '(no one|nobody) here (would|could|has|did|said|told)',
      'not (something|a thing) @me [have] (ever|normally|usually) (hear|heard|get|had|see)',
      '(nobody|no one|no body|not one) [else] (has [ever]|have|had|ever) [ever|else] (complained|complain|said that|'
        + 'said this|said anything|objected|minded|found (this|that|it)|reported|raised|mentioned|had (this|that|a|'
        + 'any)|experienced (this|that|it))',
      'no other (customer|customers|user|users|client|clients|guest|guests|buyer|buyers|people|members) (has|have|'
        + 'had) [ever] (complained|reported|had|raised|mentioned|experienced)',
      'you are [literally|actually|really|quite|in fact] the (only|first|very first) [<0-1>] (one|person|customer|'
        + 'user|client|guest|member|patient|tenant|player|passenger|parent|subscriber) [so far|today|this week|this '
        + 'year|ever|here] [@me [have]] (who|to|that|with|have|has|complaining|having|asking|saying) [has|have|is|'
        + 'seems to|ever|we have|even|had|to|feels|thinks|finds] [ever|had|not] (complain*|report*|mention*|rais*|'
        + 'mind*|bother*|say|said|notic*|object*|struggl*|find|finds|think|thinks|feel|feels|unhappy|upset|problem*|'
        + 'issue*|trouble|have this|had this|having this|have (a|any) (problem|issue)|not happy|dislike*|a (problem|'
        + 'complaint|issue))',
      'you are the (only|first) (one|person|customer|user|client|guest) [who|to|that] [has|have] [ever] (complain*|'
        + 'report*|had|have|has|having|mention*|raise*|with (this|that))',
      '(this|that|it|what you <1-4>) [simply|really|just|surely|certainly|definitely|honestly] (can|could) [simply|'
        + 'just|surely] not [simply|possibly|really|just|actually] [have] (happened|happen|occurred|occur|be true|be '
        + 'the case|been the case|have been (us|our|the|any)|be (our|anything)|been (our|us|one of)|gone (wrong|'
        + 'missing|like))',
      '(this|that|it) (would|does|do|could) [simply|just|really|certainly] (not|never) [simply|ever|just] happen '
        + '[here|with us|to us|at <1-3>|in (our|this|my) <1-2>|on (our|this|my) <1-2>|with (our|this|my) <1-2>] $',
      '(this|that|it) [simply|just|really] never (happens|occurs|goes wrong|fails)',
      '(what you (say|said|describe|described|claim|report|reported|wrote|mention|saw|think|experienced|believe|'
        + 'remember|are (saying|describing|claiming|reporting|suggesting|telling)) <0-3>|your <0-1> (story|version|'
        + 'explanation|recollection) <0-3>) (is|was|sounds|seems|would be|can|could|does|did|has) [be|simply|just|'
        + 'really|quite|clearly|frankly|highly|very|rather] (impossible|not|never|unlikely|hard to|difficult to|'
        + 'implausible|nonsense|rubbish|wrong|untrue|false|incorrect|inaccurate|mistaken)',
      '(that|this|it) (is|sounds|seems|would be) [very|rather|pretty|quite|frankly|simply|a little|a bit|highly|'
        + 'extremely|really|just] (hard to believe|difficult to believe|implausible|unbelievable coming|nonsense|'
        + 'far-fetched|highly unlikely $)',
      'that (sounds|seems) [very|rather|pretty|quite|a little|a bit|highly|extremely] (unlikely|improbable|doubtful|'
        + 'strange to (me|us)|odd to (me|us))',
      '^ [no|well|but|sorry|i am afraid|i am sorry but] (that|this) is [simply|just|quite|frankly|actually|'
        + 'technically|physically|absolutely] impossible !(to|for|without|until|while|at|with|from|if|on|in|before|'
        + 'after|under)',
      '^ [no|but|well|sorry|i am afraid|i am sorry but] that is [simply|just|really|actually|factually|quite|'
        + 'completely|totally|absolutely] (not [at all|actually|entirely|quite] (correct|accurate|so|the case|how it '
        + '(happened|went|works))|incorrect|inaccurate) !(for|in|if|when|on|to|anymore|any more|yet)',
      '(our|the|my) <0-1> (@people|system|systems|server|servers|software|emails|email|app|kitchen|staff|machines|'
        + 'machine|scanners|scanner|meters|meter|products|records|packers|pickers|cleaners|chefs|nurses|pharmacists|'
        + 'fitters) [simply|just|really] (would|do|does|could|can|did) [simply|just|ever] (not|never) [simply|ever|'
        + 'just] (say|behave|act|treat|lie|make (mistakes|errors|a mistake|that|this|such)|be rude|forget|lose|go '
        + 'wrong|break (down|by)|fail|drop|damage|do (that|this|such|anything)|talk|speak|swear|shout|throw|steal|'
        + 'miss|charge twice|overcharge)',
      '(our|the|my) <0-1> (@people|staff|cleaners|chefs|nurses|drivers|couriers|packers) <0-4> would [simply|just|'
        + 'certainly|surely] (not|never) [simply|ever|just|knowingly|intentionally|deliberately] (leave|ignore|refuse|'
        + 'hang|enter|open|touch|take|promise|agree|tell|have (said|told|done|left|promised|been)|be|do|say|act|'
        + 'behave)',
      'not how (our|my|the) <0-1> (@people|staff|cleaners|chefs|nurses) (behave*|act|acts|speak*|talk*|treat*|work|'
        + 'works|operate*)',
      '(records|record|system|systems|logs|log|data|tracking|notes|files) (show|shows|have|has|contain*|indicate*) no '
        + 'such',
      'no such (call|email|conversation|agreement|promise|offer|complaint|thing|fault|problem) (took|was|has|ever|'
        + 'exist*|happen*|on|in|at|from|with|here)',
      'you (saw|felt|heard|had|noticed|experienced|smelled|found|describe|report) (is|was|are|were) not (real|there|'
        + 'possible|a real|true)', '(no one|nobody) (at|in|on|from) <1-3> (would|could) (have|ever|say|do|speak|treat)',
      '(no one|nobody) else <0-4> (has|have) [ever] (had|reported|complained|mentioned|raised|noticed|found|said)',
      '(your|this) <1> surprises (me|us)',
      '(i am|we are) [rather|very|quite|a bit|somewhat] surprised (by|at|to read|to hear|to get|to receive) your '
        + '(complaint|reaction|comment|comments|review|claim|criticism)',
      '(assures|assured|insists|insisted|swears) (me|us) [that]',
      '(i|we) (can not|can hardly|could not|find it hard to) imagine [that] (that happened|this happened|any of our|'
        + 'he|she|they would|him|her|them|our)',
      'you (mention|describe|claim|allege|mentioned|described|refer to) (did not|never|can not have) (take place|'
        + 'happen|happened|exist|occur|took place|existed)',
      '^ no [i am afraid|sorry|actually] that is [simply|just|clearly|completely] (wrong|incorrect|not (right|'
        + 'correct|true))', 'your (memory|recollection) (is|of|must|may|might|seems)',
      '(this|that|it) did not happen (on|at|here|in|with) [our|my|the]',
      'the first [time] @me have [ever] heard (of|this|that|anything)',
      '@me never (get|receive|hear|have) [any] complaints',
      '(is|was) (hardly|scarcely|not exactly|not really) (our|my) (fault|problem|responsibility|doing|job|concern)',
      '(i|we) [really|honestly|simply|just|genuinely|frankly] (do not|can not|fail to) [really|quite|honestly] (see|'
        + 'understand|know|get) what you are <0-1> (complaining|upset|angry|worked up|cross|unhappy|on about|annoyed|'
        + 'worried|moaning|so)',
      '(i|we) [really|honestly|simply] fail to (see|understand) (the|what|how|why|any|your)',
      'not sure why (this|that|it) (is|matters|would be) (such|so|a big|a problem|an issue|still|even)',
      '(our|the|my) <0-1> (@people|system|systems|server|servers|software|emails|email|app|kitchen|staff|machines|'
        + 'scanners|meters|products|records|cleaners|nurses|chefs|fitters) (is|are|was|were) (never|always) (rude|'
        + 'polite|careful|late|wrong|right|friendly|professional|very|on time|accurate|correct|courteous|properly|'
        + 'checked|perfect)',
      '(our|the|my) <0-1> (@people|system|systems|server|servers|software|emails|email|app|machines|scanners|meters|'
        + 'products|records|cleaners|nurses|chefs|fitters|food|rooms) (never|always) (make|makes|fail|fails|lie|lies|'
        + 'lose|loses|break|breaks|drop|drops|forget|forgets|damage*|arrive*|work|works|go wrong|goes wrong|deliver* '
        + 'on time|behave*|act*|treat*)',
      '@me [really|very much|highly|seriously|strongly|do|would|must say i|have to] (doubt) [very much|highly|that|it|'
        + 'this|whether|if] [very] (that|it|this|your|much|our|whether|$)',
      '@me (find|found) (that|it|this|your <1-2>|what you <1-3>) [@intensifier|pretty] (hard|difficult|impossible) to '
        + '(believe|accept|credit|imagine)',
      '@me (do|can) not [really|quite|honestly] (believe (you|your (story|version|account|claim|explanation)|what '
        + 'you)|think (that|this|it) (is|was) [really|actually] (true|what happened|how it happened|the case|accurate|'
        + 'possible|likely|fair to say))',
      '(there|there really) (is|was|were) [absolutely|really|simply|clearly|actually|certainly|in fact|honestly] '
        + 'nothing (wrong|the matter|broken|unusual) (with|about) (the|our|it|this|that|how)',
      '@me (see|can see|could see|found|find) [absolutely|really|simply] nothing wrong',
      '@me [have|has] [simply|certainly|actually] (did|done) nothing wrong',
      '@me [have] (did|done) everything (right|correctly|properly|by the book|@me (should|could|had to|can))',
      '(i|we|nobody|no one|none of us|he|she|they|(our|my|the) <1-2>) [here] ((have|has|had) never|never|would never|'
        + 'would never have|did not [ever|actually]|would not have) [ever|actually|once|to] (said|say|promised|'
        + 'promise|told|agreed|offered|guaranteed|guarantee|claimed|claim|stated|state|agree) [you|to|anyone|anybody] '
        + '(that|this|it|so|such|anything|any|you|next|a|free|same) !(sorry)',
      '(our|the|my) <0-1> (records|record|system|systems|logs|log|data|tracking) [clearly] (show|shows|say|says|'
        + 'indicate|indicates|suggest|suggests|state|states) [me|us] [that] you never',
      '(do|does|did) not (match|agree with|support|back up|bear out|confirm) (what you (say|said|claim|claimed|told|'
        + 'describe|described)|your (version|story|account|claim|claims))',
      '(that|this) is not what (the|our|my) <1-3> (say|says|show|shows|said|told|tell|tells|saw|recorded|indicates|'
        + 'indicate|reported|has|have)',
      'your (version|side) of (events|the story|the facts)', '(your|the|this|these) (alleged|so-called|supposed) <1>',
      '^ so you say', 'if you say so', '@me (only|just) have your word',
      '(if|whether) (that|it|this) (really|actually|even|truly) (happened|did happen|is true|was the case)',
      '(it|this|that|everything|(the|our) <1-2>) (works|is working|worked|loads|is loading|is running|runs) '
        + '[absolutely|perfectly|completely|just|totally] (fine|perfectly|normally|well|ok|okay|flawlessly) for '
        + '(everyone|everybody|all [our|the|of our] [other] <1>|other <1>) [else]',
      '^ (frankly|to be frank|to be blunt|to be fair|to be perfectly honest|let us be honest|quite frankly) [but|and] '
        + '(you|your|it is (not|only|just)|that is (not|your))',
      '(this|that|it) [has] never happened before', '(this|that|it) never happened',
      '(this|that|it) (did|could) not [possibly] have happened', '(this|that|it) did not happen $',
      '(we|i) have never had (this|that|any|a) <0-2> (problem|problems|complaint|complaints|issue|issues) before',
      '(we|i) never (have|had|get) (any|this|that) (complaints|complaint|problem|problems)',
      '(that|this) is [simply|just|absolutely|completely|clearly|quite] (not [at all|actually] true|untrue|false|'
        + 'nonsense) !(that|to|for|of|in|on|when|if|unless)',
      'it is [simply|just|absolutely|completely|clearly] (not [at all] true|untrue) !(that|to|for|of|in|on|when|if|'
        + 'unless)',
      '(our|the|my) [own] (records|record|system|systems|logs|log|data|tracking|notes) [clearly] (show|shows|say|says|'
        + 'indicate|indicates|suggest|suggests|state|states|prove|proves|tell|tells|confirm|confirms) [me|us] '
        + '[something] (otherwise|different|differently|the opposite|the contrary|a different)',
      '(our|the|my) (records|record|system|systems|logs|log|data|tracking) (clearly|plainly|definitely) (show|shows|'
        + 'say|says|indicate|indicates|state|states|prove)',
      '(that|this) is not what [really|actually] (happened|we agreed|i said|was said|we said|our records)',
      '[with] all due respect', 'with [the greatest|the utmost|great] respect',
      '(i|we) [really|honestly|simply|just|genuinely|frankly] (do|can) not [really|quite|honestly] (see|understand) '
        + '(what|why) (the|your) (problem|issue|fuss|complaint) is !(from|yet|without|until|on|in|with|just)',
      '(i|we) [really|honestly|simply|just|genuinely|frankly] (do not|can not|could not|fail to|am struggling to|are '
        + 'struggling to|am not sure i|find it hard to|struggle to) [really|quite|honestly] (see|understand|know|get|'
        + 'imagine|grasp) why (you [would|should] (are|be|feel|find|seem|make|consider|think|call) [@intensifier|'
        + 'getting|making|still|even|being|this|it|that|all|feeling] (upset|complaining|angry|so|cross|worked up|'
        + 'unhappy|bothered|annoyed|worried|making|such|a (fuss|big|problem|drama)|this way|surprised|disappointed|'
        + 'concerned|a problem|an issue|frustrated|upsetting|difficult|unacceptable|dissatisfied)|(this|that|it) (is|'
        + 'was|would be|should be) [such|so|still|even|really] (a (problem|big|concern|shock|surprise)|an (issue|'
        + 'inconvenience)|such|upsetting|difficult|hard))',
      '(i|we) [really|honestly|simply|just|genuinely|frankly] (do not|can not|fail to|am not sure i|are not sure we) '
        + '[really|quite|honestly] (see|understand|know|get|grasp) (what|where|how) [all] (the (fuss|big deal|drama|'
        + 'harm is)|(this|that) (fuss|drama)|is so (bad|hard|upsetting|difficult|terrible)|you are so (upset|angry|'
        + 'cross|worried)|(that|this|it) is (our|my) (problem|concern))',
      '(not sure|wonder|wondering|unsure|no idea) why you (are|would be|feel|find|got|are getting|are being) (so|this|'
        + 'such|that) (upset|angry|cross|worked up|unhappy|annoyed|bothered|worried|a|concerned|frustrated)',
      '(what is (all the|the) (fuss|big deal|drama)|where is the harm)',
      '(i|we) do not know what (else|more|you) [you] (expect|are expecting|want) [of|from|me|us]',
      '(everyone|everybody) else (manages|copes|seems happy|is happy|has no|finds it)',
      '(i|we) (am|are) not [really] sure what (you (expect|are expecting)|(else|more) you (want|expect))',
      'what (do|did) you expect ?', 'what (do|did) you expect (me|us|for|from)',
      '(it|this|that) (works|is working) [perfectly|just] fine (for (me|us|everyone|everybody)|here|on (my|our) (end|'
        + 'side)) $',
    ],
    matches: [
      'No one at our branch would have said that.',
      'I must say your complaint surprises me, since everyone loved the show.',
      'So you say.', 'If you say so.', "No, that's wrong.", 'Where is the harm?', 'That never happens.',
      "I don't believe you.", 'That sounds unlikely.', "No, that's incorrect.", 'Our system never fails.',
      'We only have your word.', 'Frankly, you are wrong.', 'That is hard to believe.', 'Nobody here would say that.',
      'We have done nothing wrong.', 'Our staff are always polite.', 'That would never happen here.',
      'What did you expect us to do?', 'We did everything right here.', "That's your version of events.",
      'I wonder why you are so upset.', 'I fail to see the problem here.', "That didn't happen on our side.",
      "That's not what our driver says.", 'We looked at the alleged damage.', 'It works fine for everyone else.',
      'If that really happened, show us.', 'I have never heard of that before.', "That's not something we ever hear.",
      "The logs don't match what you say.", 'I can see absolutely nothing wrong.',
      "I don't see what the fuss is about.", 'There is nothing wrong with the food.',
      "It's hardly our fault that it rained.", 'I can assure you that never happened.',
      "That's not how our technicians behave.", 'I very much doubt our agent said that.',
      "That's impossible, the box was sealed.", 'All our other guests are happy with it.',
      'Our records show that you never called.', "With respect, that's not what happened.",
      'Our chef assures me the fish was fresh.', "Your memory of the call isn't accurate.",
      'Our system shows no such call took place.', "It's a budget hotel, what did you expect?",
      'We never get complaints about this product.', 'Everyone else on your floor is fine with it.',
      "I'm not sure why this is such an issue for you.", 'Plenty of people would be pleased with that room.',
      "I really don't see what you're complaining about.", "This is the first we've heard of anything like that.",
      "We've had no trouble with this model from anyone else.",
      'We have checked and the call you mention did not take place.',
      "We haven't received a single complaint about this from other guests.",
      "Our agents are trained to be polite, so I can't imagine that happened.",
      "That can't possibly have happened", 'None of our other guests have complained',
      'Our drivers would never behave like that',
      'What you describe is not possible', "I find that hard to believe", 'We never promised you that',
      'We have had no other complaints',
      "I don't know why you are so upset", 'nobody else has complained', 'this has never happened before',
      'Our records show otherwise',
      'With all due respect', "That's not true", 'You are the only customer who has complained',
      "I'm not sure what you expect", "We've never had any complaints before", "I don't see what the problem is",
      "That's not what happened", 'It works fine on our end.',
    ],
    misses: [
      "That can't have been easy", 'That should not have happened', 'We have never charged for this',
      'Nobody else is on your plan', 'No one else has access to it',
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
      '(as|like) (already|previously|repeatedly|clearly) (stated|explained|said|told|advised|communicated|pointed out|'
        + 'informed|made clear|outlined|set out)',
      '(as|like) (stated|explained|said|told|advised|communicated|pointed out|noted|mentioned|discussed|outlined|set '
        + 'out|made clear) (already|repeatedly|several times|many times|more than once|time and again|numerous times|'
        + 'multiple times|twice|on (several|many|numerous|multiple|two|three) occasions)',
      '(as|like) (stated|explained|said|told|advised|communicated|pointed out|outlined) (before|previously|earlier|in '
        + '(my|our) (last|previous|first|earlier|prior|original|initial) <1>)',
      '(as|like) (i|we|he|she|they|(my|our|the|your) <1-2>) [have|has|had] [already|clearly|now|just|previously|'
        + 'repeatedly] (said|told you|stated|explained|pointed out|made clear|made it clear|been saying|been telling '
        + 'you|tried to explain|kept saying) [to you|this|it] (already|before|previously|earlier|repeatedly|now|in '
        + '(my|our|the) (last|previous|earlier|first)|the last time|last (time|week)|yesterday|on (monday|tuesday|'
        + 'wednesday|thursday|friday|saturday|sunday))',
      '(i|we|(my|our) <1-2>|you (were|have been|had been|have now been|have already been)) [have|has|had] [already|now|'
        + 'clearly|also|all|both|just] (told|informed|advised|explained|said|answered|mentioned|written|warned|'
        + 'reminded|asked|been over|gone over|covered|gone through|discussed|been through|'
        + `replied|responded|stated|repeated|addressed|made [it|this] clear) ${saidThings} [now|on this|already] `
        + `[on] ${counted}`,
      '(i|we|you (were|have been|had been)) [have|had] [already|now|clearly|also|all|both|just] (said|explained|'
        + `stated|repeated|answered|told|informed|advised|warned|reminded) [now|already] [on] ${counted}`,
      '(i|we|(my|our) <1-2>) [have|has|had] [now|clearly] (told|informed|advised|explained|said|answered|mentioned|'
        + `warned|reminded|been over|gone over|discussed|been through|addressed|covered) ${saidThings} [already|`
        + 'before|previously|once already|yesterday|last week|last time] (already|before|previously|once|yesterday|'
        + 'last $|in '
        + '(my|our) (last|previous|earlier|first))',
      '(i|we|(my|our) <1-2>) [have|has] already (been very clear|been clear|made (this|that|it|myself|ourselves) '
        + '[@intensifier] clear|replied to (this|you)|responded to (this|you)|dealt with this|gone over (this|that|'
        + 'it)|been over (this|that|it)|discussed (this|that|it)|told you|said (this|that|so|it|no)|answered (this|'
        + 'that|your|it|you)|addressed (this|that|your)|given you (the|my|our|an) (answer|reason|explanation)|'
        + 'informed you|advised you|warned you|explained (this|that|it|to you|why|everything)) !(to (the|our|my))',
      '(i|we|(my|our) <1-2>) did [already|clearly|specifically|also] (tell|warn|inform|advise|remind) you',
      '(i|we) did [already|clearly|specifically|in fact] (say|explain|mention|state|make (it|this|that) clear|point '
        + 'out) [that|this|it|so|in|on|to you|at|very]',
      '(you (were|have been|had been)) [already|clearly|repeatedly|previously|specifically] (told|informed|advised|'
        + 'warned) (this|that|so|it|of this|about this|of that|about that) [already|before|$]',
      '(you (were|have been|had been)) (already|clearly|repeatedly|previously|specifically) (told|informed|advised|'
        + 'warned)',
      'how (often|many [more] times) (do|must|have|should|are|will|am) (i|we|you)',
      '(do|must|will) (i|we) (have to|need to|really have to) (repeat|explain|say|spell)',
      '(i|we) [must|can only|have to|will|can|shall|need to|am|are] [just|only|again|once more|simply] (repeat|'
        + 'repeating|reiterate) [myself|ourselves] (what (i|we|my|our)|myself|ourselves|that (the|we|i|you|your|this|'
        + 'our)|our|my|again)',
      '^ (i repeat|to repeat (myself|ourselves|what|that)|let me repeat|allow me to repeat|to say it again|once more '
        + 'for)', '(keep|keeps|tired of) (saying|telling you|repeating|explaining|having to)',
      '^ [i am telling you|now|and|so] for the (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|umpteenth|nth|'
        + 'final|#|very last|last) time !(this|you|in|since|we had|our)',
      '(i|we) (will|am|are|shall|can) [only] [not] (going to|be) [only] [say|saying|explain|explaining|tell|telling|'
        + 'ask|asking] [you] (it|this|that) (again|once more|one more time|one last time|only once)',
      '(i|we) will (say|explain) (it|this|that) (again|once more|one more time|one last time|only once)',
      '(i|we) will not (say|explain|repeat|go over|discuss) (it|this|that|myself|ourselves) (again|further|any '
        + 'further|any more|anymore)',
      '(refer|go|look|scroll|read|think) [back] [up|down|again|through|over] [to|at|through] (my|our) (last|previous|'
        + 'earlier|first|original|initial|prior) (email|emails|message|messages|reply|replies|note|notes|response|'
        + 'answer|answers|comment|explanation)',
      '(reread|re-read) (my|our|what (i|we)|the <0-2> (email|message|reply|answer|note|response))',
      'read (my|our|what (i|we) (wrote|said|sent)|the) <0-2> [email|message|reply|answer|note|response] [i sent|we '
        + 'sent] [you] (again|more carefully|more closely|properly)',
      'if you (read|reread|re-read|look at|look back|scroll) <0-2> (my|our) (last|previous|earlier|first|email|'
        + 'message|reply|answer)',
      '(i|we) refer you [back] to (my|our)', 'you (have|had) already asked',
      '(you|you are|you have been) (keep|kept) (asking|saying|writing|repeating|sending|raising)',
      `you have [now|already] asked [me|us|this|that|the same <1>|about this] [already|before|${counted}]`,
      '(as|like) you (were|have been|had been) [already|clearly|previously|repeatedly|also] (told|informed|advised|'
        + 'warned)',
      '@me [have] (been over|been through|gone over|gone through|covered|been round|been around) (this|that) [already|'
        + 'before|again|now|many times|$]',
      'already (sent|gave|given|provided|got) [you] (this|that|the same|an|the|my|our) (answer|explanation|reply|'
        + 'reason|response)', '@me [have] told you (so|to|not to|that already|this already)',
      '(we|i) have (already|now|just) had this (conversation|discussion)',
      '(we|i) have had this (conversation|discussion) (before|already)',
      '(my|our|the) (answer|position|decision) (has not changed|is (still|not going to change|the same)|remains (the '
        + 'same|unchanged|no|what)|will (not change|be the same|remain|stay))',
      'nothing has changed since (my|our|we|i|you|then|the last|last)',
      '@me [have] told you (last|yesterday|on @weekday|earlier|this morning|in (my|our))',
      '(as|like) (stated|explained|said|told|advised|communicated|pointed out|outlined|set out|made clear) in (my|'
        + 'our) <0-2> (email|emails|letter|letters|message|messages|reply|replies|call|note|chat)',
      '@me [have] already explained (our|my) (position|decision|policy|reasons|view)',
      '@me [have] already (made|given) (our|my) (position|decision|answer|view) [clear]',
      'did not (i|we) [already|just] (answer|say|tell|explain|mention)',
      'have not (i|we) [already|just] (explained|said|told|answered|been over|been through|mentioned)',
      '(this|that|it|everything|all of this|all this|your question) (was|has been|had been|were) (already|clearly|'
        + 'previously|repeatedly) (explained|said|answered|covered|told|communicated|made clear|set out) [to you]',
      '(this|that|it|everything|all of this|all this) (was|has been|had been) (explained|made clear|communicated|'
        + 'said) to you',
      '(i|we) (thought|believed) [that] (i|we) [have|had] [already|been|just] (made [this|that|it|myself] clear|been '
        + '[quite|very|perfectly] clear|explained|answered|told|quite clear|very clear|perfectly clear|clear)',
      '^ [please|just|kindly] (read|look at|listen to) what (i|we) [have|just|already] (wrote|written|said|sent|told)',
      '(i|we) [have] (made|was|were|been) [it|this|that|myself|ourselves] [very|quite|perfectly|pretty|abundantly] '
        + 'clear (that|already|before|yesterday|last|to you|from|when|$)',
      'which part of (my|our|the|that|no)',
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
      'We have already explained our position.', "I told you last week it wasn't in stock.",
      'I told you so.', 'You keep asking.', 'I did mention that.', "We've been over this.", 'I have explained twice.',
      'You have already asked.', 'I repeat, the fee stays.', 'I refer you to my letter.', 'Have I made myself clear?',
      'Please read what I wrote.', 'I will say this once more.', 'This was explained to you.',
      "Didn't I already answer this?", "I'm not going to say it again.", "I won't discuss it any further.",
      'Please read my message properly.', 'I am not going to repeat myself.', "Haven't we already explained this?",
      'Please re-read my previous message.', 'As repeatedly stated, the fee stays.',
      'Which part of my answer was unclear?', 'We have already had this conversation.',
      'Nothing has changed since we last spoke.', 'I already sent you this answer yesterday.',
      'How many times do I have to explain this?', 'If you had read my letter, you would know.',
      'I thought I had made this clear yesterday.', "As you were told at the desk, there's a fee.",
      'This was already explained to you last week.', 'As mentioned several times, the shop is closed.',
      'We have told you several times now', 'I have explained this to you twice', 'My answer is still the same',
      'You were clearly told this', 'I did tell you',
      'For the third time, it is not in stock', 'as stated in my previous email', 'We keep telling you',
      'I can only repeat that the fee stays',
      'As I already explained', "As we've previously said", 'per my last email', 'As I told you before',
      'Like I said, it is coming', 'I have already explained this', 'As my colleague already mentioned',
      'As per our previous message',
    ],
    misses: [
      'We have asked the courier several times', 'You have had to tell us several times',
      'I have told the warehouse already', 'you were told by our agent that it was free',
      'As mentioned on the phone', 'As we discussed', "I've already told the warehouse", 'as per your last email',
      'I have already explained this to the courier', 'as you said',
    ],
  },
  judging: {
    description: 'Says that the customer is wrong, or what the customer is like.',
    patterns: [
      'you are [just|simply|clearly|really|a bit|rather|too] [being] [@intensifier] (overreacting|over-reacting|'
        + 'unreasonable|difficult|rude|dramatic|emotional|ridiculous|impatient|hysterical|paranoid|irrational|'
        + 'aggressive|silly|childish|abusive|argumentative|oversensitive|too sensitive|not listening|not making '
        + 'sense) !(to (reach|find|get|hear|see|read|deliver|trace|contact))',
      'you are [just|simply|clearly|obviously|completely|quite|very much] (mistaken|wrong|incorrect)',
      'you (are|sound|seem|come across as|are being|are acting) [@intensifier] entitled !(to|under|if|when|as|by|'
        + 'because|for)',
      'you (are|were|have been|may be|might be|could be|must be|seem|seem to be|sound|appear|appear to be|keep|come '
        + `across as|look|are starting to be) ${degrees} [being|getting|acting|a bit|a little] ${degrees} [a|an] [bit|`
        + `little] [@intensifier] (overreacting|over-reacting|exaggerating|overthinking|${manners}|hysterical|`
        + 'dramatizing|'
        + 'nitpicking|nit-picking|imagining (things|this|it)|making (this|it|that|things|stuff|excuses) up|making '
        + 'excuses|making too much|making a (fuss|scene|drama)|wasting (my|our|everyone’s|everybody’s|your) time|'
        + 'jumping to conclusions|twisting|lying|splitting '
        + 'hairs|clutching at straws|complaining about|whining|moaning|playing games|reading too much|getting worked '
        + 'up|blowing|misremembering|misinformed|mistaken|expecting too much|asking (too much|for too much|[for] the '
        + 'impossible|a lot)|a difficult|hard to (please|satisfy)|determined '
        + 'to be|impossible to please|not listening) !(to (reach|find|get|hear|see|read|deliver|trace|contact|say|'
        + 'your|this|me|us|our)|that|about (the|this|your) (email|letter|date)|from|with (the|this) (wrong|code))',
      'you are not [really|exactly|quite|even] (being [@intensifier|very] (reasonable|fair|honest|realistic|helpful|'
        + 'cooperative|rational|constructive|polite|nice|sensible|straight|patient|truthful|entirely|completely)|'
        + '(listening|making [any] sense|cooperating|helping))',
      'you (may|might|could) [well|simply|just|perhaps|possibly] (have (misread|misunderstood|misheard|imagined|'
        + 'misremembered|dreamed|been mistaken|got (it|this|that|the wrong) <0-1> (wrong|idea|end)|mixed (it|this|'
        + 'that|them|things|us) up|remembered (it|this|that) wrong*)|be (wrong|misremembering|imagining))',
      '(sure|certain|suspect|guess|assume|bet|afraid|imagine|perhaps|maybe|possibly|presumably|likely|clearly) [that|'
        + 'it is] you [have|just|simply|must have|may have|might have] (misread|misunderstood|misheard|imagined|'
        + 'misremembered|mistook|dreamed|got (it|this|that) wrong|mixed (it|this|them|things) up|remembered (it|this|'
        + 'that) wrong*|made (a|that) mistake)',
      'you have [completely|totally|just|simply|clearly|entirely|slightly|perhaps] (misunderstood|misread|misheard|'
        + 'mistaken|misremembered|got (it|this|that) [all|completely|totally] wrong|got (your facts|the wrong idea|'
        + 'the wrong end|hold of the wrong)|the wrong (idea|end of|impression)|(unrealistic|unreasonable|very high|'
        + 'impossible) expectations)',
      'your <0-1> expectations (are|were|seem) [@intensifier|a bit|simply|far] (too|unrealistic|unreasonable|high|'
        + 'excessive|not realistic)', '(all|just|only) in your (head|mind|imagination)', 'your imagination',
      'your <0-1> (complaint|complaints|claim|claims|request|demand|demands|reaction|concern|concerns|comment|comments|'
        + 'criticism|accusation|accusations|review|anger|frustration|message|email|behavior|expectation|'
        + `argument) (is|are|was|were|seems|seem|sounds|has been) [to be|to us|to me] ${degrees} [a bit] `
        + '(unreasonable|ridiculous|silly|excessive|uncalled for|unjustified|unfounded|baseless|groundless|trivial|'
        + 'petty|over the top|unwarranted|unfair|exaggerated|misplaced|irrational|pointless|a bit much|not (justified|'
        + 'reasonable|fair|helpful|realistic|warranted)|without merit|an overreaction|absurd|rude|dramatic|childish|'
        + 'out of order|out of line|hysterical|blown)',
      `(that|this|it|which) (is|was|sounds|seems|feels) ${degrees} [like|to me|to us] (a bit of|a bit|an|a slight|`
        + 'rather an|slightly|somewhat|a little|something of|frankly|quite an) [a|an] (overreaction|over-reaction|'
        + 'exaggeration|exaggerated|dramatic|melodramatic|unfair|harsh|over the top|much to (ask|expect)|rich|'
        + 'unreasonable|rude|petty|excessive|'
        + 'stretch|hysterical|uncalled for|childish|entitled) !(of (us|me|our)|on (our|my))',
      '(this|that|your|such an|such a|an|a|these|any) [@intensifier|quite] (unreasonable|unrealistic|ridiculous|'
        + 'absurd|baseless|unfounded|frivolous|petty|silly|exaggerated) (request|requests|demand|expectation|'
        + 'expectations|complaint|complaints|claim|claims|reaction|demands|accusation|accusations)',
      '(it|this|that) is [@intensifier|simply|just|quite|frankly] (unreasonable|unfair|unrealistic|not (reasonable|'
        + 'fair|realistic)|silly|ridiculous) (of you|to (blame|accuse|complain|(expect|ask|demand) (us|me)))',
      'you (can|could) (not|hardly) [seriously|really|possibly|reasonably|honestly|just] expect (us|me|everything|'
        + 'perfection|miracles|everyone|to|special|such)',
      'you (expect|want|demand|are expecting|are asking) (far too|too|the impossible|miracles|perfection|special '
        + 'treatment|us to drop)',
      '(any|a|most) (reasonable|normal|sensible|rational) (person|people|customer|customers|adult) (would|can|could|'
        + 'know*|understand*|will)',
      `(customers|people|clients|users) like you (always|never|make|cause|who|just|keep|should)`, 'you people',
      'you lot',
      `(some|certain) ${customers} (are|can|will|just|simply|always) [just|never|simply|not] (never|always|`
        + 'impossible|hard|be|like to|love to|want to|happy|pleased|find) [happy|satisfied|pleased|be pleased|to '
        + 'please|something|complain*]', '(can not|impossible to) please (everyone|everybody|you|some)',
      '(nothing|whatever) (we|i) (do|say|offer|write|try) (will|would|seems|is) [ever|to|going to] (be enough|make '
        + 'you happy|satisfy you|please you|be good enough|seem good|change your mind)',
      'you (are|may be|might be|must be|could be) [simply|just|probably|perhaps] (confusing|mixing) (us|me|this|that|'
        + 'it|things|me up|us up) [up] (with|$)',
      '(looking for|find|finding|found|want|searching for|need) [just|always] (something|things|anything|reasons|a '
        + 'reason|an excuse|fault) to (complain|moan|argue|grumble|be (upset|angry))',
      'you are never (happy|satisfied|pleased|going to be)',
      'you (just|simply|only|clearly|always|obviously|seem to) (want|like|love|enjoy) (to (complain|argue|moan|be '
        + 'difficult|make trouble|cause trouble|be angry|find fault)|complaining|arguing|making trouble|a fight|an '
        + 'argument|the attention)', '(could|can) not care less',
      '(i|we) do not [really] care (about|what|if|how|why|$)',
      'you are [clearly|obviously|just|simply] confused',
      'you must [simply|just|clearly] (be (mistaken|wrong|confused|imagining|joking)|have (misread|misunderstood|'
        + 'misheard|imagined|got it wrong|been mistaken))',
      'you [clearly|obviously|probably|simply] (seem|appear) to (be (mistaken|confused|misinformed)|have (misread|'
        + 'misunderstood|misheard))',
      'you [have] (clearly|obviously|simply|evidently|probably) (misread|misunderstood|misheard|not (read|listened|'
        + 'understood))',
      '^ you [have] (misunderstood|misread|misheard)',
      '(that|this|it) is (your opinion|your problem|not (my|our) problem|not (my|our) (concern|job)|on you) !(is|was|'
        + 'with|if)',
      '(that|this|it) is [just|only|purely|simply|merely] your [own|personal] (opinion|view|perception|impression|'
        + 'interpretation)', '^ that may be (your|how you)',
    ],
    matches: [
      'You misunderstood.', 'You expect too much.', 'You are never happy.', 'I could not care less.',
      "I don't care about that.", 'I suspect you misread it.', "We can't please everyone.", 'You are clearly confused.',
      'You obviously misread it.', 'You just like to complain.', "You aren't being reasonable.",
      'Such an unreasonable demand.', 'You people always want more.', 'You may have misread the bill.',
      'Your expectations are too high.', 'Any reasonable person would agree.', 'Nothing we offer will satisfy you.',
      'Customers like you always complain.', "It's unreasonable of you to complain.",
      'You always find something to complain about.', "I believe you're confusing us with another company.",
      'You may be overreacting a little', 'I think you are mistaken', 'You have completely misunderstood',
      'Your complaint is unfounded',
      'You cannot seriously expect us to refund it', 'That sounds a bit of an exaggeration',
      'Some customers are never happy', 'You keep being rude',
      'You must be mistaken', "You're overreacting", 'you are wrong', 'You seem to be confused', "That's your opinion",
      "That's not our problem", 'You must have misread the email', "You're being unreasonable",
    ],
    misses: [
      'You are entitled to a refund', 'You are entitled under the rules to a seat',
      "I do not think you are overreacting", 'You are difficult to reach by phone', 'You can expect us on Friday',
      "That was a bit unfair of us", 'You are not making a mistake',
      "You're not wrong", 'If you are wrong, we refund it', "I'm sorry you are confused", 'you must be 18',
      'You must have a ticket', 'Is this your problem?', "You're right to be upset",
    ],
    unlessAfter: [
      '(if|whether|when|where|sorry|sorry that|understand|understand that|why|while|in case|unless|hear|see|not '
        + 'saying|nothing|is|was) <0-1>',
      '(if|do|did|when|whether|not) you (think|feel|believe)',
      '(not|do not|never) (think|thinking|suggest|suggesting|mean|meaning|say|saying|believe|imply|implying|feel) '
        + '[that]', '(reason|reasons) <0-1>',
    ],
  },
  quietAssurance: {
    description: 'Tells the customer not to mind: kind with a reason after it, dismissive alone.',
    patterns: [
      '(do not|no need to|no reason to) panic',
      '(nothing|not anything) [serious|at all] to (worry|be concerned|panic) about',
      '^ [please] do not worry about it',
    ],
    matches: [
      "Don't worry about it.","Don't panic", "It's nothing to worry about", 'No need to panic.'],
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
      'You just click Save.',
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
    matches: [
      'All it takes is one click.', 'You just have to log in', 'all you have to do is click',
      'You only need to press it'],
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
      'As is well known, glass breaks.', 'Basically, you press the button.',
      'As you are probably aware, we close at 5.', "As I'm sure you're aware, tickets can't be moved.",
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
      `(a|an|any|my|your|the|our|most) <0-1> (${simpletons}|(#|@number) year olds|(#|@number) year old) [of [@number|`
        + '#]] [could|can|would] [easily|even|do|happily] (do|does|did|manage*|understand*|work (it|this|that) out|'
        + 'figure*|follow*|solve*|work out|get (it|this|that)|see that|see this|spot|work|install|assemble|run|turn|'
        + 'master|handle|have (done|worked|seen|figured|'
        + 'managed)|been able|tell you|'
        + 'use (it|this|that|one|our|the (app|site|form))|set (it|this|that) up|fix (it|this|that)|find (it|this|'
        + 'that)|operate)',
      '(not|nobody|no one) [have to] be [a] (genius|rocket scientist|einstein|computer expert|wizard|scientist)',
      'you do not need (a degree|to be a genius|a phd|to be an expert|to be einstein)',
      '(could|can) do (it|this|that) (blindfolded|in (his|her|their|my|your) sleep|with (their|your|my) eyes)',
      'with your eyes (closed|shut)',
      'even you',
      '(it|this|that) is [@intensifier|pretty|fairly] (elementary|kindergarten|basic) [stuff|knowledge|level] $',
      'basic stuff',
      '@me (will|can|could|shall) [just|try to|have to] (spell (it|this|that) out|dumb (it|this|that) down|draw (it|'
        + 'you) <0-2>)',
      'should (be able to|manage to|know how to) <1-4> (yourself|on your own|by yourself|alone|without help)',
      'do you know what (a|an) <1-2> (is|means) ?',
      '(ask|get|have) [your|a|one of your|someone] <0-2> (grandchild*|grandson|granddaughter|younger|kids|children|'
        + 'teenager|tech-savvy|techie|more technical|more tech-savvy|who (knows|understands|is good with)) [to|'
        + 'relative|person|family|friend|member|help|about]',
      '(at|for someone|for people|people|customers|someone|users) [of|your] (your age|your generation|a certain age)',
      'at your age',
      '(i know|i understand|since|because|as|clearly|obviously|maybe|perhaps|it seems|seems) [that] you (are|may be|'
        + 'might be|are probably) not [very|particularly|that|so|too|the most|exactly] (tech-savvy|tech savvy|'
        + 'technical|technically|technically minded|computer|good with|a tech)',
      '(as|like) [any|every|most|all] <0-2> (knows|would know|will know|can tell you|could tell you)',
      '(common|basic|simple|elementary) (sense|math|maths|arithmetic|logic|computer skills|computer knowledge)',
      'common knowledge', 'use (your|some|a little|a bit of) (common sense|head|eyes|brain|imagination)',
      '(in|with) (words|terms|a way|language) [that|which] (you|even you|anyone|anybody|a child|everyone) (can|will|'
        + 'could|might|would)',
      '(so|such) [that] (even|you can finally|you finally|you can actually) (you|understand|get it|see)',
      'let me (make|keep) (it|this|that) [very|really|nice and|super|as] simple [for you]',
      'let me (explain|say|put) (it|this|that) [to you] (slowly|once more|one more time|more simply|simply|as simply|'
        + 'very simply|again slowly|in plain|like)',
      '@me will [try to] (keep|make) (it|this) [nice and|very|really|super|extra|as] (simple|slow|basic)',
      'in baby steps',
      '(pay attention|try to keep up|are you with me|do you follow|still with me|with me so far|have you got that|got '
        + 'that|is that clear|do i make myself clear|have i made myself clear|did you get that) ?',
      '(pay [close|more|careful|proper] attention|listen (carefully|closely)|try to keep up|read (more|very|it|this) '
        + '(carefully|slowly|closely)) [this time|now|please|to (what|this)]',
      '(have|did|do) (i|we) (made|make) (myself|ourselves|that|it|this) clear [enough|now] ?',
      '(i am|we are) [a bit|a little|rather|quite|frankly|honestly|very] (surprised|amazed|astonished|puzzled|'
        + 'baffled) [that|to hear|to see] (you|by (this|your)|anyone|this needs|it is not)',
      '(i|we|one|you) would (have thought|think|assume|expect|have assumed|hope|have hoped) [that] (you (knew|would|'
        + 'could|had|were|are|know|can)|(that|this|it) (is|was|were|would be) [@intensifier|pretty|fairly] (clear|'
        + 'obvious|evident|known|common)|anyone|everyone|everybody)',
      'how (did|could|can|do) you (not [know|see|notice|realize|understand|read]|possibly|manage to|fail to|miss)',
      'why (did|do|would|have) [not] you [not] (just|simply|even) ...?',
      '(how|what) (is it|can it be|is) [that] you (do not|did not|have not|can not)',
      'you (do|did) (realize|know|understand|get) [that|this|it|the|we|how|what|right] !(not)',
      'you [surely|must|should] (know|realize|understand) <0-12> right ?', 'hope you (realize|get) (that|how|now)',
      '(did|do|can|could|have) you even <1>',
      '(did|have) you (actually|really|bother|bothered|think|thought) [to|of|about|even] (try|tried|trying|read|'
        + 'reading|look|looked|looking|check|checked|checking|restart|restarting|restarted|turn|turned|turning|plug|'
        + 'plugged|switch|switched|follow|followed|enter|open|opened|click|charge|charged|press|pressed|scroll|'
        + 'scrolled|save|saved|asking|wonder|go|watch|update|updated)',
      'did you (remember|forget) to (turn|plug|switch|read|check|charge|press|save|enter|click|confirm|look|insert|'
        + 'put|log|restart|type)',
      'is (it|the <1-2>|your <1-2>) (even|actually|definitely|really) (plugged|switched|turned|on|connected|charged|'
        + 'open)',
      'have you (considered|thought about|thought of) (reading|looking|checking|asking|using your|simply|just|'
        + 'actually)', 'of course you (need|have to|must|should|can not|have got to|will have to|did not|do not)',
      '(it|this|that) (should|ought to|would|must|will) be [@intensifier|fairly|pretty|perfectly|quite] (obvious|'
        + 'self-explanatory|evident|(clear|plain|apparent) (to (you|anyone|everyone|anybody|most)|from the|enough|by '
        + 'now)) !(once|when|after|if)',
      '(it|this|that) is [@intensifier|pretty|perfectly|quite|fairly] (clear|plain|evident|apparent) that you (did|do|'
        + 'have|are|never|can|were)',
      '(the|our|your) <0-2> (page|site|website|guide|instructions|manual|email|terms|policy|description|listing|'
        + 'article|faq|form|notice|sign|label|letter|conditions|banner|menu|leaflet|contract|confirmation) (quite '
        + 'clearly|very clearly|clearly|plainly|obviously) (say|says|said|state|states|stated|explain*|mention*|list*|'
        + 'indicate*|tell*|warn*|specif*|show|shows|read|reads)',
      '(it|which) (clearly|plainly|quite clearly|very clearly) (say|says|said|state|states|stated|explains|tells|'
        + 'mentions)',
      'as (you would|you will|anyone would|one would) (know|see|have seen|have known|have noticed) [if|had|by|from]',
      '(if|had) you (had|just|simply|would|bothered|only) [just|simply|only|have] [bothered to|taken (the|a) (time|'
        + 'moment) to] (read|looked|look|listened|paid attention|scrolled|thought)',
      'even (a|an|my|your|the) <0-2> (child|kid|beginner|grandmother|grandma|granny|grandpa|mother|mum|mom|toddler|'
        + 'idiot|five-year-old|baby|novice|dummy)',
      '(any|a) (fool|idiot) (can|could|would|knows)',
      '(in|into|using|put it in) (simple|layman’s|laymans|very simple|simpler) (terms|words|language|english)',
      'let me (spell|dumb|break) (it|this|that) (out|down) for you',
      'let me (spell it out|spell this out|dumb it down|dumb this down)',
      '@me will (go|speak|type|explain|say|write) <0-2> (slowly|slower|more slowly)',
      'you (do|did) (realize|understand|know|get) [that] ...?',
      '^ surely you (know|knew|can|could|realize|must|have|understand|notice*|remember|saw|see|did|do|read|would|are|'
        + 'tried|agree)',
      '(is|was) not (it|that|this) [quite|rather|pretty|just|really] (obvious|clear|self-explanatory|common)',
      'you should know [this|that|it|better] by now',
      'have you (tried|thought of|considered) (actually|even|simply|just) <1>',
      '^ [hey|hi|now|oh|well|there there] (sweetie|sweetheart|darling|my dear|young man|young lady|bless your heart|'
        + 'bless you)',
      '(it|this|that) (is|should be) (really|very|pretty|quite|so|actually|all|fairly) (really|very|pretty|quite|so|'
        + 'actually|all|fairly) (obvious|self-explanatory|clear)', 'do not you (know|understand|realize)',
      'do you (even|actually|really) (know|understand)',
      'you should (already|really|surely) (know|be aware|have known)',
      '(have|did) you (even|actually|bothered to|bother to) <0-1> (read|reading|looked|look|tried|try|checked|check|'
        + 'restart|restarted)',
      'you can [very|really|quite|so] easily (find|see|check|do|fix|solve|avoid|reset|change|cancel|look|work|figure)',
      'you could [very|have] easily [have] <1>',
    ],
    matches: [
      'This is very basic stuff.', "I'll spell it out for you.", 'Do you know what a browser is?',
      'You should be able to work that out yourself.',
      'Use your head.', 'Do you follow?', "Don't you know?", 'Do you even know?', 'How hard can it be?',
      'Even you can do it.', 'It clearly says so.', 'Any fool can do it.', "It's common knowledge.",
      'I will keep it simple.', 'In baby steps: press A.', 'You can easily find it.', 'You should already know.',
      'Have I made myself clear?', 'Did you actually read it?', 'Let me explain this slowly.',
      "Why don't you just read it?", 'Listen carefully this time.', 'At your age it takes longer.',
      'Did you remember to save it?', "You don't have to be a genius.", 'Let me make it simple for you.',
      "How is it that you don't know?", 'It is obviously the wrong code.', 'In words you can understand: no.',
      'Is the printer even switched on?', 'We have clearly stated the price.', 'I could do it with my eyes closed.',
      'I know you are not very technical.', "It's clear that you didn't read it.",
      "If you had just looked, you'd know.", "It's really quite self-explanatory.",
      "I'm surprised you haven't found it.", 'Sweetie, the button is on the left.',
      'I hope you realize how simple it is.', 'Have you considered reading the guide?',
      'Of course you have to charge it first.', 'Surely you noticed the big red button.',
      'It should be obvious from the picture.', 'You should know by now that we close at 5.',
      'As clearly stated on the site, it is final.', 'Have you tried actually reading the manual?',
      "I'd have thought you would know this by now.", 'How could you not see the banner at the top?',
      'Basic maths tells you that 3 times £10 is £30.', "You don't need to be a genius to find the menu.",
      'The page clearly says that returns take a week.', "Isn't it obvious that the code goes in the box?",
      'Maybe ask one of your grandchildren to help you with the tablet.',
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
        + 'straightforward|easy-peasy|painless) !(to (see|understand|miss|forget|overlook|confuse|mix|get|make|feel|'
        + 'mistake|read|spot)|for (us|me)|on (our|my)|enough for us|interest|as that is)',
      '(it|this|that|nothing) (could|can) not [really|possibly] be (easier|simpler|more (simple|straightforward))',
      '(nothing|could not be) (easier|simpler)',
      '(as easy as|easy as|simple as) (pie|abc|1-2-3|one|that|falling|can be)',
      '(it|that|this|which) is [@intensifier|just|literally|honestly] (a (piece of cake|breeze|doddle|cinch|'
        + 'no-brainer|walk in the park)|child’s play|kid stuff|easy-peasy|easy peasy|foolproof|dead (easy|simple)|'
        + 'super (easy|simple)|idiot-proof)',
      '(a piece of cake|a doddle|easy-peasy|easy peasy|idiot-proof|dead easy|dead simple|child’s play)',
      '(the|our|your|these|those) <0-2> (steps|instructions|process|form|setup|set-up|procedure|app|menu|guide|answer|'
        + 'fix|solution|reset|installation|assembly|method|site|website|page|system|directions|manual|trick|assembly) '
        + '(is|are) [@intensifier|pretty|fairly|perfectly|extremely|dead|all|quite] (easy|simple|straightforward|'
        + 'self-explanatory|obvious|basic|foolproof|intuitive) !(to (miss|forget|overlook|confuse|mix|mistake)|for '
        + '(us|me)|on (our|my))',
      '^ (changing|resetting|doing|finding|setting|canceling|returning|updating|fixing|installing|opening|logging|'
        + 'signing|switching|connecting|using|adding|removing|making|pairing|sending|ordering|booking|uploading|'
        + 'downloading|printing|registering|activating) <0-4> is [@intensifier|actually|pretty|fairly|really|quite|'
        + 'extremely|dead] (easy|simple|straightforward|easy-peasy|self-explanatory|child’s play|a breeze|a piece of '
        + 'cake|not (hard|difficult|complicated|rocket science))',
      '(not|hardly|no) [exactly|really|quite] (brain surgery|quantum physics|rocket surgery|quantum mechanics)',
      '(simply|just|merely|only) a (matter|case|question) of',
      '(there is|there’s) (really|honestly|absolutely) nothing to it', 'nothing to it $',
      '(it|that|this|what) is [@intensifier|actually|all] (easy|simple|straightforward) (enough|stuff|really)',
      '(very|really|quite|so|pretty|extremely|fairly|super) (easy|simple|straightforward) to (do|use|fix|find|change|'
        + 'set|follow|reset|cancel|solve|install|figure|understand|work out|operate|put)',
      '(it|this|that) is [@intensifier] (a|an) [@intensifier] (easy|simple|straightforward) (process|step|thing|task|'
        + 'question|matter|change)',
    ],
    matches: [
      "It's easy enough.", 'The steps are easy.', "It's as easy as pie.", "It's a piece of cake.",
      'It is so easy to use.', "It's just a matter of waiting.", "Resetting the router is child's play.",
      "It couldn't be simpler: press the green button.", "it's easy", "that's very simple",
      'It is really straightforward', 'This is a simple process'],
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
      'are you [quite|absolutely|really|100%] (sure|certain|positive) [that] (it|this|that|the <1-3>|your <1-3>|'
        + 'everything) (is|was|are|were) [actually|really|properly|even|definitely] (plugged|turned|switched|on|'
        + 'connected|charged|not|in|installed|paired|inserted) ...?',
      'you did [actually|really] (turn|plug|switch|read|check|follow|enter|try|press|restart|save|remember|charge|'
        + 'insert|log|click) ...?',
      'you have (turned|switched|plugged|read|checked|followed|charged|saved) <0-6> (have not you|right|have you not) '
        + '?',
      '(is it|isn’t it|could it be|is it not) [just|simply] [possible|likely] that you [have|just|simply] (typed|'
        + 'entered|misread|forgot*|pressed|clicked|read|mistyped) ...?',
    ],
    matches: [
      'Do you understand?', 'You did read it, right?', 'You have plugged it in, right?',
      'Is it possible that you mistyped it?', 'Are you sure the cable is plugged in?',
      'Are you sure you entered it correctly?', 'Are you certain that you typed it right?'],
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
        + '(must|shall|had better|have to|have got to|gotta|are (required|obliged|obligated|instructed|ordered|'
        + 'bound|compelled|supposed) to|need to|will have to|are expected to|(will|may|might) need to) !(be '
        + '(experiencing|feeling|wondering|going|worried|tired|so|very|really)|have (been|felt|had|wondered)|feel|do '
        + 'anything|do nothing|worry|know|be (aware|able|careful)|do is|understand that we|do next|wait)',
      'you are to (return|send|pay|bring|report|stay|reply|hand|leave|keep|remain|follow|provide|submit|sign|'
        + 'complete|call|wait)', '@me (expect|require|demand|insist) [that] you [to|must|will]',
      '(i|we) demand [that|your|an|the|immediate|payment]',
      '(it is|this is) (mandatory|compulsory|obligatory|your (responsibility|duty|obligation|job)) (that you|for you '
        + 'to|to)', '(it is|this is) (imperative|essential) that you',
      'your <0-1> (reply|response|payment|answer|signature|documents) is (required|expected|demanded) (immediately|'
        + 'now|at once|by|within)',
    ],
    matches: [
      'We demand payment today.', 'It is imperative that you reply.', 'Your payment is required immediately.',
      'You had better reply today', 'You are to return the key', 'We expect you to pay today',
      'We insist that you sign it', 'You are to leave the key at the desk', 'It is mandatory that you reply',
      'You must reply within 24 hours', 'You have to send proof', 'You are required to complete the form',
      'You need to restart the router',
    ],
    misses: [
      "you don't need to reply", 'You can send proof when ready', 'we need to check one thing', 'what you need to do',
      'If you need to change it',
    ],
    unlessAfter: [
      'how <0-2>', '(nothing|nothing else|anything|no form|something) <0-1>',
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
      '^ [please|and|so|just] (do not|never|stop) (contact*|email*|call*|repl*|send*|bother*|argu*|wast*|writ*|'
        + 'messag*|phon*|ask*|ring*|text*|chas*|pester*|com*|open*|creat*|rais*|rais*|post*|knock*|visit*|speak*|tr*|'
        + 'dispute*|badger*|spam*|disturb*|touch*) <0-5> (again|any more|anymore|any further|ever again|any longer|'
        + 'all the time)',
      '^ [please|and|so|just] stop (contacting|emailing|calling|replying|sending|bothering|arguing|wasting|writing|'
        + 'messaging|phoning|asking|ringing|texting|chasing|pestering|opening|raising|spamming|hassling)',
      'leave (us|me|him|her|them) alone',
      '(under no circumstances|at no time|in no case|on no account) (may|should|can|are|must|will|do) you',
      '(is|are) (strictly|absolutely|expressly) (forbidden|prohibited)', 'you have no (right|business|authority) to',
      'you are in no position to', 'you are (strictly|expressly|absolutely) (forbidden|prohibited|not)',
      '(do not|never) (even think|you dare|make (me|us)|expect (us|me))',
      '(you|customers|guests|members|tenants|users|players) (are not|are never) (allowed|permitted|authorized|'
        + 'entitled) to', 'no you (can not|may not)',
      '^ [please] (do not|never) (contact|email|call|reply|send|bother|argue|waste|write|message|phone|ask) (us|me|'
        + 'again|back|our|this|any more|anymore|any further|your|<1> again)',
    ],
    matches: [
      'Leave us alone.', "Don't even think of it.", 'It is strictly forbidden.', 'Stop emailing us about this.',
      'You have no right to complain.', 'You are in no position to ask.',
      'Under no circumstances may you open the box.', 'you cannot do that', 'Do not contact us again',
      'You are not allowed to share it'],
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
        + 'choice but to] (close*|cancel*|suspend*|terminat*|delet*|forfeit*|lose|charge*|escalat*|refer|block*|'
        + 'disconnect*|ban|banned|remov*|restrict*)',
      'you will (lose|forfeit) (your|the|all|any|access)',
      '(or|or else|otherwise|if not|else) (your <1-2>|the <1-2>|this <1>|it|you) (will|shall|may) [be|have to be|be '
        + 'forced to|have to|automatically|immediately] <0-1> (clos*|cancel*|suspend*|terminat*|delet*|forfeit*|lose|'
        + 'lost|block*|ban|banned|remov*|charg*|restrict*|disconnect*|reported|voided|rejected|declined|evict*|fined|'
        + 'sold|destroyed|barred)',
      '(this|that|consider this|consider that) [is] (your|the|a|our) (final|last|only) (warning|chance|notice|'
        + 'reminder|opportunity)', 'final warning', 'your last chance',
      '(will|shall) face (legal|further|additional|serious|a|the) <1>',
      'or (face|risk) (a|the|legal|having|losing|further|disconnection|suspension|eviction)',
      '(we|i) will have no (choice|option|alternative) but to',
      '(take|taking|pursue|start|begin|initiate) (legal|court|further) (action|proceedings|steps) [against]',
      '(if you do not|unless you|if we do not hear|if you have not) <1-10> (will|shall) (be|have) [automatically|'
        + 'permanently|immediately|forced to|to] [be] (clos*|cancel*|suspend*|terminat*|delet*|forfeit*|lost|charg*|'
        + 'block*|ban|banned|restrict*|disconnect*|remov*|sold|destroyed|evict*|barred)',
      '(or|otherwise) (we|i) will [be forced to|have to|have no choice but to] (cancel|suspend|terminate|delete|block|'
        + 'ban|report|charge|close your account)',
      '(legal action|debt collector*|collection agency|further action) (will|may|shall) be',
    ],
    matches: [
      'You will lose access.', 'This is your last chance.', 'Pay today or face a fine.', 'We will take legal action.',
      'You will face legal action.', 'This is your final warning.', 'We will have no choice but to close it.',
      'Reply by Friday, otherwise your booking will be cancelled.',
      'Failure to respond will result in closure', 'If you fail to pay', 'unless you reply your account will be closed',
      'Otherwise we will close your account',
    ],
    misses: [
      'if you do not see it, check the spam folder', 'a failed payment',
      'Unless you would like a refund, nothing changes',
    ],
  },
  urgentWord: {
    description: 'Words that hurry: with an exclamation mark after them, they bark.',
    patterns: [
      '(now|immediately|at once|right now|right away|straight away|this instant|this minute|this second|today|asap|'
        + 'quickly|at the double|stat|on the double|faster|quick)',
    ],
    matches: ['Send it now', 'Pay at once'],
    misses: ['Send it when you can'],
  },
  bark: {
    description: 'Snaps at the customer.',
    patterns: [
      '^ what (is your problem|do you want) ?', '^ what (is your problem|do you want) [from us|now|exactly]',
      '^ what [is it] (now|this time|else|again) ?', '^ (and|well|so) what ?', '^ what more do you',
      '(no exceptions|no ifs|no arguments|end of (story|discussion|conversation)|full stop $|non-negotiable|not '
        + 'negotiable|not up for (debate|discussion|negotiation)|not open (for|to) (debate|discussion|negotiation)|'
        + 'this is not a request|not optional)',
      '^ (do|just do) (it (now|at once|immediately)|as (i|we) say|as you are told|what (i|we) (say|said|ask|asked|'
        + 'told you)) $',
      '^ [just] (make it quick|keep it short|be brief|get on with it|get to the point|answer me|answer the question|'
        + 'listen up|shut up|be quiet|read it|figure it out|sort it out|deal with it|decide|pick one|move on|speak|'
        + 'go away) $', '(my|our) patience', 'you had better', '^ who (is this|are you) ?',
      '(right this|this very|this) (instant|minute|second)',
      '(immediately|at once|right now|without delay|now) or (else|we|your|i|you|it|the|risk|lose|face)',
      '^ state your (name|problem|business|order|request|reason|issue|account)',
      '^ (hurry up|speak up|make up your mind|get to the point|be quick|spit it out|be patient)',
      '(immediately|at once|now|right now) or else', 'take it or leave it', 'what more do you want',
    ],
    matches: [
      'What now?', 'Who is this?', 'Do as we say.', 'No exceptions.', 'Do it this instant.',
      'Answer the question.', 'What more do you want?', 'You are testing my patience.',
      'Pay now or your line will be cut, and your account will be closed.', "What's your problem?", 'State your name',
      'Be patient.', 'Take it or leave it'],
    misses: ['What is the problem?', 'the next step', 'Please state which one', 'What would you like?'],
  },
}
