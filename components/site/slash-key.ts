const STORAGE_KEY = 'drydock.slash'

/** Whether a bare `/` opens the search. People who steer by voice turn it off (WCAG 2.1.4). */
export function slashOpensSearch(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off'
  } catch {
    return true
  }
}

export function setSlashOpensSearch(opens: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, opens ? 'on' : 'off')
  } catch {
    // Storage is refused: the key keeps working, Ctrl-K and the button too.
  }
}
