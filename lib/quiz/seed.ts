/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 32

/** A seed from a field or an address; undefined for what is none. */
export function readSeed(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{1,10}$/.test(text)) return undefined
  const seed = Number(text)
  return seed < SEEDS ? seed : undefined
}

/** The seed of a retry: the next one, which draws another variant and another order. */
export function nextSeed(seed: number): number {
  return (seed + 1) % SEEDS
}
