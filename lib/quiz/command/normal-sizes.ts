const BINARY = ['', 'k', 'm', 'g', 't', 'p']

/** A size as Docker reads it, in bytes: `512m`, `512M`, `512MB` and `0.5g` are one. Other texts stay as they are. */
export function normalMemory(size: string): string {
  const [, number, unit] = /^(\d+(?:\.\d+)?) ?([kmgtp]?)(?:i?b)?$/i.exec(size) ?? []
  if (number === undefined || unit === undefined) return size
  return String(Math.floor(Number(number) * 1024 ** BINARY.indexOf(unit.toLowerCase())))
}

/** `.5`, `0.5` and `0.50` are one. */
export function normalNumber(number: string): string {
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(number) ? String(Number(number)) : number
}

const MILLISECONDS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
])

/** A span of time as Go writes it, in milliseconds: `60s` and `1m` are one. A plain number and a date stay as they are. */
export function normalDuration(duration: string): string {
  if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(duration)) return duration
  const spans = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)]
  const total = spans.reduce((sum, [, number, unit = '']) => sum + Number(number) * (MILLISECONDS.get(unit) ?? 0), 0)
  return `${total}ms`
}

const QUANTITIES = new Map([
  ['m', 0.001],
  ['', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['Ki', 1024],
  ['Mi', 1024 ** 2],
  ['Gi', 1024 ** 3],
])

/** A quantity of Kubernetes: `0.5` and `500m`, `1Gi` and `1024Mi` are one. */
export function normalQuantity(quantity: string): string {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([a-zA-Z]*)$/.exec(quantity) ?? []
  const factor = QUANTITIES.get(unit)
  return number === undefined || factor === undefined
    ? quantity
    : String(Number((Number(number) * factor).toPrecision(12)))
}
