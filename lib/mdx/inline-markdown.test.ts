import { expect, test } from 'vitest'
import { inlineHtml } from './inline-markdown'

test('one paragraph stands without its tags, so that it can be a label', () => {
  expect(inlineHtml('Use `docker run -p`, *not* **`EXPOSE`**: [why](https://docs.docker.com/).')).toBe(
    'Use <code>docker run -p</code>, <em>not</em> <strong><code>EXPOSE</code></strong>: <a href="https://docs.docker.com/">why</a>.',
  )
})

test('several paragraphs keep theirs', () => {
  expect(inlineHtml('One.\n\nTwo.')).toBe('<p>One.</p>\n<p>Two.</p>')
})

test('inline code and the signs of a shell are text', () => {
  expect(inlineHtml('`tag <image> "x" && a`: 1 < 2 & 3')).toBe(
    '<code>tag &#x3C;image> "x" &#x26;&#x26; a</code>: 1 &#x3C; 2 &#x26; 3',
  )
})

test.for(['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b', '<b onclick="alert(1)">c</b>', '&lt;b>'])(
  '%s becomes no element',
  (text) => {
    expect(inlineHtml(text)).not.toContain('<')
  },
)

test('what looks like HTML is shown as it was written', () => {
  expect(inlineHtml('Use <name>, not <b>this</b>')).toBe('Use &#x3C;name>, not &#x3C;b>this&#x3C;/b>')
})

test('an empty text is empty', () => {
  expect(inlineHtml('')).toBe('')
})

test('a link leads to an https address or nowhere, and a picture is not fetched', () => {
  expect(inlineHtml('[a](javascript:alert(1)) [b](http://x) [c](//x) [d](/x) [e](https://x.org)')).toBe(
    '<a>a</a> <a>b</a> <a>c</a> <a>d</a> <a href="https://x.org">e</a>',
  )
  expect(inlineHtml('![x](https://x.org/x.png)')).toBe('<img alt="x">')
})
