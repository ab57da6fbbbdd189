import type { Family, Lexicon } from 'replylint/rule'
import { actionVerbs, askVerbs, checkVerbs, contactVerbs, imperativeVerbs } from './verbs.ts'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns: [...new Set(patterns)], matches: [], misses: [], listOnly: true }
}

const workVerbs = [...actionVerbs, ...checkVerbs, ...contactVerbs]

/** Lists that the families share. None is looked for on its own. */
export const sublists: Lexicon = {
  me: list('Who writes.', '(i|we)'),
  our: list('Whose it is: the writer’s.', '(my|our)'),
  negation: list('Words that turn a meaning round.', '(not|never|no|without|nor|neither|cannot|hardly|none)'),
  intensifier: list(
    'Words that make a feeling stronger or weaker.',
    '(so|very|really|truly|deeply|sincerely|terribly|genuinely|awfully|extremely|most|dreadfully|profoundly|such|'
      + 'quite)',
    '(pretty|incredibly|absolutely|rather|too|particularly|especially|super|utterly|totally|completely|ever so)',
    '(a bit|a little|understandably|more than|beyond|somewhat|just|always|never|bloody|plain|simply|all|real)',
  ),
  much: list('One or two such words.', '@intensifier [@intensifier]'),
  fully: list(
    'How far somebody understands.',
    '(completely|totally|fully|absolutely|certainly|definitely|truly|really|just|only|perfectly|entirely|quite|well)',
    '(do|can|could|also|sincerely|wholeheartedly|very much|very well|too|both|all)',
  ),
  hard: list(
    'What a situation is when it hurts.',
    '(frustrating|annoying|upsetting|disappointing|stressful|stressing|inconvenient|awful|terrible|horrible|dreadful)',
    '(rubbish|unpleasant|difficult|tough|worrying|alarming|confusing|distressing|infuriating|maddening|unacceptable)',
    '(unfortunate|regrettable|exhausting|scary|frightening|gutting|rotten|embarrassing|disheartening|disruptive)',
    '(irritating|nerve-racking|nerve-wracking|painful|sad|saddening|heartbreaking|devastating|shocking|grim|nasty|'
      + 'miserable)',
    '(tiring|draining|troubling|concerning|aggravating|galling|vexing|daunting|overwhelming|crushing|appalling|'
      + 'lousy|unfair)',
    '(unsettling|disturbing|hurtful|tiresome|unnerving|dispiriting|demoralizing|hard|a lot to deal with|too bad|no '
      + 'fun)',
  ),
  upset: list(
    'What somebody is whom it hurts.',
    '(frustrated|annoyed|upset|disappointed|stressed|inconvenienced|worried|confused|distressed|gutted|angry|'
      + 'furious|mad)',
    '(anxious|irritated|cross|fed up|devastated|heartbroken|livid|unhappy|dissatisfied|disheartened|let down|'
      + 'concerned)',
    '(embarrassed|exasperated|infuriated|dismayed|irate|outraged|nervous|scared|afraid|alarmed|sad|hurt|puzzled|'
      + 'uneasy|desperate|aggravated)',
  ),
  nuisance: list(
    'Nouns for such a situation.',
    '(pain|nuisance|hassle|headache|shame|pity|bummer|disappointment|nightmare|let-down|letdown|frustration|'
      + 'inconvenience)',
    '(annoyance|ordeal|blow|mess|shock|bother|worry|drag|disaster|setback|chore|misfortune|pest|rotten luck|bad luck)',
  ),
  feelingNoun: list(
    'Nouns for what the customer feels.',
    '(frustration*|concern*|disappointment*|feeling*|annoyance*|worr*|anger|dissatisfaction|inconvenience*|upset|'
      + 'distress)',
    '(anxiety|stress|confusion|pain|displeasure|irritation|impatience|urgency|predicament|point of view|position|'
      + 'situation|point)',
  ),
  do: list('Action on a case.', ...workVerbs.map(({ base }) => base)),
  did: list('Action on a case, done.', ...workVerbs.map(({ past }) => past)),
  doing: list('Action on a case, going on.', ...workVerbs.map(({ ing }) => ing)),
  does: list('Action on a case, by one of the team.', ...workVerbs.map(({ third }) => third)),
  imperative: list('What a customer is told to do.', ...imperativeVerbs),
  ask: list('What a customer is asked for.', ...askVerbs),
  adverb: list(
    'Words between the helper and the verb.',
    '(now|also|just|already|then|gladly|happily|personally|immediately|certainly|definitely|quickly|first|next|'
      + 'currently)',
    '(still|actively|again|kindly|today|simply|fully|promptly|urgently|meanwhile|finally|since|both|only|always|'
      + 'surely)',
    '(automatically|manually|temporarily|successfully|carefully|closely|directly|instantly|shortly|soon|naturally|all)',
    '(of course|as well|right away|straight away|right now|at once|in fact|with pleasure|instead|therefore|please)',
  ),
  adverbs: list('One or two such words.', '@adverb [@adverb]'),
  will: list(
    'What is going to be done.',
    '(will|shall|am going to|are going to|am about to|are about to|gonna)',
  ),
  leadIn: list(
    'What may come before the verb of a promise.',
    '(go ahead and|make sure to|make sure that (i|we)|make sure (i|we)|need to|have to|be able to|be sure to|be '
      + 'happy to|be glad to)',
    '(want to|aim to get to|proceed to)',
  ),
  stepIntro: list(
    'How a step begins.',
    '(then|next|first|firstly|second|secondly|third|thirdly|finally|lastly|after that|now|from there|once there|'
      + 'simply)',
    '(in the meantime|meanwhile|for now|otherwise|instead|step #|also|so|afterwards|alternatively|or|and|again)',
  ),
  people: list(
    'Who works there.',
    '(team*|engineer*|specialist*|colleague*|warehouse|manager*|supervisor*|courier*|driver*|finance|developer*|devs)',
    '(technician*|agent*|advisor*|adviser*|department*|crew*|staff|experts|lawyer*|rep|reps|representative*|desk|'
      + 'office|accountant*)',
    '(support|billing|product|security|logistics|operations|folks|people|guys|partner*|supplier*|executive*|'
      + 'editor*|moderator*|admin*|maintainer*)',
  ),
  team: list(
    'One or some of the team as subject.',
    '(our|the|my|a|an|your) <0-3> @people',
    '(someone|somebody|one) (of|from|on|in) (our|the|my) <0-3> @people',
    '(someone|somebody|one of us|a colleague|they)',
  ),
  weekday: list('Days of the week.', '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)'),
  dayName: list('Days of the week in full.', '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'),
  month: list(
    'Months.',
    '(january|february|march|april|may|june|july|august|september|october|november|december)',
    '(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  ),
  unit: list(
    'Units of time.',
    '(second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|'
      + 'years|weekday|weekdays|fortnight)',
  ),
  number: list(
    'A number, in digits or as a word.',
    '(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|'
      + 'ninety|half)',
  ),
  workday: list(
    'Which kind of days.', '(business|working|calendar|full|more|further|additional|whole|bank|consecutive)',
  ),
  span: list(
    'A length of time with a number.', '@number [[to|or|and] @number] [and a half] [@workday] @unit',
    '(a|an|half an|a full|a single) (hour|day|week|month|minute|fortnight|year)', 'a couple of [@workday] @unit',
  ),
  policy: list(
    'What a company lays down.',
    '(policy|policies|rule|rules|terms|regulations|guidelines|procedure|procedures|protocol|protocols|t&cs|t&c|tos|'
      + 'agreement|contract|conditions)',
  ),
  policyQualifier: list(
    'Whose or which policy.',
    '(our|the|company|store|standard|your|airline|bank|these|this|current|internal|general|hotel|membership|'
      + 'insurance|house)',
  ),
  failure: list(
    'What is a fault and not a rule.',
    '(mistake|mistakes|error|errors|oversight|mix-up|mixup|mix-ups|slip-up|slip|blunder|fault|mess|mess-up|'
      + 'screw-up|lapse|doing|making|responsibility|failing|failure|bug|negligence|muddle)',
  ),
  contents: list(
    'What a customer may have to ask.',
    '(question|questions|query|queries|concern|concerns|issue|issues|doubt|doubts|problem|problems|trouble|thought|'
      + 'thoughts)',
  ),
  daytime: list(
    'A stretch of the day or week that one wishes well.',
    '(day|evening|weekend|week|night|morning|afternoon|time|one|trip|journey|flight|stay|holiday|holidays|summer|'
      + 'weekend|ride|christmas|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  ),
}
