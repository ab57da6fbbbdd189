import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** Families that put the fault or the work on somebody else. */
export const blameAndHandOver: Lexicon = {
  accusedYou: list(
    'The customer as the subject of a main clause or a reason, and not of “if you …” or “the form you …”.',
    '^ [well|now|and|but|so|yes|no|clearly|obviously|evidently|unfortunately|sadly|however|again|yet] you',
    '(because|since|as|but|and|so|yet|unfortunately|however|although|though|given|why|when) you',
    '(afraid|note|noted|notice|noticed|fear) [that] you',
    '(see|is|shows|show|find|found|because|fact|means|says|given) that you',
  ),
  plainly: list(
    'Words that rub it in.',
    '(clearly|obviously|evidently|apparently|simply|just|also|already|still|actually|plainly|again|repeatedly|even|must|unfortunately|previously)',
  ),
  dutyDone: list(
    'What a customer is blamed for not having done.',
    '(checked|read|told|called|phoned|rung|contacted|known|canceled|kept|asked|informed|notified|listened|looked|'
      + 'thought|realized|followed|measured|planned|brought|mentioned|specified|verified|remembered|let (us|me|them) know|'
      + 'paid (more|closer|attention)|been more (careful|patient|attentive)|double checked|backed up|taken (care|better)|'
      + 'made sure|got in touch|waited|noticed that|seen that|emailed|written|been aware|replied|responded|searched|chosen a|ordered a|'
      + 'left more|allowed more|booked a|returned it|returned them|spoken (to|with)|reported|applied (sooner|earlier|before))',
  ),
  supposing: {
    description: 'Words that make what follows a case that may be, and no statement.',
    patterns: ['(if|unless|whether|in case|in the event|suppose|supposing|provided|assuming|should you|had you)'],
    matches: ['If you forgot it', 'In case the code is wrong'],
    misses: ['You forgot it', 'When you come'],
  },
  customerLapse: {
    description: 'Says that the customer failed to do something, or did it wrong.',
    patterns: [
      '@accusedYou [@plainly] (chose|decided|preferred|opted) [not] to (ignore|skip|disregard|not|leave it|wait|overlook|read|reply)',
      '@accusedYou <1-4> and [then|still|just] ignored (it|them|us|that|all|every)',
      '@accusedYou were [@plainly|rather|very|quite|so] (careless|negligent|sloppy|reckless|inattentive|thoughtless)',
      '@accusedYou [have|had] [@plainly] (put|assembled|installed|connected|set|done|used|fitted|wired|plugged|read|filled) (it|this|that|them|in|up|the <1-2>|your <1-2>) [up|in|out|together|on|back] [@plainly] (wrong|incorrectly|wrongly|badly|the wrong way|upside down|improperly|the wrong way round)',
      '@accusedYou [have|had] [@plainly] (left|waited) [it|this|things|everything] [far|much|way|a bit|rather] too (late|long)',
      '(not sure|no idea|wonder|do not understand|can not understand|do not know|do not see|beats me|puzzled) why you (did not|have not|never|do not|would not|could not)',
      '@accusedYou [have|had|would] [@plainly] (failed|neglected|omitted|refused|forgot|forgotten|declined) to',
      '@accusedYou [have|had|would] [@plainly] (neglected|overlooked|ignored|disregarded) (the|our|my|your|this|that|it|all|every|his|her|their)',
      '@accusedYou [@plainly] did not [@plainly] (bother|read|follow|check|provide|include|tell us|enter|complete|'
        + 'update|cancel|return|send|specify|mention|respond|reply|give (us|me)|let (us|me) know|fill|listen|pay|keep|'
        + 'attach|inform|notify|contact|look|ask|call|use|sign|confirm|submit|answer|comply|take care|pay attention|quote|'
        + 'install|do what|do as|attend|bring|meet|turn up|show up)',
      '@accusedYou [@plainly] never [@plainly] (read|followed|checked|provided|included|told|entered|completed|updated|'
        + 'canceled|returned|sent|specified|mentioned|responded|replied|gave|let us know|filled|listened|paid|attached|'
        + 'informed|notified|contacted|asked|called|answered|signed|confirmed|submitted|bothered)',
      '@accusedYou have [@plainly] not (read|followed|listened|bothered|paid attention|been listening|cooperated|done as|done what|understood)',
      '@accusedYou have never (read|followed|listened|told|replied|responded|contacted|paid)',
      '@accusedYou [have|had] [@plainly|accidentally|mistakenly] (entered|typed|selected|chose|chosen|provided|gave|given|used|'
        + 'put|ordered|booked|quoted|sent|submitted|filled|picked|clicked|listed|made) [us|me|in|out|on] (the|a|an|your|some) [@plainly] '
        + '(wrong|incorrect|invalid|mistake|error|typo) !(item|product|one|size)',
      '@accusedYou [have|had] [@plainly] (misread|misunderstood|mistyped|misused|mishandled|mistreated|misspelled|miscounted|messed up|screwed up|got it wrong|got this wrong)',
      '@accusedYou [have|had] [@plainly] (broke|broken|damaged|ruined|lost|dropped|threw away|thrown away) (it|the|your|our) <0-2> (yourself|through|by|by not|because)',
      '@accusedYou [have|had] [@plainly] (waited too long|left it too late|left this too late|took too long)',
      '@accusedYou were [@plainly] (supposed|meant|expected|required|obliged) to (have|send|return|read|check|cancel|call|contact|bring|pay|keep|'
        + 'follow|fill|provide|tell|let us|inform|notify|sign|complete|attach|confirm|update)',
      '@accusedYou were [@plainly] (warned|told (about this|not to|before|repeatedly|several times|many times|twice|that this|more than once))',
      '^ [because|since|as] you are [@plainly|quite|totally|completely] (mistaken|wrong|incorrect|lying|confused) !(to|in)',
      '(not|never) (bother|bothered) to (read|check|call|reply|look|follow|tell|contact|answer|let)',
      '(bother|bothered|bothering) reading',
      'why (did|have) not you [just|already|simply] (read|check|checked|tell|told|call|called|contact|contacted|ask|asked|follow|followed|say|said|let us know|look|looked|write|report)',
    ],
    unlessAfter: ['(if|unless|whether|in case|perhaps|maybe|think|feel|believe|suppose|provided|say|seems|looks like) <0-2>', 'not [mean|saying|suggesting|implying|say] <0-1>'],
    matches: [
      'You chose to ignore our emails', 'You have put it together wrong', 'You left it far too late to cancel', 'We do not understand why you never called',
      'You failed to provide the invoice.', "You didn't follow the steps in the email.", 'You forgot to cancel before the trial ended.',
      'You entered the wrong address', 'The parcel came back because you gave us an incorrect postcode', 'You never replied to our letter',
      'Unfortunately you neglected to tell the driver', 'You have not followed the guide', 'You have clearly misread the offer',
      'The refund was late because you did not send the form', 'You ignored our reminder', 'You are mistaken.',
      'You left it too late', 'You were supposed to return the router', 'You were told not to open the case',
      "You didn't even bother to read it", "Why didn't you tell us sooner?", 'As you have never replied', 'You broke it yourself',
    ],
    misses: [
      'You chose the blue one', 'You put a lot into this', 'Everyone was careless',
      'If you forgot to add your name, edit the form', "You didn't do anything wrong", 'The steps you did not follow are optional',
      'You have not received it', 'In case you entered the wrong address', 'You only pay for items you did not return', 'You did not get an answer',
      'It looks like you forgot to attach the file', 'We entered the wrong address', 'When did you forget to log out?',
    ],
  },
  customerHindsight: {
    description: 'Tells the customer what they should have done.',
    patterns: [
      'would have been [much|far|a lot|so much|rather] (wise|wiser|better|best|sensible|smart|smarter|helpful|easier|good|prudent|advisable|useful|quicker) ((of|for) you to|if you (had|would)|had you|to (check|read|look|ask|call|tell|ring|contact|wait|think|measure|keep|follow|cancel|report|mention|let))',
      '(would|could|might) [easily|all|never|not] have [never|all|easily|only|also|quickly] (helped|happened|been avoided|been prevented|been fine|been spotted|been stopped|been fixed|been different|been easier|been quicker|been able to <1-3>|saved <1-4>|worked|arrived|gone through|been ready) <0-3> (if [only] you (had|would)|had you)',
      '(would|could) have [all|never|been] (avoided|prevented|helped|saved) <0-4> (if you (had|would)|had you|by (reading|checking|asking|calling))',
      '(^|and|but) if only you (had|would) [just|only|actually]',
      '[if] (you had|had you|you would) [only|just|actually|first|at least|simply] (sent|rung|phoned|given|said|mentioned|replied|written|spoken|booked|canceled|reported|left|ordered|applied|paid|packed|answered|been (honest|careful|clearer|there|home|in|more <1>)) <0-10> (would|could|might|should) [not|never] [have|be|know|see]',
      'you (might|may|will|would) (want|wish|do well) to (read|check|look|listen|be|pay|think|plan|follow) <0-3> (more (carefully|closely|careful)|next time|in future|another time)',
      'a [quick|simple|short] (look|glance|read|call|check|email|question|search) <0-5> would have (told|shown|saved|avoided|prevented|answered|spared)',
      'you [really|clearly|simply|just|surely] (should|could|ought to|might) [at least|really|also|simply|just|have] [have] [at least|really|also|simply|just|first] @dutyDone !(by now|a text|an email|from us)',
      'you should [really|simply] not have (opened|clicked|used|thrown|signed|shared|ordered|canceled|removed|deleted|sent|'
        + 'ignored|waited|done (that|this|it)|touched|installed|entered|moved|forced|washed|chosen)',
      '[if] (you had|you would|had you) [only|just|bothered to|actually|taken the time to|first|at least|simply] (read|checked|check|told|called|contacted|'
        + 'followed|listened|looked|noticed|bothered|asked|waited|paid|kept|been|informed|let us know) <0-10> (would|could|might|should) [not] [be|know|see|have]',
      '(^ [please] next time|^ in [the] future|^ for the future|^ another time) [please|just|you should|you must|make sure to|make sure you|do|kindly|try to] (read|check|listen|think|'
        + 'pay attention|be more careful|be careful|follow|double check|remember|be more patient)',
      '(^ please|^ you (should|must|need to|have to|could|ought to)|please try to) be more (careful|attentive|patient)',
      'you should know better',
      'you should have known [better]',
      'what did you expect',
    ],
    unlessAfter: ['(whether|wish|hoped|told|feel like|says|nothing|what|thing) <0-1>'],
    matches: [
      'It would have been sensible to check the date', 'This could all have been avoided if you had asked', 'If only you had rung us sooner', 'If you had sent it in March, we could have paid', 'None of this would have happened had you asked', 'A quick look at the page would have told you that',
      'You should have checked the size guide.', 'You really should have called us first', 'you could at least have told us',
      'You ought to have read the terms', 'If you had read the description, you would know', 'Had you told us sooner, we could have helped',
      "You shouldn't have opened the case", 'Next time, read the rules', 'Please be more careful', 'You should know better',
      'You should have known this', 'What did you expect?',
    ],
    misses: [
      'It would have been our job to tell you', 'This could have been avoided if we had checked', 'It would help if you could send a photo', 'It would have been nice to meet you',
      'You should have received a text by now.', "You shouldn't have had to chase us.", 'You should have access now', 'You should have seen an email by now',
      'You should not have been charged', 'We should have checked', 'If you had any trouble, tell us', 'You should have been told', 'You shouldn’t have to wait',
    ],
  },
  customerAssumed: {
    description: 'Presumes that the customer did something wrong.',
    patterns: [
      'you must have (missed|misread|misunderstood|forgotten|overlooked|mistyped|deleted|ignored|misplaced|misheard|misspelled|mixed up|lost|broken|dropped)',
      'you must have [accidentally|mistakenly|somehow] (entered|typed|clicked|selected|chosen|used|put|given|made|done|picked|ordered|sent|provided|booked) <0-3> '
        + '(wrong|incorrect|mistake|error|typo|invalid|twice)',
      '(obviously|clearly|evidently) you <0-2> (did not|do not|never|have not|missed|misread|ignored|forgot)',
      'you (obviously|clearly|evidently) [have|had] (did not|do not|not|never|missed|misread|misunderstood|ignored|forgot|forgotten)',
      '(you are|you must be) [obviously|clearly|just|simply|probably|surely] (doing it wrong|doing something wrong|using it wrong|using it incorrectly)',
    ],
    matches: [
      'You must have entered the wrong password.', 'you must have missed our call', 'Clearly you never opened the mail', 'You obviously did not read it',
      'You must be doing something wrong',
    ],
    misses: ['You must have entered your code first', 'You must have been so worried', 'You clearly care about this', 'You must have a receipt'],
  },
  customersFault: {
    description: 'Says outright that the fault is the customer’s.',
    patterns: [
      '(is|was|were|been) [all|entirely|clearly|only] caused by you $',
      'you [only|really] have [only|just|nobody but] yourself to blame',
      '(is|was) [entirely|always|really] up to you to (check|read|make sure|know|tell|keep|ask|cancel|report)',
      '(hardly|scarcely) our (fault|problem|doing)',
      'is what [always] happens (when|if) you (ignore|do not|leave|forget|skip|wait|use|open|buy|order)',
      'your own (fault|mistake|error|negligence|carelessness|doing|oversight|misunderstanding|responsibility)',
      '(is|was|are|were|all|entirely|by|be|clearly|through|partly|simply|completely|totally|solely) your fault',
      'your (carelessness|negligence|thoughtlessness)',
      '(is|was|are|were|by|to|through|from|of|be|on) your [own] (mistake|oversight|doing|misunderstanding) !(from|with|in mind)',
      '(due to|because of|caused by|result of|down to) your [own] (error|errors|failure|delay|inaction|actions|misuse)',
      'your failure to',
      '(mistake|error|fault|oversight|negligence|misunderstanding) (on|at|from) your (end|part|side)',
      '^ [this is|that is|it is|this was|that was|it was|this looks like|due to|most likely] [a|just|simply|clearly|likely|probably|pure] [case of] user error',
      '(due to|caused by|result of) user error',
      '(you are|you were|you have only yourself|only you are) to blame',
      '(fault|blame|mistake|error) [here] (lies|is|rests) [entirely|solely|clearly] with you',
      '(this|that|it|mistake|fault|error|delay|one) is [all|entirely|completely] on you $',
      'your [own] responsibility to (check|read|verify|know|have read|have checked)',
    ],
    unlessAfter: [
      '@negation <0-3>', '(if|whether|rather than|think|thinks|feel|feels|nobody|correct|fix|assume|suggest|implying|imply|saying|say|unless|as if|like) <0-3>',
    ],
    matches: [
      'It was up to you to check', 'You have only yourself to blame', "It's hardly our fault that you missed it", 'The damage was caused by you',
      'That was your mistake', 'This is your own fault', 'The delay was caused by your error', 'there was an error on your part', 'You are to blame',
      'It is your responsibility to read the terms', 'This is a user error', 'due to user error', 'The fault lies with you', 'Your failure to reply means', "It's all on you.",
    ],
    misses: [
      "It's up to you which one you keep",
      "it's not your fault", 'None of this is your fault', 'your fault was reported on Monday', 'your error message says', 'If it was your mistake, no problem', 'We will correct your mistake', 'The problem is on our end',
      "We don't think it was your fault", 'Put a hold on your account',
    ],
  },
  customerDoubted: {
    description: 'Doubts what the customer says.',
    patterns: [
      '!(can|could|may|before|when|how|to|if|once|must|will|after|until|would|not) you [now] (claim|claimed|are claiming|allege|alleged|are alleging|insist|insisted|are insisting) '
        + '(that|to have|you [have|had|did|never|were|are]|it [is|was|has|did|never|does])',
      '!(can|could|may|before|when|how|to|if|once|must|will|after|until|would|not) you [now] (claim|claimed|are claiming|allege|alleged|are alleging) '
        + '(the|your|our|we|this|he|she|they|its|a|an) <0-3> (never|did|was|is|has|had|have|were|does|arrived|came|broke|failed|stopped|will|can|charged|told|promised|said)',
      'you allegedly',
      'your (alleged|supposed|so-called|purported)',
    ],
    matches: ['You claim the parcel never arrived.', 'As you allege that our driver was rude', 'You claimed you had paid', 'your alleged order', 'you allegedly sent it'],
    misses: ['You can claim your refund', 'You claim your voucher in the app', 'Before you claim the bonus', 'your claim that the parcel is lost'],
  },
  customerDid: {
    description: 'What the customer did or did not do, told as the cause: blame only where the tagger hears it too.',
    patterns: [
      '@accusedYou [have|had] [@plainly|once again|yourself] (left|threw|thrown|dropped|broke|broken|lost|canceled|deleted|'
        + 'removed|missed|let|waited|skipped|forced|spilled|washed|damaged|'
        + 'unplugged|caused|ignored|failed|were (late|rude|careless|too late|not|unavailable|the one))',
      // What anybody does in the course of things is told as a fault only with a word for the fault.
      '@accusedYou [have|had] [@plainly|once again|yourself] (chose|chosen|picked|opened|signed|clicked|sent|put|used|made|ordered|booked|gave|given|entered|typed|'
        + 'shared|kept|installed|ticked|closed|selected) <0-5> (wrong|wrongly|incorrect|incorrectly|late|too|yourself|without|despite|twice|anyway|mistake|by mistake|instead of|'
        + 'against|not|after we|even though|although|knowing)',
      'your own (choice|decision|actions|behavior|choosing|device|settings)',
      'you could [at least] have',
      'you could at least',
      '(you have|you had) been (told|warned|informed|reminded|advised) [not|to|about|of|several|repeatedly|before|already|that|many|twice]',
      '(if only you had|had you|if you had) ... (would|could)',
      '(would|could) ... if you had',
      'nobody (forced|made|told|asked) you',
      'surely you',
      '^ you (are|were) the one who',
      '(by|through) (waiting|ignoring|opening|not|leaving|using|failing) <0-8> you',
      '[a|of] user error',
      'on your part',
    ],
    unlessAfter: ['(if|unless|whether|in case|maybe|perhaps) <0-2>'],
    matches: [
      'You dropped it', 'As you left the window open yourself', 'You could at least tell us', 'You have been told not to feed it', 'It was your own choice to tick the box',
      'We could have helped if you had called', 'Nobody forced you to press it', 'By waiting so long you made it worse', 'Surely you noticed', 'A typical user error',
      'If only you had listened, we would be done', 'You were the one who picked it', 'A delay on your part',
    ],
    misses: ['If you dropped it', 'You can drop it', 'The one you chose is blue'],
  },
  inTheClear: {
    description: 'Says that the customer did it right.',
    patterns: ['(correctly|correct|perfectly|rightly|nothing wrong|anything wrong|everything right|the right <1>|anything|thanks|thank|too long)'],
    matches: ['You entered it correctly', "You didn't do anything wrong"],
    misses: ['You entered the wrong code'],
  },
  alreadySaid: {
    description: 'Points out that the customer was told, or agreed to it.',
    patterns: [
      '@me did (warn|tell|inform|remind|advise) you',
      '(as|like) @me have [already] (said|explained|stated|told you|mentioned) (repeatedly|before|several times|many times|more than once|time and again|already)',
      '(as|like) [it|we|was|is] [is|was] [already|also|clearly|previously|plainly] (states|stated|says|said|mentioned|written|specified) '
        + '[clearly|very clearly|plainly|previously|already] (in|on|under) ((the|our|your) <0-2> '
        + '(confirmation|terms|policy|policies|agreement|contract|conditions|invoice|t&cs|tos|rules|guidelines)|(the|our) <0-2> '
        + '(email|emails|mail|listing|description|page|website|site|faq|faqs|advert|ad|message|letter|documentation|manual))',
      '(as|like) (i|we) [have] [already] (said|told you|explained|mentioned|stated|informed you) (before|already|several times|many times|repeatedly|earlier|twice|in my|in our|in the)',
      '(as|like) (i|we) [have] already (said|told you|explained|mentioned|stated|informed you)',
      '(as|like) you [@plainly|well] (should|would|must|ought to) [well|already|surely|really|also] (know|be aware|have seen|have read|have known|realize)',
      '@accusedYou [have|had|would] [@plainly|explicitly|yourself] (agreed to|accepted|signed|consented to) <0-3> (terms|conditions|policy|policies|rules|fee|fees|charge|charges|contract|'
        + 'agreement|t&cs|tos) [when|by|at|on|upon|$]',
      '@accusedYou [have|had|would] [@plainly|explicitly|yourself] agreed to (this|it|that|pay|be charged|them)',
      '(you were|you have been|we|i) [have] [already|clearly] told you (this|so) [before|already|times|twice|repeatedly|several times]',
      '(you were|you have been|we|i) [have] [already|clearly] told you that (before|already|many times|twice|repeatedly|several times|$)',
    ],
    unlessAfter: ['(by|if|once|unless|whether|confirm|sorry|apologize|regret|wrong) <0-3>'],
    matches: [
      'We did warn you about this',
      'As stated in the confirmation email, changes cost £10.', 'You agreed to the terms when you signed up.', 'As you should know', 'As I already told you',
      'Like we said before', 'as clearly stated in our terms', 'Because you agreed to pay a deposit', 'We told you this already',
    ],
    misses: [
      'We did tell the courier', 'We told you that it would come by noon', 'I am sorry we told you so without asking',
      'As stated, it ships today', 'By signing up you agreed to our terms', 'As you may know', 'As shown in the guide', 'As you mentioned in your email', 'as described on this page',
      'The price you agreed to is unchanged',
    ],
  },
  paymentComesFirst: {
    forRulesOnly: true,
    description: 'Makes the customer’s payment come before all else, or chases it: what is to be paid stands first, or the payer is not named.',
    patterns: [
      '@owed <0-6> (needs|need|must|has|have|ought|should|is|are|was|were|still needs|first needs) [still|also|first|now] [to] [be] [first|now|still] (paid|settled|cleared|covered|be (paid|settled|cleared|covered)|brought up to date) !(by us|to you)',
      '(i|we|us|i will|we will|still|would|you) [just|first|do|also|really|still] (need|require|must have|have to have|have to see|need to see|want|insist on|are missing|are waiting (for|on)|am waiting (for|on)|must ask for) (your|the|full|this|that|last|a|any) <0-3> (payment|payments|arrears|balance|instalment|instalments|rent|dues|money|outstanding <1>)',
      '(until|unless|before) (your|the|all|that|this|any) <0-5> (is|are|has been|have been|gets|was) [first|fully] (paid|settled|cleared|up to date|received)', '(until|unless|not) you (have|pay|settle|clear) [paid|settled|cleared|pay] (your|the|what|off|this|that|all)',
      '(can|could|will|would|do|are|may|when can|when will|when do) you [please|kindly|also|now|intend to|plan to|going to|be able to|be] (pay|paying|settle|settling|clear|clearing|send us|transfer|wire) [off|up|over] (the|your|that|this|what|us|it|all|any) <0-3> (balance|bill|invoice|arrears|amount|rest|rent|fee|fees|dues|debt|instalment|premium|money|owe|outstanding|overdue|now|today|first) ...?',
      'how much (can|could|are|will|would) you [able to|going to|like to] (pay|afford|put) [towards|off|today|now]', '(when|what day|how soon) (are|were|can|should|will) (we|i) [going|likely|due] [to] (get|be paid|see|receive|expect|have) [our|the|your|that|a] <0-3> (paid|money|payment|rent|balance|rest|arrears|it) ...?',
      '(your|the) (account|tab|rent|policy|membership|bill|invoice|subscription) (is|shows|has|shows as) [still|now|also] (behind|late|unpaid|overdue|past due|an (unpaid|overdue|outstanding)|a (late|missed|missing) payment)',
    ],
    unlessAfter: ['@negation <0-3>', '(if|once|whether|after|as soon as) <0-3>'],
    matches: ['The invoice of May needs to be paid first', 'Your arrears must be settled', 'We still need your last instalment', 'Nothing can start until your balance is cleared', 'Can you settle the outstanding amount today?', 'How much can you pay today?', 'Your account is overdue'],
    misses: ['No payment needs to be made', 'Your refund was paid', 'If the fee has to be paid', 'We need your order number', 'Can you send us a photo?', 'Your balance is £0'],
  },
  owed: {
    description: 'What a customer has to pay.',
    patterns: ['(invoice|invoices|bill|bills|balance|arrears|rent|fee|fees|premium|dues|instalment|instalments|installment|debt|deposit|amount|payment|payments|charges|account|tab|rest|remainder)'],
    matches: [],
    misses: [],
    listOnly: true,
  },
  favourForUs: {
    forRulesOnly: true,
    description: 'Asks for a mark, an opinion or a recommendation that serves us, however it is put.',
    patterns: [
      '(give|giving|leave|leaving|award|send|sending|drop|post|write|share) (us|me|our <1-2>|this <1>) [a|an|your|some|any|the] <0-3> (score|rating|mark|marks|stars|star|review|reviews|thumbs up|feedback|testimonial|recommendation|out of (ten|five|10|5))',
      '(mean|means|help|helps|love|appreciate|great|grateful|delighted|kind) <0-8> if you (could|would|can) [just|first|also|quickly|please] (rate|score|review|recommend|fill in|fill out|complete|answer|take) (us|our|this|the|a|me) !(form|account|document|steps|instructions)',
      '(would|could|can|will|do) you [mind|please|kindly|be so kind as to|also] (recommend|recommending|rate|rating|score|scoring|review|reviewing) (us|our|me|this (chat|call|conversation|service)) ...?', '(score|rate|mark) (us|me|our <1-2>|this (chat|call|conversation|service)) (out of|from|on|for|between|with|highly)',
      '(few|two|three|quick|short|five|couple of) [quick|short] questions about (our|my|the) (service|performance|support)', '(click|tap|follow|use|open) (the|this|our) <0-1> (survey|feedback|rating|review) (link|form|button)',
    ],
    unlessAfter: ['@negation <0-2>', '(thank|thanks|thank you|for|once|after|when) <0-2>'],
    matches: ['It would help if you could rate our service', 'if you could give us a score', 'Could you recommend us to others?', 'Score me out of ten', 'leave us your feedback'],
    misses: ['Thanks for giving us your feedback', 'Please review the contract', "We'll give you a refund", 'Send us a photo', 'You need not leave us a review'],
  },
  paymentDemand: {
    description: 'Asks the customer for money, or says that they owe it.',
    patterns: [
      '(when|how soon|how) (are|will|can|would|do|could|may) (you|we) [be] [going to|able to|planning to|intend to|like to|prefer to|expect|plan to] '
        + '(pay|paying|settle|settling|clear|clearing|make (the|a|your) [full|next|outstanding] payment|make payment|making (the|a|your) payment|payment)',
      '(please|kindly|^ [now|then|first|so] you [still|now|first|also] (must|need to|have to)|could you|can you|we (need|require|ask) you to|make sure you|be sure to|remember to|do not forget to|^ just) '
        + '[also|now|first|please|immediately|promptly|then] (pay|settle|clear) [off] (your|the|this|any|all|that|us|our) <0-3> (balance|bill|bills|invoice|invoices|dues|arrears|amount|account|debt|payments|'
        + 'outstanding|charges|rest|remainder|what you owe)',
      '(please|kindly|^ you [still] (must|need to|have to)|could you|we (need|require|ask) you to|remember to|do not forget to) [also|now|first|immediately|promptly] make (a|the|your|this) <0-2> payment',
      '(payment|balance|invoice|bill|amount|instalment|installment|deposit|premium|rent) <0-5> (is|are|remains|was) [still|now|currently|already|due and|long|also] (due|overdue|outstanding|unpaid|owing|payable|in arrears|past due)',
      'you [still|also|currently] owe (us|#|the|a|for|money)',
      '^ [so|now|please] (pay|settle) (now|today|immediately|in full|up)',
      '(ready|like|want|able|prepared) to (pay|settle) (now|today|this|the|your|that|it|by|for) ...?',
      '(may|can|could|shall) (i|we) take (a|the|your|that|this) [card|full] payment',
      '(clear|settle|pay|cover|square|sort) [off] (that|this|it|them|those|the rest|what is (due|owed|outstanding|left|owing)) [off|up] (today|now|first|by|before|this week|straight away|right away|immediately|as soon as possible|in full|on|at|over the phone)',
      '(is|are) [also|still|now|just|currently] # <0-2> (outstanding|overdue|unpaid|owing|due|owed|in arrears|to pay|left to pay|past due|behind)',
      '(account|accounts|you) (is|are) [also|still|now|currently|already] (in arrears|overdue|past due|in debt|# (behind|overdue|in arrears|late)|<1-3> (behind|overdue|in arrears|past due)|behind (on|with))',
      '(when|what (day|date|time)|which (day|date)|how soon|by when) (can|could|may|might|should|will|do|are|would) (we|i) <0-1> (expect|have|receive|see|look forward to|get|count on) [the|your|that|a|some] <0-3> (payment|payments|money|instalment|instalments|installment|installments|balance|rest|rent|fee|fees|amount|cash|premium|arrears|deposit|funds|dues)',
      '(when|what day|what date|how soon) (will|can|could|is|are) (the|your|that|this) <0-3> (payment|money|instalment|instalments|balance|rent|fee|premium|arrears|dues) [going to|to] [be] (reach|arrive|come|made|paid|settled|cleared|sent|coming|expected)',
      '(bring|get|bringing|getting) (your|the) (account|balance|rent|payments|policy|membership|subscription) (up to date|current|back on track|in order|to zero|out of arrears|paid)',
      '(need|require|expect|await|are waiting for|are still waiting for|would appreciate|would like|are missing|have not [yet] (had|received|seen|got)) (a|the|your|full|prompt|immediate|that) [full|overdue|last|latest|outstanding|next|missing|monthly|final] (payment|payments|instalment|instalments|rent|balance|fee|fees|premium|deposit|dues|money)',
      '(please|kindly|could you|can you|would you|^ [so|now|but|then|first]|remember to|you (need|have) to) [also|now|first|please|just|quickly] (make|send|submit|arrange|complete|transfer|set up) [us] (a|the|your|full|that|this|an) <0-2> (payment|payments|direct debit|standing order|payment plan|instalment|instalments|bank transfer|money)',
      '(may|can|could|shall) (i|we) [just|quickly] (take|have|get|grab) (your|a|the) <0-1> (card|bank|payment) (details|number|info|information|payment)',
      '(which|what) card (shall|should|can|would|will|do) (i|we|you)',
      '(how|when) (would|will|do|are|should) you [like|want|going|be] [to] (paying|pay|settling|settle|clearing|clear)',
      '(need|have|want|like|expect) you to (pay|settle|clear|make (a|the|your)|catch up)',
      'you (need|have|must|ought) [to] [first|also|please] (clear|settle|pay) [off|up] (the|your|any|all|those|these|that|what) <0-3> (arrears|balance|bill|bills|invoice|invoices|debt|amount|account|rent|fee|fees|owe|due|outstanding)',
      '(get|have|getting) (that|this|the <1-2>|your <1-2>) (paid|settled|cleared) (today|now|first|off|by|before|up)',
      'catch up (on|with) your <0-1> (payments|rent|instalments|bill|bills|fees)',
      'there is [also|still] (an|the|a) (outstanding|overdue|unpaid) <0-2> (balance|amount|bill|invoice|payment|fee) (on|of|to|in)',
    ],
    unlessAfter: ['@negation <0-3>', '(if|once|whether|after|when|until|before you) <0-3>'],
    matches: [
      'when are you going to make the payment of your previous bills?', 'How would you like to pay today?', 'Please settle the outstanding invoice', 'Your balance of £40 is still due',
      'You still owe us £12', 'Pay now', 'Are you ready to pay the rest?', 'Could you make a payment', 'May I take the payment', 'There is still an outstanding balance on it',
      'When can we expect the rent', 'Your account is two months behind', 'please bring your account up to date', 'Which card should I use?', 'There is £45 overdue', 'could you clear that today', 'you need to clear the arrears', 'We have not received your last payment',
    ],
    misses: ["I've refunded your payment", 'You do not owe us anything', 'Try the payment again', 'No payment is due', 'Once you pay the balance, it ships', 'How you pay is up to you'],
  },
  ware: list(
    'What a company sells besides.',
    '(premium|pro|plus|gold|platinum|silver|deluxe|bundle|bundles|package|packages|pass|cover|insurance|warranty|plan|plans|membership|subscription|add-on|offer|offers|deal|deals|range|collection|sale|pack|packs|upgrade|upgrades|box|boxes|club|loyalty|'
      + 'rewards|care plan|protection|tier|edition|season ticket|season pass|lounge|priority)',
  ),
  upsell: {
    description: 'Offers the customer more to buy.',
    patterns: [
      '(would you|do you|are you|^ want|^ ready|^ why not|^ how about|you (could|might|may) [also]) <0-3> (upgrade|upgrading) ...?',
      '(would you|do you|are you|^ want|^ ready|^ why not|^ how about|you (could|can|might|may) [also]) <0-3> (add|adding|buy|buying|try|trying|get|getting|take out|consider|considering|purchase) [our|the|a|an|some] <0-2> '
        + '(premium|pro|plus|gold|platinum|extended|protection|cover|insurance|warranty|bundle|add-on|addon|package)',
      '^ [please|why not|so|now] upgrade (now|today|to (premium|pro|plus|gold|the|our))',
      '(special|limited time|limited-time|exclusive) (offer|offers|deal|deals|discount)',
      'while (i have|i have got|we have|you are) (you|here|on the line) !(waiting)',
      'you (might|may) also (like|love|be interested|enjoy)',
      '(take advantage|make the most) of (our|this|the) <0-2> (offer|sale|promotion|deal|bundle|discount)',
      'check out our (new|latest|other|current|range|sale|offers|deals|premium)',
      'our <1-3> (is|are) [now|currently|on] (#|half price|sale|offer) off',
      'our <1-3> (is|are) [now|currently] (on offer|on sale|half price|reduced)',
      'did you know [that] (we|you can) [also] (offer|have|sell|save|upgrade|get)',
      '(have you|did you|ever) [ever|already] (tried|thought (about|of)|considered|looked at|heard (of|about)|seen|checked out|think about) [getting|buying|adding|taking|upgrading|moving|switching] [to|out] (our|the|a|an) <0-3> @ware ...?',
      '(our|the|my) <1-4> (is|are|comes|starts|cost|costs) [now|currently|only|just|from|at|in at] [also] # [off|a (month|year|week)|per (month|year|week)] <0-3> (shall|should|want|would|can|do|may|could) (i|we|you|me)',
      '(the|our|my|all|these|those|this|every|selected) <0-4> (is|are|goes|go) [now|currently|on|also|all] # off',
      '(is|are) # off (until|till|this|all|today|now|for|just|only|right now|if you|when you|at the moment)',
      '(shall|should|can|could|may|want me to|would you like me to|do you want me to|like me to) [i|we] [just|also|go ahead and] (add|put|pop|throw|include|sign you up|set you up|upgrade|move|switch|book|get) <0-4> (for only|for just|to (your|the) (policy|plan|order|basket|bill|account|cart|package)|on (your|the) (policy|plan|order|bill|account)|'
        + 'with (the|our|a) <0-2> (plan|cover|pass|bundle|package|add-on|membership|plus|premium|pro|gold)|you to (premium|pro|gold|plus|our|the)) ...?',
      '(why not|how about|fancy|care to|tempted|tempt you|can i tempt you|treat yourself to|treat yourself) [to|with|by] [try|trying|upgrade|upgrading|add|adding|get|getting|take|taking|our|the|a|an|some|buying|buy] [our|the|a|an|some|to] <0-3> '
        + '@ware',
      '[why not] treat yourself to (our|the|a|an|some|one)',
      '(we|i) (have|have got|are running|are having|are offering|do) [also|now|currently|just|got] (a|an|some|our) <0-2> (offer|deal|sale|promotion|deals|offers|promo|discount) (on|for|at|running|this|right now|now)',
      '(for (only|just)|only|just) # (more|extra|a (month|year|week)|per (month|year|week)) <0-2> (you|we|i)',
      '(join|sign up (to|for)|subscribe to|switch to|move to|go for|upgrade to) (our|premium|pro|gold|plus) <0-3> (today|now|and (save|get|enjoy|never)|for (only|just|#)|from #)',
      '(you [would|will] (love|adore|enjoy)|(we|i) (think|am sure|are sure|bet) you [will|would] (love|like|enjoy)) (our|the) [new|latest|other] <1-3>',
      '(our|the) [brand] new <1-3> (is|are) (out|here|in|available|live|on sale|in stock|now)',
      '(btw|by the way|while (you|ur|u) (are|r|here)|while (we|i) (are|have|am)|speaking of which|ps|on another note|in the meantime|meanwhile|also) <0-10> # off',
      '^ [also|and|please|so] (order|buy|book|shop|upgrade|renew|subscribe) (now|today|early|again) [and|to|for|before] (save|get|enjoy|#|beat)',
      '(may|can|could|might) (i|we) [also] interest you in',
      'interested in (our|upgrading|adding|buying|hearing about our) ...?',
    ],
    unlessAfter: ['(if|not|no) <0-2>'],
    matches: [
      'Would you like to upgrade to Premium?', 'Do you want to add the premium cover?', 'While I have you', 'our bundle is 20% off', 'Upgrade now', 'a special offer', 'You might also like',
      'Did you know that we also sell cases', 'Are you interested in upgrading?', 'Take advantage of our summer sale', 'Check out our new range', 'Our pans are currently half price',
      'Have you thought about our Gold plan?', 'all our candles are 30% off', 'shall I add it to your policy?', 'Why not treat yourself to our spring box?', 'We have a great deal on headphones', 'For just £2 more you get it all',
    ],
    misses: ['To upgrade your plan, click Plans', 'Here is 20% off your next order', 'I have upgraded your room', 'while you wait', 'We have upgraded you to Premium'],
  },
  surveyAsk: {
    description: 'Asks the customer to fill in a survey or to rate the company.',
    patterns: [
      '(please|kindly|could you|can you|would you|^ do|^ now|take a (moment|minute) to|like you to|you to|time to) [just|also|first|please|mind|take a (moment|minute) to] '
        + '(complete|completing|fill|fill in|fill out|filling in|take|taking|answer|do) (our|the|this|a|my|<survey>) <0-2> (survey|questionnaire|poll)',
      '(please|kindly|could you|can you|would you|will you|^ [do|now|so|and]|(moment|minute|second|time|seconds|minutes) to|like you to|love you to|you to|love it if you [would|could]|great if you [would|could]|grateful if you [would|could]|help us if you [would|could]|before (you go|that|we)|why not) '
        + '[just|also|first|please|mind|kindly|quickly] (rate|rating|score|scoring|review|reviewing|grade) (us|me|our|my|the|your|this|how|today’s) !(order|form|account|document|details|terms|policy)',
      '(please|kindly|could you|can you|would you|will you|^ [do|now|so|and]|(moment|minute|second|time|seconds|minutes) to|love you to|you to|love it if you [would|could]|great if you [would|could]|grateful if you [would|could]|why not|mind) [just|also|first|please|mind|kindly|quickly] '
        + '(leave|leaving|give|giving|write|writing|drop|dropping|post|posting|share|sharing) (us|me|a|an|your|some) <0-4> (review|rating|stars|star|thumbs up|score|testimonial|google review|trustpilot)',
      '(please|kindly|could you|can you|would you|will you|^ [do|now|so|and]|(moment|minute|second|time|seconds|minutes) to|love you to|like you to|you to|why not|mind) [just|also|first|please|mind|kindly|quickly] '
        + '(answer|answering|complete|completing|fill|filling|fill in|filling in|fill out|do|doing|take part in|taking|take|click|open|try) (this|these|our|the|a|#|my|two|three|five) <0-4> (survey|questionnaire|poll|feedback form|questions (about|on|so))',
      'how (likely|willing) (are|is|would) you [be] to recommend',
      'how (would|do) you rate',
      '(tell (us|me)|let (us|me) know) how (we|i) (did|are doing|have done)',
      '(on a scale|scale of|out of (ten|five|10|5)|from (1|one) to (5|five|10|ten)) <0-6> ...?',
      '(give|leave|award) (us|me) (five|5) stars',
      '(take|complete|fill|answer|do) (our|the|this|a|my) <0-2> (survey|questionnaire|poll) (first|now|before|today|please|so|while|here|at)',
      '(please|kindly|could you|can you|would you|take a (moment|minute) to|time to) [just|also|first|please|mind] (rate|review|rating) (us|me|our|my|the service|your)',
      '(please|kindly|could you|can you|would you) [just|also|first|please|mind] (leave|give|write|leaving) (us|a|an|me) <0-3> (review|rating|stars)',
    ],
    matches: ['Please complete our survey first.', 'Could you rate us?', 'Please leave us a review', 'Please take a moment to fill in this short survey', 'How likely are you to recommend us', 'Could you leave us a five star review', 'Tell us how we did', 'please take a minute to rate our service'],
    misses: ["You'll get a short survey by email tomorrow.", 'Please review the form', 'Please complete the form'],
  },
  moneyMatter: {
    description: 'What a complaint is about when a word about payment answers it.',
    patterns: [
      '(pay|pays|paying|paid|payment|payments|bill|bills|billing|billed|invoice|invoices|invoiced|charge|charges|charged|fee|fees|balance|price|prices|cost|costs|subscription|renewal|refund|debt|arrears|owe|money|card)',
      '(suspended|locked|blocked|access|disconnected|cut off|deactivated|expired|declined|restricted|on hold|upgrade|plan|feature|limit)',
      '(is|are|was|were|been) [now|already|all|unfortunately|sadly] (taken|sold out|full|fully booked|booked|gone|unavailable|not available|out of stock|discontinued|at capacity)',
    ],
    matches: ['I understand that the bill is confusing', 'Sorry that your account was suspended', 'The seat is taken'],
    misses: ['Sorry about the outage', 'I understand your frustration'],
  },
  turnAside: {
    description: 'Turns from the case to something else.',
    patterns: ['^ [and|so|ok|okay|but|anyway|alright|all right|right] (now|anyway|moving on|that aside|that said|by the way|btw|on another note|speaking of which|in other news|one more thing|also|meanwhile|in the meantime|while (i have|i am at it|we are at it|you are here)|before (that|we continue|we go on|we start|anything))'],
    matches: ['Now, tell me', 'Before we continue, sign', 'OK, moving on'],
    misses: ['I am checking it now', 'It works now'],
  },
  botheringYou: {
    description: 'Sorry to write at all: no answer to a complaint.',
    patterns: ['(sorry|apologies|apologize) (to|for) [have to] (bother|bothering|chase|chasing|trouble|troubling|disturb|disturbing|interrupt|interrupting|nag|remind) !(you have|you had)',
      '(delay|delays|slow|slowness|wait|late|lateness|belated|tardy|tardiness) [in] [my|our|this|the|getting] (reply|replying|response|responding|answer|answering|back to you|getting back)',
    ],
    matches: ['Sorry to bother you', 'Apologies for chasing', 'Sorry for the delay in replying', 'sorry for our late reply'],
    misses: ['Sorry about the bother'],
  },
  otherParty: list(
    'Whom a reply may push the fault on to.',
    '(agent|colleague|colleagues|rep|reps|advisor|adviser|representative|courier|couriers|carrier|driver|drivers|warehouse|supplier|suppliers|vendor|manufacturer|reseller|seller|bank|developer|developers)',
    '(engineers|engineering|programmers|management|marketing|sales|shipping|billing|finance|accounts|logistics|dispatch|it team|it department|sales team|sales rep|shipping department|branch|store|hotel|airline)',
    '(royal mail|ups|fedex|dhl|hermes|evri|dpd|usps|post office|postal service|partner|partners|contractor|contractors|subcontractor|third party|provider|factory|previous team|night shift|other team|other department)',
  ),
  notOurJob: {
    description: 'Says that it is somebody else’s job or problem.',
    patterns: [
      '(that|it|this|these|those) [one] (is|was|are|were) [really|all|entirely|purely|solely|clearly|just] (on|down to|between you and) (the|your|their|our) <0-2> @otherParty !(side|account|app)',
      '(is|was|are|were) [really|all|entirely|purely|solely|clearly|just] (the|your|our|their) <0-2> (bank’s|courier’s|carrier’s|supplier’s|seller’s|manufacturer’s|warehouse’s|provider’s|landlord’s|airline’s|driver’s|agent’s|firm’s|company’s|network’s|partner’s|colleague’s|branch’s|store’s|factory’s|team’s|department’s) (fault|problem|mistake|responsibility|doing|decision|error|job|business)',
      '(can|would have to|will have to|should|must|may|might as well) (blame|hold (responsible|to account)) (them|him|her|the <1-3>|your <1-2>|our <1-2>) !(for asking)',
      '(you|^) [can|should] blame (the|your|them) <0-3> !(for asking)',
      '(it|that) was not (me|us) (who|that) (did|booked|sent|told|said|made|took|wrote|ordered|packed|promised|canceled)',
      '(not|never) [something|anything|a thing] [that] (we are|i am) responsible for',
      '(we are|i am) not (responsible|to blame|accountable|answerable|at fault) for what (the|your|our|other) <1-4>',
      '(can not|will not) be held (responsible|accountable|to blame) for what (the|your|our|other|they) <1-4>',
      'i did not (do|book|send|say|promise) (that|it|this) <0-1> (one of my|a|another|my) (colleague|colleagues|agent)',
      'not [really|actually|technically] (my|our) (department|job|fault|responsibility|problem|area|team|doing|decision|issue|remit|call|mistake|business|concern) !(to lose)',
      '(is|are|was|were) [really|entirely|purely|solely] [all] (their|(your|the) (bank’s|courier’s|carrier’s|supplier’s|seller’s|manufacturer’s|warehouse’s|provider’s|landlord’s|airline’s|driver’s)) (fault|problem|mistake|responsibility|doing)',
      'you [will|would] [just] (need|have) to take (it|that|this|the <1>|your <1>) up with',
      '(nothing|not anything|little) to do with (us|me|our (team|department|side))',
      '@me have (nothing|not anything) to do with',
      '^ [you should|please] (take|raise) (it|that|this) up with',
    ],
    unlessAfter: ['(if|whether|even if) <0-3>'],
    matches: [
      'That one is on the courier', 'You would have to blame the network for it', "It was the driver's mistake", 'It was not me who booked it', 'It is not something we are responsible for',
      "That's not my department.", "It isn't our fault that the courier was late.", "You'll have to take that up with your bank.", 'That has nothing to do with us', "It's the courier's fault", 'We have nothing to do with it', 'This is their responsibility',
      'Take it up with the store',
    ],
    misses: ['You can blame us for that', 'It is on the courier app', 'We are responsible for the delay', 'That is our fault', 'This is not your fault', "If it's not our fault, we still help", 'It is my job to help'],
  },
  outOfOurHands: {
    description: 'Says that the writer has no power over it.',
    patterns: [
      '(staff|nobody here|no one here|our team|agents|people here|our (agents|staff)) (have|has) [got|absolutely|really] (no|little|zero) (control|say|influence|power) (over|in|on)',
      '@me do not (run|own|operate|control|manage) (it|them|that|those|the (line|lines|network|service|trains|planes|venue|site)) $',
      '@me (just|only|merely|simply) (resell|pass on|relay|repeat|read out) (what|it|them|the|their|messages|tickets)',
      '(out of|beyond|outside|not in|not within|not under) [of] (my|our) (hands|control|power)',
      '@me have [absolutely|really|got] (no|zero|little|very little) (control|say|influence|power) (over|in|on)',
      '@me do not (control|decide|set|make) (that|this|it|those|these|what|how|when|the <0-1> (prices|schedule|routes|decisions))',
      '(my|our) hands are tied',
      'i (am|was) [only|just|merely|simply] (the messenger|following (orders|instructions|the rules|procedure)|doing (my job|what i am told)|doing as i am told)',
      'i am (just|only|merely) (an|a|the) [frontline|front line|customer service|call center|support] (agent|rep|representative|employee|assistant|advisor|adviser|messenger)',
      'i (just|only) work here',
      '(above|beyond) my pay grade',
      '(not|never) up to (me|us) $',
    ],
    unlessAfter: ['(if|unless|whether|what is) <0-2>'],
    matches: [
      'Staff have no control over it', 'We do not run it', 'I only pass on what I hear',
      "It's out of our hands.", "I'm just the messenger.", 'we have no control over that', 'due to circumstances beyond our control', 'My hands are tied', 'I only work here', 'It is not up to me',
      'We do not decide that', "I'm only an agent", 'This is above my pay grade',
    ],
    misses: ['We only sell them in pairs', 'We run it daily', 'You are in good hands', 'I am just checking', 'I am only a message away', 'You control this in Settings', 'If it is beyond our control'],
  },
  systemWillNot: {
    description: 'Hides behind a machine.',
    patterns: [
      '(can not|unable to|not able to|not allowed to|no way to|nobody can|no one can) (override|overrule|argue with|go against|change|get round|get around|alter|bypass) (what|anything) [that] the [new|old] (computer|system|software|algorithm|machine|program)',
      '(what|whatever) the [new] (computer|system|software|algorithm|machine|program) (decides|says|comes up with)',
      '(system|systems|computer|computers|software|tool|tools|screen|program|portal|platform|database) [simply|just|currently|unfortunately] (will not|does not|is not|can not|would not|do not|are not) '
        + '[simply|currently|even|just] (let|letting|allow|allowing|permit|permitting|giving|give) (me|us|it|that|this|any|agents|staff|the)',
      '(system|computer|it) says no',
      '(the|a) [new|old] (system|computer|software) (made|did|decided|caused|chose|messed up|got it wrong|is to blame|is at fault)',
      '(blame|fault of) the [new|old] (system|computer|software)',
    ],
    matches: ["I can't override what the computer decides", "The system won't let me change it.", 'Our computers do not allow us to refund it', 'Computer says no', 'The system decided this', 'Blame the new software', 'The tool is not letting me open it'],
    misses: ['You can change what the program does', 'The system is back', 'Your system will let you know', 'The app lets you change it'],
  },
  otherPartyFailed: {
    description: 'Says that a colleague, a team or a supplier is the one who failed.',
    patterns: [
      '(the|my|our|your|another|a) [previous|last|other|former|first|new|old] @otherParty [team|department|company|people] [really|clearly|simply] [has|have|had] let (us|you) down',
      '^ (sales|marketing|billing|finance|shipping|logistics|engineering|accounts|management|dispatch) (should|could|ought to|might) [really] have (told|caught|checked|sent|seen|noticed|said|known|picked|done|spotted|explained)',
      '(whoever|the [last|previous|other|first] (person|one|agent|colleague)) <1-5> (typed|entered|put|wrote|keyed|gave|told|took|got|made|booked|packed) <0-4> (wrong|wrongly|incorrectly|mistake|in error)',
      '(that|it|this) (is|was) [all] (down to|because of|the work of) the (last|previous|other|first) (person|agent|colleague|shift|team)',
      '(our|the|your) <0-1> @otherParty [team|department|people|company|lot|guys|folks] [really|clearly|simply|obviously] dropped the ball',
      '!(by|as|that you|if|from) (the|my|our|your|another|a|one of our|this|that) [previous|last|other|former|first|new|old] @otherParty [team|department|partner|company|who helped you|you spoke to|guys|people|i|again] '
        + '[obviously|clearly|unfortunately|apparently|must have|has|have|had|probably|simply|just|really] (messed|screwed|mucked|fouled) (up|this up|it up|your)',
      '!(by|as|that you|if|from) (the|my|our|your|another|a|one of our|this|that) [previous|last|other|former|first|new|old] @otherParty [team|department|partner|company|who helped you|you spoke to|guys|people|again] '
        + '[obviously|clearly|unfortunately|apparently|must have|has|have|had|probably|simply|just|really] (forgot|forgotten|failed to|lost|misplaced|damaged|got it wrong|got this wrong|dropped the ball|misinformed|misled|made (a|an|the|this) '
        + '<0-1> (mistake|error|mess)|is (to blame|at fault|responsible for (this|that|the (delay|error|mistake)))|are to blame|was at fault|were at fault|sent (you|out|us) the wrong|sent the wrong|told you [the] wrong|'
        + 'gave you [the|some] (wrong|incorrect|bad|false)|never (told|sent|passed|informed|updated|checked|logged|did|answered))',
      '^ (sales|marketing|billing|finance|shipping|logistics|engineering|accounts|management|dispatch) [clearly|obviously|apparently|must have|have] (gave you [the] wrong|told you [the] wrong|got it wrong|got this wrong|messed up|'
        + 'screwed up|forgot|dropped the ball|made a mistake|never told)',
      '^ (whoever|the person) (you spoke to|told you|helped you|gave you) <0-4> (wrong|incorrect|mistake|confused)',
      '(the|my|our|another|a) [previous|last|other|former|first] (agent|colleague|rep|advisor|adviser|representative|team|person|shift) [you spoke to|who helped you|who spoke to you] (should|ought to|could) [really|not|never] have',
      '(the|my|our|another|a) [previous|last|other|former|first] (agent|colleague|rep|advisor|adviser|representative) [you spoke to|who helped you] did not [actually|even|really|seem to] (tell|do|send|pass|inform|update|check|log|follow|read|note|explain|process|know)',
      '[is|was|all|that is] (because of|the fault of|down to) (the|our|your|my) [previous|last|other|new] @otherParty $',
      '(blame|blaming) (the|our|your|my) [previous|last|other|new] @otherParty',
    ],
    unlessAfter: ['(if|whether|in case|unless|not|does not mean) <0-2>'],
    matches: [
      'Our old supplier let us down', 'Billing should have caught that', 'Whoever took the call typed it in wrong', 'That was down to the last person you spoke to',
      'The previous agent gave you the wrong information.', 'The warehouse messed up your order.', 'My colleague should have told you', 'Our courier lost it', 'This is because of the courier',
      'The sales team made a mistake', 'The last agent did not log your call', 'Sales gave you the wrong price', 'Whoever you spoke to got it wrong', 'You can blame the bank', 'our developers are to blame', 'The supplier never told us',
    ],
    misses: [
      'You can let the driver down the ramp',
      'our courier is collecting it today', "I'll chase the warehouse now", 'our billing team will call you', 'If our courier lost it, we send a new one', 'The courier delivers on Monday', 'Thanks to our engineers',
      'We lost your parcel',
    ],
  },
  toldTo: list(
    'How a customer is told, advised or begged to do something; what follows is the bare verb.',
    '(please|kindly|pls)',
    '^ (then|first|so|just|also|simply|and|or|instead|sorry|therefore|#)',
    'you (will|would|might|may|shall|are going to) [just|only|also|first|then|still|really|now|probably|therefore] (need|have|want|wish) to',
    'you [just|only|also|first|really|actually|still|now|probably|therefore] (need|have|want|ought|got) to',
    '(need|needs|ask|asking|advise|advised|urge|encourage|invite|require|prefer|like|want|best for|better for|easiest for|up to|down to) you [then|first|instead] to',
    'you (must|should|had better|had best|are (best|better) to|are (advised|asked|required|requested|expected|supposed|invited|encouraged|welcome) to)',
    '(suggest|recommend|advise|propose|ask|request) [that] (you|customers)',
    '(best|better|easiest|quickest|simplest|best [thing|bet|option|plan|idea|course|advice|way] (is|would be|might be|will be)|best off|only (option|thing|way) [left] [here] (is|would be)) [just|then|probably] to',
    '(best|only|next|easiest|quickest) (thing|bet|option|plan|idea|course|port of call|step|way|choice) [here|now|for (you|this|that|it)] (is|would be|might be|will be) [just|probably] [to]',
    'i would [just|probably|always|really]',
    '(could|can|would|will) you [please|kindly|just|then|instead]',
  ),
  toldDoing: list(
    'The same, where what follows ends in -ing.',
    'you (are|would be|might be|will be|may be) [much|probably] (better off|best off|best|better)',
    '(suggest|recommend|advise|try|worth|consider|how about|what about|mind)',
    '(best|only|next|easiest|quickest) (thing|bet|option|plan|idea|course|way|step) (is|would be|might be|will be)',
  ),
  reaching: list(
    'What a customer does who turns to somebody else.',
    '(contact|call|ring|phone|telephone|dial|email|message|text|approach|consult|ask|reach|chase [up]|reach out to|get in touch with|get in contact with|be in touch with)',
    '(speak|talk|chat|write|apply|appeal|complain) (to|with)',
    '(check|liaise|deal|confirm|consult|follow up|enquire|inquire|register|raise it|raise this|raise that) (with|at)',
    '(turn|get) [back|straight|directly|over|through|on] to',
    '(get|go) (onto|through|via)',
    'get [a] hold of',
    '(take|raise|bring|chase) (this|it|that|these|those|them|(your|the|any) <1-2>) up with',
    '(report|send|forward|submit|raise|address|refer|direct|redirect|escalate|mail|email|re-send|resend|pass|put|post|discuss|chase) '
      + '[all] (this|it|that|these|those|them|(your|the|any|all|such|further|future) <1-3>) [up|on|over|back|directly|straight|instead] (to|with|at|through|via)',
  ),
  reachingDoing: list(
    'The same, in -ing.',
    '(contacting|calling|ringing|phoning|emailing|messaging|approaching|consulting|asking|trying|visiting|chasing|seeing|(speaking|talking|writing|applying) (to|with)|(checking|liaising|dealing) with|going (through|via|to|back to)'
      + '|reaching out to|getting (in (touch|contact) with|on to|onto|hold of))',
  ),
  elsewhere: list(
    'Desks of the house that a customer may be sent to.',
    '(team|teams|department|departments|dept|desk|office|offices|branch|line|helpline|hotline|switchboard|reception|counter|helpdesk|people|lot|folks|guys|staff|colleagues|specialists|engineers|experts)',
    '(support|billing|finance|accounts|payments|payroll|sales|claims|collections|complaints|logistics|shipping|warehouse|returns|warranty|lettings|admissions|hr|care|customer (service|services|care|relations|support))',
  ),
  otherFirm: list(
    'People and firms besides the house that a customer may be sent to.',
    '(shop|store|stores|retailer|seller|reseller|merchant|dealer|dealership|garage|vendor|supplier|manufacturer|maker|makers|brand|distributor|wholesaler|installer|fitter|workshop|service (center|agent|partner))',
    '(courier|couriers|carrier|depot|post office|sorting office|sender|haulier|(delivery|shipping|courier|removal|insurance|credit card|card|phone|utility|leasing|finance|software|travel|hosting|security|management) (company|firm|provider|partner|service|agent|office|people))',
    '(bank|building society|issuer|card issuer|lender|insurer|broker|provider|pension provider|energy supplier|network|network operator|internet provider|isp|operator|payment processor|registrar|host|hosting provider)',
    '(airline|airport|hotel|venue|box office|promoter|organizer|organizers|travel agent|agent|agency|tour operator|landlord|letting agent|letting agents|estate agent|managing agent|housing association|council|embassy|consulate|customs)',
    '(school|university|college|employer|union|ombudsman|regulator|registry|tax office|court|clerk|surgery|clinic|hospital|practice|accountant|solicitor|publisher|app store|platform|marketplace|franchise|local branch|home branch)',
  ),
  someoneElse: list(
    'Whom a customer is sent to who is sent on.',
    '[directly|instead|to|with|at] (our|the|another|a|an|that|one of our|any of our|a member of our|someone (in|from|at) (our|the)|somebody (in|from|at) (our|the)) [local|nearest|own|home|relevant|right|correct|appropriate|other|different|separate|dedicated] <0-2> @elsewhere',
    '[directly|instead] (the|your|their|that|its) [local|nearest|own|home|original|nearby] <0-2> @otherFirm',
    '[directly|instead] (a|an) [local|nearby|authorized|different] <0-1> @otherFirm $',
    '[directly|instead] (customer (service|services|care|support|relations)|head office|reception|accounts|payroll|billing|sales|claims|complaints|admissions|tech support|technical support|human resources|hr|trading standards|citizens advice) [on|at|for|about|directly|instead|and|$]',
    '[directly|instead] (whoever|the (person|people|place|company|firm|shop|store|party|one|ones|website|site) (who|that|you|where|which|it|he|she)|wherever you)',
    '[directly|instead] (them|him|her) (directly|instead|about|for|regarding|over|$)',
  ),
  sentToOthers: {
    description: 'Sends the customer to another team or company.',
    patterns: [
      '(@toldTo|^) [also|directly|simply|just|then|now|first|instead|please|try and|try to|go and|go ahead and] @reaching @someoneElse !(opening|app|name|page|card|statement|account|id|number|code|address|details|website|lead)',
      '(@toldTo|^) [just|simply|then|instead|first] (go|head|try|see|visit|turn|get|pop|come) [back|straight|directly|over|through|on|in|along|down] [to|through|via|onto|into] (our|the|your [local|nearest|own|home]|their|another|a different) <0-2> '
        + '(team|department|dept|desk|branch|helpdesk|helpline|reception|switchboard|counter|people|lot|colleagues|@otherFirm) !(app|name|page|card|statement|account|id|number|code|address|details|website|settings|tab|menu|list|section|icon)',
      '@toldDoing [also|directly|simply|just|instead] @reachingDoing @someoneElse !(opening|app|name|page|card|statement|account|id|number|code|address|details|website|lead)',
      '(@toldTo|^) [just|simply|instead] (give|drop|send) @someoneElse <0-6> (a|an) [quick] (ring|call|bell|buzz|shout|line|email|message|text|note|mail)',
      '(@toldTo|^) [just|simply|instead] be (talking|speaking|writing) (to|with) @someoneElse',
      '(it|this|that|those|these) (is|are|would be|will be|sounds like|looks like) [really|probably|actually|more] '
        + '(one|a (question|matter|query|job|case|problem|conversation)|something|a thing|ones|questions|for) [best|better] [asked|answered|raised|solved|sorted|to (ask|raise|take up|discuss|check|sort|settle|clear)] [out] [for|with|by|of|to] @someoneElse',
      '(it|that) (is|would be|will be) <1-5> (you|that you) [will|would] (want|need|have to|should|ought to) [for (that|this|it)|to (speak|talk|ask|contact|call|write|see|ring|go)] <0-2> $',
      '^ [i think|so|then|really] you (want|need|are after|are looking for) (the|our|your) <0-2> (@elsewhere|@otherFirm) [for|about|on] (that|this|it|those|these)',
      '(the|our|your|their) <0-3> (@elsewhere|@otherFirm) (is|are|would be|will be) [the|your|our] [best|right|only|better] '
        + '(place|people|person|port of call|ones|one|team|point of contact|contact|bet|placed|suited|equipped) [to|for|there|you]',
      '(the|our|your|their) <0-3> @otherFirm (would|will|should|may|might|can) [then|also|probably|certainly] (be able to|be happy to|be best placed to|know how to)',
      '(questions|question|queries|enquiries|inquiries|requests|complaints|claims|concerns|matters|issues|changes|cancellations|bookings|orders|applications|query|enquiry|request|complaint|claim|everything|anything) <0-5> '
        + '(go|goes|belong|belongs|(must|should|need to|needs to|has to|have to|ought to|are to|is to|can only|will need to|will have to|would need to|would have to) be (sent|addressed|directed|redirected|made|raised|submitted|referred|taken up|put|forwarded|emailed|posted|asked|arranged|discussed|routed|reported|dealt with|handled|sorted)) '
        + '[in writing|directly|straight|instead] (to|with|through|via|by|at) (@someoneElse|head office|<email>)',
      '(must|should|need to|needs to|has to|have to|can only|will need to|will have to|would need to|would have to) be (done|made|arranged|changed|canceled|raised|taken up|sorted|booked|handled|fixed|dealt with|requested|resolved) '
        + '[out|directly|instead] (by|with|through|via) @someoneElse',
      '(are|is) [all|usually|normally|actually] (dealt with|looked after|handled|managed|sorted|done|taken care of|run|processed) [by|in|at] (elsewhere|[somebody|someone] else|somewhere else|(a|another|an) [separate|different|other|outside|external] '
        + '(team|department|office|desk|company|firm|provider|people))',
      '(come through|got through|gotten through|reached|contacted|written to|called|rung|emailed|come to|landed (in|with|at)|this is|i am|we are|messaging|phoned) [to|at] the wrong (team|department|place|desk|office|inbox|line|number|people|branch|address|company|section|person)',
      '(is|are|was|am) not the (right|correct|best) (team|department|place|desk|office|inbox|line|number|people|branch|address|person|channel) (for|to)',
      '(wrong|not the right) (team|department|desk|office|people|place|branch|inbox) (for (that|this)|i am afraid|sorry|here)',
    ],
    unlessAfter: [
      '@me (will|shall|am going to|are going to|have|can|need to|had to|could) <0-3>', '(not|never|without|no need to|instead of|rather than|before|after|once|when) <0-2>', '(we|i) (need|have|want) to', 'to help',
    ],
    matches: [
      'Please contact our billing department.', "You'll need to call our sales team for that.", "You'll have to contact the courier.", 'Get in touch with the store where you bought it.', 'Kindly send that to our complaints desk',
      'go back to the retailer', 'You should ask for it; please email the finance team', 'We suggest you contact our help desk', 'I would advise you to speak to your bank', 'Best thing would be to ring the garage', "That's one for your landlord",
      "You'd be better off asking the council", 'Your airline would be able to tell you', 'Your query should be sent to accounts', "You've come through to the wrong department", 'Give the dealer a call', 'It would be the claims people you need to speak to',
      'Refunds are dealt with by a separate team', "so you'd have to ask them", 'Speak with whoever arranged the tour', 'We need you to go through the agent', "It's the council you want", 'Contact customer services', 'Claims go to our Dublin office',
    ],
    misses: [
      "I'll contact our billing team for you", "I've passed this to billing", 'We contacted the courier', 'Our billing team will contact you', 'You can contact our team any time', 'I have spoken to the store', 'No need to ring the courier',
      'I would like to ask the team', 'The courier will be with you at noon', 'Ask for your room key', 'We are going to ring the garage', 'Check with your thumb', 'Pass this code to the driver',
    ],
  },
  sentSomewhere: {
    description: 'Tells the customer to turn to somebody, whoever that is: sent on only where the tagger hears it too.',
    patterns: [
      '(@toldTo|^) [also|directly|simply|just|then|now|first|instead|try and|try to|go and] @reaching',
      '@toldDoing @reachingDoing',
      '(one|question|matter|query|something) for (the|your|our|their)',
      'you (want|need) (the|your|our|their) <1-3> (for|not)',
    ],
    unlessAfter: ['@me (will|shall|am going to|are going to|have|can|need to|had to|could) <0-3>', '(not|never|without|no need to|instead of|rather than|before|after|once|when) <0-2>', '(we|i) (need|have|want) to'],
    matches: ['Please liaise with the school', 'You would need to speak to the caretaker', "That's a question for the treasurer"],
    misses: ["I'll speak to the caretaker", 'We have asked them'],
  },
  aTimeToReturn: list(
    'When somebody is to come back.',
    '(later|tomorrow|tonight|another (time|day)|(some|any) other time|when|once|as soon as|after|during|between|before|from|next|(on|in|at|around|by|until) (the <0-2>|a <0-2>|an <0-1>|#|one|two|three|@weekday|@month|about)|@weekday|this (afternoon|evening|week|morning)|'
      + 'first thing|over the (weekend|summer)|closer to|nearer|towards|soon|regularly|periodically|(any|a) weekday|<date>)',
  ),
  toldToComeBack: {
    description: 'Tells the customer to call or come back at another time.',
    patterns: [
      '(@toldTo|^) [just|simply|try to|try and|always] (call|ring|phone|telephone|message|email|text|contact|write to|ask|dial|chat|be in touch|get in touch|reach out|write|write in|call in|pop in|pop back in|come in) [us|me|the <0-2> (office|line|desk|team|number|helpline)|our <0-2> (office|line|desk|team|helpline)] '
        + '[with (us|me)|to us] (back|again) [with us|to us|us|in|then] [only] (@aTimeToReturn|$)',
      '(@toldTo|^) [just|simply|try to|try and] (come|get|check|report|pop|drop|circle) back [in] [to|with] [us|me|here|in touch|in touch with us|in contact|on to us] [then|again] @aTimeToReturn',
      '(@toldTo|^) [just|simply|try to|try and] get back (in (touch|contact)|to us|on to us) [with us|again] [then] @aTimeToReturn',
      '(@toldTo|^) [just|simply|then] (try|have) (us|another (go|try) (with us|at ringing|at calling)|(calling|ringing|phoning|emailing|messaging|the (line|office|number|desk|switchboard)) [us] again) [again] @aTimeToReturn',
      '(@toldTo|^) [just|simply|then] (try again|have another (go|try)) (tomorrow|next (week|month|<1>)|on @weekday|in (a|#) <0-1> (days|weeks|month))',
      '@toldDoing (calling|ringing|phoning|trying|coming|messaging|contacting us|emailing us) [us] (back|again) [in] @aTimeToReturn',
    ],
    unlessAfter: ['(@me|they|team|courier|driver|who) (will|shall|can|would|may) <0-2>', '(if|not|never|to|no need to|without|before) <0-1>'],
    matches: [
      'Please call back later when the system is up.', 'kindly check back in a few days', 'Kindly ring back tomorrow', 'You will have to call again on Monday', 'please call back', 'Try us again on Friday', "You'd need to come back to us next month",
      'Ring the office again after the holiday', 'Get back in touch once term has started', 'We suggest trying again in March', 'Best to ring again in a week',
    ],
    misses: ["I'll call you back tomorrow", 'We will ring back at noon', 'Please try again later', 'The driver will come back on Friday', 'Try again with the blue cable', 'No need to call again'],
  },
  aCase: list('What is opened to be helped.', '(ticket|request|case|claim|conversation|enquiry|inquiry|chat|query|complaint|application|support request|thread|report|issue|email|form)'),
  toldToStartAgain: {
    description: 'Tells the customer to open another case, or to ask somewhere else.',
    patterns: [
      '(@toldTo|^) [also|then|just|simply|instead|go ahead and|please] (open|raise|submit|create|file|start|log|send|make|lodge|put in|begin|place|fill in|fill out|complete|write|post|set up) [us] (a|an|another|one) <0-2> (new|another|separate|second|different|fresh|further|own) [support] @aCase !(so that|to (get|start|begin|claim|return))',
      '(@toldTo|^) [also|then|just|simply|instead|go ahead and|please] (open|raise|submit|create|file|start|log|send|make|lodge|put in|begin|fill in|fill out) [us] another @aCase !(so that|to (get|start|begin|claim|return))',
      '(@toldTo|^) [also|then|just|simply|instead|go ahead and|please] (open|raise|submit|create|file|log|lodge|put in) [us] (a|an) [new|support|formal|service|help|help desk|helpdesk|it|online] (ticket|support request|service request|case) !(so that|to (get|start|begin|claim|return)|with your)',
      '(@toldTo|^) [also|then|just|simply|instead|please] (resubmit|re-submit|reapply|re-apply|restart|re-log|relog|re-raise|reenter|re-enter|re-send|resend|(submit|send|raise|log|enter|apply|ask|post) again) [your|the|this|that|it] <0-2> (@aCase|(using|via|through|on|with) (our|the))',
      '(@toldTo|^) [also|then|just|simply|instead|please] (raise|submit|log|send|ask|open|post|report|put|email|write) (this|that|it|those|these|them|that one|this one|the <1-3>|your <1-3>) [in|to us] (separately|as a (new|separate|second)|in (a|another) (new|separate|different|second|fresh)|'
        + '(using|via|through|on|with) (the|our) <0-3> (form|portal|website|site|app|system|page|tool))',
      '(@toldTo|^) [also|then|just|simply|instead|please] (fill in|fill out|complete|use|submit|go through) (the|our) <0-3> (form|contact page|portal|web form) (on|at|via|from) (our|the) <0-2> (website|site|page|homepage|app|portal|intranet)',
      '(@toldTo|^) [also|then|just|simply|instead|please|kindly] (post|add|share|submit|ask|raise|suggest|put) (this|it|that|your <1-3>) [also] (to|on|in|at|via|through) (our|the) <0-2> (forum|forums|community|board|ideas|feedback portal)',
    ],
    unlessAfter: ['@me (will|shall|am going to|are going to|have|can|could) <0-3>', '(not|never|no need to|without|before|when|once|after) <0-2>'],
    matches: [
      'Please open a new ticket for the second question.', 'submit another request', 'You will need to raise a separate case', 'Please post it on our community forum', 'Start a fresh chat for the other problem', 'Could you raise that one separately?',
      'Please resubmit your query', "You'd have to fill in the form on our website", 'Kindly log a ticket', 'You should submit it through the portal', 'Please send your question using our contact form',
    ],
    misses: ["I've opened a second case", 'We opened a new ticket for you', 'Please fill in the form', 'your new ticket', 'No need to open a new ticket', 'Create a new account', 'Start a new game', 'Send us the form'],
  },
  channel: list(
    'Where people write or call.',
    '[this|the|our|live|a|an|social] (channel|chat|line|inbox|email|emails|phone|telephone|twitter|facebook|social media|messenger|whatsapp|mailbox|text|sms|comments|forum|web chat|webchat|dms|letter|post|desk|call)',
  ),
  wrongChannel: {
    description: 'Says that it cannot be done where the customer asked.',
    patterns: [
      '(@me|(my|our|this) (team|desk|office)) (can not|are unable to|am unable to|am not able to|are not able to|do not|will not|will not be able to|could not|are not allowed to|am not allowed to|never) [really|actually|unfortunately|usually] '
        + '(help|assist|do|handle|deal|discuss|process|support|solve|resolve|answer|look|go|give|take|make|change|share|sort|talk|cancel|arrange|offer|provide|accept) <0-6> (from here|(on|via|over|by|through|in) @channel)',
      '(is|are) not [really|actually] (something|things|a thing|anything) [that] (@me|(our|my|this) (team|desk|office)) [can|could|do|would|will|are able to] [ever|normally] '
        + '(help|assist|do|handle|deal|discuss|process|support|solve|resolve|answer|look|go|give|take|make|change|share|sort|cancel|cover) <0-4> (here|from here|(on|via|over|by|through|in) @channel)',
      '(can not|is not possible to|can only|will not|has to|have to|must|needs to|need to|would have to|would need to|will have to|will need to) be (solved|resolved|handled|done|dealt with|discussed|processed|answered|sorted|arranged|changed|made|canceled|requested|taken|given|raised) [out] '
        + '<0-2> ((on|via|over|by|through|in) @channel|in person|in (store|branch|writing)|face to face|at (a|your|one of our|our|the) <0-2> (branch|shop|store|office|desk|counter|shops|branches|stores|center))',
      'this (inbox|line|number|email address|address|mailbox|desk|chat|page|team|queue|channel|email) (only|just|solely|does not|can not|is (only|just|solely|not) [there|meant|able|monitored] [for|to]) (for|to|be used|deal|deals|handle|handles|take|takes|cover|covers|help|helps|answer|answers)',
      'this (inbox|line|number|email address|address|mailbox|desk|chat|page|team|queue|channel|email) (is|handles|takes|covers|deals with) (only|just|solely|not) for',
      '(this|the) (inbox|line|number|email address|mailbox|desk|chat|queue|channel) is (for|there for|reserved for) <1-5> (only|and not|not)',
      'you [will|would] (have|need) to (call|phone|ring|telephone|write|email|come in|call in|phone in|write in|ring in|ring up) [to] [us|in] [up|to us] (about|for|with|regarding|over) (that|this|it|those|these)',
      '(@toldTo|^) [just|instead|simply] (pop|go|come|call|head|drop|nip|get|look) (in|into|to|down to|along to|over to|round to|in to|in at|by) (a|an|any|our|your|the|one of our) <0-2> (branch|store|shop|office|desk|counter|reception|town hall|branches|stores|shops|showroom|salon|surgery|front desk) '
        + '!(<0-1> to (collect|pick|try|drop|return|get|choose|sign)|and (collect|pick|try|drop|return|get|choose|sign))',
      '(@toldTo|^) [just|instead|simply|please] visit (a|an|any|our|your|the|one of our) <0-2> (branch|store|shop|office|counter|branches|stores|shops|showroom) (for (that|this|it)|with (that|this|it)|about|$)',
    ],
    unlessAfter: ['(if|not|never|no need to|can also) <0-1>'],
    matches: [
      "We can't help with this on chat.", "We're unable to help you with this on this channel", 'I cannot do that from here', 'This can only be handled by phone', 'We do not handle complaints by email', "That isn't something we discuss here", 'This inbox is for orders only',
      "I'm not able to go into billing over chat", "You'll have to phone us about that", 'It has to be done in person', 'You would need to go into a branch', 'Pop down to your local store', "This line doesn't deal with claims", 'This team only handles orders',
    ],
    misses: ['We can help you on chat', 'You cannot log in here', 'I am here to help', 'This number is not on the account', 'You can pop into any branch', 'The form must be signed in writing', 'We do not share your email', 'Pop into the shop to collect it'],
  },
  ourPages: list(
    'Where a customer is sent to read.',
    '(our|the|your) <0-2> (website|web site|webpage|site|homepage|faq|faqs|help center|help pages|help page|help section|help files|knowledge base|knowledgebase|terms|policy|policies|documentation|docs|forum|forums|support page|support pages|terms and conditions|'
      + 't&cs|guidelines|handbook|manual|user guide|user manual|instruction manual|instruction booklet|prospectus|brochure|rule book|wiki|blog|small print|intranet|release notes)',
  ),
  readItYourself: {
    description: 'Sends the customer off to read.',
    patterns: [
      '(@toldTo|^|you can|you may) [also|just|simply|please|always|instead|first] (visit|see|refer to|check|check out|consult|read|review|have a (look|read|browse) (at|of|through|on|in)|take a (look|read) (at|through|of|on)|look (at|in|on|through)|go to|search|browse|head (to|over to)|try|look it up (on|in)|read through|use|study|go (through|on|onto|back to)) '
        + '[at|on|in|through] @ourPages !(to|and)',
      '(you will|you can|you should|you may|you would|can be|may be|will be|everything) <0-2> (find|see|read|found|seen|look|get) <0-7> (on|in|at|within|from|under) @ourPages',
      '(it|that|this|everything|all|answer|answers|information|info|details|steps|instructions|detail|explanation|rules|prices|times|dates|that part|which) <0-6> (is|are|can be found|may be found|is given|has been) [all|also|already|clearly|fully|there] '
        + '[explained|covered|listed|described|set out|published|given|shown|laid out|detailed|stated|spelled out|answered|available|posted|found|there|up|written|documented] (on|in|at|within|by) @ourPages',
      '(@toldTo|^) [just|simply|then] (google|search for|look up) (it|that|this|the answer|the <1-3>) $',
      '^ [please|just] (google it|look it up|search the web|search online|look online|check online)',
    ],
    unlessAfter: ['(did|do|if|have|has) <0-2>', '(not|never|no need to|where) <0-2>'],
    matches: [
      'Please refer to our FAQ.', 'Kindly check the website', 'You can consult our knowledge base', 'See our terms and conditions', "You'll find the answer on our website", "It's all explained in the help centre", 'The information you are after is on our site', 'Have a read of our terms',
      'Everything about this is covered in the FAQs', 'You should read the manual', 'The steps are in the user guide', 'Just google it',
    ],
    misses: ['I have checked our website', 'Our FAQ is new', 'The terms say so', 'Go to our website and click Login', 'Your order is on the van', 'Have you read our terms'],
  },
  withPurpose: {
    description: 'Says what the customer is to ask for, or what the other one will do.',
    patterns: [
      'to (ask|check|arrange|confirm|find|request|see|have|get|claim|change|book|report|collect|make|discuss|dispute|remove|lift|unblock|update|verify|cancel|set|open|order|pick|resolve|trace|track|locate|obtain|authorize|approve|enable|add|let|whitelist|query) <1>',
      'and (tell|quote|give|say|request|let|mention|show|have|get|bring|take|they|ask (them|about|for|whether|if|how))',
      '(so that|so they|who (can|will)|they (can|will))',
      '(ask|get|tell|have) (your|the) <1-3> to <1>',
      '(before|after) (you|the|your|using|taking)',
    ],
    unlessAfter: ['(best|better|need|have|want|ought|got|wish|thing|bet|option|plan|idea|course|way|step|place|people|person|ones|one|team|you|is|are|be|easiest|quickest|going|nearest|pop|down|head) <0-1>'],
    matches: ['Please contact your bank to lift the block', 'call the depot and quote 41', 'Ask your doctor before you take it'],
    misses: ['You will have to contact the courier', 'Please contact our billing department'],
  },
  howToReach: {
    description: 'Shows where or how somebody is reached.',
    patterns: ['<url>', '<email>', '<number>', '(extension|ext) #', '(on|at|by) the (number|address) (on|in|at|above|below)', '(number|address) on the back', '(open|opening hours|office hours) <0-4> (until|till|to|from|#|24)', 'ask for <name>', '(00*|01*|02*|03*|04*|07*|08*|09*|1-*)', '# #', '<text>'],
    matches: ['Write to {{support_email}}', 'open until 6', 'extension 12', 'the number on the back of your card', 'Call 0800 111 222'],
    misses: ['Please contact our billing department', 'Ring again on Monday'],
  },
  privateMessage: {
    description: 'Asks for a private message.',
    patterns: ['(dm|dms|pm|direct message|private message|messenger link|message us privately|inbox us|drop us a message|send us a message)'],
    matches: ['Please DM us your number', 'Send us a private message'],
    misses: ['Please email us'],
  },
  afterwards: {
    description: 'Says where to turn for more, or if something is left: a courtesy, not a send-off.',
    patterns: [
      '(if|should you|should there|whenever|any time|anytime|in case|in the event|once|unless|when you|feel free|hesitate|alternatively|as well|you can also|or you can)',
      '(for|with|of|about|to (find|learn|see|read|know|get)) (any|more|further|additional|other|full|extra|all|detailed|general)',
      '(more|further|additional|full) (information|info|details|detail|help|assistance|questions|support|reading|guidance|on (this|that|how))',
    ],
    matches: ['If you have any questions, contact our team', 'For more information, see our FAQ', 'further details'],
    misses: ['Please contact our billing department'],
  },
  theyAlone: {
    description: 'Says why somebody else has to do it.',
    patterns: [
      '(only|just) (the|your|they|our|he|she|a) <0-3> (can|may|has|have|is able|are able)',
      '(they|who|that|it|team|department|bank|courier|provider|processor) (are|is) (the (ones|one|only|team|department)|responsible|our|in charge|best placed|better placed|equipped|able)',
      '(as|because|since|who) (they|it|the|he|she|our|your|only)',
      '(handles|handle|deals with|deal with|looks after|look after|in charge of|responsible for)',
      '(must|has to|have to|needs to) <0-6> for (security|legal|privacy|safety)',
      'for (security|legal|privacy|safety|data protection) (reason|reasons)',
    ],
    matches: ['Only the hotel can unlock the safe', 'since they run the depot', 'They handle all refunds', 'Your bank must lift it for security reasons', 'They are the ones who decide'],
    misses: ['Please contact our billing department'],
  },
  handOver: {
    description: 'Hands the case or the customer to somebody else.',
    patterns: [
      '(@me|^ [already|now|just]|has been|have been|been|is being|to|was|and|me) [have|will|am|are|was|would] [@adverbs] (escalate|escalated|escalating) !(<0-4> (priority|urgent|status))',
      '^ (escalating|escalated) (this|it|your|to)',
      '(transfer|transferred|transferring) (you|this|your <1>|the (case|call|chat|ticket)|it)',
      '(hand|handed|handing) (this|it|you|your <1>|the <1>) (over|off) [to]',
      '(pass|passed|passing) (this|it|you|your <1-2>|everything|the <1>) (on|over|along|up) [to]',
      '(pass|passed|passing) (this|it|you|your <1-2>|everything) to',
      '(forward|forwarded|forwarding) (this|it|your <1-2>|everything|you) [on] [over] to',
      '(connect|connected|connecting) you (with|to)',
      '(put|putting) you (through|in touch)',
      '(raise|raised|raising) (this|it|your <1>) (with|internally)',
      '(assign|assigned|assigning|reassigned) (this|it|your <1>|the <1>) to',
      '(loop|looped|looping) in',
      '(bring|bringing|brought) in (a|an|somebody|someone)',
      '(has|have|is|was|will be|been|being|be) [@adverbs] (passed|handed|forwarded|referred|transferred|assigned) (on|over|along|up|to) [to]',
      'get (this|it) [@adverbs] (raised|escalated) [internally|with|to|$]',
      '(a|another) [senior] (supervisor|manager|colleague|specialist|team member|agent|member of [our|the] <0-2> team) (will|is going to) [@adverbs] (contact|call|be in touch|reach|get|take|write|email|reply|respond|look|follow|assist)',
    ],
    unlessAfter: [
      '(no|not|never|without) [need] [to|be]', '(if|can|could|may|might|whether|did|when|like|want|happy|able|need|before|once) <0-2>', 'how to',
      '(feedback|suggestion|suggestions|comments|thoughts|idea|ideas|input|compliments|words|praise) <0-2>',
    ],
    matches: [
      "I've escalated this", "I'm transferring you now", 'This has been passed on to the relevant people.', 'Let me escalate.', "I'll get this raised internally.", 'We will forward your email to the right department.',
      'A supervisor will contact you.', "I've looped in someone who can help.", "I'm connecting you with a specialist", 'handed it over', 'I have put you through', 'We have assigned your case to somebody',
    ],
    misses: ['transfer fee', 'a pass code', 'I can escalate it if you like', 'I passed the test', 'No need to forward it', 'We refer to your letter', 'Let me check with our tax specialist'],
  },
  theMatter: list(
    'What is handed over: the case, or the customer.',
    '(this|it|that|you|these|them|everything|(your|the|my) [<1>] (case|ticket|query|enquiry|inquiry|request|complaint|issue|claim|matter|dispute|email|emails|message|problem|report|concern|concerns|question|details|file|appeal|application|chat|call|order|account|refund|note|notes|photos|remarks))',
  ),
  handed: list(
    'Done with a case that changes hands.',
    '(sent|send|sending|bumped|bump|bumping|pushed|push|pushing|kicked|kick|moved|move|moving|run|ran|take|taken|taking|took|raised|raise|raising|passed|pass|passing|forwarded|forward|forwarding|put|putting|routed|route|routing|directed|redirected|referred|refer|'
      + 'referring|assigned|reassigned|assigning|shared|share|sharing|submitted|submit|submitting|reported|report|reporting|flagged|flag|flagging|logged|log|logging|brought|bring|handed|hand|handing|transferred|transfer|transferring|elevated|elevate|elevating|sending|'
      + 'escalated|escalate|escalating|relayed|relay|taken up|fed|pop|popped|popping|left|leave|turned|turn|noted|note|lodged|filed|opened)',
  ),
  nobody: list(
    'An owner who is none: it could be anybody.',
    '(the|our|a|an|its|their) [very|most] (relevant|right|appropriate|correct|responsible|concerned|other|proper|specialist|senior|internal|backend|back-end|higher|suitable|next|dedicated) <0-1> '
      + '(team|teams|department|departments|people|person|persons|colleague|colleagues|party|parties|channel|channels|member|area|desk|management|level|unit|specialist|agent|advisor|adviser|folks|staff|hands|authority|authorities|division|section|quarters|line)',
    '(the|our) (team|department|people|staff|colleagues|folks) (concerned|responsible|in charge|in question)',
    '(those|people|the people|the person|the team|the ones|a person) (who|that|concerned|involved|responsible)',
    '(someone|somebody|a colleague|another (team|department|agent|colleague|person|advisor|adviser|group|desk|area|member)) [else|who|that|concerned|involved|responsible|senior|above|higher|with|in|from|on]',
    '(a (specialist|supervisor|colleague|senior <1-2>)|one of my (colleagues|teammates)|senior management|higher management|management|the higher ups|our higher ups|my superiors|my seniors|the powers that be|upper management)',
  ),
  leftToOthers: {
    forRulesOnly: true,
    description: 'Leaves the case to others who are not named: they have it, or somebody or other will act.',
    patterns: [
      '(it|this|that|everything|(your|the) (case|ticket|request|claim|complaint|query|file|order)) (is|are|sits|lies) [now|already|currently] with (the|our|another|a different) (team|department|people|office|back office|other team|other department) [now] $',
      '(someone|somebody|a colleague|one of (the team|my colleagues|our colleagues|the others|the guys)) (will|shall|should|is going to) [then|also|soon|shortly] (be (calling|ringing|contacting|emailing|in touch)|call|ring|phone|email|contact|message|text|deal with|pick (it|this|that) up|take (it|this|that) (on|from here|over)|sort (it|this|that)) [you|it|this|that]',
      '@me (am|will|have) [just|now|going to] (pass|passing|passed|hand|handing|handed|send|sending|pop|popping|switch|switching|move|moving) you (over|across|on|along|through|back) [now] $',
    ],
    unlessAfter: ['(if|when|once|until|before|like|want|can|could|shall) <0-3>', '@negation <0-2>'],
    matches: ["It's with the team now", 'Somebody is going to ring you', "I'm passing you over now", 'A colleague will deal with it'],
    misses: ['It is with the courier', 'If someone calls you', 'Ana will call you', 'I sent you a new one'],
  },
  handedToNobody: {
    description: 'Hands the case on without a word that could name who has it.',
    patterns: [
      '(@me [have|will|am|are|would] [@adverbs] @handed @theMatter|(been|being|be|was|were) [@adverbs] @handed) [@adverb] [on|over] up (the <0-1> (chain|line|ladder|queue)|a (level|tier|notch)|[to|with] @nobody|for (review|a decision|approval|investigation))',
      '@me [have|will|am|are|would] [@adverbs] (bumped|bump|bumping|pushed|kicked|fed|raised|raising|escalated) @theMatter up $',
      '(@me [have|will|am|are|would] [@adverbs] @handed @theMatter|(been|being|be|was|were) [@adverbs] @handed) [@adverb] (on|over|along|through|across) [to|with] (someone|somebody) [else|who|that]',
      '(@me [have|will|am|are|would] [@adverbs] @handed @theMatter|(been|being|be|was|were) [@adverbs] @handed) [@adverb] (upstairs|higher [up]|to (the next|a higher|the second|the third|a second|another|a different) (level|tier|line|stage))',
      '(@me [have|will|am|are|would] [@adverbs] @handed @theMatter|(been|being|be|was|were) [@adverbs] @handed) [@adverb] [up|over|on|along|through|back] (to|with|in front of|past|before|to the attention of|for the attention of) @nobody',
      '(@me|^ [already|now|just]|been|was|were) [have|has|will|am|are|was|would] [@adverbs] (raised|raise|raising|flagged|flag|flagging|referred|refer|referring|reported|report|reporting|escalated|escalate|escalating|logged|shared|brought up|passed|highlighted|mentioned) [@theMatter] [up|on] [@adverb] internally',
      '@me (have|will|am) [@adverbs] (raise|raised|raising|open|opened|log|logged|create|created|lodge|lodged) (a|an|your) <0-2> (ticket|case|request|query|escalation|report) [on] (to|with) @nobody',
      '@me (have|will|am|are) [@adverbs] (notified|notify|notifying|alerted|alert|alerting|informed|inform|informing|told|tell|pinged|ping|pinging|nudged|briefed|messaged|emailed|contacted) @nobody !(that|of|about)',
      '(@theMatter|complaint|dispute|ticket|case|matter) (has been|have been|is being|was|will be) [now|also|therefore|already] (elevated|escalated|reassigned|re-assigned|transferred|kicked upstairs)',
      '@theMatter (is|are|has gone|have gone|went|goes|sits|will go|is going|lies|remains) [now|already|currently] [over|up|on] (with|to) @nobody',
      '(another|a different|one of our other|one of my other) (agent|colleague|advisor|adviser|specialist|teammate|person|rep|representative|team member|department|team) (will|is going to) [now] (take (it|this|over)|handle|deal|look|pick|contact|call|be in touch|get|help|assist|reply|respond|continue)',
      '(somebody|someone) (else|senior|higher up|more senior) <0-4> (will|is going to)',
      '(let me|i will|i am going to) [just|now] (get|find|grab|fetch|bring in|pull in) (someone|somebody|a colleague|another <1>|a (supervisor|specialist)) [else|who|from|with|more|to]',
    ],
    unlessAfter: ['(no|not|never|without) [need] [to|be]', '(if|can|could|may|might|whether|did|when|like|want|happy|able|need|before|once|you have|have you) <0-2>', 'how to', '(feedback|suggestion|suggestions|comments|thoughts|idea|ideas|input|compliments|words|praise|thanks) <0-4>'],
    matches: [
      'I have bumped this up the line', 'Your case has been raised with the relevant department', "I've flagged this internally", "I've sent it over to someone who can help", 'This is now with the team concerned', 'I put it in front of the right people', 'The matter has been elevated',
      'Your request has been submitted to the appropriate team', 'I have notified the relevant people', 'Another agent will take it from here', 'Your ticket has been reassigned', 'Let me get someone who knows more', "I'll pop you through to someone else", 'It has been moved up to the next level',
    ],
    misses: ["I've raised this with our engineers", 'I moved your booking to Friday', 'I have sent you a new one', 'If it fails, we can raise it internally', "I've put it in the post", 'I have transferred £20 to your account', 'Your feedback has been shared with the team', 'We turned it on again', "It is in someone else's name", 'Log in to your account', 'A request has been submitted on your behalf', 'I have sent it to your phone', 'Hand it back to the driver'],
  },
  surelyHandedOver: {
    description: 'Words that only a hand-over has.',
    patterns: ['(escalate|escalated|escalating|transferring you|looped in|raised internally|relevant (people|team|department|person|colleagues)|(right|appropriate|correct) (department|team|person|people|channel|channels)|supervisor)'],
    matches: ["I've escalated it", 'the right department'],
    misses: ['I passed it on'],
  },
  ownerNoun: list(
    'Teams and roles that can be asked for.',
    '(billing|finance|accounts|accounting|payments|refunds|returns|fraud|security|legal|compliance|engineering|engineers|engineer|developers|developer|product|technical|tech|it|warehouse|logistics|shipping|dispatch)',
    '(delivery|courier|repairs|repair|maintenance|sales|marketing|hr|payroll|claims|reservations|bookings|housekeeping|front desk|reception|moderation|moderators|trust|safety|network|infrastructure|hosting|domains)',
    '(support|escalations|complaints|customer care|customer relations|customer success|retention|onboarding|tax|pharmacy|medical|clinical|nurse|doctor|branch|store|quality|qa|privacy|data|loyalty|membership|vip|social media)',
    '(tier (1|2|3|one|two|three)|level (1|2|3|two|three)|second line|second-line|third line|third-line|senior|specialist|specialty|supervisory|back office|back-office|field|design|editorial|content|partner|supplier)',
  ),
  escalationOwner: {
    description: 'Names who has it: a team, a role or a person of ours.',
    patterns: [
      '(our|the|my|your) <0-2> @ownerNoun <0-2> (team|teams|department|dept|desk|staff|office|group|unit|crew|colleagues|specialists|specialist|manager|lead|branch|engineers|agents|advisors|advisers)',
      '(with|to|by|in|from|at|asked|of) [our|the|my] [own] (billing|finance|accounts|engineering|engineers|engineer|developers|fraud|legal|compliance|logistics|warehouse|security|sales|payroll|claims|housekeeping|reception|moderation|hr|returns|'
        + 'refunds|repairs|technicians|moderators|manufacturer|courier|supplier|landlord|hotel|airline|bank|seller|seller’s|host|myself|me)',
      '(our|my) (manager|supervisor|team lead|team leader|boss|director|engineers|developers|technicians|accountant|accountants|lawyers|pharmacist|nurses|moderators|specialists|account manager|senior <1>|<1> specialist|<1> manager|<1> engineers)',
      'the <0-1> (manager|supervisor|engineers|developers|pharmacist|editor|moderators|branch|warehouse)',
      '(your|the) (account manager|dedicated <1>|case manager|case handler)',
      '(i will|i am) [personally|still|also] (stay|staying|keep|remain|remaining|own|follow|follow up|check|chase|update|write|call|be in touch|come back|get back)',
    ],
    matches: ['Priya in billing', 'our repairs team', 'I asked my manager', 'raised with the warehouse', 'forwarded to the Leeds branch', 'Our engineers have your logs', 'your account manager', "I'll update you"],
    misses: ['someone will be in touch', 'the relevant people', 'A supervisor will contact you', 'the right department', 'our team'],
  },
  ownersPurpose: {
    description: 'Says what the new owner is to do.',
    patterns: ['(to|who (will|can|handles|deals|looks)|so that|so they can|for) [then|also] (review|check|look|find|fix|release|approve|investigate|decide|handle|correct|trace|refund|issue|repair|confirm|help|handles|deals|a (review|check|decision|second look)|[a] (further|manual|full|urgent|immediate|closer) (review|investigation|look|check)|investigation|approval|analysis|follow-up)'],
    matches: ['to review the fee', 'who can approve it', 'for a review', 'for investigation'],
    misses: ['I asked them'],
  },
}
