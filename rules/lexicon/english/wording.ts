import type { Lexicon } from 'replylint/rule'
import { habits, plainRewrites, plainSwaps } from './plain-words.ts'

/** What may not stand next to a phrase of the table: there it is something else. */
const guards: Readonly<Record<string, string>> = {
  'endeavor to': '!(our|your|my|their|this|the|an|any|every|each|new|best|an|constant) endeavor to',
  'endeavors to': '!(our|your|my|their|these|the|all|best|new|such) endeavors to',
  'at this time': 'at this time !(of|tomorrow|next|each|every|last|on|yesterday|today)',
  'in the event': 'in the event (you|we|it|your|this|the|there|he|she|they)',
  'revert with': '!(can|could|to|then|would) revert with (the|your|a|an|any|all|more|'
    + 'details|documents|screenshots|proof|photos)',
  'said order': '!(he|she|they|you|i|we|it|who) said order',
  expedite: 'expedite !(shipping|fee|fees|service|delivery|order|option)',
  'as per': 'as per !(usual|normal|your request|our conversation|your instructions|our discussion|'
    + 'my <0-2> (email|message|reply|note|response))',
  'per your request': '!as per your request',
  commencing: 'commencing !(on|from|at)',
  'effect the': '!(the|an|any|no|in|this|on|side|of) effect the (payment|transfer|change|changes|refund|necessary|'
    + 'correction|delivery)',
  'in receipt of': 'in receipt of !(benefit|benefits|universal|a pension|pension|support|disability)',
  'i trust you': 'i trust you (are|have|find|will|had|enjoyed|enjoy|and)',
  'we trust you': 'we trust you (are|have|find|will|had|enjoyed|enjoy|and)',
  'we wish to': 'we wish to !(inform|advise|notify|apprise)', 'i wish to': 'i wish to !(inform|advise|notify|apprise)',
  'beg to': '(i|we) beg to !(inform|advise|notify|apprise)', 'vide': 'vide (your|our|the)',
  'should you be': '^ should you be',
  'should you find': '^ should you find', 'should you wish': 'should you wish !to',
  'esteemed': '!(your|our) esteemed !(customer|customers|guest|guests|client|clients|member|patron|patrons|passenger)',
  'correspondence': '!(by|course|courses) correspondence !(course|courses)', 'perusal': '!(your|kind) perusal',
  'with the utmost': 'with the utmost (respect|sincerity|urgency)',
  'in the case that': 'in the case that (you|we|it|the|your|this)', 'good sir': '^ [my|dear] good sir',
  'furnish the': 'furnish the (document*|detail*|information|proof|form*|required|requested|necessary|following|'
    + 'receipt|copy|original)',
  'furnish a': 'furnish a (copy|scan|photo|document|proof|statement|letter|scanned)',
  'furnish your': 'furnish your !(home|house|flat|apartment|room|new|living|office)',
  'best services at all times': 'best services at all times', 'assuring you of our': '^ assuring you of our',
  'same to us': '(send|forward|return|provide) [the] same to us', 'remunerate': 'remunerate (you|us|me|the)',
  'nevertheless be': 'shall nevertheless be',
  'is requested to': '(customer|member|guest|passenger|tenant|user|bearer) is requested to',
  'procure': '(to|can|could|please) procure', 'vide your': 'vide your',
  'commencement': '!(of|the|and) commencement !(ceremony|day|address|speech)',
  'at your disposal': '(remain|remains|are|am) [always|entirely|fully|at all times] at your disposal',
  'terminate this': 'terminate this (conversation|chat|call|agreement|contract)',
  'lodge a': 'lodge a (complaint|claim|request|dispute)', 'in connection with': '@me <0-4> in connection with',
  'i remain': '^ i remain (yours|sincerely|respectfully|your)',
  'further assistance': '!any further assistance',
  'remit the': 'remit the (payment|amount|balance|fee|sum|money|outstanding)',
  'remit your': 'remit your (payment|fee|dues|balance)',
  'terminate your': 'terminate your <0-2> (account|contract|agreement|service|subscription|membership|policy|plan)',
  'terminate the': 'terminate the <0-2> (account|contract|agreement|service|subscription|membership|policy|plan)',
}

/** Phrases whose guard names more words than the phrase has: they are found by it, and looked up without the rest. */
const formalPhrases = [...Object.keys(plainSwaps), ...Object.keys(plainRewrites)]

/** Phrases that stand for themselves, each of which has to be found. */
function plainlyFound(phrases: readonly string[]): string[] {
  return phrases.filter(phrase => !Object.hasOwn(guards, phrase))
}

function patternsOf(phrases: readonly string[]): string[] {
  return phrases.map(phrase => guards[phrase] ?? phrase)
}

