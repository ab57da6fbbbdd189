/** The 95 % interval of a share (Wilson, 1927). */
export function interval(part: number, whole: number): readonly [low: number, high: number] {
  const z = 1.96
  const rate = part / whole
  const middle = (rate + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const reach = (z * Math.sqrt((rate * (1 - rate)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole)
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}

/** “1.3”: how many in a hundred. */
export function per100(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1)
}

/** “0.92 (0.80–0.97)”: a share and its 95 % interval; a dash of nothing. */
export function shareWithInterval(part: number, whole: number): string {
  if (whole === 0) return '–'
  return `${(part / whole).toFixed(2)} (${interval(part, whole).map(rate => rate.toFixed(2)).join('–')})`
}
