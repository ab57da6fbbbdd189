import type { Speakers } from '../document/roles.ts'

/** Who is who in conversations, as a config or the command line says it: one pattern or several, or none. */
export interface SpeakerPatterns {
  readonly agents?: string | readonly string[] | undefined
  readonly customers?: string | readonly string[] | undefined
  readonly bots?: string | readonly string[] | undefined
}

/** What is said of speakers, as reading a file takes it; nothing when nothing is said. */
export function speakersFrom({ agents, customers, bots }: SpeakerPatterns): Speakers | undefined {
  if (agents === undefined && customers === undefined && bots === undefined) return undefined
  return {
    ...agents !== undefined && { agents: asList(agents) },
    ...customers !== undefined && { customers: asList(customers) },
    ...bots !== undefined && { bots: asList(bots) },
  }
}

function asList(patterns: string | readonly string[]): readonly string[] {
  return typeof patterns === 'string' ? [patterns] : patterns
}
