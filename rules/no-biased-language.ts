import {
  defineRule, formsAt, isQuoted, leaveOut, placesOf, putInstead, replaceClause, spanOf, overlaps,
  type Clause, type ReplyUnit, type Sentence, type Span,
} from 'replylint/rule'
import { ableistWords, genderedWords, slurs } from './lexicon/english/equality.ts'

type Category = 'age' | 'elderspeak' | 'gender' | 'ability' | 'language' | 'family' | 'colloquial'

const families = {
  biasedAge: 'age',
  ageGroup: 'age',
  ageRemark: 'age',
  petName: 'elderspeak',
  elderspeak: 'elderspeak',
  collectiveWe: 'elderspeak',
  genderedWord: 'gender',
  biasedGender: 'gender',
  biasedSkill: 'ability',
  ableistWord: 'ability',
  ableistPhrase: 'ability',
  biasedOrigin: 'language',
  originGroup: 'language',
  slur: 'language',
  biasedFamily: 'family',
  biasedEase: 'family',
  evenElders: 'family',
  biasedAddress: 'colloquial',
} as const satisfies Record<string, Category>

type Family = keyof typeof families

/** Words for which “that’s crazy” is a way of speaking, and no word about people. */
const loose = new Set(['crazy', 'insane', 'insanely', 'lame', 'dumb', 'stupid', 'idiot', 'psycho', 'lunatic', 'maniac', 'loony', 'moronic', 'crippled'])

const people = new RegExp('^(?:people|persons?|folks?|customers?|users?|clients?|members?|callers?|generation|lady|ladies|gentlem[ae]n|m[ae]n|wom[ae]n'
  + '|guests?|buyers?|visitors?|tourists?|drivers?|travelers?|sellers?|students?|families|applicants?|passengers?|someone|somebody|anyone|those|foreigners|immigrants|elderly|audiences?|crowd|demographic|citizens?|seniors|pensioners|grannies|boomers|millennials|youngsters|days|today|boy)$')

