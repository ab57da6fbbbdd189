import type { Lexicon } from 'replylint/rule'

/** Families of requests, their reasons, steps to try and questions to ask. */
export const resolutionAndRequests: Lexicon = {
}
