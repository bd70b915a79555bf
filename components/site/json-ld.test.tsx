import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'

/** What a search engine reads; throws where the element ends early or holds something else. */
function readBack(data: object): unknown {
  const markup = renderToStaticMarkup(<JsonLd data={data} />)
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(markup) ?? []
  return JSON.parse(json)
}

test('a search engine reads what was said, and no text can end the element', () => {
  const hostile = fc.constantFrom(
    '</script>',
    '</SCRIPT >',
    '<!--',
    '<script>',
    '-->',
    ']]>',
    '\u2028',
    '&lt;',
    '"\\u003c',
  )
  const text = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, (name, key) => {
      const data = { '@type': 'LearningResource', name, teaches: [{ [`x${key}`]: name }] }
      expect(readBack(data)).toEqual(data)
    }),
  )
})
