/** What was typed cannot be done. The message says what was found, what was expected, what to run. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
