import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSearch } from './search-index'
import { tokenize } from './tokenize'

test.for<[string, string[]]>([
  ['docker run -p 8080:80', ['docker', 'run', '-p', '8080:80', '8080', '80']],
  ['--mount type=volume', ['--mount', 'type=volume', 'type', 'volume']],
  ['--restart=on-failure', ['--restart', 'on', 'failure']],
  ['--no-cache.', ['--no-cache']],
  ['Open compose.yaml, then:', ['Open', 'compose.yaml', 'compose', 'yaml', 'then']],
  [
    'registry.example/team/web@sha256:ab',
    ['registry.example/team/web@sha256:ab', 'registry', 'example', 'team', 'web', 'sha256', 'ab'],
  ],
  ['the host’s kernel (6.12)', ['the', 'host', 's', 'kernel', '6.12', '6', '12']],
  ['/var/lib/docker/', ['/var/lib/docker', 'var', 'lib', 'docker']],
  ['$HOME && ./x', ['HOME', 'x']],
  ['Größe – 2 GB', ['Größe', '2', 'GB']],
  ['-- … !', []],
])('the words of "%s"', ([text, words]) => {
  expect(tokenize(text)).toEqual(words)
})

/** Words, flags, files and images as they stand in lessons, and what nobody foresees. */
const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...'aB1é-–./:=@_+ ,()$\n') }), fc.string({ unit: 'binary' }))

test('every word of a text is a word by itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of tokenize(text)) expect(tokenize(word)).toContain(word)
    }),
  )
})

test('every word of a text finds the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const search = buildSearch([{ path: '/', title: '', heading: '', text }])
      for (const word of tokenize(text)) expect(search(word).map(({ path }) => path)).toEqual(['/'])
    }),
  )
})

test('a text finds itself, whatever stands in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const search = buildSearch([{ path: '/', title: text, heading: '', text: 'other words' }])
      expect(search(text)).toHaveLength(tokenize(text).length > 0 ? 1 : 0)
    }),
  )
})