export default defineRule({
  meta: {
    type: 'problem',
    category: 'respect',
    docs: {
      description: 'A reply assumes nothing from age, gender, language, ability, origin or family.',
      why: 'Whoever is taken for old, clumsy or foreign hears that before the answer. Pet names and “we” for “you” '
        + 'are read as being thought incompetent, and what is guessed of a stranger is often wrong.',
      details: [
        'The rule knows phrases, in categories: `age` (“at your age”, “elderly customers”), `elderspeak` (pet names, '
        + '“are we having trouble?”), `gender` (“man of the house”, “salesmen”), `ability` (“not tech-savvy”, '
        + '“wheelchair-bound”), `language` (accent, English, “guests from Asia usually”, words of abuse), `family` (“ask your '
        + 'grandson”, “your husband will know”, “so easy your grandma could do it”) and `colloquial` (“guys”, “crazy”).',
        'Trades named by a gender, ableist words and words of abuse are chosen from the lists of retext-equality; words '
        + 'that replies need (“host”, “invalid”, “disabled”, “master”) are not among them.',
      ].join('\n\n'),
      ignores: [
        'Age as a fact that decides something: “18 or over”, “our 65+ fare”, “seniors travel free”.',
        'Neutral words: “wheelchair user”, “deaf”, “older person”.',
        'What depends on a passport (“guests from India need a visa”), and an offer of another language.',
        'What stands in quotation marks, names with a capital, and what `allow` lists.',
        '“We think you’ll love it”: pet names count only where somebody is spoken to.',
        '“How are we doing? Rate us”: that asks about the company.',
      ],
      sources: [
        'seed 004: “A bias is an automatic judgment based on a customer’s age, gender, language, accent, occupation”.',
        'seed 004: “never assume anything about a customer based on a preconceived notion of who they may be”.',
        '18F content guide, inclusive language: no age as a stand-in for experience, no “so simple your mother can use it”.',
        'Mailchimp content style guide: no reference to age unless it is relevant.',
        'Changing Aging, KevinMD: pet names and the collective “we” are received as incompetence.',
        'retext-equality: lists of words that leave people out.',
      ],
    },
    messages: {
      age: '“{quote}” judges people by their age. Say what is meant without it.',
      elderspeak: '“{quote}” talks to the customer as to a child. Speak to them as to any adult.',
      gender: '“{quote}” takes a gender for granted. Use a word for everybody.',
      ability: '“{quote}” judges what somebody can do, or makes abuse of a disability. Say what is meant.',
      language: '“{quote}” judges people by their language or origin. Leave it out.',
      family: '“{quote}” takes for granted who is at home, and who can help. Offer the help yourself.',
      colloquial: '“{quote}” leaves some people out. Use a word for everybody.',
      loose: '“{quote}” is loose talk that hurts some who read it. Say what is meant.',
      leave: 'Leave it out.',
      say: 'Say it in other words.',
      offer: 'Offer the help yourself.',
    },
    suggestionMessages: ['leave', 'say', 'offer'],
    hasSuggestions: true,
    internalNotes: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allow: { type: 'array', items: { type: 'string' }, description: 'House phrases that are fine, such as names of products.' },
        categories: {
          type: 'array',
          items: { enum: ['age', 'elderspeak', 'gender', 'ability', 'language', 'family', 'colloquial'] },
          description: 'What to look for.',
        },
        internalNotes: { type: 'boolean', description: 'Whether notes to the team are read, too.' },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      allow: [] as readonly string[],
      categories: ['age', 'elderspeak', 'gender', 'ability', 'language', 'family', 'colloquial'] as readonly string[],
      internalNotes: true,
    },
    presets: { recommended: 'error', strict: 'error' },
    absorbs: { 'no-condescension': 'span' },
    examples: {
      bad: [
        {
          text: 'This can be tricky at your age, so take your time.',
          reports: [
            {
              messageId: 'age',
              quote: 'at your age',
              suggestions: [
                'This can be tricky, so take your time.',
              ],
            },
          ],
        },
        {
          text: 'Maybe ask your grandson to help you log in.',
          reports: [
            {
              messageId: 'family',
              quote: 'ask your grandson to help',
              suggestions: [
                'I can do it for you, if you like.',
              ],
            },
          ],
        },
        {
          text: "Don't worry, my dear, we'll fix it.",
          reports: [
            {
              messageId: 'elderspeak',
              quote: 'my dear',
              suggestions: [
                "Don't worry, we'll fix it.",
              ],
            },
          ],
        },
        {
          text: 'Elderly customers usually prefer a call.',
          reports: [
            {
              messageId: 'age',
              quote: 'Elderly customers usually',
              suggestions: [
                'Some customers usually prefer a call.',
              ],
            },
          ],
        },
        {
          text: "You'll find it's so easy your grandma could do it.",
          reports: [
            {
              messageId: 'family',
              quote: 'so easy your grandma could do it',
              suggestions: [
                "You'll find it's done in {{how many}} steps.",
              ],
            },
          ],
        },
        {
          text: 'Our tech-savvy users love this feature.',
          reports: [
            {
              messageId: 'ability',
              quote: 'tech-savvy',
              suggestions: [
                'Our experienced users love this feature.',
              ],
            },
          ],
        },
        {
          text: 'How are we doing today? Are we having trouble with the app?',
          reports: [
            {
              messageId: 'elderspeak',
              quote: 'How are we doing today',
              suggestions: [
                'How are you doing today? Are we having trouble with the app?',
              ],
            },
            {
              messageId: 'elderspeak',
              quote: 'Are we having',
              suggestions: [
                'How are we doing today? Are you having trouble with the app?',
              ],
            },
          ],
        },
        {
          text: "It's crazy how many people miss this step.",
          reports: [
            {
              messageId: 'loose',
              quote: 'crazy',
              suggestions: [
                "It's surprising how many people miss this step.",
              ],
            },
          ],
        },
        {
          text: 'Hey guys, please reply with your number.',
          reports: [
            {
              messageId: 'colloquial',
              quote: 'Hey guys',
              suggestions: [
                'Hey everyone, please reply with your number.',
              ],
            },
          ],
        },
        {
          text: 'Are you the lady of the house?',
          reports: [
            {
              messageId: 'gender',
              quote: 'lady of the house',
              suggestions: [
                'Are you the account holder?',
              ],
            },
          ],
        },
        {
          text: "Your accent is hard to follow, so I'll write instead.",
          reports: [
            {
              messageId: 'language',
              quote: 'Your accent',
              suggestions: [
                "I can answer you in {{language}}, if you prefer, so I'll write instead.",
              ],
            },
          ],
        },
        {
          text: 'Our older customers often ring us, so we keep the line open.',
          reports: [
            {
              messageId: 'age',
              quote: 'older customers often',
              suggestions: [
                'Some customers often ring us, so we keep the line open.',
              ],
            },
          ],
        },
        {
          text: 'Could you get your husband to help you carry it?',
          reports: [
            {
              messageId: 'family',
              quote: 'get your husband to help you carry',
              suggestions: [
                'I can do it for you, if you like.',
              ],
            },
          ],
        },
        {
          text: 'Even my mum can use it.',
          reports: [
            {
              messageId: 'family',
              quote: 'Even my mum can',
              suggestions: [
                'It takes {{how many}} steps.',
              ],
            },
          ],
        },
        {
          text: 'A repairman will come on Monday.',
          reports: [
            {
              messageId: 'gender',
              quote: 'repairman',
              suggestions: [
                'A technician will come on Monday.',
              ],
            },
          ],
        },
        {
          text: 'The handicapped entrance is at gate B, and the lines are manned all day.',
          reports: [
            {
              messageId: 'ability',
              quote: 'handicapped',
              suggestions: [
                'The accessible entrance is at gate B, and the lines are manned all day.',
              ],
            },
            {
              messageId: 'gender',
              quote: 'manned',
              suggestions: [
                'The handicapped entrance is at gate B, and the lines are staffed all day.',
              ],
            },
          ],
        },
        {
          text: 'Hello dear, how can I help?',
          reports: [
            {
              messageId: 'elderspeak',
              quote: 'dear',
              suggestions: [
                'Hello, how can I help?',
              ],
            },
          ],
        },
        {
          text: 'As a mother, you know how it is.',
          reports: [
            {
              messageId: 'gender',
              quote: 'As a mother, you',
              suggestions: [
                'You know how it is.',
              ],
            },
          ],
        },
        {
          text: 'If you are not so tech-savvy, that is fine.',
          reports: [
            {
              messageId: 'ability',
              quote: 'not so tech-savvy',
              suggestions: [
                'I can send you a version with one step per screen.',
              ],
            },
          ],
        },
        {
          text: 'Formal: escalations or older audiences.',
          record: { audience: 'internal' },
          reports: [
            {
              messageId: 'age',
              quote: 'older audiences',
              suggestions: [
                'Formal: escalations or some customers.',
              ],
            },
          ],
        },
        {
          text: 'Ask for your sexual preference on page 2.',
          reports: [
            {
              messageId: 'language',
              quote: 'sexual preference',
              suggestions: [
                'Ask for your sexual orientation on page 2.',
              ],
            },
          ],
        },
        {
          text: 'Perhaps your grandson could show you which button it is.',
          reports: [
            {
              messageId: 'family',
              quote: 'your grandson could show',
              suggestions: [
                'I can do it for you, if you like.',
              ],
            },
          ],
        },
        {
          text: 'Guests from Asia usually ask for twin beds.',
          reports: [
            {
              messageId: 'language',
              quote: 'Guests from Asia usually',
              suggestions: [
                'Some customers usually ask for twin beds.',
              ],
            },
          ],
        },
        {
          text: 'Have we plugged it in? It will be there on Friday, love.',
          reports: [
            {
              messageId: 'elderspeak',
              quote: 'Have we plugged it in',
              suggestions: [
                'Have you plugged it in? It will be there on Friday, love.',
              ],
            },
            {
              messageId: 'elderspeak',
              quote: 'love',
              suggestions: [
                'Have we plugged it in? It will be there on Friday.',
              ],
            },
          ],
        },
        {
          text: "As English clearly isn't your first language, I have kept this short.",
          reports: [
            {
              messageId: 'language',
              quote: "English clearly isn't your first language",
              suggestions: [
                'I can answer you in {{language}}, if you prefer.',
              ],
            },
          ],
        },
        {
          text: 'You youngsters never read the label, and I am a bit OCD about it.',
          reports: [
            {
              messageId: 'age',
              quote: 'You youngsters',
              suggestions: [
                'I can do it for you, if you like, and I am a bit OCD about it.',
              ],
            },
            {
              messageId: 'ability',
              quote: 'a bit OCD',
              suggestions: [
                'You youngsters never read the label, and I am {{other words}} about it.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'You need to be 18 or over to open an account.' },
        { text: 'Our 65+ fare applies from 1 May.' },
        { text: "Take all the time you need - I'll stay on the line." },
        { text: 'Would you like me to do it for you, or walk you through it?' },
        { text: 'Some customers prefer a call. Would you like one?' },
        { text: "Here's a step-by-step version, one screen per step." },
        { text: "Could you tell me which language you'd prefer to use?" },
        { text: 'If you use a screen reader, the button is labelled "Continue".' },
        { text: 'Hi everyone, please reply with your number.' },
        { text: 'Our pensioners often buy the senior citizens pack.', options: { allow: ['pensioners often', 'senior citizens pack'] } },
        { text: 'Thanks, guys!', options: { categories: ['age', 'gender'] } },
        { text: 'Formal: escalations or older audiences, please.', options: { internalNotes: false }, record: { audience: 'internal' } },
        { text: "There's no such thing as a stupid question." },
        { text: 'Senior citizens travel free on Tuesdays.' },
        { text: 'How are we doing? Leave a review.' },
        { text: 'Please ask your husband to confirm, as the account is in his name.' },
        { text: 'Your code is invalid, so the button is disabled.' },
        { text: "We think you'll love it." },
        { text: "If English isn't your first language, we can call an interpreter.", because: 'It offers, and takes nothing for granted.' },
        { text: 'Guests from India need a visa, which takes five days.', because: 'A rule that depends on the passport is a fact.' },
        { text: 'Your grandson can join the club on Saturday.' },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (reply.record.audience === 'internal' && !options.internalNotes) return
        for (const sentence of reply.sentences) {
          if (sentence.role === 'code' || sentence.role === 'quote' || sentence.role === 'signature') continue
          if (sentence.has(...Object.keys(families))) check(sentence, reply)
        }
      },
    }

    function check(sentence: Sentence, reply: ReplyUnit): void {
      const allowed = placesOf(sentence, options.allow)
      let end = 0
      const found = (Object.keys(families) as Family[])
        .flatMap(family => sentence.find(family).map(unit => ({ family, unit: family === 'elderspeak' || family === 'petName' ? nameIn(unit, reply) : unit })))
        .sort((first, second) => first.unit.firstWord - second.unit.firstWord || second.unit.endWord - first.unit.endWord)
      for (const { family, unit } of found) {
        const category = categoryOf(family, unit, reply)
        const at = spanOf(unit, reply)
        if (unit.firstWord < end || !options.categories.includes(category) || isMeantOtherwise(family, unit, sentence, reply)) continue
        if (allowed.some(place => overlaps(place, at))) continue
        end = unit.endWord
        report({
          messageId: family === 'ableistWord' && category === 'colloquial' ? 'loose' : category,
          data: { quote: reply.text.slice(at.start, at.end) },
          at,
          suggestions: [rewrite(family, unit, sentence, reply)],
        })
      }
    }
  },
})

interface Words {
  readonly firstWord: number
  readonly endWord: number
}

interface Rewrite {
  readonly messageId: 'leave' | 'say' | 'offer'
  readonly at: Span
  readonly text: string
}

function categoryOf(family: Family, words: Words, reply: ReplyUnit): Category {
  return family === 'ableistWord' && loose.has(formsAt(words, reply)) ? 'colloquial' : families[family]
}

/** A fact, a name, somebody else's words. */
function isMeantOtherwise(family: Family, words: Words, sentence: Sentence, reply: ReplyUnit): boolean {
  if (isQuoted(words, reply)) return true
  const at = spanOf(words, reply)
  // “peace, love, unity” is a list; “oh, dear” is no pet name
  if (family === 'petName') return words.endWord < sentence.endWord || words.firstWord - sentence.firstWord < 3
  if (family === 'ageGroup' || family === 'ageRemark') return sentence.has('ageFact') || (family === 'ageGroup' && /\d/.test(sentence.text))
  // A game, a garden path and a glue are called so
  if (family === 'ableistWord' && /^(?:golf|paving|glue|eights|quilt|quilting)$/.test(reply.words.forms[words.endWord] ?? '')) return true
  // “Crazy Frog”, “the Insane tier”, “Hi Honey”: a name
  if (!['ableistWord', 'genderedWord', 'elderspeak'].includes(family)) return false
  const isCapitalised = (word: number): boolean => /^\p{Lu}\p{Ll}/u.test(reply.text.slice(reply.words.starts[word], reply.words.ends[word]))
  if (!isCapitalised(words.firstWord)) return false
  return words.firstWord > sentence.firstWord || (words.endWord < reply.words.count && /^ $/.test(reply.text.slice(at.end, at.end + 1)) && isCapitalised(words.endWord))
}

function rewrite(family: Family, words: Words, sentence: Sentence, reply: ReplyUnit): Rewrite {
  const clause = sentence.clauses.find(each => each.firstWord <= words.firstWord && words.firstWord < each.endWord) ?? sentence.clauses[0] as Clause
  const say = (text: string): Rewrite => ({ messageId: 'say', ...putInstead(words, reply, text) })
  const forms = formsAt(words, reply)
  const at = spanOf(words, reply)
  switch (family) {
    case 'biasedAge':
    case 'biasedGender':
      if (/^(?:man|lady|woman|head) of/.test(forms)) return say('account holder')
      if (forms.startsWith('as a ')) return without({ ...words, endWord: words.endWord - 1 }, sentence, reply)
      if (/husband|wife|can not|\bare\b/.test(forms)) return offer(clause, reply)
      return without(family === 'biasedGender' ? { ...words, firstWord: words.firstWord + 1 } : words, sentence, reply)
    case 'ageGroup':
      return { messageId: 'say', ...putInstead(peopleIn(words, reply), reply, 'some customers') }
    case 'ageRemark':
      return offer(clause, reply)
    case 'originGroup':
      return withoutOrigin(strangersIn(words, reply), sentence, reply)
    case 'ableistPhrase':
      return say('{{other words}}')
    case 'petName':
    case 'elderspeak':
      return withoutName(words, reply)
    case 'collectiveWe':
      return { messageId: 'say', at, text: reply.text.slice(at.start, at.end).replace(/\bwe\b/i, 'you').replace(/\bour\b/gi, 'your') }
    case 'genderedWord':
      return withArticle(words, genderedWords[forms], reply)
    case 'ableistWord':
      return withArticle(words, inPlaceOfAbuse(words, forms, reply), reply)
    case 'slur':
      return withArticle(words, slurs[forms], reply)
    case 'biasedSkill':
      return /^(?:tech|computer|technology|internet) savvy$/.test(forms) ? say('experienced')
        : { messageId: 'offer', ...replaceClause(clause, reply, 'I can send you a version with one step per screen.') }
    case 'biasedOrigin':
      return { messageId: 'say', ...replaceClause(clause, reply, 'I can answer you in {{language}}, if you prefer.') }
    case 'biasedEase':
      return say('done in {{how many}} steps')
    case 'evenElders':
      return { messageId: 'say', ...replaceClause(clause, reply, 'It takes {{how many}} steps.') }
    case 'biasedAddress':
      if (/^(?:all )?you guys$/.test(forms)) return say('you')
      return say(forms.replace(/\S+$/, 'everyone'))
    case 'biasedFamily':
      return offer(clause, reply)
  }
}

/** The people of “for our older customers” and “older customers often”. */
function peopleIn({ firstWord, endWord }: Words, { words: { forms } }: ReplyUnit): Words {
  const isOwned = ['our', 'the', 'most', 'many', 'all', 'some', 'these'].includes(forms[firstWord - 1] ?? '')
  const from = ['for', 'by', 'with', 'to'].includes(forms[firstWord] as string) ? firstWord + 1 : isOwned ? firstWord - 1 : firstWord
  const group = forms.slice(from, endWord).findLastIndex(form => people.test(form))
  return { firstWord: from, endWord: group < 0 ? endWord : from + group + 1 }
}

/** “Guests from Eastern Europe” of “ask guests from Eastern Europe to pay”, “Polish customers” of “Polish customers tend”. */
function strangersIn(words: Words, reply: ReplyUnit): Words {
  const forms = reply.words.forms.slice(words.firstWord, words.endWord)
  const from = forms.indexOf('from')
  const group = from > 0 ? from - 1 : forms.findIndex(form => people.test(form))
  if (group < 0) return { firstWord: words.firstWord, endWord: words.firstWord + 2 }
  const origins = /^(?:eastern|middle)$/.test(forms[group - 2] ?? '') ? 2 : 1
  const land = /^from (?:the )?(?:eastern |middle |latin |south )?\S+/.exec(forms.slice(from).join(' '))?.[0].split(' ').length ?? 0
  return { firstWord: words.firstWord + (from > 0 ? group : Math.max(0, group - origins)), endWord: words.firstWord + group + 1 + (from > 0 ? land : 0) }
}

/** The capital of “Indian” says nothing of where it stands. */
function withoutOrigin(words: Words, sentence: Sentence, reply: ReplyUnit): Rewrite {
  return { messageId: 'say', at: spanOf(words, reply), text: words.firstWord === sentence.firstWord ? 'Some customers' : 'some customers' }
}

function inPlaceOfAbuse({ firstWord, endWord }: Words, forms: string, { words }: ReplyUnit): string | undefined {
  if (forms === 'crazy' && /^(?:go|goes|going|went|gone)$/.test(words.forms[firstWord - 1] ?? '')) return 'wrong'
  const isPlace = /^(?:parking|entrances?|toilets?|bathrooms?|access|spaces?|seats?|seating|rooms?|ramps?)$/.test(words.forms[endWord] ?? '')
  return forms === 'handicapped' && isPlace ? 'accessible' : ableistWords[forms]
}

function offer(clause: Clause, reply: ReplyUnit): Rewrite {
  return { messageId: 'offer', ...replaceClause(clause, reply, 'I can do it for you, if you like.') }
}

function without(words: Words, sentence: Sentence, reply: ReplyUnit): Rewrite {
  const { start, end } = spanOf(words, reply)
  const left = words.firstWord === sentence.firstWord ? leaveOut(words, sentence, reply) : undefined
  if (left !== undefined) return { messageId: 'leave', ...left }
  const isBetweenCommas = /,\s$/.test(reply.text.slice(Math.max(0, start - 2), start)) && reply.text[end] === ','
  return { messageId: 'leave', at: { start: isBetweenCommas ? start - 2 : reply.text[start - 1] === ' ' ? start - 1 : start, end }, text: '' }
}

/** “my dear” of “worry, my dear”. */
function nameIn({ firstWord, endWord }: Words, { words: { forms } }: ReplyUnit): Words {
  const isMore = ['my', 'young', 'little', 'buddy', 'sweetie'].includes(forms[endWord - 2] ?? '')
  return { firstWord: Math.max(firstWord, endWord - (isMore ? 2 : 1)), endWord }
}

/** “Don't worry, my dear, we'll fix it” loses the name and one of its commas. */
function withoutName(words: Words, reply: ReplyUnit): Rewrite {
  const { start, end } = spanOf(words, reply)
  const gap = /[^\S\n]{0,4}[,–—-]?[^\S\n]{0,4}$/.exec(reply.text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0
  if (/[\p{L}\p{N}]/u.test(reply.text[start - gap - 1] ?? '')) return { messageId: 'leave', at: { start: start - gap, end }, text: '' }
  const rest = /^[\s,–—-]*(\p{L})?/u.exec(reply.text.slice(end))
  return { messageId: 'leave', at: { start, end: end + (rest?.[0].length ?? 0) }, text: (rest?.[1] ?? '').toUpperCase() }
}

/** The other word, with “a” or “an” before it as it needs. */
function withArticle(words: Words, say: string | undefined, reply: ReplyUnit): Rewrite {
  const instead = say ?? '{{another word}}'
  const before = reply.words.forms[words.firstWord - 1]
  if (before !== 'a' && before !== 'an') return { messageId: 'say', ...putInstead(words, reply, instead) }
  const article = /^[aeiou]/i.test(instead) ? 'an' : 'a'
  return { messageId: 'say', ...putInstead({ ...words, firstWord: words.firstWord - 1 }, reply, `${article} ${instead}`) }
}
