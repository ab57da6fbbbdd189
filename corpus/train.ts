/**
 * Builds the tagger's weights from the corpus: `npm run train`. The same corpus, lexicon and settings give
 * the same file, byte for byte. Prints how well sentences of files that were held back were told.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lexicon } from '../rules/lexicon/english/lexicon.ts'
import { wordClasses } from '../rules/lexicon/english/word-classes.ts'
import { encodeModel, modelVersion } from '../src/anatomy/tagger-model.ts'
import { buildModel, digestOf, readTrainingSet } from './build-model.ts'
import { printScores, scoresOf } from './scores.ts'

const directory = dirname(process.argv[1] as string)
const set = readTrainingSet(directory, { language: 'en', lexicon, wordClasses })
const { model, heldOut } = buildModel(set)
const data = encodeModel(model)
writeFileSync(join(directory, '../rules/lexicon/english/weights.ts'), [
  '// Generated from corpus/ by `npm run train`; not to be edited.',
  "import type { TaggerWeights } from 'replylint/rule'",
  '',
  'export const weights: TaggerWeights = {',
  `  version: ${modelVersion},`,
  `  digest: '${digestOf(set)}',`,
  `  data: '${data}',`,
  '}',
  '',
].join('\n'))
printScores(scoresOf(heldOut, set.examples.map(({ labels }) => labels)))
console.log(`${set.examples.length} sentences, ${model.keys.length} features, ${model.rowActs.length} weights, ${data.length} characters`)
