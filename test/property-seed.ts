import fc from 'fast-check'

/**
 * The normal run tries the same generated cases every time, so that a red run can be looked into and a
 * green one stays green. With `REPLYLINT_RUNS` (more cases) the cases are new ones each time, unless
 * `REPLYLINT_SEED` names them.
 */
const { REPLYLINT_SEED: seed, REPLYLINT_RUNS: runs } = process.env
if (seed !== undefined || runs === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed ?? 20261121) })
