// Runs before the first paint, so that nothing flashes or moves: what the reader chose earlier is written to <html>.
;(() => {
  const root = document.documentElement
  root.setAttribute('data-js', '')
  // A script of the page does not arrive: show all that works without.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && document.readyState !== 'complete') root.removeAttribute('data-js')
    },
    true,
  )
  try {
    const theme = localStorage.getItem('drydock.theme')
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme)
    for (const group of ['language', 'system']) {
      const tab = localStorage.getItem(`drydock.tabs.${group}`)
      if (tab) root.setAttribute(`data-tab-${group}`, tab)
    }
  } catch {
    // Storage is refused (private window): the defaults hold.
  }
})()
