/** A word that is written as one and read as several. `cuts` are the offsets at which the later ones begin. */
export interface Contraction {
  readonly forms: readonly string[]
  readonly cuts: readonly number[]
}

const endings: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'], ["'ve", 'have'], ["'re", 'are'], ["'m", 'am'], ["'d", 'would'], ["'s", "'s"],
])
const irregularNegations: ReadonlyMap<string, string> = new Map([
  ["ca", 'can'], ['wo', 'will'], ['sha', 'shall'], ['ai', 'is'],
])

/** Written without an apostrophe, or without the space: the words with `|` where the next one begins. */
const runTogether = new Map<string, Contraction>()
for (const entry of (
  'i|m=am i|ve=have you|re=are you|ve=have you|ll=will they|re=are they|ve=have they|ll=will we|ve=have '
  + "that|s='s what|s='s here|s='s there|s='s that|ll=will it|ll=will he|s='s she|s='s who|s='s "
  + 'could|ve=have would|ve=have should|ve=have might|ve=have must|ve=have '
  + 'can|not=not can|t=not won|t=not don|t=not did|nt=not does|nt=not is|nt=not are|nt=not was|nt=not were|nt=not '
  + 'could|nt=not would|nt=not should|nt=not has|nt=not have|nt=not had|nt=not must|nt=not need|nt=not ai|nt=not '
  + 'thank|you=you thank|u=you a|lot=lot'
).split(' ')) {
  const [written, second] = entry.split('=') as [string, string]
  const [first, rest] = written.split('|') as [string, string]
  const full = first === 'won' ? 'will' : first === 'don' ? 'do' : first === 'ai' ? 'is' : first
  const cut = first === 'won' || first === 'don' ? 2 : first.length
  runTogether.set(first + rest, { forms: [full, second], cuts: [cut] })
}

/**
 * Takes a contraction apart: `we've` is `we` `have`, `shouldn't've` is `should` `not` `have`. The `'s` of
 * `it's` and of `customer's` stays a word `'s`. Takes a word in lower case with straight apostrophes;
 * gives `undefined` for a word that is none (`O'Brien`, `o'clock`).
 */
export function takeApart(word: string): Contraction | undefined {
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe < 0) return runTogether.get(word)
  if (word.endsWith("n't") && word.length > 3) {
    const base = word.slice(0, -3)
    return { forms: [irregularNegations.get(base) ?? base, 'not'], cuts: [base.length] }
  }
  const ending = endings.get(word.slice(apostrophe))
  if (ending === undefined || apostrophe === 0) return undefined
  const base = word.slice(0, apostrophe)
  const inner = takeApart(base)
  if (inner === undefined) return { forms: [base, ending], cuts: [apostrophe] }
  return { forms: [...inner.forms, ending], cuts: [...inner.cuts, apostrophe] }
}
