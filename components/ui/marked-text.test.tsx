import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MarkedText } from './marked-text'

test('code is set as code, and nothing becomes markup', () => {
  const markup = renderToStaticMarkup(<MarkedText text="Does `EXPOSE 80` open <b>it</b>, or ` not?" />)
  expect(markup).toBe('Does <code>EXPOSE 80</code> open &lt;b&gt;it&lt;/b&gt;, or ` not?')
})