/** Families of how things are put: stock phrases and letter-writing words. */
export const wording: Lexicon = {
  formalWord: {
    description: 'Formal, legal or archaic register; `plain-words.ts` has a plain word for each.',
    patterns: [
      ...patternsOf(formalPhrases.filter(phrase => !habits.has(phrase))),
      '(please|kindly) find (the|your|our|my|a|an) <1-3> (attached|enclosed)',
    ],
    matches: [
      ...plainlyFound(formalPhrases.filter(phrase => !habits.has(phrase))),
      'Utilise the link', 'the aforementioned invoice', 'Please find attached the form',
      'reply at your earliest convenience',
      'Should you require help', 'Subsequent to your call', 'In the event that it fails',
      'In the event you cannot attend', 'as per our policy',
      'We are in receipt of your letter', 'Dear Sir/Madam', 'To whom it may concern', 'your esteemed organisation',
      'We will endeavour to help',
      'please remit payment', 'in regard to your claim',
      'would you be so kind as to sign it',
    ],
    misses: [
      'Kind regards', 'please attach the form', "that's kind of you", 'it is in your best endeavours to',
      'as per usual', 'he said order 5 is late?',
      'in the event of a delay', 'the purchase order',
    ],
  },
  formalHabit: {
    description: 'Words that are a little stiff and common in good replies all the same.',
    patterns: patternsOf(formalPhrases.filter(phrase => habits.has(phrase))),
    matches: [
      ...plainlyFound(formalPhrases.filter(phrase => habits.has(phrase))),
      'prior to your visit', 'restart in order to continue', 'If you need any further assistance',
      'not available at this time',
      'to expedite your refund',
    ],
    misses: ['at this time of year', 'expedite shipping costs £5', 'It is in order', 'if you need help'],
  },
  formalLead: {
    description: 'A lead-in that only announces what the sentence then says.',
    patterns: [
      '@me [would] [just|hereby|also] (wish|like|write|want|am writing|are writing|desire|beg) to (inform|advise|'
        + 'notify|apprise) you that',
      '(this is|this email is|this message is|this letter is|the purpose of this <1> is) to (inform|advise|notify) '
        + 'you that',
      '(please|kindly) take (note|notice) that', '[please|kindly] be informed that',
      '@me [would] [just|hereby|also] (have|need|must|am obliged|are obliged|am required|are required|am bound|regret '
        + 'to have) [to] (inform|advise|notify|apprise) you that',
      '@me (am|are) [very|most|extremely|truly] (pleased|delighted|honored|obliged|sorry|writing) to (inform|advise|'
        + 'notify|apprise) you that', '[please] (take|be) (notice|notified|advised and informed) that',
      '(you are|you’re) [hereby] (informed|notified) that',
      '(this letter|this email|this message|this) (serves|is sent|is written|is intended) to (inform|advise|notify|'
        + 'confirm) [you] that', '@me (beg|wish) to (state|submit|point out) that',
      '(it should be|kindly be) (noted|informed|advised) that',
      '@me [hereby] (inform|advise|notify) you that',
      '@me (regret|regrets) to (inform|advise|notify|tell) you that',
    ],
    matches: [
      'We beg to state that it is late.', 'We inform you that it is closed.', 'It should be noted that it is late.',
      'We must inform you that it is closed.', 'Please take notice that it is closed.',
      'Please be informed that your flight is at 9.', 'This letter serves to inform you that it is closed.',
      'You are hereby notified that the lease ends in June.',
      'We wish to inform you that your order shipped', 'I am writing to inform you that', 'This is to inform you that',
      'We regret to inform you that',
    ],
    misses: [
      'We will inform you when it ships', 'let us inform you', 'I am writing to ask you for a photo',
      'We are sorry to tell you this',
    ],
  },
  formalKindly: {
    description: 'The word “kindly” where “please” is meant.',
    patterns: [
      '^ kindly ~(provided|offered|agreed|sent|gave|shared|helped|note|meant|written|read|be|find|take|regards)',
      '^ kindly (note|send|share|read|be|take)',
      '(and|then|so|but|or|you|case|request|required) kindly (allow|ask|send|share|confirm|provide|reply|note|let|'
        + 'check|review|revert|give|call|contact|follow|click|fill|complete|submit|wait|do|make|arrange|advise|update|'
        + 'ensure|forward|return|sign|keep|tell|email|visit|try|see|go|bear|attach|upload|verify)',
      'you kindly ~(provided|offered|agreed|sent|gave|shared|helped|wrote|took|asked|let|brought|for|and|in|with|to)',
    ],
    matches: [
      'Kindly reply today', 'and kindly send the form', 'Could you kindly confirm', 'Kindly note that it closes',
    ],
    misses: [
      'Thank you kindly', 'Kindly provided by Ana', 'She kindly offered', 'you kindly sent the photos', 'Kind regards',
    ],
  },
  formalKindlyIdle: {
    description: 'The word “kindly” where it can go: something else is polite already.',
    patterns: [
      'please kindly', 'kindly please', '@me [would] kindly (ask|request|remind|invite|advise|urge|suggest)',
      'to kindly @imperative', 'to kindly @ask',
    ],
    matches: ['Please kindly send it', 'We kindly ask you to wait', 'we request you to kindly share the form'],
    misses: ['kindly send it', 'I was kindly asked', 'they were so kind to ask'],
  },
  formalIdle: {
    description: 'An archaic word that can go without loss.',
    patterns: [
      'hereby',
      '@me herewith', 'duly ~(authorized|elected)',
      'duly (noted|received|completed|recorded|processed|informed|sent|forwarded|updated|filled|signed|notified|'
        + 'credited)',
    ],
    matches: ['I hereby confirm', 'We herewith send the form', 'It has been duly noted'],
    misses: ['here by noon', 'pay dues'],
  },
  cannedFiller: {
    description: 'Stock words before what is said: the sentence loses nothing without them.',
    patterns: [
      '[(and|but) you (can|may)] [please] (rest|be|sleep) (assured|easy|confident|certain) [in the knowledge] [that]',
      '(have|there is) no doubt [that] @me',
      '@me assure you [that]', '(let|allow) (me|us) [to] assure you [that]', 'please know that',
      '@me want you to know that',
      '^ (hoping|hope) [that] (this [<0-1>] (finds|reaches|meets)|you are|all is|everything is|all’s) <0-4>',
      '@me [do|sincerely|really|truly|very much|just|also] (hope|trust) [that] (this|my|our|the) [<0-2>] (finds|'
        + 'reaches|meets|gets to|catches) you <0-4>',
      '@me [do|sincerely|really|truly|very much] (hope|trust) [that] (you [and (your|the) <1-2>]|all|everything|life|'
        + 'your (day|week|weekend|month|year)) (are|is|have been|has been|has) [all|both|been] [keeping|doing|going|'
        + 'staying|getting on|having|enjoying|off to|starting] [a|an|your] [@intensifier] (well|safe|great|good|fine|'
        + 'okay|healthy|lovely|nice|wonderful|fantastic|pleasant|happy|day|week|weekend|start|month) [and <1>|with '
        + 'you|on your end|at your end|so far|today|start|day|week|weekend]',
      '@me would like to take (this|the) (opportunity|moment|time|chance) to',
      '@me would like to (inform|let) you [know] that',
      'please be (reminded|aware|informed) that',
      'it is (important|worth|essential|imperative) (to note|noting|remembering|to remember|mentioning) [that]',
      'it (should|must) be noted that',
      'for your (convenience|information|peace of mind)',
      '(in|for) order to (give|provide|offer) you [with] (the|a) (best|better|highest|finest|smoother)',
      'so [that] @me (can|may|could) (better (serve|assist|help|support) you|(serve|assist|help|support) you better)',
      'to (ensure|provide|deliver|give you|offer you|provide you with) (the|a) (best|best possible|highest|finest|'
        + 'smoothest|smoother|better|great|excellent|exceptional) <0-2> (service|experience|support|assistance|care|'
        + 'quality)',
      'in (this day and age|today’s (world|fast-paced <1>|busy <1>))',
      '(please|kindly) [be] (advised|assured|informed|aware|note|notice) that',
      '(please|kindly) (note|be aware|be advised)',
      'be (advised|assured) that',
      '@me [would] like to (assure|reassure) you that',
      '@me (can|want to) assure you [that]',
      '@me [do] hope (this|my|our|the) [@intensifier] (email|message|letter|note) (finds|reaches) you <0-4>',
      '@me [do] hope you are (well|doing well|having a (great|good|lovely|wonderful|nice|fantastic) (day|week|one))',
      '[in order] to better (serve|assist|help|support) you', '[in order] to (serve|assist|help|support) you better',
      'as a valued (customer|client|member|guest|user)',
    ],
    matches: [
      'Please know that we care.', 'Hi Tom, hope all is well.', 'I assure you that we care.',
      'There is no doubt that we care.', 'Let me assure you that we care.', 'I want you to know that we care.',
      'It should be noted that it is late.', 'As a valued member you get 10% off.',
      'I can assure you that never happened.', "I hope you're having a wonderful day!",
      'So that we can serve you better, press 1.', "In today's fast-paced world, time counts.",
      "It's important to note that it closes at 5.", 'For your convenience, the form is attached.',
      'Please be informed that your flight is at 9.', 'I would like to take this opportunity to thank you.',
      'rest assured that', 'Please be advised that we moved', 'I hope this email finds you well', 'To better serve you',
      'You can rest assured',
    ],
    misses: ['let me advise you', 'I noted that', 'the rest of it', 'we hope you like it'],
  },
  cannedBoast: {
    description: 'Praise of the company by itself.',
    patterns: [
      '@me [always|really|truly|all|constantly|rightly] (pride ourselves|take [such|great|immense|enormous|huge|real|'
        + 'a lot of] pride in)', '(we|team|company) (are|is) [very|so|extremely|truly|rightly] proud (to|of (our|the))',
      '^ [here] at <1-4> (we|our|customer|customers|your|you|quality|every <1>) [always|truly|really|strongly|all|'
        + 'firmly|deeply|do] (value|pride|take pride|strive|believe|care|know|understand|aim|put|go|recognize|'
        + 'appreciate|want|love|are (committed|dedicated|passionate|proud|all about|driven|here|always)|is (our|at|'
        + 'always|the|everything|number|top|key|important)|are (our|at|the|always|number|everything|important|more)|'
        + 'come|comes|matter|matters|needs|satisfaction|service|experience|comfort|safety|care)',
      '(strive|strives|striving|aim|endeavor|seek|pledge|mission|goal|aim|passion|focus|priority|promise|commitment|'
        + 'committed|dedicated|work hard|working hard|work tirelessly) [is|always|remains] [is|always] to (provide|'
        + 'provid*|deliver*|bring|make|exceed|be|meet|put|keep|uphold|maintain|maintaining|give|offer*|ensur*|'
        + 'achiev*) <0-6> (best|service|experience|experiences|satisfaction|quality|support|standards|standard|'
        + 'possible|excellence|expectations|customer|customers|care|happy|first|satisfied|world-class|first-class|'
        + 'smile|every time|products|solutions|seamless|hassle-free|exceptional|outstanding|excellent)',
      '(strive|strives|striving) for (excellence|perfection|quality|the best|the highest|customer|100%|your|total|'
        + 'complete|nothing less)',
      '(committed|dedicated|devoted|passionate|commitment|dedication) (to|about) <0-3> (you|your <1>|customer|'
        + 'customers|client|clients|customer’s|excellence|quality|service|satisfaction|providing|delivering|helping '
        + 'our|helping you|ensuring|giving you|offering|experience|care|safety|improving|improvement|continuous|'
        + 'transparency|bringing|innovation|exceptional|community)',
      '(at|is|are|being) the (heart|center|core|forefront) of (everything|what|all|our)',
      '(put|puts|putting) (you|your (needs|safety|comfort|interests|health|satisfaction)|our (customers|members|'
        + 'guests|patients|players|clients|people)|customers|patients|people|members|guests|players|safety|quality) '
        + '[always] first',
      '(customer|customers|patient|patients|passenger|passengers|guest|guests|member|members|safety|quality|you|people|'
        + 'player|players) '
        + '[always|<0-1>] (come|comes) first', '(customer|customers) is king',
      '(customer-first|customer-focused|customer-centric|customer-oriented|customer-driven|customer-led|people-first|'
        + 'patient-centered|service-minded)',
      '(customer|client|guest|patient|people|quality|service) (focused|centric|oriented|driven|led|first) (company|'
        + 'business|organization|team|brand|bank|approach|service)',
      '(world-class|best-in-class|top-notch|industry-leading|first-rate|award-winning|market-leading|five-star|'
        + 'first-class|state-of-the-art|cutting-edge) [<0-1>] (service|support|experience|quality|care|standards|'
        + 'hospitality|team|provider|products|company|solutions)',
      '(first class|top notch|award winning|industry leading|unrivaled|exceptional|outstanding|unbeatable|impeccable|'
        + 'superior|premium|seamless|hassle-free|memorable) [customer|guest|client|shopping|travel|banking|gaming|'
        + 'patient] (service|support|experience|care|hospitality|standards)',
      '(the|a|our|to) (highest|utmost|very highest) (standard|standards|level|levels|quality|degree) [of] [<0-1>] '
        + '[service|quality|care|support|professionalism|excellence|satisfaction]',
      '(leading|trusted|number one|premier|favorite) (provider|supplier|company|partner|name|choice|brand|'
        + 'destination) (of|in|for)',
      'your trusted (partner|provider|choice|<1>)', 'every step of the way',
      '(nothing|there is nothing) (makes us happier|is more important|that makes us happier|matters more|more '
        + 'important) [to us|than]', '(in|with) everything @me do', '@me live and breathe', 'what we do best',
      '(tirelessly|everything in (our|my) power|our very best|our level best|our utmost|leave no stone unturned|go '
        + 'out of (our|my) way)', 'continuous (improvement|improvements)',
      '@me (are|am) [all|really|truly|very|so] (passionate|dedicated) (about|to)',
      'customer (satisfaction|service|happiness|care|experience) is [always|what|our|at|the|key|everything|number|of|'
        + 'paramount|important]',
      '(your|customer|total|complete|100%) satisfaction [is] (guaranteed|guarantee|goal|mission|promise)',
      '(strive|strives|striving|committed|dedicated|committed always|commitment is|mission is|goal is|aim|aims) to '
        + '(provide|providing|deliver|delivering|offer|offering|ensure|ensuring|give|giving|exceed|exceeding) <0-6> '
        + '(best|service|experience|experiences|satisfaction|quality|support|standards|standard|possible|excellence|'
        + 'expectations|customers|care)',
      '(strive|strives|striving|committed|dedicated) to (provid*|deliver*|excellence|quality|your satisfaction|'
        + 'customer satisfaction)',
      '(our|the) (commitment|mission|priority|goal|number one priority|top priority) is [always] to (address|provide|'
        + 'deliver|ensure|offer|serve|give|make)',
      '^ [here] at (<name>|<text>|<1-2>) (we|customer|our customers) [always|truly|really|strongly] (value|pride|take '
        + 'pride|strive|believe|are committed|care|satisfaction)',
      'go* (above and beyond|the extra mile)',
      '@me (are|am) [always|constantly|continually] (working|looking|striving) [hard] to (improve|get better|do '
        + 'better|serve you)',
      '@me will strive to do better',
      '(world class|best in class|second to none|unparalleled|unmatched) [customer] (service|support|experience|'
        + 'quality)',
      '(our|the) <0-3> team is (here|standing by|always here|available|on hand|at hand|always ready|ready) [around '
        + 'the clock|24/7|any time|at any time|always] [to (assist|help|support)]',
      '(does not|do not|did not) (reflect|meet|represent) our [high|usual|normal] (values|standards|standard)',
    ],
    matches: [
      'The customer is king.', 'We strive for excellence.', 'We are proud to serve you.', 'Safety always comes first.',
      'Coffee is what we do best.', 'We put our customers first.', 'You get exceptional service.',
      'We are your trusted partner.', 'We will strive to do better.', 'We offer world-class support.',
      'The leading provider of water.', 'We are passionate about shoes.', 'Your satisfaction is guaranteed.',
      'Continuous improvement guides us.', 'We are a customer-focused company.', 'We do our best in everything we do.',
      'This does not reflect our standards.', 'We are committed to your satisfaction.',
      'Nothing makes us happier than your smile.', "We're here for you every step of the way!",
      'Customer satisfaction is our top priority.', 'We hold ourselves to the highest standards.',
      "Rest assured we're doing everything in our power.",
      'Here at Bloom, customers are at the heart of everything we do.',
      'we pride ourselves on care', 'We go above and beyond', 'we strive to provide the best service',
      'our team is here', "We're always working to improve",
    ],
    misses: ['I am proud of you', 'we are working to restore the server', 'Our team will call you', 'go to Settings'],
  },
  cannedAvailability: {
    description: 'An open door in stock words.',
    patterns: [
      '[please] (do not|never) [ever] hesitate [to (contact|reach out to|reach|call|email|write to|write|ask|message|'
        + 'reply|get in touch with|get in touch|reach out|let) [us|me|to us|to me]]',
      '[please|do|always|just] feel [always|completely|very|absolutely|entirely] free to [just|also|always] (get back|'
        + 'come back|raise|submit|open|dm|pm|ping|shout|speak|ring|phone|respond|follow up|connect|touch base|consult|'
        + 'check in|pop|approach|chat|tell|talk|hit|direct|reach back|leave|visit|use|send|report|post|share|swing|'
        + 'stop|reach out to|reach out|reach|contact|get in touch with|get in touch|ask|write to|write|call|email|'
        + 'message|reply|give|drop|let) [us|me|to us|to me|here]',
      '@me (am|are|is) [always|also] (here to (help|assist|support)|here for you|at your (service|disposal)|ready to '
        + 'support you|happy to help|happy to assist) !(with)',
      '@me (am|are|is|remain|stand|will be|would be|will always be) [always|also|only|ever|just] (here|ready|happy|'
        + 'available|on hand|standing by|more than happy|only too happy|too happy|glad|delighted|pleased|on standby|'
        + 'waiting|eager) [and <1>] [at any time|24/7|around the clock|any time|always|anytime] (to (help|assist|'
        + 'support|serve|be of <1>) [you]|for you|for (any|all) <0-2> (questions|queries|needs|concerns)|should you|if '
        + 'you need|whenever you) '
        + '!(with (the|your|this|that|a|my)|in|by)', '(our|the|my) (door|doors|line|lines|inbox) (is|are) always open',
      '(we are|i am) (just|only) (a|one) <1-2> away',
      '(just|only|merely) (a|an|one) (phone call|call|message|click|email|chat|tap|text) away',
      '(please|do|and|or|simply|just) (contact|call|email|reach out to|reach out|get in touch with|get in touch|write '
        + 'to|message|reach) [us|me|back] [again] (at any time|any time|anytime|24/7|whenever|at your convenience|day '
        + 'or night|round the clock)',
      '(look|looking|looks) forward to (continuing [to] [<0-1>]|serving|assisting|helping|welcoming you [again|back|'
        + 'soon]|seeing you (again|soon|back)|having you|your (continued|reply|response|next|visit|custom|business|'
        + 'feedback)|being of|doing business|hearing from|working with|being able to|a long|the opportunity|many) '
        + '[you|us|your|serving]',
      '(it|this) (is|was|would be|will be|has been) [always|@intensifier] [my|our|a] [great|absolute|true|real|'
        + 'genuine] pleasure [to (assist|help|serve|have|be)|assisting|helping|serving|doing|having]',
      '(always|my|our) pleasure to (assist|help|serve|be)', '(remain|remains|always) at your (service|disposal)',
      'how (may|can) i (assist|help) you [today] ?', 'how (may|can) i be of (assistance|service|help)',
      'at your (service|disposal)', 'just a (phone call|call|message|click|email) away',
      '(look|looking) forward to (serving|assisting|helping) you', 'hope to (serve|assist) you again',
    ],
    matches: [
      'Our door is always open.', 'How may I be of service?', "We're just a click away.", 'We remain at your service.',
      'Please call us at any time.', 'We hope to serve you again.', "It's always my pleasure to help.",
      'Please do not hesitate to contact us', 'feel free to reach out', 'How may I assist you today?',
      'We look forward to serving you', "We're here to help!",
    ],
    misses: [
      'Feel free to keep the faulty one', 'We look forward to hearing how it goes', 'How can I reset it?',
      'I am here to help with the move',
    ],
  },
  cannedThanks: {
    description: 'Thanks for nothing in particular.',
    patterns: [
      '(thanks|thank you|many thanks|thx) [so much|very much|again|once again|kindly|a lot|sincerely|ever so much|'
        + 'most sincerely] for [your|the|all your|taking (the|your) time to|taking a moment to|being] [<0-1>] '
        + '(continued <1>|continuing <1>|ongoing <1>|(interest|inquiry|query|trust|cooperation|understanding|loyalty|'
        + 'custom|patronage|business|support|confidence) [in|and|with]|valued <1>|valuable <1>|(contact|write|reach|'
        + 'get in touch|message|email|provide|give us|share your|complete) [to|out|in|us|with]|part of (our|the))',
      '(thanks|thank you|many thanks) [so much|very much|again|once again|kindly] for (bringing (this|that|it) to '
        + '(our|my) attention|being (a|part of|such|with us|our|one of)|giving (us|me) the (opportunity|chance)|'
        + 'allowing us|trusting|flying with|banking with|traveling with|staying with|dining with|playing|joining|'
        + 'subscribing|doing business|entrusting|considering|visiting|making us|partnering|supporting|sharing your '
        + '(feedback|thoughts|concerns|experience|opinion|views|valuable)|using <1-3>|your (valuable|valued|kind|'
        + 'feedback)|connecting with|speaking with|calling <1>|messaging|emailing|reaching|selecting|placing your '
        + 'trust)',
      '@me [truly|really|greatly|very much|do|highly|sincerely|so|deeply] appreciate you (reaching out|contacting|'
        + 'getting in touch|being|choosing|taking the time|writing|bringing|sharing|raising|flagging|coming to)',
      '@me (are|am) [very|truly|so|extremely|deeply|always] (grateful|thankful) (for your (business|loyalty|support|'
        + 'custom|feedback|trust|patronage|continued <1>|understanding|cooperation|interest)|that you (chose|choose|'
        + 'took the time))',
      '(we are|i am|it is) [so|very|truly|always|@intensifier] (delighted|thrilled|honored|happy|glad|proud|grateful|'
        + 'pleased|lucky|fortunate|great|excited) to have you [as|with|on|in|here|aboard]',
      '(thanks|thank you) [so much|very much|again|once again|kindly] for (contacting|reaching out to|reaching out|'
        + 'getting in touch with|getting in touch|writing to|writing in|choosing|shopping (with|at)|being (a|our) '
        + '<0-2> (customer|member|client|guest|user|patron)|your (business|loyalty|custom|patronage|continued <1>)) '
        + '[us|<name>|<text>]',
    ],
    matches: [
      'I appreciate you reaching out.', "We're thrilled to have you with us.", 'We are so grateful for your loyalty.',
      'Thank you for contacting Acme', 'thank you for reaching out to us', 'Thanks for your business'],
    misses: [
      'Thank you for sending the photos', 'Thanks for your patience while we traced the parcel',
      'Thanks for the photos',
    ],
  },
  cannedImportance: {
    description: 'Says that the customer matters, in words that fit every customer.',
    patterns: [
      '(your|the customer’s|customer) <0-1> (call|satisfaction|feedback|business|opinion|experience|time|privacy|'
        + 'message|email|happiness|security|safety|comfort|concerns|trust) (is|are) [very|extremely|really|so|always|'
        + 'truly] (important|valuable|our priority|our top priority|our number one priority|everything) [to us]',
      '(your|the) <0-2> (business|loyalty|feedback|support|trust|satisfaction) (means|mean|matters) [a lot|so much|a '
        + 'great deal|the world|everything] [to us]',
      '(your|the customer’s|customer|our <0-1> customers’|every customer’s|patient|guest|member) <0-2> (call|'
        + 'satisfaction|feedback|business|opinion|experience|time|privacy|message|email|happiness|security|safety|'
        + 'comfort|concerns|concern|trust|care|wellbeing|well-being|enjoyment|comments|loyalty|support|custom|input|'
        + 'health|views|suggestions|journey|needs|convenience|thoughts|query|inquiry|voice|membership|patronage|'
        + 'visit) (is|are|remains|remain|will always be|has always been|have always been|matter|matters|mean|means|'
        + 'come|comes|count|counts) [always|really|truly|very|extremely|so|incredibly|hugely|deeply|absolutely|'
        + 'greatly|most|highly] [of the|of] (important|valuable|valued|appreciated|(our|my|the|a) [very] (priority|'
        + 'number one|number 1|top|highest|main|first|#|utmost|only|biggest|greatest|chief|primary|absolute)|'
        + 'everything|paramount|vital|crucial|a lot|the world|so much|a great deal|a priority|first|utmost|to us|to '
        + 'me|great importance|invaluable|essential|at the|$)',
      '(you|customers|our customers|all our customers|our <1> customers|every customer|each customer|every guest|our '
        + 'members|each member|every member|every player|our guests|our patients|our players|each and every <1>) '
        + '(matter|matters|mean|means|are|is) [so much|very|really|truly|extremely|a lot|everything|the world|always] '
        + '[important|valued|special|our priority|our number one priority|our top priority] to us',
      '(of|is) (the utmost|paramount|the highest|great|the greatest) importance [to us]',
      '(is|are|remains|being) (our|the|my) [very] (number one|number 1|top|highest|#|first|main|utmost|absolute) '
        + '<0-1> (priority|concern|priorities|focus)',
      '@me [truly|really|greatly|very much|do|highly|deeply|sincerely|always|so|genuinely] (value|appreciate|cherish|'
        + 'treasure|are grateful for|am grateful for|thank you for) (your|every|each|all|our|the) [and every|all|of] '
        + '[continued|ongoing|valued|loyal|kind|continuous|honest|relationship|<0-1>] (business|loyalty|patronage|'
        + 'custom|feedback|support|trust|understanding|cooperation|relationship|input|comments|customer|customers|'
        + 'member|members|client|clients|guest|guests|player|players|patient|patients|traveler|passengers|partnership|'
        + 'suggestions|interest|confidence|opinion|concern|concerns|community|membership|relationships|subscribers|'
        + 'readers|shoppers) [of]',
      '@me [truly|really|greatly|do|highly|deeply|sincerely|always] value you [as|and|very|so|$]',
      '(valued|loyal|cherished|treasured|esteemed|much-valued|highly valued) (patient|patients|passenger|passengers|'
        + 'subscriber|subscribers|partner|shopper|shoppers|player|players|traveler|reader|supporter|tenant|resident|'
        + 'visitor|policyholder|cardholder|account holder)',
      '@me take <0-4> (feedback|complaint|complaints|concerns|comments|security|privacy|safety|matters|issues|'
        + 'satisfaction|reports|service|quality|responsibility) [of your <1>|of this (nature|kind)|like (this|these)|'
        + 'very|extremely|so|really|incredibly] (seriously|to heart)',
      '(help|helps|helping|allow|allows|allowing|enable|enables|enabling) us [to] [continue|keep|continually|'
        + 'constantly|always|further|better] [to] (improve|improving|grow|do better|get better|serve|provide|deliver|'
        + 'become|better|learn and|continue) [you|our|your|the|and|better]', 'your voice (matters|counts|is)',
      '(your|all|customer) feedback (is|as) (a gift|always welcome|invaluable|important)',

      '@me (value|respect|appreciate) your (opinion|time|views|privacy|honesty|candor|thoughts)',
      '!(as a) valued (customer|client|member|guest|user|patron|customers|clients|members|guests|users)',
      '@me [truly|really|greatly|very much|do|highly] (value|appreciate) your (business|loyalty|patronage|custom|'
        + 'feedback|support|trust|continued <1>)',
      '(help|helps|helping) us (improve|serve you better|to improve|get better)',
      '@me take (this|your|all|these|such) <0-4> [very] seriously',
    ],
    matches: [
      'Your voice matters.', 'We value your opinion.', 'You are important to us.',
      'It is of the utmost importance.', 'Your feedback helps us improve.', 'We truly value you as a customer.',
      'We take your privacy very seriously.', 'Customer satisfaction is our top priority.',
      'Your call is important to us', 'Dear valued customer', 'We value your business', 'we appreciate your loyalty',
      'Your business means a lot to us',
    ],
    misses: ['your password is important', 'We value the parcel at £20', 'This step is important'],
  },
  cannedEmpathy: {
    description: 'Understanding in stock words.',
    patterns: [
      '@me [do] [completely|totally|fully|absolutely|truly|really] understand your (frustration|concern|concerns|'
        + 'disappointment|anger|situation|feelings)',
      '@me (sincerely|deeply|truly) (value your time|understand how <0-3> this must be)',
      '@me [do|can|also|@fully] [@fully] (understand|appreciate|recognize|realize|acknowledge|empathize with|'
        + 'sympathize with|hear|share|feel) [and <1>] (your|the) [@intensifier|own|deep|evident|obvious] '
        + '(frustration*|concern|concerns|disappointment|anger|feelings|dissatisfaction|annoyance|displeasure|upset|'
        + 'worry|worries|distress|anxiety|inconvenience|pain|position|predicament)',
      '@me [do|can|also|@fully] [@fully] (understand|appreciate|imagine|know|realize|recognize|see) how '
        + '[@intensifier] @hard (this|it|that|these|such <1-2>|the situation|situations like this) (must|may|can|'
        + 'might|is|was|would|could) [have] [be|been] [for you]',
      '@me (can|could) only (imagine|begin to imagine)',
      '(your|the) (frustration|concern|disappointment|anger|annoyance) is [@fully|@intensifier|more than] '
        + '(understandable|understood|noted|valid|justified|reasonable)',
      '(put|putting) (myself|ourselves) in your (shoes|position|place)',
    ],
    matches: [
      'I can only imagine.', 'I put myself in your shoes.', 'Your frustration is understandable.',
      'I understand how frustrating this must be.', 'I completely understand your frustration',
      'We understand your concerns'],
    misses: ['I understand that you want to move the date', 'Do you understand your bill?'],
  },
  cannedVolume: {
    description: 'A reason off the shelf: everybody’s volume, nobody’s fault.',
    patterns: [
      '(higher|larger|greater) than (normal|usual|expected|average|anticipated) [call|ticket|contact|email] [volume|'
        + 'volumes|number|demand|workload]',
      '(experiencing|receiving|seeing|dealing with|facing|getting|handling|currently|having|undergoing|under|with|'
        + 'from) [<0-2>] (high|higher|large|larger|unprecedented|increased|heavy|heavier|exceptional|overwhelming|'
        + 'greater|significant|record|peak|extraordinary|extremely high|unusually high|unusual|busy|abnormally high|'
        + 'longer) <0-3> (volume|volumes|number|numbers|demand|levels of|call|calls|traffic|inquiries|contacts|'
        + 'workload|wait|waiting|interest) [of|times]',
      '(all|our) [of our] (agents|lines|operators|advisors|representatives|phone lines|advisers|team members|staff) '
        + 'are [currently|all|still|presently|unfortunately] (busy|assisting|helping|engaged|occupied|serving|taking)',
      '(due to|because of|owing to|for|given) [some|these|the|current|recent|ongoing|certain|an] (operational|'
        + 'technical|unforeseen|unexpected|unavoidable|unprecedented|logistical|internal|exceptional|extenuating|'
        + 'extraordinary|various) [<0-1>] (reasons|difficulties|issues|circumstances|requirements|constraints|'
        + 'challenges|demand|situation|events|factors|delays|problems)',
      '(reasons|factors|events|circumstances|situation|something) [that (is|are|were)] (beyond|outside|out of) [of] '
        + '(our|my) [immediate|direct] control',
      '(in|during) these (unprecedented|difficult|challenging|uncertain|trying|busy) times',
      '(the current|the present|current|present) (climate|circumstances)',
      '(an|a|the) (unusually|exceptionally|extremely|very) high (volume|number|demand)',
      '(high|heavy|increased) [call|ticket|contact|email|request] (volume|volumes)',
      '[due to|because of|owing to] [some] (unforeseen|unavoidable|unforeseeable|unexpected) circumstances',
      '[due to|because of|owing to] circumstances (beyond|outside) our control',
    ],
    matches: [
      'All our agents are busy.', "It's due to reasons beyond our control.",
      'In these unprecedented times we do what we can.',
      'We are currently experiencing exceptionally high call volumes.', 'higher than normal call volumes',
      'due to unforeseen circumstances', 'a very high volume of requests'],
    misses: ['The price is higher than it was', 'we have 300 messages a day', 'the volume is too high'],
  },
  cannedApology: {
    description: 'The apology that fits everything.',
    patterns: [
      '(sorry|apologize|apologies|apologize sincerely) for (any|the|this|your) [@intensifier] (inconvenience|'
        + 'inconveniences|trouble)',
    ],
    matches: ['sorry for the inconvenience', 'apologies for any inconvenience caused'],
    misses: ['sorry for the two-day delay', 'Sorry about the broken cup'],
  },
}
