import { expect, test } from 'vitest'
import { hashInlineScripts } from './inline-scripts'

// openssl dgst -sha256 -binary | base64
const ALERT = 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='

test('an inline script is hashed exactly as the browser does it', () => {
  expect(hashInlineScripts('<script>alert(1)</script>')).toEqual([ALERT])
  expect(hashInlineScripts('<body><SCRIPT id="x" type="text/javascript">alert(1)</SCRIPT></body>')).toEqual([ALERT])
})

test('a script that stands twice is named once', () => {
  expect(hashInlineScripts('<script>alert(1)</script><p>x</p><script>alert(1)</script>')).toEqual([ALERT])
})

test('scripts with an address and blocks of data need no hash', () => {
  const html = '<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>'
  expect(hashInlineScripts(html)).toEqual([])
})

test('white space counts, and a script may span lines', () => {
  expect(hashInlineScripts('<script>\nalert(1)\n</script>')).not.toEqual([ALERT])
  expect(hashInlineScripts('<script>\nalert(1)\n</script>')).toHaveLength(1)
})
