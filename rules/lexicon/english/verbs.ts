/** The forms of a verb (or phrasal verb), each ready to stand in a pattern. */
export interface Verb {
  readonly base: string
  /** Past and past participle. */
  readonly past: string
  readonly ing: string
  /** He, she, it: `sends`. */
  readonly third: string
}

/**
 * Reads `base/past/ing rest`: `send/sent`, `swap/swapped/swapping`, `speak/spoke|spoken`,
 * `look (into|at)`. Regular forms need not be written.
 */
export function verb(entry: string): Verb {
  const head = entry.split(' ', 1)[0] as string
  const rest = entry.slice(head.length)
  const [base = '', past = regularPast(base), ing = regularIng(base)] = head.split('/')
  return {
    base: base + rest,
    past: (past.includes('|') ? `(${past})` : past) + rest,
    ing: ing + rest,
    third: regularThird(base) + rest,
  }
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function regularIng(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

function regularThird(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

/** What an agent does about a case: moves money, goods, bookings, settings, people. */
export const actionVerbs: readonly Verb[] = [
  'refund', 'reimburse', 'repay/repaid', 'replace', 'resend/resent', 're-send/re-sent', 'send/sent',
  'reship/reshipped/reshipping',
  're-ship/re-shipped/re-shipping', 'ship/shipped/shipping', 'dispatch', 'post', 'mail', 'credit', 'debit', 'reverse',
  'waive', 'cancel/canceled/canceling', 'extend', 'upgrade', 'downgrade', 'reset/reset/resetting', 'unlock', 'unblock',
  'restore', 'reinstate', 'reactivate', 'activate', 'deactivate', 'process', 'issue', 'reissue', 're-issue', 'arrange',
  'organize', 'book', 'rebook', 'schedule', 'reschedule', 'reserve', 'order', 'reorder', 're-order', 'apply', 'add',
  'remove', 'delete', 'update', 'change', 'correct', 'amend', 'adjust', 'fix', 'repair', 'resolve', 'solve', 'merge',
  'transfer/transferred/transferring', 'move', 'switch', 'swap/swapped/swapping', 'exchange', 'collect',
  'pick (up|it up|them up)', 'deliver', 'match', 'honor', 'approve', 'submit/submitted/submitting', 'generate',
  'enable', 'disable', 'block', 'freeze/froze|frozen', 'migrate', 'restart', 'roll back', 'patch', 'deploy', 'release',
  'publish', 'pause', 'cover', 'recalculate', 'prioritize', 'top up', 'recall', 'return', 'hold/held', 'close',
  'reopen', 'open', 'attach', 'include', 'enclose', 'upload', 'share', 'initiate', 'list', 'place', 'assign',
  'reassign', 'log/logged/logging',
  'file', 'raise', 'flag/flagged/flagging', 'forward', 'escalate', 'report (it|this|that|the)',
  'pass/passed (it|this|that|these|them|you|your|on|along|everything|the)',
  'hand/handed (it|this|that|you|your|over)', 'loop in', 'bring/brought in', 'connect', 'refer/referred/referring',
  'put/put/putting (you through|you in touch|together|this right|it right|that right|things right|a|an|the|in|'
    + 'through|your|this|it)',
  'set/set/setting (up|you up|it up|aside|the|your|this|it)', 'sort', 'sort out', 'take/took|taken/taking care',
  'take/took|taken/taking (off|out|it from here|this from here|it on|this on|this up|it up|over)',
  'get/got|gotten/getting (this|it|that|you ~(back|in|through|right)|your ~(back|point)|a|an|the|someone|one|these|'
    + 'them)',
  'make/made/making (this|it|things|that) right', 'make/made/making (this|it|things) up to you',
  'make/made/making (an|one|a one-off|this) exception',
  'make/made/making (a|the|this|that|those) (change|correction|booking|payment|request|claim|adjustment)',
  'do/did|done/doing (it|this|that|so)', 'keep/kept (it|this|your|a)', 'begin/began|begun/beginning', 'start',
  'finalize', 'complete', 'request',
  'clear', 'close out', 'install', 'replenish', 'register', 'record', 'sign/signed (you|up)', 'compensate',
  'give/gave|given/giving (you|it|this)', 'ban/banned/banning', 'rush', 'expedite', 'push', 'pull/pulled', 'prepare',
  'translate',
].map(verb)

/** What an agent does to find out. */
export const checkVerbs: readonly Verb[] = [
  'check', 'double-check', 'recheck', 'look (into|at|over|through|again|for|up|it|this|that|your|closely|further)',
  'take/took|taken/taking (a|another) <0-2> look',
  'have/had/having (a|another) <0-2> look', 'investigate', 'review', 'examine', 'inspect', 'audit', 'analyze',
  'find/found', 'dig/dug/digging (in|into|deeper|through)', 'dive (in|into|deeper)',
  'get/got/getting to the (bottom|root)', 'see/saw|seen (what|how|if|whether|to it|about)',
  'work (on|through|out|with)', 'figure (it out|this out|out)', 'run/ran/running',
  'verify', 'test', 'reproduce', 'trace', 'track', 'locate', 'chase', 'monitor', 'watch', 'keep/kept an eye',
  'clarify', 'assess', 'evaluate', 'diagnose', 'explore', 'go/went|gone/going (over|through)', 'compare', 'search',
].map(verb)

/** What an agent does to reach somebody or keep the customer told. */
export const contactVerbs: readonly Verb[] = [
  'call', 'ring/rang|rung', 'phone', 'e-mail', 'email', 'message', 'text', 'reply', 'respond', 'answer',
  'get/got|gotten/getting (back|in touch|in contact)',
  'come/came/coming back', 'circle back', 'report back', 'write/wrote|written/writing back', 'reach out',
  'update you', 'keep/kept (you|everyone) (posted|updated|informed|in the loop)',
  'let/let/letting you know', 'notify', 'inform', 'confirm', 'contact', 'speak/spoke|spoken', 'talk', 'ask',
  'consult', 'walk you', 'guide', 'show/showed|shown you',
  'explain', 'find/found you', 'follow (up|this up|it up)', 'check (in|back)', 'stay (with you|on)',
  'drop/dropped/dropping you',
].map(verb)

/** What a customer is told to do with a device, an account, an app or a parcel. */
export const imperativeVerbs: readonly string[] = [
  'go to', 'go into', 'go back', 'go ahead', 'go through', 'click', 'tap', 'press', 'open', 'reopen', 'select',
  'choose', 'pick', 'sign (in|into|out|up|off)',
  'log (in|into|out|on|onto|off|back)', 'login', 'download', 'reset', 'visit', 'follow', 'check', 'try', 'restart',
  'reboot', 'enter', 'type', 'use', 'return', 'print',
  'keep', 'call', 'ring', 'phone', 'email', 'e-mail', 'hit', 'scroll', 'swipe', 'drag', 'navigate',
  'head (to|over|back|into)', 'turn', 'switch', 'toggle', 'unplug', 'plug', 'disconnect',
  'connect', 'clear', 'update', 'upgrade', 'reinstall', 're-install', 'uninstall', 'install', 'create', 'delete',
  'save', 'copy', 'paste', 'attach', 'upload',
  'pack', 'drop', 'take', 'bring', 'show', 'wait (for|until|a|about|#)', 'pull', 'hold', 'scan', 'run', 'refresh',
  'reload', 'add', 'remove', 'set', 'read', 'watch',
  'see', 'complete', 'fill', 'sign', 'submit', 'dispose', 'verify', 'confirm', 'make sure', 'ensure', 'reply', 'dm',
  'send', 'message',
  'hang on to', 'leave', 'write (to|down|in)', 'post', 'apply', 'give it', 'allow', 'quote', 'pop', 'slide', 'lift',
  'tighten', 'charge', 'replace', 'change', 'rename',
  'contact', 'find', 'look (for|at|in|up|under)', 'search', 'start', 'launch', 'close', 'exit', 'quit', 'enable',
  'disable', 'activate', 'deactivate', 'allow', 'accept', 'agree', 'approve', 'register', 'subscribe', 'unsubscribe',
  'cancel', 'edit', 'adjust', 'move', 'import', 'export', 'configure', 'repeat', 'skip', 'continue', 'proceed', 'put',
  'insert', 'attach', 'detach', 'link', 'unlink', 'place', 'locate', 'note down', 'mark', 'report', 'file',
  'book', 'order',
  'pay', 'buy', 'request', 'submit', 'rotate', 'reconnect', 'remember to', 'have a look', 'take a look', 'ask',
  'speak to', 'talk to', 'get in touch', 'reach out', 'test', 'compare', 'consider', 'do not', 'never', 'avoid',
  'let it', 'rinse', 'wash', 'clean', 'dry', 'stop', 'share', 'join', 'be sure to',
]

/** What a customer is asked to give or do so that the case can go on. */
export const askVerbs: readonly string[] = [
  'reply', 'respond', 'answer', 'send', 'resend', 'share', 'confirm', 'provide', 'give', 'tell', 'forward', 'attach',
  'upload', 'email', 'e-mail', 'mail', 'dm', 'pm', 'message', 'text',
  'fill', 'complete', 'sign', 'drop', 'pop', 'bring', 'verify', 'specify', 'describe', 'list', 'advise', 'quote',
  'copy', 'paste', 'submit', 'include', 'enclose', 'add', 'write',
  'explain', 'elaborate', 'clarify', 'state', 'indicate', 'supply', 'post', 'state', 'point', 'show', 'return',
  'schedule', 'book', 'call', 'ring', 'get back', 'get in touch', 'contact', 'reach out', 'remind',
  'let (me|us) (have|see)',
]
