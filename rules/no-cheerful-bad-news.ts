import {
  answersPraise, complaintTags, defineRule, hasTag, isFiledAsComplaint, leaveOut, leaveOutSentence, type Clause, type ReplyUnit,
  type Sentence, type Span,
} from 'replylint/rule'

/** A mood is blamed on a reply only where the news is surely bad. */
const sureNews = 0.8
const sureRefusal = 0.7
/** Behind “I’m afraid” and “sadly”, news is bad already when it is likely. */
const likelyNews = 0.45

/** In sentences. */
const farthest = 4

/** Faces that laugh or smile, hands that clap, hearts, balloons and stars; and :) :-) ;) :D =). */
const happyFace = new RegExp([
  '[\\u{1F600}-\\u{1F60E}\\u{1F618}\\u{1F61C}\\u{1F61D}\\u{1F642}\\u{1F643}\\u{1F917}\\u{1F919}\\u{1F91D}\\u{1F929}\\u{1F970}\\u{1F973}',
  '\\u{1F61B}\\u{1F923}\\u{1F57A}\\u{1F483}\\u{1F31E}\\u{1F308}\\u{1F37E}\\u{1F942}\\u{1F4AF}\\u{1F44C}\\u{1F63A}\\u{1F648}',
  '\\u{1F388}-\\u{1F38A}\\u{1F44D}\\u{1F44F}\\u{1F64C}\\u{1F680}\\u{1F31F}\\u{1F496}-\\u{1F49C}\\u{1F49E}\\u{1F49F}',
  '\\u{263A}\\u{2728}\\u{2764}\\u{2B50}]\\u{FE0F}?',
  '|(?<=^|[\\s.,!?])[:;=][\'’]?-?[)D](?![\\p{L}\\p{N}])',
].join(''), 'gu')

