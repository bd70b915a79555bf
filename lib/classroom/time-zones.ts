/**
 * Names of today that `Intl` knows under an older one: it keeps the name that a zone had first, while maps, calendars and
 * people have moved on. https://github.com/tc39/proposal-canonical-tz
 */
const TODAY = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Catamarca',
  'America/Argentina/Cordoba',
  'America/Argentina/Jujuy',
  'America/Argentina/Mendoza',
  'America/Atikokan',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
]

/** The one name under which `Intl` itself knows a zone, here and now; undefined for what is none. */
function canonicalOf(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

let today: ReadonlyMap<string | undefined, string> | undefined

/** The name of today of a zone that is named in any way; undefined for what is none. */
function nameToday(timeZone: string): string | undefined {
  // Made once: a name is slow to look up.
  today ??= new Map(TODAY.map((name) => [canonicalOf(name), name]))
  const canonical = canonicalOf(timeZone)
  return today.get(canonical) ?? canonical
}

let listed: readonly string[] | undefined

/** Every zone to choose from, once, under its name of today; not `Etc/GMT+5` and the like, which nobody lives in. */
export function listTimeZones(): readonly string[] {
  if (listed) return listed
  const known = Intl.supportedValuesOf('timeZone').map((name) => nameToday(name) ?? name)
  listed = [...new Set(['UTC', ...known.sort()])]
  return listed
}

/** Of the zones, the one that a name means, however old the name; undefined where there is none. */
export function findTimeZone(name: string, zones: readonly string[]): string | undefined {
  if (zones.includes(name)) return name
  const named = nameToday(name)
  return named !== undefined && zones.includes(named) ? named : undefined
}

/** Whether two names are of one zone. */
export function isSameZone(one: string, other: string): boolean {
  return one === other || (nameToday(one) ?? one) === (nameToday(other) ?? other)
}
