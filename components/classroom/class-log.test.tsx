import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textOf } from '@/tests/support/text-of'
import { ClassLog } from './class-log'

const deeds = [
  { id: 'd1', when: 'Monday', who: 'Olga', what: ['removed ', { name: 'Ada' }, ' (not in the class any more)'] },
]

test('a deed is a sentence with the names in it, each in its own direction', () => {
  const markup = renderToStaticMarkup(<ClassLog deeds={deeds} newer={undefined} older={undefined} />)
  expect(markup).toContain('<bdi>Olga</bdi> removed <bdi>Ada</bdi> (not in the class any more)</li>')
  expect(markup).not.toContain('<nav')
})

test('a page of the log leads to the pages beside it', () => {
  const show = (newer: string | undefined, older: string | undefined) =>
    renderToStaticMarkup(<ClassLog deeds={deeds} newer={newer} older={older} />)
  expect(textOf(show('?#log', '?log=3#log'))).toMatch(/Newer *Older *$/)
  expect(show(undefined, '?log=2#log')).toMatch(/<nav [^>]*><a href="\?log=2#log">Older<\/a><\/nav>$/)
})
