/** A half-open range of UTF-16 offsets: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. Touching spans do not. */
export function overlaps(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds both. */
export function cover(first: Span, second: Span): Span {
  return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }
}
