import { acts } from '../src/anatomy/act.ts'
import { randomNumbers, shuffle } from './random.ts'

export interface Settings {
  readonly epochs: number
  readonly rate: number
  /** Weights whose evidence stays below this stay 0. */
  readonly l1: number
  readonly l2: number
  /** Share of a sentence's features that is hidden each time it is shown, so that none is relied on alone. */
  readonly dropout: number
  /** Features seen in fewer sentences are left out. */
  readonly fewest: number
  readonly seed: number
}

/** Weight `row * acts.length + act`; features are known by their row. */
export interface Regression {
  readonly rowByKey: ReadonlyMap<number, number>
  readonly weights: Float32Array
  readonly biases: Float32Array
}

const actCount = acts.length

/**
 * Learns a logistic regression for every act at once (FTRL-Proximal: a rate for each weight, and weights that
 * little speaks for stay 0).
 */
export function learn(
  features: readonly Int32Array[],
  labels: readonly Uint8Array[],
  settings: Settings,
  importances?: Float32Array,
): Regression {
  const rowByKey = rowsOf(features, settings.fewest)
  const rows = features.map(keys => keys.map(key => rowByKey.get(key) ?? -1).filter(row => row >= 0))
  const size = rowByKey.size * actCount
  const weights = new Float32Array(size)
  const biases = new Float32Array(actCount).fill(-3)
  const state = { weights, biases, sums: new Float32Array(size), squares: new Float32Array(size),
    biasSquares: new Float32Array(actCount) }
  const random = randomNumbers(settings.seed)
  const order = Int32Array.from(rows, (_, index) => index)
  const kept = new Int32Array(Math.max(1, ...rows.map(row => row.length)))
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      const row = rows[example] as Int32Array
      let count = 0
      for (let index = 0; index < row.length; index++) {
        if (random() >= settings.dropout) kept[count++] = row[index] as number
      }
      step(state, kept, count, labels[example] as Uint8Array, importances?.[example] ?? 1, settings)
    }
  }
  return { rowByKey, weights, biases }
}

/** The log-odds of every act. */
export function logitsOf(regression: Regression, keys: Int32Array): Float32Array {
  const logits = Float32Array.from(regression.biases)
  for (const key of keys) {
    const row = regression.rowByKey.get(key)
    if (row === undefined) continue
    for (let act = 0; act < actCount; act++) {
      logits[act] = (logits[act] as number) + (regression.weights[row * actCount + act] as number)
    }
  }
  return logits
}

function rowsOf(features: readonly Int32Array[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const keys of features) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [key, count] of counts) if (count >= fewest) rows.set(key, rows.size)
  return rows
}

interface State {
  readonly weights: Float32Array
  readonly biases: Float32Array
  readonly sums: Float32Array
  readonly squares: Float32Array
  readonly biasSquares: Float32Array
}

const logits = new Float32Array(actCount)
const gradients = new Float32Array(actCount)
const moving = new Int32Array(actCount)

/** Shows one sentence: moves the weights of the acts that it was wrong about. */
function step(
  state: State, row: Int32Array, count: number, labels: Uint8Array, importance: number, settings: Settings,
): void {
  const { weights, biases, sums, squares, biasSquares } = state
  logits.set(biases)
  for (let index = 0; index < count; index++) {
    const at = (row[index] as number) * actCount
    for (let act = 0; act < actCount; act++) logits[act] = (logits[act] as number) + (weights[at + act] as number)
  }
  let movingCount = 0
  for (let act = 0; act < actCount; act++) {
    const gradient = (1 / (1 + Math.exp(-(logits[act] as number))) - (labels[act] as number)) * importance
    gradients[act] = gradient
    if (gradient < -0.003 || gradient > 0.003) moving[movingCount++] = act
  }
  for (let index = 0; index < movingCount; index++) {
    const act = moving[index] as number
    const gradient = gradients[act] as number
    biasSquares[act] = (biasSquares[act] as number) + gradient * gradient
    biases[act] = (biases[act] as number) - 0.1 * gradient / Math.sqrt(1 + (biasSquares[act] as number))
  }
  const { rate, l1, l2 } = settings
  for (let index = 0; index < count; index++) {
    const at = (row[index] as number) * actCount
    for (let which = 0; which < movingCount; which++) {
      const act = moving[which] as number
      const cell = at + act
      const gradient = gradients[act] as number
      const before = squares[cell] as number
      const after = before + gradient * gradient
      const root = Math.sqrt(after)
      const sum = (sums[cell] as number) + gradient - (root - Math.sqrt(before)) / rate * (weights[cell] as number)
      sums[cell] = sum
      squares[cell] = after
      weights[cell] = sum > l1 ? (l1 - sum) / ((1 + root) / rate + l2)
        : sum < -l1 ? (-l1 - sum) / ((1 + root) / rate + l2) : 0
    }
  }
}
