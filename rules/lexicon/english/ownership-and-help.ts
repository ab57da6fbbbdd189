import type { Lexicon } from 'replylint/rule'

/** Families that take a case on and move it: what we did, do, offer, ask for and advise. */
export const ownershipAndHelp: Lexicon = {
  ownership: {
    description: 'Accepts the fault, or takes the case on in the first person.',
    patterns: [
      '@me [clearly|obviously|really|simply|just|badly|have|had] (made|make|making) (a|an|the|some|this|that) '
        + '<0-2> (mistake*|error*|mess|blunder*|wrong*)',
      '@me [clearly|really|simply|just|badly|have|had|completely|totally] (messed|slipped|screwed|mucked|tripped) up',
      '@me [clearly|really|simply|just|badly|have|had|obviously] (got|get|had|did) (this|it|that|you|the <1>|your '
        + '<1>) [one] [all|badly|completely|totally] wrong',
      '@me [really|clearly|simply|just|badly|have|had|obviously|completely|totally] (dropped the ball|fell short|'
        + 'fallen short|let you [all|both] down|missed (this|it|the mark|our)|failed (you|to|in our|on)|let (this|'
        + 'it|that) slip|forgot (to|your|about)|overlooked|neglected)',
      '(fault|blame|responsibility|mistake|error|oversight) (is|was|lies|lay|rests|sits) [entirely|solely|squarely|'
        + 'fully|purely] [with|on] (us|me|ours|mine|our|my)',
      '(this|that|it|error|mistake|fault|delay|mix-up|one) (is|was) [entirely|completely|absolutely|clearly|all|'
        + 'solely|really|purely] @our [own] @failure',
      '@our [own] (fault|mistake|error|oversight|mix-up|slip-up|slip|blunder|negligence|bad)',
      '(mistake|error|oversight|slip|mix-up|fault|problem|bug|failure|issue) (on|at) (our|my) (end|side|part)',
      '(this|that|it|that one|this one|delay|mix-up|error|mistake) (is|was) [all|entirely|squarely|totally] on (us|'
        + 'me) $',
      '(take|takes|taking|accept|accepting|took|accepted|accepts|assume) [full|complete|total|all] (responsibility|'
        + 'ownership|the blame|blame)',
      '@me [do|fully] (own|am owning|are owning) [up to] (this|that|it)',
      '@me (should|ought to) [not|never] have',
      '(you|it|this|that) should have been (told|checked|caught|spotted|done|warned|informed) <0-3> (we|i|us)',
      '@me [will|am going to|are going to] [be] personally',
      'i [am|will be] [personally] (your [single|main|own] (point of contact|contact)|looking after (this|your|it)|'
        + 'handling (this|your|it)|taking (this|it|your <1>) on|staying (on|with))',
      'you are [absolutely|quite|completely|so|totally] right <0-5> (we|our|should not)',
      '(this|that|it) should (not|never) have happened',
      '@me [have|had|accidentally|mistakenly|wrongly] (sent|charged|shipped|billed|gave|given|told|booked|listed|'
        + 'packed|entered|quoted|canceled|delivered|posted|mailed|applied|put) <0-5> (wrong|incorrect|twice|double|'
        + 'in error|by mistake|mistakenly|too much)',
      '@me (accidentally|mistakenly|wrongly|incorrectly|erroneously) @did',
      '(hold|holding|held|put|putting) (our|my) hands up',
      '@our (system|systems|team|warehouse|agent|colleague|driver|clerk|staff|website) [accidentally|mistakenly|'
        + 'wrongly|incorrectly] (got (it|this) wrong|messed up|made a mistake|made an error|failed to|forgot to)',
      '(there is|we have|i have) no excuse*',
      '(did not|do not) (live up to|do right by|look after you|serve you)',
      '@me [have|had] (misread|misunderstood|mistyped|mixed up|misplaced|mislaid|botched|mishandled|miscalculated|'
        + 'misinformed|misquoted|overcharged|undercharged)',
    ],
    unlessAfter: ['@negation <0-2>', '(if|whether|did|believe|think)'],
    matches: [
      'We made a mistake', 'I made an error on your booking', 'We messed up here', 'we got this wrong',
      'We dropped the ball',
      'we fell short', 'we let you down', 'That was our mistake', 'this is entirely our fault', "That's on us",
      'We take full responsibility', 'I own this', 'we should have told you sooner', "I'll personally look into this",
      "I'm looking after this myself", "You're right, this shouldn't have happened", 'We sent you the wrong size',
      'we charged you twice',
      'The error was on our end', 'I misread your order form', 'We completely overlooked your note',
      'The fault lies with us',
      'I hold my hands up', 'We mistakenly closed your claim',
    ],
    misses: [
      'a mistake was made', 'your fault', 'you should have checked',
      'It was not our fault', 'If we made a mistake, tell us', 'You made an error on the form', 'They got it wrong',
      'I should be able to help', 'We own three shops',
    ],
  },
  commitment: {
    description: 'An action on this case by the writer or a named team: done, going on or promised.',
    patterns: [
      '(@me|@team) (has|have) [already|now|just] (started|begun|jumped in|jumped on it|set to work|got to work|gone to work|stepped in) [work|working] (to|on) ~(be|notice|see|feel)',
      '@me @will [@adverbs] [@leadIn] [@adverb] (@do|tell you|write)',
      '@me @will [@adverbs] be [@adverbs] @doing',
      '@me have [@adverbs] @did !(your <0-1> (message|email|request|question|feedback|comments|enquiry|query|'
        + 'review|ticket|report))',
      '@me have [@adverbs] been [@adverbs] @doing',
      '@me have [@adverbs] got (it|this|that|your|a|an|the) <0-3> (going|covered|sorted|fixed|done)',
      '@me (am|are) [@adverbs] @doing',
      '@me [just|already|also|then|now|today|have already|personally] (refunded|replaced|resent|sent|shipped|'
        + 'credited|reversed|waived|canceled|extended|reset|processed|issued|arranged|booked|rebooked|applied|'
        + 'added|removed|updated|corrected|fixed|checked|asked|spoke|emailed|called|escalated|raised|filed|passed|'
        + 'flagged|contacted|forwarded|tested|investigated|looked into|unlocked|restored|transferred|reviewed|'
        + 'opened|logged|swapped|merged|moved|upgraded)',
      '!(do not|will not|not|please|kindly|to|they|it|and they) let me [@adverbs] [go ahead and] (@do|help|assist '
        + 'you|try|pull|grab|think)',
      'let us [@adverbs] (get (this|that|it|you|your)|fix|sort|start|take a look|take care|figure|try|check|set|'
        + 'work through|walk through|make|look into|look at|go through|do this|handle)',
      '@team [@adverb] (will|shall|is going to|are going to) [@adverbs] [@leadIn] [@adverb] @do',
      '@team [@adverb] (will|shall|is going to|are going to) [@adverbs] be @doing',
      '@team (is|are|have been|has been) [@adverbs] (@doing|on it|on the case|on its way|on their way)',
      '@team (has|have) [@adverbs] @did',
      '@team @does [back to you|into|after|you|it|this|your]',
      '@me (am|are) [@adverbs] on (it|the case) $',
      'leave (it|this|that) (with|to) (me|us)',
      '(i|we) will have (our|the|my|someone|a|one) <0-6> @do',
      '(i|we) (will|can) get (someone|somebody|our|the|my|a|one of) <0-4> to @do',
      '@me promise to @do',
      '@me [will|would] <0-1> make sure [that] (you|your|it|this|the)',
      '(bear|hang|hold) with me while i',
      '^ (checking|looking into|working on|sending|processing|investigating) (this|that|it|your|now|on)',
      'we (are|have been) (working|looking) (on|into) [it|this|that|a|the|your]',
    ],
    unlessAfter: [
      '(if|unless|whether|until|before|when|where|once|not|never|how|what|which|as|cannot|that|everything|anything|'
        + 'all)',
      '(email|mail|message|link|letter|form|refund|steps|address|number)',
    ],
    matches: [
      'Our crew has jumped in to mend it', 'We have started to trace the parcel',
      "I'll refund the £20 today", 'we will send a replacement', "I'm going to check with the warehouse",
      "I've reset your password", 'We have cancelled the order', "I'm looking into this now", "we're working on a fix",
      'Let me check that for you', 'Let me see what I can do to get you a better outcome', 'Let me help you',
      "Let's get this fixed", 'Our billing team will call you', 'The engineers are working on it', "We're on it",
      'Leave it with me', "I'll have our team look at this and determine a resolution by the end of the day",
      'I already escalated this', "we'll get back to you", "I'll follow up on Friday", 'I am currently checking',
      'I will figure out how we can make this better', "I'll make an exception in this case", "I'll keep you posted",
      'We have just reinstated your membership', 'One of our technicians will ring you',
      'I shall personally chase the courier',
      'Your account manager is arranging a new date', "I'm about to reship both lamps",
      "We've been investigating the noise",
    ],
    misses: [
      "we'll do our best", "I'll try", 'we will strive to improve', 'we hope to see you again',
      "I'll do everything I can",
      'we are here to help', 'we have noted your feedback',
      'You will need to send the form', 'Please let me know', 'If I send the part, will you fit it?',
      'We will not refund the deposit',
      'The parcel will arrive on Monday', 'We have received your message',
    ],
  },
  bestEffort: {
    description: 'Shows willingness and no more: counts as help, never as a next step.',
    patterns: [
      '(do|doing|done) (everything|all|whatever|what|anything) [that] (i|we) (can|possibly can)',
      '(everything|all|whatever) (in|within) (our|my) power',
      '(do|doing|try|trying|give it) (my|our) [very|level|absolute|utmost] (best|utmost)',
      '@me [will|shall|always|do|would|am going to] (try|strive|endeavor|aim|hope|attempt|seek) [my|our|very] '
        + '[hard|best] to',
      '@me [will|can] (try|attempt)',
      '@me [@adverb|would|am|are|will] [be] [more than|very|so|really|always|only too] (happy|glad|here|keen|'
        + 'committed|eager|delighted|on hand|standing by|ready|pleased) to (help|assist|listen|lend|be of)',
      '^ [very|always|more than|so|only too] (happy|glad|delighted|pleased) to (help|assist|lend|be of)',
      'here (to|and ready to) (help|assist|listen|serve)',
      'work (together|with you)',
      '@me [will|can|could|would love to|would like to] [gladly|surely|certainly|definitely|of course|try to|try '
        + 'and|also] (help|assist) [you|with|out]',
      'want to (help|make (this|it|things) right|put (this|it|things) right)',
      'would love to help',
      'lend (a|you a) hand',
      'by your side',
      '(get|getting) (this|it|that) (sorted|resolved|fixed|cleared|straightened|solved) [out|up] [for you]',
    ],
    matches: [
      "I'll do everything I can", 'we will do our best', "I'll try my best", 'We strive to improve',
      'I will try to solve this',
      "we're here to help", "I'm happy to help", "Let's work together to address your concerns",
      'We can work together to solve that', 'we want to make this right',
      'We are doing all we can', 'I shall endeavour to find out', 'Only too happy to help!',
      'We will do everything in our power',
      "I'd love to help with this",
    ],
    misses: [
      "I'll refund you today",
      'You can help by sending a photo', 'This works with your phone', 'The best seats are gone',
      'Here is the help page', 'Try to restart it',
    ],
  },
  offer: {
    description: 'Puts an offer or a choice to the customer: what the writer can do, or a question of which.',
    patterns: [
      '@me (can|could|may) [@adverbs|either|certainly|absolutely|instead|happily|easily] [@adverb] (offer|give you|'
        + 'suggest|recommend|provide you|@do)',
      '@me would [@adverbs] (be [more than|very|only too] (happy|glad|delighted|pleased|able|willing|ready) to|'
        + 'like to|love to) (offer|give|provide|invite|treat|@do)',
      '@me (am|are) [@adverbs|more than|very|only too] (happy|glad|delighted|willing|prepared|ready|pleased) to '
        + '(offer|give|provide|make|take (a|another)|@do)',
      '^ [very|always|more than|so] (happy|glad|delighted) to (offer|give|provide|make|take (a|another)|@do)',
      '(happy|glad|delighted|willing) to (offer|resend|refund|replace|rebook|extend|arrange)',
      'would you (like|prefer|rather|want|care for|be interested|be open)',
      '(shall|should|may) (i|we) [@adverbs] (go ahead|offer|@do)',
      '(do|did) you want (me|us) to',
      'want (me|us) to ...?',
      'if you [would] (prefer|like|rather|wish|want) (i|we) (can|could|will|would|may)',
      '@me (am|are) [@adverbs] able to (offer|give|provide|@do)',
      'what (i|we) (can|could) (do|offer) [for you|is|here|instead|now] !(about)',
      'let (me|us) know if you (would like|would prefer|would rather|prefer|want) (me|us) to',
      'let (me|us) know if you would (like|prefer|rather) (a|an|that|this|the|one|i|we|it)',
      'let (me|us) know if you would (like|prefer|rather) to !(know|discuss|talk|chat|speak)',
      'your options',
      '(two|three|four|a few|several|other|alternative|different|following) (options|choices|possibilities)',
      'which (would|do|option|one|works|date|time|size|color|suits|of) ...?',
      '(how|what) about (a|an|we|i|one|another|the) ...?',
      '(on the house|as a thank you|by way of apology|as compensation)',
      '(would|does|could|can) [you|a|an|that|this|the] <0-4> (suit|work for) you',
    ],
    unlessAfter: [
      '@negation <0-2>',
      '(if|whether|so|that|than|all|everything|anything|number|where|which|whom|as|more|case|something|then)',
    ],
    matches: [
      'I can refund you or send a replacement', "we'd be happy to rebook you", "I'd like to offer you a free month",
      'Would you prefer a refund or an exchange?', 'Shall I go ahead and cancel it?',
      'If you prefer, I can book the appointment directly', 'What I can do is move you to a smaller plan',
      'there are two options', 'Happy to resend it', 'Which works best for you?',
      'Do you want me to reserve it?', 'We could swap the blue one for a grey one',
      'I am able to extend the trial by a week',
      'How about a voucher?', 'Dessert is on the house', "Let me know if you'd rather we came on Tuesday",
    ],
    misses: [
      "we can't offer a refund", "I can see why you're upset", 'we can work together to solve that',
      'You can refund it in the app', 'I am not able to waive it', 'Let me know if you would like to know more',
      'Which I did yesterday',
      'We are not willing to extend it',
    ],
  },
  request: {
    description: 'Asks the customer for something specific, so that the case can go on.',
    patterns: [
      '(please|kindly|pls|plz|^ do) [just|also|simply|then|first|could you|can you|do|kindly] @ask !(not|if you|'
        + 'any time|anytime|with any|should you|when you)',
      '(please|kindly|pls|plz) [just|also|simply|then|first|do] (check|try|follow|click|tap|open|go|visit|use|'
        + 'enter|select|choose|log|sign|download|restart|update|clear|reset|print|keep|pack|take|reinstall|'
        + 'disconnect|unplug|plug|review|accept|approve|allow|wait|ensure|make sure|switch|turn|press|hold|scan|'
        + 'register|remove|change|set|run|look|see|refresh|uninstall|install|create|delete|save|head|hit|scroll|'
        + 'navigate|read|locate|insert|search|dispose|note down|ignore|discard|join|start|close|disable|enable|'
        + 'agree|expect|ask|test|move|fill|be so kind) !(our|my|not)',
      '(please|kindly|pls|plz) [just|also|do] let (me|us) know (wh*|how (you|many|much|long|it)|your|the|a|once|by|'
        + 'if this|if that|if it|if the|if your)',
      '(could|can|would|will) (you|u) [please|kindly|just|quickly|also|possibly|perhaps|maybe|then|be so kind as '
        + 'to] [please|kindly|just|also] (@ask|help me|check|try|let (me|us) know|tell|look|take|test|go|make sure|'
        + 'double-check|restart|click|open|walk|talk|run|use|update|have a look|switch|turn|remove|change|please|'
        + 'close|repeat|review|accept|sign|log|enter|install|reinstall|see if|see whether|wait|allow)',
      '(may|might|could|can) (i|we|you) [please|kindly|just|also|perhaps] (have|get|ask|see|know|trouble you) '
        + '!(<0-4> (anything else|any other|further assist*))',
      'let (me|us) know (which|what|when|where|whether|who|how (you|many|much|long|best|it|that|this)|your|the|a|'
        + 'once|as soon as)',
      '@me [will|would] [just|also|only|still] (need|require) (you to|your|the|a|an|some|from you|more|further|to '
        + 'know|to see|to ask|to confirm|to verify|it|one|both)',
      '(if you could|would you mind|do you mind|would you be able to|are you able to|when you (get|have) a (chance|'
        + 'moment|minute))',
      '^ [just|simply|then|so|first|do|kindly|and|also] (send|dm|pm|email|mail|message|drop|pop|shoot|forward|give|'
        + 'tell|show|text|ping|write) (me|us|it|them|over|in)',
      '(send|drop|shoot|give) (me|us) (a|your|the|an|some|more|over|that|any|those) !(shout|bell|line|note|buzz|'
        + 'holler|try|chance|star)',
      '(all|what|the only thing) [that] @me [still|now|will|would] need (is|are|from you|now)',
      '!(to|i|we|will|can|not) reply (to (this|me|us)|with|here|directly|yes|back|below)',
      '(once|when|as soon as) (i|we) (have|get|receive|hear|got) !(more|a chance|any|news|an update|further)',
      '(would|will|might) it be possible [for you] to (send|share|provide|get|see|have)',
      '(what is|what are|what was) (your|the) <0-4> (number|address|name|email|code|id|date|model|version|postcode|'
        + 'username) ...?',
      '@me would [also] (appreciate|ask|be grateful for) (you|your|it|to (know|ask|see|hear)) ~(patience|'
        + 'understanding|business|feedback|loyalty|cooperation|support|bearing|being|reaching|taking)',
      'thanks [in advance] for (sending|sharing|confirming|providing) <0-4> (back|to us|soon|when)',
    ],
    unlessAfter: ['@negation <0-2>'],
    matches: [
      'Please reply with your order number', 'Could you send a photo of the damage?',
      'Can you confirm the email on the account?', "please let me know which size you'd like",
      "Let us know whether you'd prefer a refund", 'We need a copy of your receipt', 'All I need is your postcode',
      'Would you mind sharing a screenshot?', 'DM us your booking reference', 'May I have your phone number?',
      'Please reply to this email with {{x}}', "Once I have that, I'll start the refund",
      'can you help me recreate the problem',
      'Kindly attach the signed form', 'What is your account number?', 'Drop me your ticket code',
      'Could we see the invoice?',
      'Are you able to send a short video?',
      "I'd just need the last four digits from you, and we need your date of birth",
    ],
    misses: [
      'Please note that refunds take 5 days', "please don't hesitate to contact us",
      'Please let us know if you have any questions', 'please accept our apologies', 'Please bear with us',
      'please be patient',
      'Please feel free to reach out',
      'There is no need to reply to this message', 'I can send the form', 'Can I help you with anything else?',
      'Once it arrives, the fee stops',
      'We will send you a photo',
    ],
  },
  instruction: {
    description: 'Tells the customer what to do: an imperative that begins a clause, "you can", a step, a link.',
    patterns: [
      '^ [@stepIntro] [please|kindly|simply|just|also|do|first|always|now] @imperative !(a great|care|of|it easy|'
        + 'us know if you|in touch|calm|me know|in mind|to hear|policy|policies|code|number|date|fee|fees|our|'
        + 'received|hesitate|you|worry|fret|mind|be shy)',
      '^ (then|next|first|firstly|second|secondly|third|thirdly|finally|lastly|after that|now|and then|otherwise|'
        + 'instead|and|or|so|but) [please|simply|just] @imperative !(care|of|policy|us know if you|that)',
      '(and|then|and then|or) (click|tap|select|press|choose|enter|sign in|log in|restart|reinstall|download|'
        + 'scroll|unplug|plug|paste|upload|type|hit|toggle)',
      'you (will|might|may) [just|only|then|also|simply|probably] want to [also|first|then|just] @imperative',
      'you [will] [just|only|then|also|simply|might|may] (need|have) to [also|first|then|just] (@imperative|speak|'
        + 'manage|track|view|access|reapply|appeal|claim|collect)',
      'you (can|may|could) [also|still|now|always|then|just|simply|easily|either|instead|even|do this by|quickly] '
        + '(speak to|ask|go|click|tap|open|select|choose|sign|log|download|reset|visit|follow|check|try|restart|'
        + 'enter|use|return|print|keep|track|find|view|see|change|update|cancel|manage|add|remove|set|switch|'
        + 'upgrade|downgrade|book|rebook|order|re-order|claim|request|re-apply|appeal|collect|pick|drop|send|post|'
        + 'reply|start|create|turn|access|continue|apply|watch|read|take|bring|edit|delete|export|import|safely|'
        + 'pay|get (it|this|there|to)|submit|activate|enable|disable|install|register|contact ~(us|me)|call ~(us|'
        + 'me)|do (this|so|that|it)|look|search|report|write to|move|adjust|run|install|save|share|connect|learn|'
        + 'refer to|browse|choose|modify|configure|set up|opt|unsubscribe|reach ~(us|me|out)) !(rest assured)',
      'here (is|are) (how|what (to|you)|the (steps|link|guide|instructions|article))',
      '(follow|try|complete|see|take) (the|these|this|our|those) <0-2> (step|steps|guide|instructions|link|links|'
        + 'article)',
      '(steps|link|instructions|guide) below',
      'step #',
      'as follows',
      '(this|the|our) (link|guide|article|page|form|tutorial|help center|help page|faq) (explains|shows|has|tells|'
        + 'covers|walks|describes|below|here|will)',
      '(in|on|at|via|through|from|with|using) (this|the following|our) (link|guide|article|page|form|tutorial|steps)',
      '@me [would] [also|highly|strongly|always] (recommend|suggest|advise|encourage) [that|you|to|trying|using|'
        + 'checking|contacting|reaching|a|the]',
      '<url>',
      '(can|may|could) be (found|changed|done|downloaded|managed|viewed|accessed|reached|set|edited) (in|on|at|'
        + 'under|here|by|via|through|from)',
      'under <0-3> (settings|account|profile|menu|tab)',
      '(settings|menu|account|profile|preferences) (page|tab|menu|screen|section)',
      'to (do|fix|change|reset|cancel|update|find|return|track|set) <0-6> (click|go to|tap|open|select|visit|log '
        + 'in|sign in|follow)',
    ],
    matches: [
      'Go to Settings > Billing', 'To reset it, click the link below', "If it doesn't arrive, reply to this email",
      'Then tap Save', 'You can track your parcel here', "You'll need to sign in again", "Here's how to fix it",
      'Follow these steps', 'We recommend that you create a new account', 'https://example.com/returns',
      'Try a different browser', 'Please check your spam folder', 'Keep the original packaging',
      'Once there, scroll to the bottom', 'The invoice can be downloaded from your profile',
      'Kindly rinse the filter first',
      'You may also manage it online', "I'd suggest a softer brush", 'Step 3: hold the button',
    ],
    misses: [
      'Take care', 'Have a great day', 'You can always contact us', 'You can rest assured', 'you can be sure',
      'Thank you for your order', 'We will check it', 'Return policy', 'It opens on Monday',
      'You can reach us any time',
    ],
  },
  concession: {
    description: 'Grants an exception or shows goodwill.',
    patterns: [
      '(make|made|making|granted|grant|allow|allowed) (an|one|a one-off|a one-time|this|a single) [special|rare] '
        + 'exception',
      '(one-off|one-time|onetime) !(payment|fee|charge|cost|code|password|pin|setup|purchase|passcode|link)',
      'as (a|an|one) [small|little|one-off|one-time] (gesture|courtesy|goodwill|thank|token|exception|apology)',
      'goodwill',
      '(on|for) this occasion',
      '(just|only) this once',
      '^ this once',
      'in this case (i|we) (will|have|can|are)',
      '@me [will|have|am|are|can] [gladly|already|now|also|happily|just] (waive|waived|waiving|extend|extended|'
        + 'refund|refunded|credit|credited|remove|removed|reverse|reversed|cancel|canceled|cover|covered|honor|'
        + 'honored|reinstate|reinstated|reimburse|reimbursed|compensate|compensated|write off|written off|knock|'
        + 'knocked) (the|this|that|your|it|you|a|both|all|half)',
      'at no [extra|additional|further] (cost|charge)',
      '(on the house|with our compliments)',
    ],
    unlessAfter: ['(not|never|no|without|unable|cannot|if) <0-2>'],
    matches: [
      "I'll make an exception in this case", 'as a one-off', 'as a gesture of goodwill', "I've waived the fee",
      "I've extended your coupon", "we've refunded the charge",
      'On this occasion we will let it pass', 'Breakfast is on the house', 'I have credited half the fare',
      'Just this once, bring it back late',
      'The second visit comes at no extra cost',
    ],
    misses: [
      'no exceptions', "we can't make exceptions",
      'We are not able to make an exception', 'A one-time setup fee applies', 'We will never waive the deposit',
      'Enter the one-time code',
      'You can extend the trial in the app',
    ],
  },
  alternative: {
    description: 'Offers a way forward after a no.',
    patterns: [
      '(instead|alternatively|as an alternative|in the meantime|meanwhile|workaround|work-around|recommend|suggest|'
        + 'find a solution)',
      '(another|other|different|alternative|second|best) (option|options|way|ways|solution|route|choice)',
      'what (i|we) (can|could) (do|offer) !(about)',
      '(here is|here are) (what|some|two|three|a few)',
      '(however|but|though) (i|we|you) (can|could|may) !not',
      '(you|i|we) can [still|also|either|instead|always] ~(not|do|be|assist|help|understand|imagine|see|hear|rest|'
        + 'tell|count|guess|picture|say|then)',
      '(happy|glad) to offer',
      'would you (like|prefer|rather)',
      'you (are|will be|would be) [very|most|always|still] welcome to',
      'you could',
      '(the closest|the nearest|the next best)',
      'if you [would] (like|prefer|rather)',
      '@me would be happy to',
      '(as soon as|once|the moment) (it|they|we|that) (is|are|have|becomes) [back] (available|possible|in stock)',
    ],
    unlessAfter: ['(not|never|no|cannot) <0-1>'],
    matches: [
      'Instead, I can offer', 'what I can do is', 'You can still exchange it', 'as an alternative', "I'd suggest",
      'a workaround', "if you'd prefer", 'here are some options', "I'm sure we can find a solution you'll like",
      'The nearest shop is in Leeds', 'You are welcome to keep it', 'But we can move your date', 'There is another way',
      'In the meantime use the web version',
    ],
    misses: [
      "we can't do that", "there's nothing left to try",
      'There is no other way', 'We can see the order', 'That fare is not refundable', 'I do not recommend',
      'It is our policy',
    ],
  },
  reason: {
    description: 'Gives a reason in terms that mean something to the customer.',
    patterns: [
      '(because|so that|due to|owing to|thanks to a|in order to)',
      'since (you|your|we|our|it|this|they|that|there|the <1-2> (is|are|was|were|has|have))',
      '^ as (the|your|this|it|we|our|most|each|they|there) !(well|soon|follows|above|below)',
      '(that|which|this) is (so|why|because)',
      'the reason [why|for|is|that|behind]',
      'this (protects|keeps|helps|lets|means|ensures|stops|prevents|allows|way)',
      '!(have|need|needs|going|want|had|has|able|how) to (protect|keep|make sure|ensure|avoid|prevent|stop|'
        + 'safeguard|comply|verify)',
      'which (protects|keeps|helps|lets|means|ensures|prevents|allows)',
      'so (we|you|your|everyone|every|no one|the|it|they|i) !(would|wish|are|want|see)',
      '(on account of|as a result of|caused by|the cause|for [security|safety|privacy|legal|data] (reason|reasons|'
        + 'purposes))',
    ],
    matches: [
      'because seats are released at that point', 'so that every customer gets a fair price', 'to protect your account',
      "that's why", 'the reason is',
      'Owing to the storm, the ferry is late', 'For security reasons we ask twice',
      'The noise was caused by a loose belt',
      'This prevents double bookings', 'so everyone gets a turn',
    ],
    misses: [
      'our policy is final',
      'Your order is on its way', 'We open at nine', 'Please send a photo', 'So sorry', 'The doors close at ten',
    ],
  },
  keyQuestion: {
    description: 'Asks the customer what would put it right.',
    patterns: [
      'what (can|could|would|should|may) (i|we|you) <0-1> (do|like|prefer|see as|consider|want) <0-10> (right|'
        + 'better|for you|happen|resolution|outcome|solution|fair|resolve|next|us to do|me to do)',
      'what (would|might|will) (make|put|be|work|help|a (good|fair)|the (best|ideal|right)|resolve|feel|suit) ...?',
      'how (can|could|would|should) (i|we|you) [best] <0-1> (make|put|help|like|fix|resolve|prefer|want) ...?',
      'what (outcome|resolution|solution|result) ...?',
      'which (of these|option|outcome|solution|would you) ...?',
      'would you (prefer|rather|like) ...?',
      'what [kind of|sort of] (resolution|solution|outcome)',
    ],
    matches: [
      'What can we do to make this right for you?', 'What would make this right?', 'How can I best help you?',
      'What outcome were you hoping for?', 'What would you consider a fair solution?',
      'Would you prefer a refund or a replacement?', 'How would you like us to fix this?',
      'Which of these would suit you?', 'What would work for your family?', 'What should we do next?',
      'Would you rather keep it?',
      'What kind of solution did you have in mind?',
    ],
    misses: [
      'What is your order number?',
      'I know what we can do', 'Would you send a photo?', 'This is what I would prefer', 'How does it work?',
      'Which browser is it?',
    ],
  },
  clarifying: {
    description: 'A question that finds out what happened, or gives back what was understood.',
    patterns: [
      '(after|when|before|once) you <0-9> what (happen*|did|do|does|is|was) ...?',
      'what happen* [when|after|next|if] ...?',
      '(could|can|would) you [please|also|just|maybe|perhaps] (tell|walk|describe|explain|share|talk|show|send|'
        + 'confirm|clarify|elaborate|let us know|specify|help me (understand|recreate))',
      'just so i [can] (understand|have this right|get this right|am clear)',
      '(to make sure|to be sure|so) (i|we) [have] (understood|understand|got|get|am following|follow) [you|this|it]',
      'am i right (that|in|to)',
      'is that (right|correct) ?',
      'have i (got|understood) (that|this|you|it)',
      'did i get (that|this|it) right',
      'if i [have] (understood|understand|got|am reading|read) [you|it|this|that]',
      'so [if] i am hearing',
      '(it|that) sounds (like|as if|as though)',
      'which <1-4> (are|is|do|does|did|were|was|have) ...?',
      '(when|where|since when|how long|how often|how many times) (did|does|do|is|was|has|have|were|are) ...?',
      'what (error|message|browser|device|model|version|do you see|did you see|steps|exactly|have you tried|kind '
        + 'of|type of|operating system|os) ...?',
      '(do|did|does|are|is|have|has) (you|it|the <1>|this|that|your <1>) [also|still|already] (see|get|getting|'
        + 'happen|show|use|using|notice|noticed|have|work|tried|appear|running|connected) ...?',
    ],
    matches: [
      'After you did X, what happened?',
      'It sounds like the screen went blank after the hard restart, but the indicator lights were still blinking '
        + 'green?',
      'Just so I understand', 'Is that right?', 'Could you walk me through what you saw?', 'When did this start?',
      'What error message do you see?', 'Which browser are you using?', 'what have you tried so far?',
      'If I understand you, the lid sticks', 'How often does the light blink?', 'Have I got that right?',
      'Do you still see the banner?',
      'What kind of lamp is it?', 'It sounds as if the pump runs dry',
    ],
    misses: [
      'Is there anything else?',
      'Which I did yesterday', 'When it arrives, sign for it', 'What a shame', 'The message shows what happened',
      'How can I help?',
    ],
  },
  triedAlready: {
    description: 'Asks about or acknowledges what the customer has tried.',
    patterns: [
      '(what|which) <0-1> (have|had) you [already] (tried|done|attempted)',
      '(have|did) you [already|ever|also] (tried|try|had a chance|have a chance|attempted|checked)',
      '(if you have not|unless you have|in case you have not|you may have|you might have|you have probably|you '
        + 'probably) [already|done|tried]',
      'you have already',
      '(i|we) [can] see [that] you [have] [already|restarted|tried|reset|checked|cleared]',
      'since you have',
      '(thanks|thank you) for [already] (trying|restarting|checking|clearing|resetting|reinstalling|testing)',
      'already tried',
      'tried (this|these|that|it|all|any) [already]',
      'skip (this|these|it|ahead|any|that|what|anything|whatever)',
      '(what|everything|all) you have tried',
    ],
    matches: [
      'What have you tried so far?', 'Have you already tried signing out?', "If you haven't already",
      'You may have already done this', "Since you've already restarted it", 'Thanks for already trying that',
      "I can see you've reset it twice", "skip any you've done",
      'Did you already try another cable?', 'Which steps have you done?', "Unless you've tried this already",
      'Thank you for testing it on both phones',
      'Skip whatever you did yesterday',
    ],
    misses: [
      'try restarting it',
      'We have already shipped it', 'Please try again', 'You can try the web version', 'I see the order',
      'Thanks for waiting',
    ],
  },
  basicStep: {
    description: 'First aid that macros love to assume nobody has tried.',
    patterns: [
      '(restart|reboot|restarting|rebooting|reinstall|re-install|reinstalling|uninstall|uninstalling|unplug|'
        + 'unplugging|incognito|hard refresh|power-cycle|power cycle)',
      'turn* <0-4> off and [then] [back] on',
      'turn* off and on',
      'switch* <0-3> off and [then] [back] on',
      'clear* [your|the|any] [browser|browsing|app] (cache|cookies|history|data)',
      '(log|logging|sign|signing) (out|off) <0-3> and <0-2> [back|sign|log] (in|on)',
      'check* your [internet|wifi|wi-fi|network] (spam|junk|internet|connection|wi-fi|wifi|cables|cable|router)',
      '(update|updating) (your|the) (app|browser|software|firmware|driver|drivers)',
      'try [using] (another|a different) (browser|device|card|network|cable|computer|outlet)',
      '(refresh|reload) the (page|app|tab)',
      '(reset|resetting|change) your password',
      'private (window|mode|tab)',
      'make sure (it is|you are|that it is|that you are|the <1> is) (plugged|connected|using|logged|signed|on|'
        + 'online|charged|turned)',
    ],
    matches: [
      'restart your router', 'turn it off and on', 'clear your cache', 'log out and back in', 'check your spam folder',
      'reinstall the app', 'update your app', 'try a different browser', 'refresh the page', 'reset your password',
      'power-cycle',
      'Open it in a private window', 'Switch the modem off and back on', 'Sign out on both phones and sign in',
      'Make sure the plug is charged',
      'Unplugging it for a minute helps',
    ],
    misses: [
      "I've reset your account",
      'Your password was sent by post', 'We turned the order around', 'Check your order number', 'The app is new',
      'I have updated your address',
    ],
  },
}
