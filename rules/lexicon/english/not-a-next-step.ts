import type { Lexicon } from 'replylint/rule'

/** Families that sound like an answer and move nothing. */
export const notANextStep: Lexicon = {
  closing: {
    description: 'A closing pleasantry or an open-ended invitation; never a next step.',
    patterns: [
      'let (me|us) know if you [still|also|ever] (have|need|require|want|run into|still need|get stuck|encounter|'
        + 'come across|face)',
      'let (me|us) know if you would [also|still] like (any|further|more|additional|help|to (know|discuss|talk|'
        + 'chat|speak))',
      'let (me|us) know (if|should) (there is|anything|any|something|i can|we can|this (does not|helps|works)|that '
        + '(helps|works|does)|the problem|you (have|need))',
      'let (me|us) know (how it goes|how you get on|how that goes)',
      '(feel|please be) [always|please] free [to (reach|contact|ask|get|write|call|reply|message|email|come|drop|'
        + 'say|give|ring|let|respond|talk|chat|raise)] $',
      '(feel|please be) [always|please] free to (reach|contact|ask|get|write|call|reply|message|email|come|drop|'
        + 'say|give|ring|let|respond|talk|chat|raise)',
      '(do not|never|please do not) [ever] hesitate',
      '(please|just|always|simply) (reach out|get in touch|shout|holler|give us a shout|ask) [to us] [again] [if|'
        + 'any time|anytime|$]',
      '(reach out|get in touch|contact us|write to us|come back|get back to us|drop us a line|give us a call|'
        + 'message us|write back|reply) [to us|here] (again|any time|anytime|if you (have|need|run|get|are)|should '
        + 'you|whenever|with any|for any|for further|for more|if anything|if there)',
      '(if you have|should you have|have you|if you have got|got) (any|other|further|more|additional|some) [other|'
        + 'further|more|additional|follow-up] @contents !(with|about|that|left)',
      '(any|other|further|more|additional) [other|further|more|additional|follow-up] (question|questions|query|'
        + 'queries|concern|concerns|doubt|doubts) !(with|about|that|left)',
      '(if you have|should you have|if you have got|got|have you) [any|a|more] [other|further|more|additional] '
        + '(questions|queries|concerns|question)',
      '[is there|was there|if there is|if there was] anything else (i|we)',
      '!(does|did|apart) anything else ...?',
      '(anything|something) (more|further) (i|we) can',
      '!(do|might|could|you|we|i|to|may|will|can|not) (have|enjoy|wishing you|wish you) (a|an|your|the rest of|'
        + 'the) <0-3> @daytime',
      '(hope you have|hope you are having|wish you|hope you (enjoy|enjoyed)) (a|an|your|the rest of|the) <0-3> '
        + '@daytime',
      '(thanks|thank you) [so much|very much|again|a lot|a million|a bunch|all|kindly|once again|in advance|'
        + 'sincerely|both|<name>] for (your|bearing|being|choosing|contacting|reaching|getting|writing|'
        + 'understanding|the|taking|shopping|using|letting|bringing|sharing|waiting|messaging|calling|flying|'
        + 'staying|coming|all|flagging|reporting|raising|asking|stopping|joining|checking|pointing)',
      '@me [really|truly|greatly|do|very much|would|so|also|all|always] appreciate [it if] (your <0-2> (patience|'
        + 'understanding|business|feedback|loyalty|cooperation|time|support|help|trust|interest|effort)|it $|you '
        + '(bearing|being|taking|reaching|waiting|letting|sharing))',
      '(look|looking) forward to (hearing|serving|assisting|seeing|your|welcoming|helping|continuing|having|'
        + 'meeting|working|it)',
      '@me [do|really|sincerely|very much|also] hope (this|that|to|you|it|we|the)',
      '(hope|hopefully|trust) (this|that|it) (helps|clarifies|clears|settles|sorts)',
      'hope (this|that|it) [all] (is|was) (of use|of help|useful|helpful|clear)',
      'hopefully (this|that|it) [all] (will|is|sorts|clears|does|settles|sheds)',
      'fingers crossed',
      '[always] here (for you|if you|to help|to assist|whenever|when you|should you|any time|24/7)',
      'just (a|an) (message|click|call|email) away',
      '(say the word|only an e-mail away|only a message away|at your (service|disposal))',
      'stay tuned',
      '(wish|wishing) you [and yours] (every|all the|the best|well|success|good luck|a pleasant|much|continued)',
      '(love|like|hope|hoping|happy|glad|delighted|pleased|looking forward) to (welcome|welcoming|see|seeing|have|having|host|hosting|serve|serving) you',
      'bear with us',
      '^ [please|and] take care $',
      '(good vibes|thinking of you|virtual hug|virtual hugs)',
      'sending you ~(a|an|the|your|this|that|it|one|our|another|these|those|two|everything|it|instructions)',
      '(warm|best|kind) (wishes|regards)',
      '(contact|reach|email|call|message|write) (us|me) (any time|anytime|again|if you (have|need)|should you|with '
        + 'any|for [any] (further|more))',
      '[your] (patience|understanding|cooperation|business|loyalty|support|trust) (is|are) [always] (greatly|much|'
        + 'very much|truly|really|highly|so|most|deeply) appreciated',
      '[your] (patience|understanding|cooperation|business|loyalty) (is|are) appreciated',
      '^ (you are [very|most|always|so] welcome|no problem|not a problem|my pleasure|any time|no worries|our '
        + 'pleasure|happy to help|glad to help|glad to be of) $',
      '(happy|glad) (i|we|that i|that we) could help',
      'keep (us|me) posted',
    ],
    matches: [
      'let us know if you have any questions', 'Let me know if you need anything else', 'feel free to reach out',
      "don't hesitate to contact us", 'If you have any further questions',
      'Is there anything else I can help you with today?',
      'Have a great day!', 'Enjoy the rest of your weekend', 'Thank you for your patience',
      'Thanks for bearing with us',
      'We appreciate your understanding', 'We look forward to hearing from you', 'I hope this helps',
      "We're always here to help",
      'please bear with us', 'Contact us any time', 'Your patience is appreciated',
      'Let us know if there is anything we can do',
      'Got more questions?', 'Should you have any other concerns, our desk is open', 'Wishing you a lovely trip',
      'Fingers crossed!',
      'Hopefully that clears it up', "You're very welcome!", 'Thank you so much for waiting',
    ],
    misses: [
      "let me know which size you'd like", "Let me know once it arrives and I'll close this",
      'Please have your order number ready', 'The day we ship is Monday', 'We enjoy a challenge',
      'I will take care of the form', 'Sending you a replacement now',
    ],
  },
  hollow: {
    description: 'Sounds like action or care, and commits to nothing for this customer.',
    patterns: [
      'refer to (our|the|these) <0-2> @policy',
      '(is|are) [already|well] known (to|by) (our|the|us)',
      '(has|have|is|are) [been] (added|put|placed) (to|on|in) (the|our) (list|queue|backlog|log|wishlist|wish list|file|record*)',
      '(feedback|comment*|suggestion*|concern*|complaint*|remark*|input|opinion*|words|idea|report) <0-1> (has|'
        + 'have|had|is|are|was|were|will) [been|be] [duly|carefully|really|always|very|truly|now] (noted|recorded|'
        + 'logged|taken (on board|seriously|into account|to heart)|received|heard|important|valued|valuable|'
        + 'appreciated|borne in mind|passed on)',
      '(we|our team|the team|our engineers|our developers) (are|is) [already|currently|fully|well|now] aware [of '
        + '(this|it|the <1>|that)] !(and|<0-10> (and|working|fixing|rolling|deploying))',
      '(we|our team|the team) (are|is) [already|currently|fully|well] aware of !(<0-10> (working|fixing|rolling|'
        + 'deploying))',
      '@me [will|shall] [certainly|definitely|also] (keep|bear|take) (this|it|that|your <1>) (in mind|on board|'
        + 'into (account|consideration)|to heart)',
      '@me have [duly|already|also|now] (noted|made a note of|taken note of|taken on board) [this|it|that|'
        + 'everything] $',
      '@me have [duly|already|also|now] (noted|made a note of|taken note of|taken on board) your <0-1> (feedback|'
        + 'comment*|concern*|suggestion*|remark*|input|complaint*|request*|wish|words|thoughts|points)',
      '@me have [also|just|already] (received|got) your (email|message|request|enquiry|inquiry|feedback|query|'
        + 'complaint|ticket|letter|note|report|comments)',
      '@me (received|got) your (email|message|request|enquiry|inquiry|feedback|query|complaint|ticket|letter|note) $',
      '@me [always] take (this|these|all|your|such|every|any) <0-6> seriously',
      '(case|ticket|request|issue|matter|query|enquiry|inquiry|complaint|claim|concern) <0-1> (has|have|will|is) '
        + '[been|be|being|currently|now] [being|now] (escalated|forwarded|passed (on|along)|logged|received|noted|'
        + 'under review|reviewed|looked into|dealt with|handled|investigated|in progress|prioritized|under '
        + 'investigation|in hand|in good hands) !(<0-10> (by|within|today|tomorrow|on @weekday|#|<date>|<number>|'
        + 'who))',
      '@me (are|am) [always|constantly|continually|continuously|all] (working|striving|looking|trying) [hard] [for '
        + 'ways] to (improve|do better|get better|make (things|it) better)',
      '(help|helps|helping) us [to] (improve|get better|grow|serve you)',
      '@me (will|shall) (do|try to do|try and do) better',
      'make sure [that] (this|it) (does not|never|will not|is not) (happen|repeat|occur)',
      '@me will (be in touch|contact you|let you know|call you|reach out|get back to you) if (we|i|anything|there|'
        + 'necessary|needed|required)',
      '(your|every|all|this|any|such) <0-2> (feedback|opinion|input|satisfaction|happiness|voice|comfort|safety|'
        + 'suggestion|suggestions) (is|are|matters|counts|means) [very|really|so|truly|always|extremely] '
        + '(important|valued|valuable|crucial|our|to us|a lot|everything|here)',
      '(rest|be) assured !(<0-8> (will|comes|by|@weekday|#|stays))',
      '(our|the) (full|undivided|complete) attention',
      '(bear|be patient) with us !(until)',
      'we (thank|ask) you for your (patience|understanding)',
      '[we] (ask for|appreciate|beg for|request) your (patience|understanding) while',
      '^ [please|kindly] be patient',
      '(you can|you may) (count|rely) on us',
      '@me have your back',
      'we are here for you',
      '(we|i) (hear|see|read) (all|every) [of] (your|the) (comments|feedback|message|messages)',
      '@me (love|value|welcome) (hearing|your feedback|feedback|suggestions|all feedback)',
      '(customer|guest|client) (satisfaction|happiness) is',
    ],
    matches: [
      'Please refer to our terms and conditions',
      'your feedback has been noted', 'Our team is aware of the issue', "We'll keep this in mind",
      "We've noted your comments",
      'We take all complaints very seriously', 'Your case has been escalated.', 'Your request is being reviewed.',
      'the matter is being looked into.', 'we are always working to improve', 'It will certainly help us improve',
      'we will do better',
      'Every suggestion is truly important to us', 'The claim is now in good hands', 'You can count on us',
      'We shall take your remark into consideration',
      'Rest assured that your voice is heard',
    ],
    misses: [
      'Your case has been escalated to Priya, who will call you by 5pm today',
      "we're aware of it and working on a fix that ships at 4pm",
      'We have refunded the fare', 'Your request was declined because the form is unsigned',
      'I have noted your new address on the order',
      'Our team will call you at noon', 'The issue is fixed',
    ],
  },
}
