/** Log-odds made honest: `slope * logit + intercept`. */
export interface Calibration {
  readonly slope: number
  readonly intercept: number
}

/**
 * Platt's fit: the slope and the intercept under which the log-odds foretell the labels best. A little is
 * taken from either side (as if one more had been seen of each), so that a rare act is not given certainties.
 */
export function calibrate(logits: Float64Array, labels: Uint8Array): Calibration {
  let positives = 0
  for (const label of labels) positives += label
  const high = (positives + 1) / (positives + 2)
  const low = 1 / (labels.length - positives + 2)
  let slope = 1
  let intercept = 0
  for (let round = 0; round < 40; round++) {
    let g0 = 0
    let g1 = 0
    let h00 = 1e-6
    let h01 = 0
    let h11 = 1e-6
    for (let index = 0; index < logits.length; index++) {
      const logit = logits[index] as number
      const likely = 1 / (1 + Math.exp(-(slope * logit + intercept)))
      const error = likely - ((labels[index] as number) === 1 ? high : low)
      const weight = likely * (1 - likely)
      g0 += error * logit
      g1 += error
      h00 += weight * logit * logit
      h01 += weight * logit
      h11 += weight
    }
    const determinant = h00 * h11 - h01 * h01
    if (determinant < 1e-12) break
    const slopeStep = (h11 * g0 - h01 * g1) / determinant
    const interceptStep = (h00 * g1 - h01 * g0) / determinant
    slope -= Math.max(-0.5, Math.min(0.5, slopeStep))
    intercept -= Math.max(-1, Math.min(1, interceptStep))
    if (Math.abs(slopeStep) + Math.abs(interceptStep) < 1e-7) break
  }
  return { slope: Math.max(0.05, slope), intercept }
}
