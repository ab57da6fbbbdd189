import type { Lexicon } from 'replylint/rule'

const hours = Array.from({ length: 24 }, (_, hour) => hour)
/** `5pm`, `5:30pm`, `17:00`, `09:15`: written as one word, so each hour is a word or a beginning of its own. */
const clockTimes = [
  ...hours.slice(1, 13).flatMap(hour => [`${hour}am`, `${hour}pm`]),
  ...hours.flatMap(hour => (hour < 10 ? [`${hour}:*`, `0${hour}:*`] : [`${hour}:*`])),
  ...hours.slice(1, 13).map(hour => `${hour} (am|pm|a.m.|p.m.|noon)`),
  '# (am|pm|a.m.|p.m.|o’clock)',
]

/** `3/12`, `03/12/2026`, `31/1`: one word, so each day or month is a beginning of its own. */
const numericDates = Array.from({ length: 31 }, (_, day) => day + 1)
  .flatMap(day => (day < 10 ? [`${day}/*`, `0${day}/*`, `0${day}.*`] : [`${day}/*`]))

/** Families of time: what the customer can hold us to, what stretches, what claims to be at once. */
export const time: Lexicon = {
  clock: {
    description: 'A time of day.',
    patterns: clockTimes,
    matches: [],
    misses: [],
    listOnly: true,
  },
  numericDate: {
    description: 'A date in figures: 3/12, 03/12/2026.',
    patterns: numericDates,
    matches: [],
    misses: [],
    listOnly: true,
  },
  timeConcrete: {
    description: 'A time that a customer can hold us to. A date placeholder counts.',
    patterns: [
      '(by|before|on|until|till|no later than|from|this|next|at|around|since|every|come|coming|for|late|early|and|'
        + 'or|between) [the] [following|coming|next] @dayName [morning|afternoon|evening|night|noon]',
      '(by|before|on|until|till|from|this|next) [the] @weekday',
      '(@dayName|@dayName’s) [morning|afternoon|evening|night] $',
      '^ @dayName',
      '@dayName (morning|afternoon|evening|night|at|by|the|#)',
      '(by|before|within|in|under|after|every|for|up to|about|around|another|the next|less than|inside|over|at '
        + 'least|at most|takes|take|took) [about|around|roughly|another|at most|the] [the] [next|last|coming|first|'
        + 'following] @span',
      '(within|in|inside of) (the|that|this) [next] (hour|day|week|month|fortnight)',
      '@number [to|or|and] @number [@workday] @unit',
      '@number [@workday] (days|weeks|hours|minutes|months|years|mins|hrs|weekdays|seconds)', '# [@workday] @unit',
      '(#|<number>|<date>) [@workday] (hour|hours|day|days|week|weeks|minute|minutes|month|months)',
      '(within|in|over|during) the next [@number|~(few|several|some|couple)] [@workday] @unit !(or so)',
      '(today|tonight|tomorrow|overnight|midday|noon|midnight|cob|eod|same-day|next-day|same day|next day)',
      'this (morning|afternoon|evening|week|weekend|month)',
      '(later|earlier) (today|this week)',
      '(next|following|coming) (week|month|year|@dayName|business day|working day|weekend|morning)',
      'end of [the|this|my|your|next] [business|working] (day|week|month|business|shift|quarter|year)',
      'close of (business|play)',
      'first thing [tomorrow|in the morning|@dayName]',
      '(by|at|before|until|till|after|from|around|to|about|between|for|and) @clock',
      '@clock',
      '(by|at|before) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [o’clock|am|pm|today|'
        + 'tomorrow|this|at|on] $',
      '(half past|quarter past|quarter to|ten to|ten past|five past|twenty past|twenty to) (#|one|two|three|four|'
        + 'five|six|seven|eight|nine|ten|eleven|twelve)',
      '# @month',
      '@month #',
      '(1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|'
        + '24th|25th|26th|27th|28th|29th|30th|31st)',
      '(by|before|until|on|from|since|of|till) [the [end|start|beginning|middle] of|early|late|mid] (january|'
        + 'february|march|april|june|july|august|september|october|november|december)',
      '(2023-*|2024-*|2025-*|2026-*|2027-*|2028-*)',
      '(by|before|on|until|till|from|since|of) [the] @numericDate',
      '<date>',
      'right now !(because|as|is|are)',
      '(am|are) <0-1> @doing <0-6> now',
      '(24/7|48h|24h|72h|12h)',
    ],
    unlessAfter: ['(or|am|just) 24'],
    matches: [
      'by Friday', 'within 2 business days', 'in 3-5 days', 'by the end of the day', 'tomorrow morning', 'by 5pm',
      'before 17:00',
      'on 12 March', 'March 12th', '{{eta_date}}', 'within {{timeframe}}', '24 hours', 'today', 'right now.',
      'in the next hour',
      'within an hour', 'first thing tomorrow',
      'between ten and half past eleven', 'on Monday morning', 'in three to five working days',
      'by the end of August', 'at 9:30',
      'later this week', 'It takes a fortnight',
    ],
    misses: [
      'soon', 'as soon as possible', 'shortly', 'in due course', 'now that we know', 'one day we might',
      'in a few days', 'at our earliest convenience', 'You may cancel', 'We ship to 5 countries',
      'The second one is blue',
      'several weeks ago we might have known',
    ],
  },
  timeVague: {
    description: 'Elastic time words. "As soon as the parcel is scanned" names a trigger and does not count.',
    patterns: [
      'as soon as (possible|we can|i can|practicable|they can|we possibly can|humanly possible)',
      '(asap|a.s.a.p|a.s.a.p.)',
      '!(no|as|how|any|too|sooner or|well|see you|and well) [very|pretty|quite|real|really] (soon|shortly|'
        + 'presently|momentarily|imminently|soonish) !(as|after|before|be sorry)',
      'in (due course|a (bit|while|timely manner|timely fashion|moment|jiffy|sec)|a (second|minute) $|a little '
        + '(bit|while)|the (near|coming|foreseeable|next few) (future|days|weeks|hours|months)|no time)',
      'at (our|the|your|my) (earliest|first|next|soonest) [possible] (convenience|opportunity|possible|chance|moment)',
      'in [a] (due|good|reasonable|short|fair|proper) (time|course|while|order|period)',
      'within a (reasonable|short|sensible|acceptable) [amount of|period of] (time|period|while|timeframe)',
      'in (no|next to no|hardly any|double quick) time [at all]',
      '[in|over|within] the next [little|short|wee] (while|bit)',
      'in (the|a|some) not [too|so] distant future', '(in|after|over|for) a (little|short|wee) (while|time|bit)',
      '(in|after) a (bit|while|second|moment|minute|tick|mo|flash|blink|couple of (shakes|ticks|moments|minutes))',
      'in (two shakes|the blink of an eye|a heartbeat|the coming period|the period ahead)',
      '(when|whenever|once|as soon as|the moment|the minute|the second|the instant) (i|we|they) (can|could|am able|are '
        + 'able|may|have [got] (capacity|a (moment|minute|second|gap|slot|free <1>))|get [a|some] (moment|minute|'
        + 'second|'
        + 'gap|time|chance|free <1>|round to it|around to it)|find [the|a|some] (time|moment|minute)) $',
      '(when|as|once|if) (our|my|the) (workload|schedule|time|capacity|diary|queue|resources) (allows|allow|permits|'
        + 'permit|eases)',
      '(when|once) (things|it|we) (calm down|quieten down|quiet down|get quieter|are quieter|is quieter)',
      'as and when', 'as (time|soon as time|circumstances|workload) (allows|permits)',
      '(in|over) the (days|weeks|months) ahead',
      '(done|fixed|sorted|solved|resolved|back|back to you|to you|answered) '
        + 'quickly $',
      '(when|once) (things|it) (is|are|gets|get) (less busy|quieter|calmer)',
      '(when|once|as soon as) there is (news|more|something|anything|an update|progress)',
      'sooner rather than later', '(later on|at a later (date|stage|point|time))',
      '(at|some) (some|any) (stage|time|moment) !(after|before|during|you)',
      'any (time|second|moment|minute|day|hour) [from] now',
      '(very|pretty|quite|fairly|as|really|nice and) (quickly|fast|swiftly|rapidly) $',
      '(prompt|immediate|timely|swift|speedy|quick) (attention|reply|response|resolution|answer|action|solution)',
      'as (quickly|fast|promptly|swiftly|quick|rapidly|speedily|early) as (possible|we can|i can|they can|we '
        + 'possibly can)',
      '(when|once|as soon as) (i|we|they) (get|have) (a chance|time|more (info|information|news)|[any] (news|'
        + 'updates|an update))',
      '(at some point|eventually|sooner or later|before [too|very|so] long|one of these days|down the line|any day '
        + 'now|any moment|any minute|some time soon|some day|someday|sometime)',
      '[in|within] the shortest possible (time|timeframe|delay)',
      'without (undue|further|unnecessary) delay',
      '[in|within|over|after|for|inside] [the next|the coming] (a few|few|several|some|a number of) [more|business|'
        + 'working|'
        + 'short|extra] (days|weeks|hours|months) !(ago|back|earlier|before|prior|old)',
      '(promptly|urgently|speedily|in good time|when possible|where possible)',
      '(take|takes|taking|be) (a while|some time|a bit longer|a little longer|a bit)',
      '(for|after|within) (a while|some time)',
      'over the coming (days|weeks|months)',
    ],
    matches: [
      'as soon as possible', 'ASAP', 'a.s.a.p.', 'soon', 'very soon', 'shortly', 'in due course',
      'at our earliest convenience',
      'as quickly as possible', 'when we have more information', 'in a timely manner', 'in the near future',
      'eventually',
      'in the shortest possible timeframe', 'in the coming days', 'a few days', 'promptly', 'in a bit',
      'It may take a while', 'We will ring before long', 'in due time', 'in no time', 'over the next little while',
      'when I get a moment',
      'within a reasonable time', 'sooner rather than later', 'at the earliest possible moment', 'as time permits',
      'over the coming weeks', 'in the next few days',
      'as fast as we can',
    ],
    misses: [
      'by Friday', 'as soon as your parcel is scanned', 'no sooner said', 'soon as',
      'How soon do you need it?', 'within two days', 'a few options', 'in the box', 'soon after the doors open',
      'when we can see it',
    ],
  },
  hourOfDay: {
    description: 'An hour of the clock, which is another hour elsewhere.',
    patterns: ['@clock', '(noon|midday|midnight|cob|eod)', '(end|close) of (business|play)'],
    matches: ['by 5pm', 'before 17:00', 'at noon', 'by close of business'],
    misses: ['by Friday', 'within 5 hours', 'on 12 March'],
  },
  timeZone: {
    description: 'Says in which zone an hour is meant.',
    patterns: [
      '(gmt|bst|utc|cet|cest|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|ist|aest|aedt|sgt|jst|utc+*|gmt+*|utc-*|'
        + 'gmt-*)',
      '(your|our|local|uk|us|eastern|pacific|central|mountain|london|central european|new york) [local|standard|'
        + 'daylight] '
        + 'time',
      'time zone', 'timezone',
    ],
    matches: ['by 5pm GMT', 'at noon your time', 'by 9am Pacific time', '17:00 UTC', 'in your time zone'],
    misses: ['by 5pm', 'it takes some time', 'the best time to call'],
  },
  urgency: {
    description: 'Words of immediate action. A concrete time only where the action is going on or done.',
    patterns: [
      '(right away|right now|straight away|straightaway|immediately|at once|instantly|as we speak|without delay|'
        + 'forthwith|pronto)',
      'this (minute|instant|very minute|second)',
      'as we are (talking|chatting|speaking)',
      '(top|a|highest|high|first|utmost|absolute) priority',
      '(urgent|urgently|urgency|currently)',
      'first thing !(is|to|you|that)',
      'on the spot',
    ],
    unlessAfter: ['(not|never|no|without) <0-1>', 'all'],
    matches: [
      'Right away, I will fix this', 'dealt with immediately', 'straight away',
      "As we're talking, I'm currently checking",
      'as a priority', 'urgent',
      'I am calling them this minute', 'It has the highest priority', 'We stop it at once', 'sent without delay',
      'refunded on the spot',
    ],
    misses: [
      'soon', 'shortly',
      'This is not urgent', 'once it arrives', 'the priority boarding queue', 'a minute ago',
      'It does not start immediately',
    ],
  },
}
