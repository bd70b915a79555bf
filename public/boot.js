// Runs before the first paint, so that nothing flashes or moves: what the reader chose earlier is written to <html>,
// and what is read is written as rules, because the lists that show it are not there yet.
;(() => {
  const root = document.documentElement
  root.setAttribute('data-js', '')
  // A script that the document itself names does not arrive: show all that works without. What a live page fetches later
  // tells its own failure. Such scripts are made without the attribute; of a made one `async` is true all the same:
  // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
  let named
  addEventListener('DOMContentLoaded', () => {
    named = new Set(document.scripts)
  })
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || (named && !named.has(target))) return
      if (!target.async || target.hasAttribute('async')) root.removeAttribute('data-js')
    },
    true,
  )
  if (document.cookie.includes('drydock-signed-in=')) root.setAttribute('data-signed-in', '')
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

  // What is in it: lib/progress-store/progress-mirror.ts. What the marks look like: app/styles/progress.css.
  const KEY = 'drydock.progress'
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)

  function mark({ read = [], best = {}, known = [], ticks = [], place }) {
    const here = place?.next && best[place.lessonId] ? place.next : place
    const lesson = (id, marks) => `[data-lesson="${CSS.escape(id)}"]{${marks}}`
    const rules = read.map((id) => lesson(id, '--read:1'))
    for (const id in best) rules.push(lesson(id, `--quiz:"quiz ";--score:"${best[id].map(Number).join('/')}"`))
    for (const id of known) rules.push(`[data-module="${CSS.escape(id)}"]{--known:"known already"}`)
    for (const key of ticks) rules.push(`[data-tick="${CSS.escape(key)}"]{--kept:1}`)
    if (here) rules.push(lesson(here.lessonId, '--here:1'), `:root{--resume:"${CSS.escape(here.title)}"}`)
    sheet.replaceSync(rules.join(''))
    root.toggleAttribute('data-resume', !!here)
  }

  function markStored() {
    try {
      mark(JSON.parse(localStorage.getItem(KEY) || '{}'))
    } catch {
      // Storage is refused, or holds something else: nothing is marked.
    }
  }

  markStored()
  addEventListener('storage', markStored)
  addEventListener('drydock:progress', ({ detail }) => mark(detail))
})()
