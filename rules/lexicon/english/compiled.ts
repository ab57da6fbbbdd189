/**
 * The lexicon compiled ahead, as `Automaton.store` writes it. Nothing in the source, where the lexicon is
 * compiled when it is first used; the build fills it in, so that the program starts faster.
 */
export const automaton: (() => string) | undefined = undefined
