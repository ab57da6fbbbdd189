import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** Families of what comes after the answer, and of bots that speak. */
export const followUpAndBots: Lexicon = {
  aPerson: list(
    'A human being who can help, or the place where they sit.',
    '(human|humans|person|people|agent|agents|representative|representatives|rep|reps|advisor|advisors|adviser|advisers|specialist|specialists|expert|experts)',
    '(teammate|teammates|team mate|colleague|colleagues|team|teams|someone|somebody|staff|operator|consultant|manager|supervisor|crew|desk|helpdesk|help desk)',
    '(engineer|engineers|technician|technicians|associate|associates|moderator|moderators|admin|admins|customer (service|care|support|success)|support)',
  ),
  favourAsked: {
    description: 'Asks the customer to do something for us that does nothing for the case: to follow, to recommend, to come back.',
    patterns: [
      '(follow|like|join|find|subscribe to|tag|connect with) us on',
      '(follow|subscribe to|sign up for|sign up to|join) our <0-3> (newsletter|channel|page|account|blog|community|mailing list)',
      '(tell|refer|recommend us to|invite) (a friend|your friends|your friends and family|others|a colleague|your colleagues)',
      '(leave|give|write|drop|post) (us|me) <0-3> (review|rating|stars|star|thumbs up|testimonial)',
      '(please|kindly|^) (rate|review) (us|me|our|my|this (chat|conversation|reply|ticket|call))',
    ],
    unlessAfter: ['(not|no need to) <0-1>', '(if|when|once|after) you <0-3>'],
    matches: ['Please follow us on the photo site', 'Subscribe to our newsletter', 'Tell a friend about it', 'Leave us a review', 'Please rate this conversation', 'Rate us 5 stars'],
    misses: ['Follow the steps below', 'Please review the attached contract', 'Tell us which colour you would like', 'If you follow us on the map, turn left'],
  },
  humanHandoff: {
    description: 'Shows a way to a person, or says that a person reads it.',
    patterns: [
      '(talk|talking|speak|speaking|chat|chatting|connect|connecting|connected|transfer|transferring|hand|handing|pass|passing|put|reach|get|getting|bring in|find|contact|write|message|email|ask|discuss) '
        + '<0-6> @aPerson',
      '(type|say|reply|press|tap|text|enter|choose|select|send|click|dial|hit|write) <0-4> (agent|human|help|0|zero|person|operator|representative|someone|support|live|talk to <1-4>|speak to <1-4>)',
      '(human|live) (agent|agents|support|help|chat|handoff|advisor|adviser|advisors|advisers|person|being|team|representative)',
      '(real|actual) (person|human|people|humans|human being)',
      '(reads|read|answers|answer|checks|check) (every|each|all) [of] [the|your|our] (email|emails|message|messages|mail|reply|replies|note|notes)',
      '(staff|team|people|colleagues|desk|line|office|advisers|advisors|agents) (answer|answers|pick up|picks up|are there|is open|are on hand|is staffed|are available) (on|at|from|until|between|daily|every)',
      '(i|we) can [also] (connect|transfer|pass|hand) you [here|over|on|now|too]',
      '(a|any|the) (member|members|one|person|people) (of|from|in|on) (our|the|my) <0-3> (team|staff|crew|desk|support)',
      '(one|some) of (our|the|us|my) <0-3> @aPerson',
      '(someone|somebody|a human|a person|an agent|an advisor|an adviser|a colleague|a specialist|a representative|a rep|a consultant|a technician|a moderator|a manager) <0-6> '
        + '(will|can|is|are|reads|read|looks|replies|would|may|shall|to|who|and)',
      '(our|the|my) <0-3> @aPerson [also|always|still] (will|can|is|are|reads|read|looks|look|replies|reply|would|may|shall|has|have|to|who)',
      '@aPerson (will|can|shall|is going to) [now|also|soon|shortly|personally] (be|reply|respond|get|read|contact|look|call|review|answer|help|take|write|follow|reach|come|assist|investigate|check)',
      '(call|ring|phone|reach|contact|email|text|message|write to|dm) (us|me) !(names)',
      '!(not|never) (reply|respond|answer) [directly] (to (this|the|our|us|me)|here|below)',
      '(call|phone|ring|dial|hotline|helpline|telephone|phone line|line|lines) <0-4> (#|<number>|are open|is open)',
      '<email>',
    ],
    unlessAfter: ['(not|never|cannot|no|without|unable) <0-2>'],
    matches: [
      'Would you like to talk to a person?', 'I can connect you with one of our advisers', 'Type AGENT at any time', "say 'human'", "I'll hand you over to a teammate", 'chat with a real person',
      'live agent', 'transfer you to a specialist', 'speak to someone', 'A member of our team will read it', 'Someone will look at it today', 'Our support team reads every message',
      'Call us on 0800 111 999', 'Reply to this email', 'Write to help@example.com', 'one of our engineers', 'Agents will reply on Monday', 'Lines are open until 8pm',
    ],
    misses: ['I am a bot', 'Please do not reply to this email', 'Which order is it about?', 'You cannot talk to a person here', 'Choose 1 billing, 2 delivery', 'We received your message'],
  },
  botSelfId: {
    description: 'Says that a machine is writing.',
    patterns: [
      '(i am|this is|you are (chatting|talking|speaking) (to|with)|meet|my name is|welcome to) <0-4> (virtual|automated|digital|ai|automatic|chat) (assistant|agent|bot|helper|system|service|line|concierge)',
      '(i am|this is|you are (chatting|talking|speaking) (to|with)|meet) (a|an|the|your|our|just a|only a|<name>) <0-2> (bot|chatbot|robot|virtual assistant|ai assistant|ai)',
      '(i am|this is) <1> [the|your|our] (bot|chatbot)',
      '^ as (a|an|your) <0-2> (virtual assistant|automated assistant|digital assistant|ai assistant|bot|chatbot|ai)',
      '(this is|this was|the following is) (a|an) (automated|automatic|auto-generated|autogenerated|automatically generated|auto|system-generated|computer-generated) '
        + '(reply|response|message|email|acknowledgment|acknowledgement|confirmation|notification|note|notice|answer|call)',
      '^ (automated|automatic|auto) (reply|response|message|email|acknowledgment|acknowledgement|confirmation|notification)',
      '^ (auto-reply|autoreply|auto-response|autoresponse|autoresponder)',
      '(this|the) (email|message|mail|reply|response|notification|mailbox|inbox|address) (is|was|has been) [an] [automatically] (automated|automatic|auto-generated|autogenerated|generated automatically|'
        + 'sent automatically|generated by a bot|sent by a bot|unattended|unmonitored|not monitored|generated)',
      '(do not|please do not|kindly do not|no need to) (reply|respond) to this (email|message|mail|address|notification|text)',
      '^ (bot|chatbot|virtual assistant) (i|sorry|hi|hello|we|how|what|welcome|thanks|your)',
    ],
    matches: [
      "I'm your virtual assistant", 'I am an automated assistant', "I'm a bot", 'This is an automated reply', 'please do not reply to this email', "Hi! I'm Bolt, your virtual assistant",
      "You're chatting with our bot", 'Automated reply: we have it', 'This message was sent automatically', 'Auto-reply: thanks', 'This mailbox is not monitored', 'Bot: I cannot find it', 'As an automated assistant I cannot', "I'm Bolt the chatbot",
    ],
    misses: ["I'm Priya from support", 'The bot sent you a message', 'You may have got an automated email', 'Do not reply to the scam email', 'I am the assistant manager', 'The refund is automatic'],
  },
  botFallback: {
    description: 'Says that the machine did not understand.',
    patterns: [
      '(^ [sorry|hmm|oops|apologies|unfortunately] [but]|but|afraid) i (did not|do not|could not|can not|am not able to) [quite|really|fully|seem to] '
        + '(understand|get|catch|recognize|follow|grasp|make out|process|handle|work out) (that|this|it|you|your (message|question|request|answer|response|input|reply)|what you (said|mean|meant)) $',
      '(^ [sorry|hmm|oops|apologies|unfortunately] [but]|but|afraid) i (do not|did not) [yet|currently] (have|find) an answer (to|for) (that|this|your question)',
      '(^ [sorry|hmm|oops|apologies|unfortunately] [but]|but|afraid) i am [still|not] (learning|sure (what you mean|i understand|i understood|how to help with that))',
    ],
    matches: ["Sorry, I didn't understand that.", "I couldn't catch that.", 'Hmm, I do not get your question', 'I do not have an answer to that', "I'm not sure I understand"],
    misses: ["if that happened to me and I didn't understand what it was all about", 'I understand that', "I didn't get your parcel"],
  },
  machineAtLoss: {
    description: 'What a machine says that has not taken in what was said to it; a person, too, may say it.',
    patterns: [
      '(i|we) [am|are|have|still|also|really|just|again] (did|do|could|can|was|am|have|had) [still|yet|quite|really|again] not [still|quite|really|fully|seem to|entirely|able to|been able to] (understand|understood|get|got|catch|caught|follow|followed|recognize|recognized|grasp|make out|process|interpret|identify|parse|make sense of|match|work out|know how to (help|answer|respond)|find (an answer|a match|anything (for|on|about) that)|have (an answer|information|anything))',
      '(i|we) [still|also] (am|are) [still] [not] (not (sure|certain) (i|what|how|that)|lost|confused|having (trouble|difficulty) (understanding|following|with (that|your))|struggling to (understand|follow)|unable to (understand|process|recognize)|only able to (help|answer)|still (learning|being trained)|not trained)',
      '(that|this|your (message|question|answer|reply|input|request)|it) (is|was) (not [something|a (topic|question|request)] [that|one] [i] (recognized|understood|valid|clear to me|(know|understand|recognize|can (help|answer)))|beyond me|new to me|unclear to me|a new one (on|for) me)',
      '^ [sorry] (invalid|unrecognized|unknown|not a valid) (option|input|choice|entry|command|response|answer|selection)', '(no|zero) (match|matches|results|articles|answer|answers) (found|for that|for your|in my)', '(did not|does not) (match|ring a bell|compute|look like (a|an) (valid|option))',
    ],
    matches: ['Hmm, I do not follow that', "I still didn't get it", "I'm having trouble understanding", 'That is not something I know', 'Invalid option', 'No results found', "I'm still learning", "That's a new one for me", "I'm not sure I follow"],
    misses: ['I understand that', 'Which order is it about?', 'Your refund was sent'],
    forRulesOnly: true,
  },
  saysItAnew: {
    description: 'Asks the customer to say the same thing in another way.',
    patterns: [
      '(try|use|using|type|enter|ask|say|write|put|phrase|word|send|explain|tell me) [me] [it|that|this|again|your (question|message|request)] [again] [with|in|using|to use] [a|an|some|just] (fewer|shorter|simpler|other|different|another|more|less|key|single|few) <0-2> (words|word|way|ways|wording|terms|keywords|keyword|sentence|phrase|question|detail|details)',
      '(rephrase|rephrasing|reword|rewording|(try|ask|say|type|put) [it|that|this] [again|once more|differently|another way|more simply]) $', '(shorter|simpler) (question|sentence|message|words)', '(a few|one or two|single) (words|keywords)',
    ],
    matches: ['Try using fewer words', 'Please ask in a different way', 'Could you rephrase', 'Please try again', 'Use simpler terms'],
    misses: ['Try another cable', 'Which order is it about?'],
    forRulesOnly: true,
  },
  machineKind: list(
    'What a machine that answers is called.',
    '(ai|virtual|automated|digital|automatic|ai-powered|artificial|robot|bot) [support|service|customer|shopping|travel|help] (assistant|agent|concierge|helper|host|guide|receptionist|advisor|adviser|bot|butler|companion|representative|attendant|chatbot)',
  ),
  machineSpeaks: {
    description: 'Introduces the one who writes as a machine, by its kind.',
    patterns: [
      '(i am|this is|my name is|it is|meet|(chatting|talking|speaking) (to|with)) <0-5> @machineKind', 'here [i am|from] (the|your|our|a) <0-3> (@machineKind|bot|robot|chatbot)', '^ (the|your|our) <0-3> @machineKind',
      '(as|being|am|i am just|i am only) [only|just] (a|an) (ai|bot|chatbot|robot|machine|language model|automated (system|assistant|service))',
      'i (was|am|have been) (programmed|trained|designed|built) (to|for|on)',
    ],
    unlessAfter: ['(with|ask|asked|told|use|using|used|by|from|try|contact|via|through|see|not) <0-2>'],
    matches: ["Ava here, the shop's AI concierge", 'Hi, I am Max, your digital assistant', "I'm only a bot", 'Your virtual assistant here', 'I was designed to answer questions on parking'],
    misses: ["I'm Priya from support", 'You asked our virtual assistant', 'The refund is automatic', 'Mina here'],
    forRulesOnly: true,
  },
  introducesSelf: {
    description: 'A person gives a name at the beginning of what they say.',
    patterns: ['my name is', '(hi|hello|hey|morning|afternoon|evening|there) ~(click|is|i|am|you|the|look|right|tap|see|find|go|over|we|are) here', '(i am|this is|it is) <1-2> (here|from|in|with|at) [the|our] <1>', 'you are (chatting|speaking|talking) (to|with) <1>', '(taking|took|take) over (from|for)', 'a (real|actual) (person|human)'],
    matches: ['My name is Farah', 'Hi, Mina here', 'This is Tom from billing', "You're chatting with Leo", 'I am taking over from the assistant'],
    misses: ['Your parcel is here', 'Which order is it?'],
    forRulesOnly: true,
  },
  botMenu: {
    description: 'Offers choices to pick from.',
    patterns: [
      '(choose|select|pick|tap|press|click) <0-4> (option|options|topic|topics|menu|button|buttons|below|following|of these|from the list|one of)',
      '(press|choose|type|reply|select|enter|say|dial) (#|one|1)',
      '(main|start) menu',
      '(here are|these are) <0-4> (topics|options|things)',
      '(did you mean|do you mean|are you asking about) <1-8> or',
    ],
    matches: ['Choose one of the options below', 'Press 1 for billing', 'Back to the main menu', 'Here are some topics', 'Did you mean a return or a repair?'],
    misses: ['Please rephrase', 'Which order is it about?'],
  },
  rephrase: {
    description: 'Asks to say it again, or asks nothing that belongs to a case.',
    patterns: [
      '(rephrase|rephrasing|reword|repeat|try again|say [it|that|this] again|say it (differently|another way)|other words|different words|different way|another way|put it differently|more (details|specific|detail))',
      '(anything else|something else|how can i help|how may i help|what can i (do|help)|what do you need)',
    ],
    matches: ['Please rephrase.', 'Can you say it again?', 'Anything else?', 'Try different words'],
    misses: ['Which order is it about?'],
  },
  theCase: list(
    'What is closed when a case is.',
    '(this|it|the|your|our|my) <0-1> (ticket|case|issue|request|conversation|chat|enquiry|inquiry|query|complaint|matter|incident|report|session)',
  ),
  closesCase: {
    description: 'Announces that the case is closed, or is about to be.',
    patterns: [
      '(@me|let me|i and|and will) [will|shall|am|are|have|would] [now|go ahead and|also|therefore|then|just|going to|still] (close|closing|closed) [out] (@theCase|(this|it) [now|here|off|out|as (resolved|solved|duplicate|a duplicate|complete|completed|stale|inactive)] $)',
      '(@me|^|and) [will|shall|am|are|have] [now|go ahead and|also|just] (mark|marking|marked|set|setting) (@theCase|this|it) [as|to] [now] (solved|resolved|closed|complete|completed|done)',
      '@theCase (is|has been|will be|was|is being|are|shall be|will now be|is now being) [now|automatically|therefore|considered|hereby] (closed|closing|marked as (solved|resolved|closed|complete)|set to (solved|closed|resolved))',
      '^ (case|ticket|issue|chat) closed',
      '(^|and) [now] closing (@theCase|this|it) [now|here|off|out|as|because|since|for|due]',
      '^ closing (this|the|your|it|as) !(date|time|balance)',
    ],
    unlessAfter: ['(before|once|until|when|after|without|not|never|to) <0-2>'],
    matches: [
      'This case is now closed.', 'Your case will be closed in 5 minutes due to inactivity.', "We're closing this conversation.", "I'll go ahead and close this ticket", "I'll mark this as solved.", 'Case closed.', 'Closing this as a duplicate',
      "I'll close it here.", 'I am ending here and closing this conversation', 'The ticket has been marked as resolved',
    ],
    misses: ["I've closed your account", 'Close the app', 'Before I close this case', 'The shop is closed', 'The closing date is Friday'],
  },
  onlyThen: {
    description: 'Makes what follows wait for something.',
    patterns: ['(once|when|as soon as|after|until|before) (you|it|this|that|they|i hear|we hear|the <1-2>)'],
    matches: ['Once you have tried it', 'after it arrives'],
    misses: ['at once', 'We close at five'],
  },
  reopens: {
    description: 'Says what to do if it was not the end of it.',
    patterns: [
      '(reopen|reopens|reopened|re-open|re-opens|reopening|reactivate)',
      '(reply|respond|write|write back|message|answer|contact|call|let (me|us) know|get in touch|tell (me|us)|come back|comment|ping|shout|email|open a new|reach out|drop (me|us)) <0-8> (if|any time|anytime|within|when|should|whenever|again|until)',
      '(if|should|unless|in case|until) <0-12> (reply|respond|write|message|contact|call|let (me|us) know|get in touch|tell (me|us)|come back|comment|ping|email|reach out|open a|keep it open|say so|you confirm)',
      '(comes|come) back to me',
      'unless <0-6> hear (from|back)',
      '(keep|leave|stays|stay) [it|this|the <1>|your <1>] open',
      'here (if|whenever|should)',
    ],
    matches: ['reply any time and it reopens', 'If you reply within 14 days, it comes back to me', 'Reply if it comes back', 'Let us know if it is still broken', 'unless we hear from you', 'I will leave the case open'],
    misses: ['This case is closed', 'Please reply with your number', 'Goodbye'],
  },
  customerConfirmed: {
    description: 'Says that the customer has confirmed it, or asked for it.',
    patterns: [
      '(glad|great|happy|good|pleased|delighted|lovely|thrilled) <0-8> (working|works|resolved|fixed|sorted|solved|helped|arrived|all set|up and running)',
      '(you|customer) [have|just|kindly] (confirmed|told us|told me|let us know|let me know|mentioned|said|reported|wrote|asked|requested)',
      '(as|at|per) (you [have] (asked|requested|wished|wanted)|your request|requested)',
      '(thanks|thank you) for (confirming|letting (us|me) know [that]|the confirmation)',
      '(since|now that|as) (it|this|that|everything|all|the <1-2>) (is|works|has been) [now|all] (working|fixed|resolved|sorted|solved)',
    ],
    matches: ["Glad it's working now", 'As you requested', 'Thanks for confirming', 'You told us that it arrived', 'Now that it is fixed'],
    misses: ['We are happy to help', 'Please confirm it works'],
  },
  feedbackQ: {
    description: 'Asks whether it worked, or how we did.',
    patterns: [
      'how (would you rate|did (i|we) do|was (your|my|our) (experience|help|support|service|chat|visit)|satisfied (are|were) you|helpful was|happy are you|are we doing|likely are you)',
      'what could (i|we) have done (to|better|differently)',
      '(are|were|is|was) (you|everything|the <0-2>|that|this|it|all) [now|all|completely|fully] (happy|satisfied|resolved|sorted|working|ok|okay|solved|fixed|in order|what you (needed|wanted|expected)|to your satisfaction) ...?',
      '(is|are) (there|it) [anything] still <0-4> ...?',
      '(is|are) (everything|all|it|this|that|things) <0-3> (well|right|good|fine|as it should|there now|there) ...?',
      '(did|does|has|have|do) (that|this|it|i|we|the <1-2>) <0-3> (solve|solved|resolve|resolved|fix|fixed|answer|answered|help|helped|sort|sorted|work|worked|cover|covered|settle|settled|look (right|ok|okay|good)|address|addressed) ...?',
      '(rate|leave|share|give|complete|take|fill in|fill out|tell us) <0-3> (feedback|survey|rating|review|score|how we did|questionnaire)',
      '(please|could you|can you|do) [please|also] (confirm|tell (me|us)|check|let (me|us) know) [that|if|whether] (it|this|that|everything|all|the <1-3>|you) [now|all] (works|work|worked|is|are|has|have|arrived|looks|can)',
      '<survey>', '(short|quick|brief|satisfaction|csat) survey', 'why or why not', 'your (feedback|opinion) (on|about) (this|our|my|the) (chat|support|service|help|conversation|visit)',
    ],
    unlessAfter: ['(not|no need to) <0-1>'],
    matches: [
      'How would you rate my helpfulness?', 'What could I have done to make our conversation better?', 'Are you happy with the resolution I provided? Why or why not?', 'Did that solve the problem?', 'Is everything working now?',
      'share your feedback', 'How did we do?', '{{survey}}', 'Please confirm it works on your side', 'Is there still something missing?', 'Is everything sorted?', "You'll get a short survey by email", 'Please tell us how we did', 'Does that look right?',
    ],
    misses: ['Is there anything else I can help with?', 'what could be causing this', 'I confirm it works', 'Did you restart it?'],
  },
  followUp: {
    description: 'Promises a later check, or makes one.',
    patterns: [
      '(@me|@team|^ <name>) (will|shall|am going to|are going to) [@adverbs] (follow up|check (in|back|again|on|that|whether|if|with you)|circle back|get back to you|come back to you|be back in touch|be in touch|call you|ring you|phone you|email you|'
        + 'message you|text you|update you|write to you|let you know|keep you (posted|updated|informed)|keep an eye|look (at it|at your <1>|in|again)|make sure|monitor|watch|test|verify|see (that|whether|if))',
      '@me will [@adverbs] <1-8> (to (make sure|check|see (if|whether|that)|confirm|ensure)|and (message|call|email|text|ring|write to|update|tell|let) you)',
      '[just] (checking|following) (in|up|back)',
      '@me (wanted|want) to (check|make sure|see (if|how|whether)|follow up)',
      'how (is|are|has|have|did) (the|your|it|things|everything) <0-8> ...?',
      '@me have [@adverbs] (set|put|made|scheduled|booked) (a|myself a|an) (reminder|note|follow-up|follow up|check|call) to',
      '(keep|keeping) an eye on',
    ],
    unlessAfter: ['(if|unless|once) <0-3>'],
    matches: [
      "I'll follow up on Thursday", "I'll check back tomorrow", 'Just checking in', 'I wanted to make sure the replacement arrived', "we'll be in touch by Friday", 'How is the new router working?',
      "I'll look at your account on Friday to make sure it landed", "I've set a reminder to check the next video", "I'll ring you next Tuesday to make sure", "I'll text you if the gate moves", 'We will keep an eye on it',
    ],
    misses: ['please check the box', 'Your password has been reset', 'If we will not hear'],
  },
  reactiveFollowUp: {
    description: 'Leaves it to the customer to come back.',
    patterns: [
      '(let (me|us) know|tell (me|us)|reply|write|message (me|us)|call (me|us)|contact (me|us)|get in touch|shout|come back|ping (me|us)|email (me|us)) [here|back|again|to this <1>] (if|should|whenever|when|any time|anytime)',
      '(if|should) <1-10> (let (me|us) know|tell (me|us)|reply|write|message|call (me|us)|contact (me|us)|get in touch|come back to)',
    ],
    matches: ["Let me know if it isn't there by Friday", 'If it comes back, reply here', 'Reply here if it fails'],
    misses: ['Please reply with a photo'],
  },
}
