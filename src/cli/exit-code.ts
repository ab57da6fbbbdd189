/** How a run ends. */
export const ExitCode = {
  /** Nothing at error level; warnings are allowed. */
  Clean: 0,
  /** Something at error level, or more warnings than `--max-warnings`. */
  Findings: 1,
  /** Could not run, or not on all that was asked for: usage, config, unreadable input, a fault of the program. */
  CouldNotRun: 2,
} as const
