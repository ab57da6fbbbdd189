/**
 * Letter-writing words and what to write instead. Keys are normalised phrases (see `text/words.ts`), without
 * pattern signs: what is found is looked up here again.
 */

/** One for one: the sentence stays correct and says the same. Each can be done without a second look. */
export const plainSwaps: Readonly<Record<string, string>> = {
  utilize: 'use', utilizes: 'uses', utilized: 'used', utilizing: 'using', 'make use of': 'use',
  commence: 'start', commences: 'starts', commenced: 'started', commencing: 'starting',
  'endeavor to': 'try to', 'endeavors to': 'tries to', 'endeavored to': 'tried to', 'endeavoring to': 'trying to',
  ascertain: 'find out', ascertained: 'found out', ascertaining: 'finding out',
  rectify: 'fix', rectified: 'fixed', rectifying: 'fixing', rectifies: 'fixes',
  'subsequent to': 'after',
  'prior to': 'before',
  'in the event that': 'if', 'in the event': 'if',
  'with regard to': 'about', 'with regards to': 'about', 'in regard to': 'about', 'in regards to': 'about',
  'at this point in time': 'right now', 'at this juncture': 'right now',
  'as per your request': 'as you asked', 'per your request': 'as you asked',
  'as per our conversation': 'as we discussed',
  'as per your instructions': 'as you asked', 'as per our discussion': 'as we discussed',
  'should you require': 'if you need', 'should you so require': 'if you need it',
  'should you wish to': 'if you want to',
  'revert back to us': 'reply', 'revert back to me': 'reply', 'revert to us': 'reply', 'revert to me': 'reply',
  'revert back with': 'reply with',
  'revert with': 'reply with', 'revert back to you': 'get back to you', 'revert to you': 'get back to you',
  'we are in receipt of': 'we’ve received', 'i am in receipt of': 'I’ve received',
  'remit payment': 'send payment', 'remit the': 'send the', 'remit your': 'send your',
  henceforth: 'from now on', heretofore: 'until now', hitherto: 'until now', forthwith: 'at once',
  'in lieu of': 'instead of', 'in order to': 'to', 'so as to': 'to',
  'should you have': 'if you have', 'should you need': 'if you need', 'should you encounter': 'if you meet',
  'any further assistance': 'more help', 'further assistance': 'more help',
}

/** Stiff, and to be put otherwise by somebody who reads the sentence: each with what could be written. */
export const plainRewrites: Readonly<Record<string, readonly string[]>> = {
  'please find attached': ['I’ve attached'], 'kindly find attached': ['I’ve attached'],
  'attached please find': ['I’ve attached'],
  'please find enclosed': ['I’ve enclosed'], 'kindly find enclosed': ['I’ve enclosed'],
  'enclosed please find': ['I’ve enclosed'],
  'please find below': ['below you’ll find'], 'kindly find below': ['below you’ll find'],
  'at your earliest convenience': ['when you can', 'by {{date}}'],
  'at your convenience': ['when you can', 'by {{date}}'],
  'at the earliest convenience': ['by {{date}}'], 'at our earliest convenience': ['by {{date}}'],
  'do the needful': ['{{name the action}}'],
  'pursuant to': ['under'], 'as per': ['under', 'as in'], 'in respect of': ['for', 'about'],
  'with respect to': ['about'],
  'in accordance with': ['under'],
  therein: ['in it'], thereof: ['of it'], hereunder: ['below'], herein: ['here'], thereto: ['to it'],
  herewith: ['with this message'], notwithstanding: ['despite'],
  'aforementioned': ['{{which one}}'], aforesaid: ['{{which one}}'], 'above mentioned': ['{{which one}}'],
  'said order': ['this order'], 'said item': ['this item'], 'said account': ['this account'],
  'said transaction': ['this transaction'],
  'said invoice': ['this invoice'], 'said product': ['this product'], 'said amount': ['this amount'],
  'to whom it may concern': ['hello {{name|there}}'], 'dear sir': ['hello {{name|there}}'],
  'dear madam': ['hello {{name|there}}'],
  'dear sirs': ['hello {{name|there}}'], 'dear sir madam': ['hello {{name|there}}'],
  'dear sir or madam': ['hello {{name|there}}'],
  'dear madam or sir': ['hello {{name|there}}'], 'dear madam sir': ['hello {{name|there}}'],
  'respected sir': ['hello {{name|there}}'], 'respected madam': ['hello {{name|there}}'],
  'respected sir madam': ['hello {{name|there}}'],
  'dear sir and madam': ['hello {{name|there}}'], 'dear sirs and madams': ['hello {{name|there}}'],
  'yours faithfully': ['kind regards'], 'i remain': [], 'we remain yours': [],
  'your good self': ['you'], 'your good selves': ['you'], 'your goodself': ['you'], 'your goodselves': ['you'],
  'your esteemed organization': ['{{company}}'], 'your esteemed company': ['{{company}}'],
  'your esteemed self': ['you'],
  'esteemed customer': ['{{name}}'], 'esteemed customers': ['customers'], 'our esteemed': ['our'],
  'your esteemed': ['your'],
  'advise accordingly': ['tell us what you’d like'], 'advise us accordingly': ['tell us what you’d like'],
  'for your kind attention': ['for you'], 'for your kind information': ['for you'],
  'for your kind perusal': ['for you to read'],
  'for your perusal': ['for you to read'], 'terminate your': ['close your', 'end your'],
  'terminate the': ['close the', 'end the'],
  'at this time': ['right now'], facilitate: ['help with'], expedite: ['speed up'],
}

/** Of these, the words that are stiff by habit only: common in good replies, so that only a strict reader minds. */
export const habits: ReadonlySet<string> = new Set([
  'in order to', 'so as to', 'should you have', 'should you need', 'should you encounter', 'any further assistance',
  'further assistance', 'at this time', 'facilitate', 'expedite', 'with respect to', 'in accordance with', 'in lieu of',
  'make use of', 'at your convenience', 'above mentioned',
])
