import type { Lexicon } from 'replylint/rule'

/** Families of promises: too large, hedged, or made by nobody. */
export const promises: Lexicon = {
  futurePromise: {
    description: 'What the writer or a named team is going to do.',
    patterns: [
      '@me @will [@adverbs] [@leadIn] [@adverb] (@do|tell you|write)',
      '@me @will [@adverbs] be @doing',
      '@me @will be (in touch|in contact|back [with you|to you|in touch])',
      '@team [@adverb] (will|shall|is going to|are going to) [@adverbs] [@leadIn] [@adverb] (@do|write)',
      '@team [@adverb] (will|shall|is going to|are going to) [@adverbs] be (@doing|in touch|in contact|back [with you|to you])',
    ],
    unlessAfter: [
      '(if|unless|whether|until|before|when|where|once|not|never|how|what|which|as|cannot|everything|anything|all)',
    ],
    matches: [
      "I'll look into this", 'We will send a replacement', 'Our billing team will call you', 'Someone will be in touch',
      'One of our engineers will be calling you', "I'm going to check with the warehouse", 'We shall get back to you',
    ],
    misses: ['I sent it', 'I am checking now', 'Your parcel will arrive', 'how we will check it', 'We will not send it'],
  },
  promiseCondition: {
    description: 'What a promise waits for: a trigger that somebody else pulls.',
    patterns: [
      '(as soon as|once|when|whenever|after|until|the moment|the minute|if|unless|should|in case|provided|every time) !(possible|'
        + '(i|we) (can|get a chance|have a chance))',
      '(upon|on|following|after) (receipt|confirmation|arrival|approval|receiving)',
    ],
    matches: ['As soon as the courier scans it', "Once I have that, I'll start", "when it lands, I'll write", 'upon receipt'],
    misses: ['as soon as possible', "I'll look into this"],
  },
  passiveVerb: {
    description: 'Work on a case, as said of the case: what machines do by themselves (ship, deliver, renew) is not in it.',
    patterns: [
      '(processed|refunded|reimbursed|replaced|resolved|solved|investigated|reviewed|handled|dealt with|addressed|contacted|called|'
        + 'phoned|emailed|assisted|credited|issued|looked into|looked at|fixed|corrected|checked|prioritized|followed up|notified|'
        + 'informed|updated|kept informed|kept updated|arranged|taken care of|sorted|sorted out|examined|considered|actioned|'
        + 'attended to|rectified|remedied|canceled|answered|assessed|evaluated|escalated|forwarded|passed|raised|assigned|'
        + 'transferred|referred|reversed|waived|compensated|repaired|adjusted|amended|worked on|acted upon|acted on|seen to)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  passiveAdverb: {
    description: 'Words inside a passive.',
    patterns: [
      '(now|then|soon|shortly|also|promptly|immediately|quickly|fully|carefully|thoroughly|personally|currently|already|duly|still|'
        + 'therefore|further|accordingly|urgently|swiftly|properly|in turn|all|both|just|first|next|as well|being|actively|presently)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  passiveCommitment: {
    description: 'Work that is promised or going on, and nobody does it.',
    patterns: [
      '(will|shall|is going to|are going to) [@passiveAdverb] (be|get) [@passiveAdverb] @passiveVerb',
      '(is|are) [@passiveAdverb] being [@passiveAdverb] @passiveVerb',
      '(is|are) [now|currently|presently|still] under (review|investigation|consideration)',
    ],
    unlessAfter: ['(once|when|if|after|until|before|unless|while|whether|that|which|who|how|not|never|as) <0-4>'],
    matches: [
      'This problem will be dealt with immediately', 'Your request will be processed', 'the refund will be issued',
      'you will be contacted', 'It is being investigated', 'The matter will be looked into', 'your account will be credited',
      'The case is under review', 'You will shortly be informed',
    ],
    misses: [
      'I will process your request', 'once the payment has been processed', 'Your refund has been processed',
      "We've escalated this", 'the parcel will arrive on Friday', 'Your order will be shipped', 'if it is being reviewed',
    ],
  },
  handedOver: {
    description: 'What is done with a case that somebody else is to work on.',
    patterns: [
      '(escalated|forwarded|passed [on|along|over]|raised|prioritized|assigned|handed (over|on)|sent on|shared with (our|the)|'
        + 'referred|transferred)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  passiveHandOver: {
    description: 'Says that a case was handed on, and not by whom.',
    patterns: [
      '(has|have) [@passiveAdverb] been [@passiveAdverb] @handedOver',
      '(was|were) [@passiveAdverb] @handedOver',
    ],
    unlessAfter: ['(once|when|if|after|until|before|unless|while|whether|that|which|who|how|not|never|as) <0-4>'],
    matches: [
      'your case has been escalated', 'Your complaint was forwarded to the relevant department',
      'Your comments have been shared with our service team', 'The issue has already been raised',
    ],
    misses: ["I've escalated this", 'the fee that was raised', 'Your order has been shipped', 'once it has been assigned'],
  },
  byAgent: {
    description: 'Says who does it, behind a passive.',
    patterns: [
      'by (me|us|<name>|someone|somebody|one of|a colleague|my colleague)',
      'by (our|the|my|a|an|your|their|its) <0-3> @people',
      'by (our|the|my|a|an|your) (bank|carrier|seller|host|owner|restaurant|store|shop|hotel|airline|airport|issuer|merchant|vendor|'
        + 'manufacturer|publisher|retailer|provider|clinic|doctor|pharmacist|nurse|landlord)',
    ],
    matches: ['by our billing team', 'by our engineer on Tuesday', 'It is held by your bank', 'by one of us'],
    misses: ['by Friday', 'by the end of the day', 'by mistake'],
  },
  unmanned: {
    description: 'Happens by itself: there is nobody to name.',
    patterns: ['(automatically|automatic|by default|by the system|by our system|overnight|instantly)'],
    matches: ['It will be refunded automatically'],
    misses: ['It will be refunded'],
  },
  effort: {
    description: 'Promises effort: what the effort is for is wished, not promised.',
    patterns: [
      '(do|doing|try|trying) (my|our|their|its) [very|level|absolute|utmost] (best|utmost|hardest) [to]',
      '(i|we|team) [am|are|is] [all|fully|personally|truly] (committed|determined|dedicated|working hard|doing everything) [to]',
      '(i|we) [do|would] [really|truly] (hope|want|aim|intend|plan) to (have|get|be|see|fix|resolve|solve|sort|help)',
      '(and|but) (hope|hoping|aim|aiming) to (have|get|be|fix|resolve|solve|sort)',
      '@me (am|are) (hoping|aiming|planning|expecting|looking) to (have|get|be|fix|resolve|solve|sort|release)',
    ],
    matches: [
      'Our team will do their best to help', "I'm committed to getting this resolved", 'We hope to have it fixed',
      'and hope to have it fixed very soon',
    ],
    misses: ['I will fix it', 'the best way to fix it', 'We hope this helps'],
  },
  inThisMessage: {
    description: 'What is done in the message or the conversation itself: it needs no time.',
    patterns: [
      '@me (will|shall|am going to|are going to) [just|also|now|gladly|happily] (walk you|guide you|show you|explain|stay|list|'
        + 'share|include|attach|describe|outline|put <0-6> below)',
      '@me (will|am|are) now',
      '(will|shall) [just|also|then] (keep|close|leave|help|assist|ask)',
    ],
    matches: ['I will walk you through it', "I'll now close our chat", "We'll leave your case open"],
    misses: ["I'll look into this", 'We will send a new one'],
  },
  customersDuty: {
    description: 'What the customer may or must do, in the customer’s own time.',
    patterns: [
      'you [can|may|could|should|must|might|will] [also|then|just|always] (need to|have to|want to|ought to|are welcome to|'
        + 'are advised to|are able to)',
      'you (can|may|could|should|must|might) [also|then|just|always] ~(receive|get|hear|see|have|expect|find|be|also|then|just|'
        + 'always|hopefully|soon|shortly|start|notice)',
      '(if|when|once|unless) you',
    ],
    matches: ['You should report a lost card', 'You will need to sign it', 'You can cancel it', 'if you reply'],
    misses: ['You should receive it', 'You should see the refund', 'We should report it'],
  },
}
