/** A page of a class's log, counted from 1, as the address names it; whatever else stands there is the first. */
export function readLogPage(value: string | readonly string[] | undefined): number {
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1
}

/** `/teach/c1/settings?log=2#log`; the first page needs no number. */
export function logPageHref(address: string, page: number): string {
  return page === 1 ? `${address}#log` : `${address}?log=${page}#log`
}
