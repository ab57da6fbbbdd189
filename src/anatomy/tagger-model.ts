import { acts } from './act.ts'

/** Raised whenever the binary layout or the meaning of the features changes. */
export const modelVersion = 2

/** A trained tagger, as typed arrays. Row `i` is what feature `keys[i]` says of the acts. */
export interface TaggerModel {
  readonly keys: Int32Array
  /** One longer than `keys`: row `i` is entries `rowStarts[i]` to `rowStarts[i + 1]`. */
  readonly rowStarts: Int32Array
  readonly rowActs: Uint8Array
  readonly rowWeights: Int8Array
  /** Of each act: what one unit of weight adds to its log-odds, and the log-odds when nothing was seen. */
  readonly steps: Float32Array
  readonly biases: Float32Array
  /** Of each act: what makes its log-odds honest, given that the piece performs some act. */
  readonly slopes: Float32Array
  readonly intercepts: Float32Array
}

const headSize = 8 + acts.length * 16

/**
 * The model as base64 of, little-endian: the number of rows and of entries (uint32), steps, biases, slopes and
 * intercepts (float32), keys (int32), entries of each row (uint8), acts (uint8) and weights (int8) of the entries.
 */
export function encodeModel(model: TaggerModel): string {
  const { keys, rowStarts, rowActs, rowWeights } = model
  const bytes = new Uint8Array(headSize + keys.length * 5 + rowActs.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, keys.length, true)
  view.setUint32(4, rowActs.length, true)
  let at = 8
  for (const value of [...model.steps, ...model.biases, ...model.slopes, ...model.intercepts]) {
    view.setFloat32(at, value, true)
    at += 4
  }
  for (const key of keys) {
    view.setInt32(at, key, true)
    at += 4
  }
  for (let row = 0; row < keys.length; row++) bytes[at++] = (rowStarts[row + 1] as number) - (rowStarts[row] as number)
  bytes.set(rowActs, at)
  bytes.set(new Uint8Array(rowWeights.buffer, rowWeights.byteOffset, rowWeights.length), at + rowActs.length)
  return Buffer.from(bytes).toString('base64')
}

/** The model that {@link encodeModel} wrote. Throws when the data is cut off or is of another layout. */
export function decodeModel(data: string | (() => Uint8Array)): TaggerModel {
  // Copied, since the typed arrays below need a buffer that begins on a boundary of eight bytes.
  const bytes = new Uint8Array(typeof data === 'string' ? Buffer.from(data, 'base64') : data())
  const view = new DataView(bytes.buffer)
  const rows = bytes.length < 8 ? 0 : view.getUint32(0, true)
  const entries = bytes.length < 8 ? 0 : view.getUint32(4, true)
  if (bytes.length !== headSize + rows * 5 + entries * 2) throw new Error('Tagger weights: the data is damaged.')
  const numbersOfActs = (index: number): Float32Array => new Float32Array(bytes.buffer, 8 + index * acts.length * 4, acts.length)
  const keys = new Int32Array(bytes.buffer, headSize, rows)
  const countsAt = headSize + rows * 4
  const rowStarts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) rowStarts[row + 1] = (rowStarts[row] as number) + (bytes[countsAt + row] as number)
  return {
    keys, rowStarts,
    steps: numbersOfActs(0), biases: numbersOfActs(1), slopes: numbersOfActs(2), intercepts: numbersOfActs(3),
    rowActs: bytes.subarray(countsAt + rows, countsAt + rows + entries),
    rowWeights: new Int8Array(bytes.buffer, countsAt + rows + entries, entries),
  }
}
