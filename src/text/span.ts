/** A half-open range of UTF-16 offsets: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. Touching spans do not. */
export function overlaps(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end
}
