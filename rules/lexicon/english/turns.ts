import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** Families of what is said only while two people talk. Only rules about conversations ask for them. */
export const turns: Lexicon = {
  wrongState: list(
    'What a thing is when it is not as it should be.',
    '(missing|broken|cracked|wrong|damaged|faulty|torn|empty|late|defective|incorrect|dead|blank|stuck|frozen|slow|locked|blocked|scratched|dented|leaking|smashed|off|down|out of date|not (working|right|correct|there|here|loading|charging|opening))',
  ),
  goesWrong: list(
    'What a thing does when it is not as it should be.',
    '(crashes|crashed|freezes|froze|leaks|leaked|fails|failed|broke|stopped|rattles|flickers|squeaks|overheats|(does|do|did|will|can|would) not (work|load|open|start|charge|turn on|connect|fit|print|play|close|send|sync|scan|arrive|come)|keeps <1-3>)',
  ),
  thingWrong: {
    description: 'The customer says of one thing that it is not as it should be.',
    patterns: [
      '(the|my|our|your|this|that|both|one of the) <1-3> (is|are|was|were|came|arrived|seems|looks|has been) [also|still|completely|totally|all|now|just] @wrongState',
      '(the|my|our|your|this|that) <1-3> @goesWrong',
    ],
    matches: ['My screen is cracked', 'the app crashes', 'the receipt is wrong', "the printer won't print", 'The lid is missing'],
    misses: ['The lid is blue', 'The app is fine', 'Is the lid included?'],
    forRulesOnly: true,
  },
  backchannel: {
    description: 'Shows that somebody listens, and says nothing.',
    patterns: ['^ [oh|ah|well] (uh huh|uh-huh|mhm|mm hmm|mm|hmm|okay|ok|right|i see|got it|sure|yes|yeah|yep|oh|oh no|oh dear|go on|of course|understood|wow|sorry|i understand|no) $'],
    matches: ['Uh-huh.', 'Okay.', 'I see', 'Got it.'],
    misses: ['Which lights are on?', 'Clear your cache.'],
    forRulesOnly: true,
  },
  stopsDanger: {
    description: 'Breaks in because somebody may be hurt or something lost.',
    patterns: [
      '^ (stop|careful|wait|be careful|watch out|get out|please stop)', '(do not|never) (touch|open|plug|use|eat|drink|drive|light|click|pay|send|share|tell|give) <0-2> (it|that|them|this|anyone|anybody|any|me|the|your)',
      '(leave|get out of) (the|your) (house|building|room|car)', '(call|ring|dial) (999|911|112|000|the (fire|emergency|police|ambulance))', '(switch|turn) (it|the <1-2>) off (now|at once|right away|immediately)',
    ],
    matches: ["Don't touch it!", 'Stop!', 'Leave the house and call 112', 'Turn it off now'],
    misses: ['Clear your cache', 'I stopped the order'],
    forRulesOnly: true,
  },
  saysInterrupted: {
    description: 'The customer says that they were not let finish.',
    patterns: [
      '(let|allow) me [to] (finish|speak|talk|explain first)', '(can|may|could) i [please|just] finish', '(i am|i was) not [yet] (finished|done) [talking|speaking|yet]', 'i (have|had) not finished',
      '(you|stop|quit) [are|keep|kept|always|constantly|were] (interrupting|cutting me off|talking over me)', '(do not|stop) (interrupt|interrupting)', 'you (interrupted|cut me off|keep cutting)', 'i (was|am) still (talking|speaking)',
    ],
    unlessAfter: ['(sorry|apologies) <0-2>'],
    matches: ['Let me finish please.', "I wasn't finished", "You're interrupting me", 'Can I finish?', 'I was still talking'],
    misses: ['I finished the setup', 'Let me check', 'I was talking to your colleague'],
    forRulesOnly: true,
  },
  holdsOn: {
    description: 'Leaves the customer waiting.',
    patterns: [
      '(one|a|just a|hang on a|give me a|gimme a) (sec|second|moment|minute|mo|min|tick)', '(hold|hang) (on|please|the line|tight)', 'please hold', '(bear|bare) with me', '(checking|looking|searching)',
      'let (me|us) [just|quickly|go ahead and|please|first] (see|check|look|find|pull|have|take|get|open|verify|confirm|review|search|ask|read|go through|double-check|double check)',
      '@me will [just|quickly|now|go and|go ahead and] (check|look|see|find|have a look|take a look|pull|search|ask|verify)', '(please|^) wait',
    ],
    matches: ['One sec.', 'Hold on.', 'Let me see.', 'Checking.', 'Bear with me', "I'll check", 'Hold please.'],
    misses: ['Your seat is 14A', 'Which branch is it?'],
    forRulesOnly: true,
  },
  narrates: {
    description: 'Says what is being done while the customer waits, or how long it takes.',
    patterns: [
      '(checking|looking|searching|finding|calling|ringing|running|asking|opening|pulling|reading|reviewing|going|testing|updating|processing|getting|sending|booking|tracing|tracking|comparing|loading|resetting|talking|speaking|refunding|working|verifying|fetching|contacting|confirming|investigating|digging) '
        + '(up|into|at|on|for|through|over|with|to|in|the|your|this|that|our|it|a|both|all|stock|availability|whether|if|what|where|which|with <1>) <0-1>',
      '@me [am|are] [just|now|currently|still] (@doing|@ing) <1>',
      'let (me|us) [just|quickly|go ahead and|please|first] (check|look|find|pull|open|verify|confirm|review|search|ask|read|go|get|see|take a look|have a look) [up|into|at|for|through|over|with|in|on] (the|your|my|our|this|these|those|both|all|a) ~(moment|second|minute|sec|bit)',
      '@me will [just|quickly|now|go and|go ahead and] (check|look|find|pull|search|ask|verify|call|ring|open|review) [up|into|at|for|through|over|with|in|on] (the|your|my|our|this|these|those|both|all) ~(moment|second|minute|sec|bit)',
      '(one|a|just a|hang on a) (sec|second|moment|minute|mo|min) [please] <0-2> (checking|looking|while|as|to|till|until)', '(hold|hang|bear) <0-3> (while|checking|as i|looking)', '(while|as) (i|we) (check|look|find|pull|review|read|search|get|verify|open|ask|work|see|do|investigate|bring)',
      '(checking|looking|check|look) <0-4> (one|a) (moment|second|sec|minute)',
      '(#|two|three|four|five|ten|fifteen|twenty|thirty|couple of|few) [more] (second|seconds|sec|secs|minute|minutes|min|mins|hour|hours)', '(back|done|ready|takes|take) (in|by|at|within|about|around) (#|@number|a|an|@clock|half)', '(by|at|until) @clock',
    ],
    matches: [
      "I'm looking at the two charges now", 'One moment, checking', 'Checking stock in Leeds and York now', 'Let me check your booking', 'Hold on while I look', 'It takes two minutes', "I'll be back by 14:15", 'Let me check that, one moment',
      'about 3 minutes',
    ],
    misses: ['Checking.', 'Hold on.', 'Let me see.', 'One sec.', 'OK.', 'Hold please.', 'Let me check'],
    forRulesOnly: true,
  },
  atWork: {
    description: 'Says that one is about to do something oneself.',
    patterns: ['(i will|let me|i am going to|going to|am) [just|now|quickly] (try|trying|do|doing|test|testing|restart|restarting|reboot|rebooting|go|going|get|getting|type|fetch|find|look|looking|check|checking|see|reset|resetting|install|installing|download|downloading|log|search|searching|wait|waiting|give it a (go|try))', '^ (trying|restarting|rebooting|looking|checking|downloading|installing|will do|will try)'],
    matches: ["I'll try that", 'Let me check', 'Restarting now', "I'm looking for the receipt"],
    misses: ['Can you check?', 'It is still there'],
    forRulesOnly: true,
  },
  wantsSomething: {
    description: 'The customer asks for something to be done.',
    patterns: ['(i|we) [just|really|still|also] (need|want|would like)', '(please|help)', '(can|could|will|would) (you|u|i|we)', 'it is urgent', 'urgent'],
    matches: ['I need the form.', 'Can you find my booking', 'Please refund it', 'Help!', "It's urgent."],
    misses: ['Thanks a lot', 'All right then'],
    forRulesOnly: true,
  },
  asksPresence: {
    description: 'Asks whether the other one is still there.',
    patterns: ['(are|r) (you|u) [still] (there|with me|with us|here|around|online|connected)', '^ still (there|with me|with us|here)'],
    matches: ['Are you still there?', 'Still with me?'],
    misses: ['Is it still there?'],
    forRulesOnly: true,
  },
  ing: list(
    'What somebody is busy with.',
    '(looking|checking|searching|finding|calling|ringing|running|asking|opening|pulling|reading|reviewing|testing|comparing|talking|speaking|working|verifying|fetching|contacting|confirming|investigating|digging|going|getting|typing|writing)',
  ),
  contactVerb: list(
    'How an agent gets in touch.',
    '(email|call|ring|phone|text|message|reply|respond|write|update you|be back|come back|get back|be in touch|get in touch|contact|follow up|report back|let you know|check (in|back)|circle back|reach out|keep you (posted|updated)|dm|return to you|have (an|your|the) (answer|update)|send you (an|the|a|your) (update|answer|summary|reply|email|message|confirmation))',
  ),
  anotherReader: list(
    'Whom an agent gets in touch with who is not the customer.',
    '[to|with] (the|our|them|him|her|my|their|a|an|it|this|that|another|your <0-1> (bank|courier|host|seller|landlord|provider|driver|school|doctor|insurer|branch|store|shop|order|account|address|details|card|booking|name|email|ticket))',
  ),
  promisesContact: {
    description: 'Promises to get in touch.',
    patterns: [
      '(@me|@team|^|and) (will|shall|am going to|are going to) [@adverbs] [try to|try and|check and|look into it and|find out and|have a look and|look and|ask and] @contactVerb !@anotherReader',
      '@me will [@adverbs] <1-7> and [then] [will] @contactVerb !@anotherReader', '@me will [@adverbs] (check|look into|look at|find out|ask|have a look) [it|this|that] [for you]', 'let me <1-6> and [i will] (get back|come back|be back|be in touch|update you|let you know|call you|ring you|email you)',
      '(^|and|now) [will be] back (in|by|at|with|within|before|on)', '(^|@me [am|are]) [just] (updating|emailing|calling|ringing|texting|messaging) you', 'expect (a|an|my|our) (call|email|reply|update|message|answer)', 'you will (hear (from|back)|have (an|the|my|our|your) (answer|update|reply))',
      '(give|get) me [about|around|until|till] (#|@number|a|an|half|@clock)',
    ],
    unlessAfter: ['(if|unless|once|when|as soon as) <0-4>', '(please|you can|you may|could you|can you)'],
    matches: [
      "I'll email you by 5pm.", "I'll call in 20 minutes", "I'll check and reply within 24 hours", 'Back by 3pm.', "I'll come back in an hour", 'Updating you at 3pm.', "I'll update you tomorrow at 10.", 'back in 5 minutes', "You'll hear from us by Friday", "I'll check within 24 hours",
      'We will look into it and get back to you today',
    ],
    misses: ["I'll call the warehouse in 20 minutes", 'I will update your address today', 'Please reply by Friday', 'It arrives by Friday', 'Your money is back in 5 days', 'I emailed you the form'],
    forRulesOnly: true,
  },
  saysSolved: {
    description: 'The customer says that it works, came or is done.',
    patterns: [
      '(it|that|this|everything|all|mine|they) [is|are|has|have|seems] [now|all|finally|just] (works|working|worked|fixed|sorted|solved|resolved|done|perfect|back|playing|running|here) [now|again|fine|perfectly|great]',
      '(that|this|it|you) [has|have] (fixed|solved|sorted|did|cleared|resolved) (it|the trick|that|this|everything|my <1>|the <1>)',
      '^ (perfect|all sorted|all good|sorted|solved|fixed|resolved|problem solved|issue resolved|all done|all fixed)',
      '(i|we|^|have) [have|just|finally] (received|got) (it|them|the <1-2>|my <1-2>) !?',
      '(the|my) <1-2> (came|arrived|works|is here|is working|are here|turned up|went through)', '(can|could) (log in|sign in|see it|get in|open it|print|play it) (now|again)', '(that is|that was) [all|exactly|just] (i needed|what i needed|what i wanted)', '(problem|issue) (solved|resolved|fixed)',
    ],
    unlessAfter: ['@negation <0-3>', '(if|when|once|until|hope|hopefully|did|does|has|is|will|but|wrong|should|have you) <0-3>'],
    matches: ['It works now, thanks.', 'All sorted.', 'That fixed it.', "It's playing again.", 'Received the ticket.', 'The new card works.', 'Yes, the lid came.', 'Perfect.', 'I can log in now', 'That was all I needed'],
    misses: ["It doesn't work", 'Still broken.', 'I hope it works', 'I received no mail'],
    forRulesOnly: true,
  },
  stillWrong: {
    description: 'The customer says that it is not over.',
    patterns: ['(still|again|same) <0-3> (not|broken|wrong|missing|error|problem|issue|waiting|nothing|there|happening)', '(but|however) <0-6> (not|wrong|missing|broken|still)', '(did|does|do|is|are|has|have|can|will) not (work|fix|help|solve|arrived|arrive|come|answer|working|log|open)', '(wrong (one|size|color|item|thing|person)|is wrong)'],
    matches: ['Still broken.', 'The lid came but the base is missing', "That doesn't work"],
    misses: ['It works now', 'All sorted'],
    forRulesOnly: true,
  },
  knowsNot: {
    description: 'The customer does not know, or will not say.',
    patterns: ['(do|did|can) not (know|remember|have (it|that|one)|find|see|understand|want)', '(no idea|not sure|unsure|why do you need|what do you mean|i forgot|where (do|can) i find|already (told|gave|said|sent|provided))'],
    matches: ["I don't know", 'Not sure', 'What do you mean?', 'I already told you'],
    misses: ['Chrome', 'It is 55831'],
    forRulesOnly: true,
  },
  takesLeave: {
    description: 'The customer ends the talk.',
    patterns: ['(bye|goodbye|good bye|see you|cheers then)', '(that is|that will be) (all|it|everything)', '(nothing|no nothing) else', '^ no (thanks|thank you|that is)', '(have|enjoy) (a|your) <0-2> (day|evening|night|weekend|one)', '(got|have) to go', '(forget it|never mind|do not bother|leave it)'],
    matches: ['Bye.', "No thanks, that's all", 'Have a good day', 'Never mind'],
    misses: ['I have no idea', 'The day was long'],
    forRulesOnly: true,
  },
  unclearProblem: {
    description: 'The customer says that something is wrong, and not what.',
    patterns: [
      '(does|did|do|is|are|will|would) not [even|properly|really] (work|working|right|function|functioning|load|loading|start|open|turn on|go|correct)', '(is|are|was|went|looks|seems|came|got) [all|completely|totally|just] (broken|wrong|off|down|blank|weird|bad|dead|stuck|frozen|messed up|faulty|strange)',
      '(can|could) not (get (in|on|it|this|through|anything)|log in|login|sign in|access (it|this|my|the)|use (it|this|my|the)|open (it|this|my|the)|connect|pay|order|check out)', '(fix|sort) (this|it|that|my <1>|your <1>)', '(something|anything|everything) (is|went|goes|has gone) wrong',
      '(nothing|it never|it) (works|crashed|broke|failed|stopped|crashes|fails)', '(having|have|got|had) [a|an|some|many|so many] (issue|issues|problem|problems|trouble|troubles|difficulties)', '(it|this|that) (keeps|kept) (crashing|failing|freezing|stopping)',
    ],
    matches: ["It doesn't work.", 'Your site is broken.', 'The package is wrong.', "I can't get in.", 'Please fix this.', 'The numbers are off.', 'The screen went blank.', "My card isn't working."],
    misses: ['Where is my order?', 'How do I change my seat?', 'The lid is blue'],
    forRulesOnly: true,
  },
  whenExactly: {
    description: 'Says in which circumstances something happens.',
    patterns: ['(when|whenever|after|since|while|every time|as soon as) (i|we|it|the|my|trying|clicking|opening|updating|logging|paying|last|yesterday)', '(on|at|in) the <1-3> (page|screen|step|tab|menu|field|button|form)'],
    matches: ['It crashes when I export', 'since the update', 'on the invoice page'],
    misses: ["It doesn't work"],
    forRulesOnly: true,
  },
  putsHandOn: {
    description: 'Prescribes a cure: a thing to do, to buy, to try or to send back.',
    patterns: ['^ [please|just|kindly|then|ok|okay] (reinstall|restart|clear|reset|try|download|buy|reboot|update|uninstall|unplug|replace|refresh|delete|send it back|return it|switch|turn|use|log out|sign out|order|get a new|install|disable|enable|change)', 'here is (a|your|the) <0-2> (label|link|form|replacement|refund|reset)', '(you (need|have) to|you should|you must|you will have to) <1>'],
    matches: ['Please reinstall the app.', "Here's a return label.", 'Buy a new cable.', 'Clear your cache.', 'You need to restart it'],
    misses: ['Which page are you on?', 'I restarted it'],
    forRulesOnly: true,
  },
  opensQuestion: {
    description: 'Begins a question of its own, also after another one.',
    patterns: ['(^|and|or|also|but|so|plus|then) [also|then|so|please] (where|when|what|why|how|who|which|can|could|do|does|did|is|are|will|would|should|may|have|has|am|was|were) ...?'],
    matches: ['Where is my order, and can I change the address?', 'How do I cancel?', 'Blue, and is it in stock?'],
    misses: ['I know where it is', 'Any news?'],
    forRulesOnly: true,
  },
  idleQuestion: {
    description: 'A question that asks for nothing: a courtesy, a sigh, a tag.',
    patterns: [
      'how (are|is) (you|it going|things|your day)', '(can|could|would|will) (you|u|someone|somebody|anyone|anybody)', '(are|is) (you|anyone|anybody|someone) (there|still there|listening|real|serious|kidding|a (bot|human|person|robot))', '(is|am|are|was|does|do|did|has|have|can|would) (it|that|this|you|i|they|he|she|we) not ?',
      '(can|may|could) i (ask|just ask)', 'do you (understand|know what|realize|think|see (the|my)|hear|have any idea|mind)', '(who|why|how) (runs|would|on earth|the hell|the heck|hard|dare|come|is (it|this|that) (so|even|possible|acceptable)|can (you|this|that|it) (be|not))', '(what|how) (the|on|kind|sort|is wrong with|is going on|a|gives|now|happened|should i do|can (i|you|we) do|do (i|you) (do|think|need|mean)) <0-4> ?', '(right|ok|okay|yes|no|really|seriously|hello|huh|correct|anyone|sorry|make sense|makes sense|possible|understand) ?', '(any|some) (help|ideas|idea|update|updates|thoughts|news|suggestions|chance|advice) ?', 'is (this|that|it) (a joke|normal|ok|okay|right|correct|possible|true|fair|legal|how)', '(are|is) (you|they|he|she) (serious|kidding|joking|ok|okay|sure)', '(what|how) about (you|that|this|it)',
      '(beautiful|lovely|weather|joke) <0-3> ?',
    ],
    matches: ['How are you?', 'Can you help me?', 'Are you there?', 'Who runs this place?', 'Any update?', "Isn't it beautiful today?", 'It ships today, right?'],
    misses: ['Where is my order?', 'Do you ship to Ireland?', 'Can I change it?', 'How much is a room?', 'How do I cancel?'],
    forRulesOnly: true,
  },
  asksPrice: {
    description: 'Asks for a price or a number.',
    patterns: ['how (much|many)', 'what (is|are|does|would) <0-3> (price|prices|cost|costs|fee|rate|charge)'],
    matches: ['How much is a room?', 'What does delivery cost?'],
    misses: ['How do I cancel?'],
    forRulesOnly: true,
  },
  asksTime: {
    description: 'Asks for a time or how long it takes.',
    patterns: ['(^|and|or|also|but|so) [exactly|about|roughly] (when|how (long|soon|often|late|early)|what (time|day|date)) ...?'],
    matches: ['When does the sale end?', 'How long does it take?'],
    misses: ['How much is it?'],
    forRulesOnly: true,
  },
  asksPlace: {
    description: 'Asks where something is.',
    patterns: ['where (is|are|was|were|do|does|did|can|could|will|should)', 'what (is|are) <0-2> (address|location|place|whereabouts)'],
    matches: ['Where are they located?', "What's the address?"],
    misses: ['How much is it?', 'Can I change the address?'],
    forRulesOnly: true,
  },
  asksYesOrNo: {
    description: 'Can be answered with yes or no.',
    patterns: ['(^|and|or|also|but|so) [also|then] (can|could|do|does|did|is|are|will|would|should|may|have|has|am|was|were) <1> ...?'],
    matches: ['Do you ship to Ireland?', 'Blue, and can I change it?'],
    misses: ['Where is it?'],
    forRulesOnly: true,
  },
  yesOrNo: {
    description: 'Says yes or no.',
    patterns: ['(^|and) [oh|well|unfortunately|sorry] (yes|no|yep|yeah|nope|sure|absolutely|certainly|of course|definitely|indeed|correct|exactly|(i am|we are) afraid not|not (yet|at the moment|currently|anymore)|(we|you|it|they|i) (do|can|does|did|is|are|will) [not] $)'],
    matches: ['Yes, dogs are welcome', 'No.', 'We do, from Monday', "I'm afraid not"],
    misses: ['We ship on Friday'],
    forRulesOnly: true,
  },
  parks: {
    description: 'Says that a point will be answered later or elsewhere.',
    patterns: [
      '(come|get) back to (you|that|it|this)', '(later|afterwards|in a moment|separately)', '(look|looking|check|checking|find|finding) (into|it|that|this|out|on|with|for|at)', '(let me|i will|we will|i am going to) <0-2> (check|look|find|ask|see|investigate|pass|forward|escalate|transfer|connect)',
      '(dm|pm|private message|direct message|message us|email us|call us|contact us|reach out|get in touch|give us a call|speak to|transfer|escalat*|passed|forwarded|raised|specialist|colleague|supervisor|manager)', '(one|a|just a) (moment|second|sec|minute)', '(one at a time|before (we|i))',
    ],
    matches: ["I'll come back to that after the refund", 'Please DM us', 'Let me check', 'I passed it to my colleague', 'One moment'],
    misses: ['The sale ends on Sunday', 'Yes, dogs are welcome'],
    forRulesOnly: true,
  },
}