export default defineRule({
  meta: {
    type: 'suggestion',
    category: 'tone',
    docs: {
      description: 'Match the mood: no exclamation marks, smileys or jolly phrases next to bad news.',
      why: 'Cheer beside a refusal or a loss says that the writer has not taken in what it means, or does not mind. The same reply '
        + 'in a level tone is taken better.',
      details: [
        'The rule speaks when a reply holds bad news (a refusal, something lost, broken for good, cancelled, put off, '
        + 'closed or declined, a fault of ours, '
        + 'an apology for more than a short wait or a confusion) or is filed as the answer to a complaint, and there is cheer in '
        + 'it: an exclamation mark, a smiley or another happy emoji, “Awesome”, “No worries”, “Have a great day!”.',
        'Where an apology is all the bad news, only jolly words and smileys count: “Sorry about that! A new one is on its way!” is '
        + 'written by many, and means well.',
      ].join('\n\n'),
      ignores: [
        'The exclamation mark of a greeting, and of thanks that open the reply, unless `allowGreeting` is off.',
        'Good and neutral news, and replies to praise.',
        '“Oh no!” and other exclamations of sympathy; warnings (“Do not open it!”); sad faces.',
        '“Sorry for the wait!”, “Sorry for the confusion!”',
      ],
      sources: [
        'seed 003: “deliver them with sincerity and warmth” (the nearest that text can show of sincerity).',
        'Zendesk communication guidelines: a happy tone may be dropped “if the user is upset”.',
        'Software Advice survey, by DataMark: 78 % are less satisfied when a denial is written in too casual a tone.',
      ],
    },
    messages: {
      cheer: '“{quote}” is cheerful beside “{news}”. Keep the tone level.',
      cheerOnComplaint: '“{quote}” is cheerful in an answer to a complaint. Keep the tone level.',
      calm: 'Say it without the cheer.',
    },
    suggestionMessages: ['calm'],
    hasSuggestions: true,
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        allowGreeting: { type: 'boolean', description: 'Leave the exclamation mark of a greeting or of opening thanks alone.' },
        emoji: { type: 'boolean', description: 'Whether happy emoji and smileys are cheer.' },
        maxExclamations: { type: 'integer', minimum: 0, description: 'How many sentences may end in an exclamation mark near bad news.' },
        praiseTags: { type: 'array', items: { type: 'string' }, description: 'Tags of replies to praise, which may be as cheerful as they like.' },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowGreeting: true, emoji: true, maxExclamations: 0, praiseTags: ['praise'] as readonly string[] },
    presets: { recommended: 'off', strict: 'warning' },
    examples: {
      bad: [
        {
          text: "Unfortunately we can't refund it. Have a wonderful day!",
          reports: [
            {
              messageId: 'cheer',
              quote: 'Have a wonderful day!',
              suggestions: [
                "Unfortunately we can't refund it.",
              ],
            },
          ],
        },
        {
          text: 'Hi Sam, your claim was declined 😊',
          reports: [
            {
              messageId: 'cheer',
              quote: '😊',
              suggestions: [
                'Hi Sam, your claim was declined.',
              ],
            },
          ],
        },
        {
          text: "So sorry we lost your photos! I'll check the backup.",
          reports: [
            {
              messageId: 'cheer',
              quote: 'So sorry we lost your photos!',
              suggestions: [
                "So sorry we lost your photos. I'll check the backup.",
              ],
            },
          ],
        },
        {
          text: "Awesome, thanks for waiting! We don't have your order.",
          reports: [
            {
              messageId: 'cheer',
              quote: 'Awesome, thanks for waiting!',
              suggestions: [
                "Thanks for waiting. We don't have your order.",
              ],
            },
          ],
        },
        {
          text: 'We cancelled your flight! Your refund is on its way.',
          reports: [
            {
              messageId: 'cheer',
              quote: 'We cancelled your flight!',
              suggestions: [
                'We cancelled your flight. Your refund is on its way.',
              ],
            },
          ],
        },
        {
          text: "I'm sorry for the delay :) It ships tomorrow.",
          reports: [
            {
              messageId: 'cheer',
              quote: ':)',
              suggestions: [
                "I'm sorry for the delay. It ships tomorrow.",
              ],
            },
          ],
        },
        {
          text: 'Your account is closed. Cheers!',
          reports: [
            {
              messageId: 'cheer',
              quote: 'Cheers!',
              suggestions: [
                'Your account is closed.',
              ],
            },
          ],
        },
        {
          text: "No worries! Your card was charged twice. I'm sorry.",
          reports: [
            {
              messageId: 'cheer',
              quote: 'No worries!',
              suggestions: [
                "Your card was charged twice. I'm sorry.",
              ],
            },
          ],
        },
        {
          text: 'Yay, we found the tile you were after!',
          record: { tags: ['complaint'] },
          reports: [
            {
              messageId: 'cheerOnComplaint',
              quote: 'Yay, we found the tile you were after!',
              suggestions: [
                'We found the tile you were after.',
              ],
            },
          ],
        },
        {
          text: 'Hi Sam!\nYour claim was rejected.',
          options: { allowGreeting: false },
          reports: [
            {
              messageId: 'cheer',
              quote: 'Hi Sam!',
              suggestions: [
                'Hi Sam.\nYour claim was rejected.',
              ],
            },
          ],
        },
        {
          text: 'Your card was charged twice. Happy shopping!',
          options: { praiseTags: ['praise'] },
          record: { tags: ['five-star'] },
          reports: [
            {
              messageId: 'cheer',
              quote: 'Happy shopping!',
              suggestions: [
                'Your card was charged twice.',
              ],
            },
          ],
        },
        {
          text: 'The boat trip has been called off! You get your money back.',
          reports: [
            {
              messageId: 'cheer',
              quote: 'The boat trip has been called off!',
              suggestions: [
                'The boat trip has been called off. You get your money back.',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'Your refund is on its way, Sam!' },
        { text: "I'm sorry we lost your photos. A restore is running now." },
        { text: "Thanks for waiting. We don't have your order, so I'm calling the shop." },
        { text: 'We cancelled your flight. Your refund is on its way.' },
        { text: 'Great news, your replacement arrives tomorrow!' },
        { text: "I'm sorry for the delay. It ships tomorrow." },
        { text: "You're all set! 🎉" },
        { text: 'Hi Noor! Your parcel arrives at 2pm.' },
        { text: 'Hi Sam!\nYour claim was rejected, and I can look at it again with the receipt.' },
        { text: 'Hi Sam, your claim was declined 😊', options: { emoji: false } },
        { text: 'We cancelled your flight! Your refund is on its way.', options: { maxExclamations: 1 } },
        { text: 'Your card was charged twice. Happy shopping!', options: { praiseTags: ['five-star'] }, record: { tags: ['five-star'] } },
        { text: 'Sorry about that! A new lamp is on its way.' },
        { text: 'Oh no! Your vase arrived in pieces, and I’ve sent a new one.' },
        { text: 'Unfortunately we can’t refund the ticket. Have a good day.' },
        { text: 'C: My code is 1557.\nA: Great!\nA: Sadly, your booking was cancelled by the airline. I’ll look for another flight.', because: '“Great!” takes in what was said.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    return {
      reply(reply) {
        if (hasTag(reply.record, options.praiseTags) || answersPraise(reply)) return
        const exclaimed = reply.sentences.filter(sentence => sentence.terminator === '!' && !isBackchannel(sentence, reply))
        const worded = reply.sentences.filter(sentence => sentence.role !== 'salutation' && sentence.has('cheer') && !isBackchannel(sentence, reply))
        const faces = options.emoji ? facesIn(reply) : []
        if (exclaimed.length === 0 && worded.length === 0 && faces.length === 0) return
        const isComplaint = isFiledAsComplaint(reply.record, complaintTags)
        const grave = reply.clauses.find(isGrave)
        const news = grave ?? (isComplaint ? undefined : reply.clauses.find(isRegret))
        if (news === undefined && !isComplaint) return
        const isGraveNews = grave !== undefined || isComplaint
        const loud = isGraveNews ? exclaimed.filter(sentence => isNear(sentence, news) && isLoud(sentence, reply)) : []
        const jolly = worded.filter(sentence => isJolly(sentence, isGraveNews))
        const cheerful = loud.length > options.maxExclamations ? [...jolly, ...loud] : jolly
        const first = cheerful.sort((a, b) => a.index - b.index)[0]
        const face = faces[0]
        if (first !== undefined && (face === undefined || first.span.start <= face.start)) tellSentence(first, news, reply)
        else if (face !== undefined) tellFace(face, news, reply)
      },
    }

    function facesIn({ text, sentences, body }: ReplyUnit): Span[] {
      const start = options.allowGreeting && sentences[0]?.role === 'salutation' ? body[0]?.span.start ?? text.length : 0
      const faces = [...text.matchAll(happyFace)].map(({ index, 0: face }) => ({ start: index, end: index + face.length }))
      return faces.filter(face => face.start >= start)
    }

    /** Whether an exclamation mark is cheer. */
    function isLoud(sentence: Sentence, { body }: ReplyUnit): boolean {
      if (sentence.role !== 'body') return sentence.role === 'salutation' && !options.allowGreeting
      if (sentence.has('sympathy', 'urgentSafety', 'trivialRegret')) return false
      if (sentence.does('demand', 0.5) || isWarning(sentence)) return false
      if (sentence.has('apology') && !sentence.clauses.some(isGrave)) return false
      if (/^but\b/i.test(sentence.text)) return false
      return !(options.allowGreeting && sentence === body[0] && isGreetingOrThanks(sentence))
    }

    function tellSentence(sentence: Sentence, news: Clause | undefined, reply: ReplyUnit): void {
      const rewrite = calmed(sentence, reply)
      tell(sentence.span, sentence.text, news, rewrite)
    }

    function tellFace(face: Span, news: Clause | undefined, { text }: ReplyUnit): void {
      const before = /[^\S\n]*$/.exec(text.slice(0, face.start))?.[0].length ?? 0
      const isOpen = /[\p{L}\p{N}]$/u.test(text.slice(0, face.start - before))
      const stop = isOpen && /^\s*(?:$|\n|\p{Lu})/u.test(text.slice(face.end)) ? '.' : ''
      tell(face, text.slice(face.start, face.end), news, { at: { start: face.start - before, end: face.end }, text: stop })
    }

    function tell(at: Span, quote: string, news: Clause | undefined, rewrite: { at: Span, text: string } | undefined): void {
      const suggestions = rewrite === undefined ? [] : [{ messageId: 'calm', ...rewrite } as const]
      if (news === undefined) report({ messageId: 'cheerOnComplaint', data: { quote }, at, suggestions })
      else report({ messageId: 'cheer', data: { quote, news: news.text.replace(/[\s,;.!?]+$/, '') }, at, suggestions })
    }
  },
})

/** In a conversation “Great.” by itself takes in what the customer has said. */
function isBackchannel({ firstWord, endWord }: Sentence, { said }: ReplyUnit): boolean {
  return said !== undefined && endWord - firstWord <= 2
}

/** News that is bad whatever is done about it. */
function isGrave(clause: Clause): boolean {
  if (clause.sentence.terminator === '?' || clause.has('closing')) return false
  if (clause.has('badNews', 'ruleRefusal', 'turnedDown')) return true
  if (clause.has('badNewsLead') && clause.does(['refusal', 'problem'], likelyNews)) return true
  if (clause.has('refusal') && clause.confidence('refusal') >= 0.5) return true
  return clause.confidence('refusal') >= sureRefusal || clause.has('ownership') && clause.confidence('ownership') >= sureNews
}

/** An apology for more than a short wait. */
function isRegret(clause: Clause): boolean {
  return clause.has('apology') && !clause.has('trivialRegret')
}

function isGreetingOrThanks(sentence: Sentence): boolean {
  return (sentence.has('gratitude', 'warmth') || sentence.does(['greeting', 'thanks'])) && !sentence.has('cheer')
}

/** Whether the sentence is near enough to the news for its mark to be heard with it; a whole complaint is near. */
function isNear({ index }: Sentence, news: Clause | undefined): boolean {
  return news === undefined || Math.abs(news.sentence.index - index) <= farthest
}

/** “Please do not open it!” */
function isWarning({ text }: Sentence): boolean {
  return /\b(?:do not|don['’]t|never|careful|warning|caution)\b/i.test(text)
}

/** “Have a great day” is no more than polite: it clashes beside grave news, and with an exclamation mark. */
function isJolly(sentence: Sentence, isGraveNews: boolean): boolean {
  const isFarewell = sentence.role !== 'body' || sentence.has('closing')
  return !isFarewell || isGraveNews && sentence.terminator === '!'
}

/** The sentence without its cheer: without the jolly word at its head, with a full stop; nothing where it is all cheer. */
function calmed(sentence: Sentence, reply: ReplyUnit): { at: Span, text: string } | undefined {
  const word = sentence.find('cheer').find(({ firstWord }) => firstWord === sentence.firstWord)
  if (word !== undefined && word.endWord === sentence.endWord) return leaveOutSentence(sentence, reply)
  const { start, end } = sentence.span
  const rest = word === undefined ? undefined : leaveOut(word, sentence, reply)
  const text = rest === undefined ? sentence.text : rest.text + reply.text.slice(rest.at.end, end)
  return { at: { start, end }, text: text.replace(happyFace, '').trimEnd().replace(/\s*!+(["”’)]*)$/, '.$1') }
}
