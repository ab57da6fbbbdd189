import type { GapWords } from 'replylint/rule'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** With which words writers of English leave something to be filled in, and what only looks like it. */
export const gaps: GapWords = {
  showsFormat: /\b(?:format|looks? like|looking like|begin(?:s|ning)?|starts?|starting|e\.g\.|for example|for instance|such as|in the form|like this|pattern)\b[^.!?\n]{0,40}$/i,
  brokenValue: /\[object Object\]|(?<=^(?:hi|hello|hey|dear) )(?:null|undefined|none|nan)\b(?=[,!\s])|\blorem ipsum\b|(?<=^|\b(?:hi|hello|hey|thanks|thank you),? )@username\b/gimu,
  ownMark: new RegExp([
    '\\{\\{[ \\t]*\\}\\}',
    '(?<=(?:^|[^\\p{L}])(?:[Oo]n|[Ff]rom|[Bb]y|[Uu]ntil|[Aa]t|[Oo]f|[Dd]ated|[Bb]efore|[Aa]fter) )(?:DD|MM|dd|mm)[/.-](?:MM|DD|mm|dd)(?:[/.-](?:YY|yy){1,2})?(?![\\p{L}\\d]| format)',
    '(?<=^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) )(?:(?:CUSTOMER|FIRST|LAST|CLIENT)[ _]?)?NAME(?=[ \\t]*[,!\\n])',
    '(?<= (?:by|on|at|for|to|of|is|was|from|costs?|until) )(?:\\?{3,}|#{4,}|\\.{5,})(?![\\p{L}\\d])',
    '(?<=(?:^| )(?:by|on|at|to|of|for|from|until|is|[Hh]i|[Hh]ello|[Dd]ear) )\\((?:(?:the )?(?:customer|courier|agent|product|company|client|first|last|order|tracking|invoice|account|store|item|shop|team|your) '
      + '(?:name|number|id|date|link|code|address|amount)|(?:insert|enter|add) [^()\\n]{2,40}|date|amount|name|time)\\)',
    '«(?:(?:\\p{Lu}\\p{Ll}+){2,}|\\p{Ll}+_\\p{Ll}+)»',
    '\\*\\|[A-Z_]{2,}\\|\\*',
    '(?<![\\p{L}\\d#&/])#(?:ORDER|TICKET|CASE|INVOICE|TRACKING|REFERENCE|CUSTOMER)[_-]?(?:NUMBER|NO|ID|NAME)(?![\\p{L}\\d#])',
    '(?<![\\p{L}\\d*])\\*[Ii]nsert (?!your )(?:(?:the|an?) )?(?:\\p{Ll}+ ){0,2}(?:link|name|screenshot|date|amount|number|url|address|id)(?: here)?\\*(?![\\p{L}\\d*])',
  ].join('|'), 'gmu'),
  described: new RegExp([
    '\\[(?:brief(?:ly)?|clear|specific|short|any|what|why|how|restate|explain|describe|acknowledge|summari[sz]e|offer|mention|choose|alternative)\\b[^\\[\\]]{3,200}\\](?![(\\[])',
    '\\[[^\\[\\]\\n]{3,200}(?:, etc\\.?|\\be\\.g\\.[^\\[\\]\\n]*)\\]',
    '\\[(?:add|insert|include|enter|write|paste|attach|mention) (?:an?|the|your|their|some|any|more|here)\\b[^\\[\\]\\n]{3,200}\\](?![(\\[])',
    '\\[(?:delete|remove|omit|skip|keep|use)(?: this| line| paragraph| part| sentence)* (?:if|when|where|unless|as)\\b[^\\[\\]\\n]{3,60}\\](?![(\\[])',
    '\\[if [^\\[\\]\\n]{2,60}(?::|\\](?![(\\[]))',
    '(?<![\\]\\p{L}])\\[\\p{Ll}{4,}s?\\](?![(\\[:])',
  ].join('|'), 'giu'),
  emptyItem: /^[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]*(?:\.{3}|…)[ \t]*$/gm,
  settled: words(
    'redacted removed deleted hidden masked external internal resolved solved closed open pending update updated '
    + 'urgent important note notes spam edit edited enter escape shift space info warn warning error debug fatal '
    + 'trace optional required beta draft start quote code spoiler image video photo picture audio sticker link '
    + 'file attachment table figure source back home help save next submit continue cancel they them their your '
    + 'this that these those there laughs laughter applause inaudible silence music sighs noise',
  ),
  remark: /\((?:(?:delete|remove|strike out|cross out|keep|use)\b[^()\n]{0,40}\b(?:as|if|where|when) (?:appropriate|applicable|not applicable|not needed|needed|necessary|relevant|unused)|(?:agents?|reps?|csrs?)\s?: ?[^()\n]{2,80}|insert (?:the |an? )?[\w ]{0,20}\b(?:link|name|screenshot|date|amount|number|reason|details|url|image|photo|address|id)\b(?: here)?)\)/giu,
  emptyGreeting: /^(?:hi|hello|hey|dear)[ \t]+,/gim,
  pressed: /\b(?:press|pressing|hit|hold|holding)(?: down)?(?: the)? ?$/i,
  clicked: /\b(?:click|tap|press|hit|hold|select)\b[^.!?]*\[[^\]]+\][^.!?]{1,20}$/i,
  key: /^ keys?\b/,
  noButton: /\b(?:name|number|date|amount|insert|your|link|reason|option|section|step|x+)\b/i,
  filledByCustomer: /^your\b/i,
  leavesOut: /^(?:delete|remove|omit)\b/i,
  updated: /^(?:updated?|edit(?:ed)?)\b/i,
  filling: words(
    'insert paste enter add fill include provide replace specify choose select your their our the a an here in of to and or if any brief clear '
    + 'specific detailed is are was what',
  ),
  question: /^(?:if|what|why|how|todo|tb[cd])\b/,
}
