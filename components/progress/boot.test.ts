import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

class Script {
  readonly attributes: readonly string[]
  readonly async: boolean

  /** As a parser makes it; without a parser `async` is true also without the attribute. */
  constructor(attributes: readonly string[], isParsed = true) {
    this.attributes = attributes
    this.async = !isParsed || attributes.includes('async')
  }

  hasAttribute(name: string): boolean {
    return this.attributes.includes(name)
  }
}

/** A page with public/boot.js in it: what it listens to, and whether it still looks as with JavaScript. */
function openPage(scripts: readonly object[] = [], cookie = '') {
  const listeners = new Map<string, (event: object) => void>()
  const written = new Set<string>()
  runInNewContext(readFileSync('public/boot.js', 'utf8'), {
    document: {
      cookie,
      scripts,
      documentElement: {
        setAttribute: (name: string) => written.add(name),
        removeAttribute: (name: string) => written.delete(name),
        toggleAttribute: () => false,
      },
      adoptedStyleSheets: [],
    },
    CSSStyleSheet: class {
      replaceSync() {}
    },
    HTMLScriptElement: Script,
    localStorage: { getItem: () => null },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  })
  return {
    isAlive: () => written.has('data-js'),
    isSignedIn: () => written.has('data-signed-in'),
    parsed: () => listeners.get('DOMContentLoaded')?.({}),
    fail: (target: object) => listeners.get('error')?.({ target }),
  }
}

test('a script that stands in the document and does not arrive shows all that works without, however late', () => {
  for (const script of [new Script([]), new Script(['async']), new Script(['defer'])]) {
    const early = openPage()
    early.fail(script)
    expect(early.isAlive()).toBe(false)
    const late = openPage([script])
    late.parsed()
    late.fail(script)
    expect(late.isAlive()).toBe(false)
  }
})

test('a script that the page fetches later, when it is needed, changes nothing when it does not arrive', () => {
  const [lazy, preloaded] = [new Script([], false), new Script(['async'], false)]
  const early = openPage()
  early.fail(lazy)
  expect(early.isAlive()).toBe(true)
  const late = openPage()
  late.parsed()
  for (const script of [lazy, preloaded]) late.fail(script)
  expect(late.isAlive()).toBe(true)
})

test('an image that does not arrive is no script', () => {
  const page = openPage()
  page.fail({})
  expect(page.isAlive()).toBe(true)
})

test('the place of what is due is kept for whoever is signed in', () => {
  expect(openPage().isSignedIn()).toBe(false)
  expect(openPage([], 'theme=x; drydock-signed-in=mark').isSignedIn()).toBe(true)
})
