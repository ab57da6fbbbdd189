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
  'i remain': '^ i remain (yours|sincerely|respectfully|your)',
  'further assistance': '!any further assistance',
  'remit the': 'remit the (payment|amount|balance|fee|sum|money|outstanding)',
  'remit your': 'remit your (payment|fee|dues|balance)',
  'terminate your': 'terminate your <0-2> (account|contract|agreement|service|subscription|membership|policy|plan)',
  'terminate the': 'terminate the <0-2> (account|contract|agreement|service|subscription|membership|policy|plan)',
}

/** Phrases whose guard names more words than the phrase has: they are found by it, and looked up without the rest. */
const formalPhrases = [...Object.keys(plainSwaps), ...Object.keys(plainRewrites)]

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
      'Utilise the link', 'the aforementioned invoice', 'Please find attached the form',
      'reply at your earliest convenience',
      'Should you require help', 'Subsequent to your call', 'In the event that it fails',
      'In the event you cannot attend', 'do the needful', 'as per our policy',
      'We are in receipt of your letter', 'Dear Sir/Madam', 'To whom it may concern', 'your esteemed organisation',
      'We will endeavour to help',
      'said order', 'revert back to us', 'please remit payment', 'in regard to your claim', 'prior to your visit',
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
      'restart in order to continue', 'If you need any further assistance', 'not available at this time',
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
      '(it should be|kindly be) (noted|informed|advised) that',
      '@me [hereby] (inform|advise|notify) you that',
      '@me (regret|regrets) to (inform|advise|notify|tell) you that',
    ],
    matches: [
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
        + 'check|review|revert|give|call|contact|'
        + 'follow|click|fill|complete|submit|wait|do|make|arrange|advise|update|ensure|forward|return|sign|keep|tell|'
        + 'email|visit|try|see|go|bear|attach|upload|verify)',
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
      '(i|we|you|is|are|it) hereby', '@me herewith',
      'duly (noted|received|completed|recorded|processed|informed|sent|forwarded|updated|filled|signed|notified|'
        + 'credited)',
    ],
    matches: ['I hereby confirm', 'We herewith send the form', 'It has been duly noted'],
    misses: ['here by noon', 'pay dues'],
  },
  cannedFiller: {
    description: 'Stock words before what is said: the sentence loses nothing without them.',
    patterns: [
      '[(and|but) you (can|may)] [please] rest assured [that]',
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
      'rest assured that', 'Please be advised that we moved', 'I hope this email finds you well', 'To better serve you',
      'You can rest assured',
    ],
    misses: ['let me advise you', 'I noted that', 'the rest of it', 'we hope you like it'],
  },
  cannedBoast: {
    description: 'Praise of the company by itself.',
    patterns: [
      '@me [always] (pride ourselves|take [great|immense] pride in)', '(we|team) (are|is) proud to',
      '(strive|strives|striving|committed|dedicated|committed always|commitment is|mission is|goal is|aim|aims) to '
        + '(provide|providing|deliver|delivering|offer|offering|ensure|ensuring|'
        + 'give|giving|exceed|exceeding) <0-6> (best|service|experience|experiences|satisfaction|quality|support|'
        + 'standards|standard|possible|excellence|expectations|customers|care)',
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
      '[please] feel [always] free to (reach out to|reach out|reach|contact|get in touch with|get in touch|ask|write '
        + 'to|write|call|email|message|reply|give|drop|let) [us|me|to us|to me|here]',
      '@me (am|are|is) [always|also] (here to (help|assist|support)|here for you|at your (service|disposal)|ready to '
        + 'support you|happy to help|happy to assist) !(with)',
      'how (may|can) i (assist|help) you [today] ?', 'how (may|can) i be of (assistance|service|help)',
      'at your (service|disposal)', 'just a (phone call|call|message|click|email) away',
      '(look|looking) forward to (serving|assisting|helping) you', 'hope to (serve|assist) you again',
    ],
    matches: [
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
      '(thanks|thank you) [so much|very much|again|once again|kindly] for (contacting|reaching out to|reaching out|'
        + 'getting in touch with|getting in touch|writing to|writing in|choosing|'
        + 'shopping (with|at)|being (a|our) <0-2> (customer|member|client|guest|user|patron)|your (business|loyalty|'
        + 'custom|patronage|continued <1>)) [us|<name>|<text>]',
    ],
    matches: ['Thank you for contacting Acme', 'thank you for reaching out to us', 'Thanks for your business'],
    misses: [
      'Thank you for sending the photos', 'Thanks for your patience while we traced the parcel',
      'Thanks for the photos',
    ],
  },
  cannedImportance: {
    description: 'Says that the customer matters, in words that fit every customer.',
    patterns: [
      '(your|the customer’s|customer) <0-1> (call|satisfaction|feedback|business|opinion|experience|time|privacy|'
        + 'message|email|happiness|security|safety|comfort|concerns|trust) (is|are) '
        + '[very|extremely|really|so|always|truly] (important|valuable|our priority|our top priority|our number one '
        + 'priority|everything) [to us]',
      '(your|the) <0-2> (business|loyalty|feedback|support|trust|satisfaction) (means|mean|matters) [a lot|so much|a '
        + 'great deal|the world|everything] [to us]',
      '!(as a) valued (customer|client|member|guest|user|patron|customers|clients|members|guests|users)',
      '@me [truly|really|greatly|very much|do|highly] (value|appreciate) your (business|loyalty|patronage|custom|'
        + 'feedback|support|trust|continued <1>)',
      '(help|helps|helping) us (improve|serve you better|to improve|get better)',
      '@me take (this|your|all|these|such) <0-4> [very] seriously',
    ],
    matches: [
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
    ],
    matches: ['I completely understand your frustration', 'We understand your concerns'],
    misses: ['I understand that you want to move the date', 'Do you understand your bill?'],
  },
  cannedVolume: {
    description: 'A reason off the shelf: everybody’s volume, nobody’s fault.',
    patterns: [
      '(higher|larger|greater) than (normal|usual|expected|average|anticipated) [call|ticket|contact|email] [volume|'
        + 'volumes|number|demand|workload]',
      '(an|a|the) (unusually|exceptionally|extremely|very) high (volume|number|demand)',
      '(high|heavy|increased) [call|ticket|contact|email|request] (volume|volumes)',
      '[due to|because of|owing to] [some] (unforeseen|unavoidable|unforeseeable|unexpected) circumstances',
      '[due to|because of|owing to] circumstances (beyond|outside) our control',
    ],
    matches: ['higher than normal call volumes', 'due to unforeseen circumstances', 'a very high volume of requests'],
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
