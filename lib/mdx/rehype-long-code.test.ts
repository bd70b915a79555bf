import { expect, test } from 'vitest'
import { inlineHtml } from './inline-markdown'

test('inline code may break where it is longer than a phone is wide, and only there', () => {
  const [fits, long] = ['x'.repeat(24), 'x'.repeat(25)]
  expect(inlineHtml(`\`${fits}\` and \`${long}\``)).toBe(`<code>${fits}</code> and <code class="long">${long}</code>`)
})
