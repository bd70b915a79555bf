import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'

const FILLER = 'Other words stand here and say nothing that anybody looks for. '

test('a short text is shown whole, with every hit marked', () => {
  expect(excerptOf('Run it: docker run.', ['run'])).toEqual([
    { text: 'Run', hit: true },
    { text: ' it: docker ', hit: false },
    { text: 'run', hit: true },
    { text: '.', hit: false },
  ])
})

test('a long text is cut at words around what was searched for', () => {
  const [before, hit, after] = excerptOf(`${FILLER.repeat(5)}A volume. ${FILLER.repeat(5)}`, ['volume'])
  expect([before, hit, after]).toEqual([
    { text: '… words stand here and say nothing that anybody looks for. A ', hit: false },
    { text: 'volume', hit: true },
    {
      text: '. Other words stand here and say nothing that anybody looks for. Other words stand here and say nothing that …',
      hit: false,
    },
  ])
})

test('the part is shown in which most of the words stand together', () => {
  const text = `The port. ${FILLER.repeat(5)}Publish the port. ${FILLER.repeat(5)}`
  expect(excerptOf(text, ['publish', 'port']).filter(({ hit }) => hit)).toEqual([
    { text: 'Publish', hit: true },
    { text: 'port', hit: true },
  ])
})

test('of places that are as good the first is shown', () => {
  const text = `The first volume. ${FILLER.repeat(5)}The second volume.`
  expect(excerptOf(text, ['volume'])[0]).toEqual({ text: 'The first ', hit: false })
})

test('a hit at the end of a long unbroken text is in sight', () => {
  const path = '/directory'.repeat(40)
  expect(excerptOf(`Look: ${path}/target end`, ['target']).filter(({ hit }) => hit)).toEqual([
    { text: 'target', hit: true },
  ])
})

test('a flag is marked as a whole, and a word not within another', () => {
  const marked = (text: string, ...terms: string[]) =>
    excerptOf(text, terms).flatMap((piece) => (piece.hit ? [piece.text] : []))
  expect(marked('--mount, mount and mounting', 'mount')).toEqual(['mount'])
  expect(marked('--mount, mount and mounting', 'mount', '--mount')).toEqual(['--mount', 'mount'])
  expect(marked('docker run -p 80 --pid', '-p')).toEqual(['-p'])
  expect(marked('compose.yaml', 'yaml', 'compose.yaml', 'compose')).toEqual(['compose.yaml'])
  expect(marked('1.29 and 129', '1.29')).toEqual(['1.29'])
})

test('without a hit, or without words, the beginning is shown', () => {
  expect(excerptOf('A text.', ['other'])).toEqual([{ text: 'A text.', hit: false }])
  expect(excerptOf('A text.', [])).toEqual([{ text: 'A text.', hit: false }])
  expect(excerptOf('', ['other'])).toEqual([])
  expect(excerptOf('', [])).toEqual([])
})

const anyTerms = fc.array(fc.stringMatching(/^[a-z0-9@./:=_+-]{1,8}$/), { maxLength: 4 })
const anyText = fc
  .array(fc.oneof(fc.stringMatching(/^[a-zA-Z0-9@./:=_+-]{1,60}$/), fc.string({ unit: 'binary' })), { maxLength: 60 })
  .map((words) => words.join(' '))

test('an excerpt is one piece of the text and short, and marks only what was searched for', () => {
  fc.assert(
    fc.property(anyText, anyTerms, (text, terms) => {
      const pieces = excerptOf(text, terms)
      const shown = pieces.map((piece) => piece.text).join('')
      expect(shown.length).toBeLessThanOrEqual(200)
      const withoutStart = shown.replace(/^… /, '')
      const candidates = [shown, withoutStart].flatMap((part) => [part, part.replace(/ …$/, '')])
      expect(candidates.some((part) => text.includes(part))).toBe(true)
      for (const { text: marked } of pieces.filter(({ hit }) => hit)) {
        expect(terms.map(fold)).toContain(fold(marked))
      }
    }),
  )
})

test('among words of ordinary length something that was searched for is always in sight', () => {
  const word = fc.stringMatching(/^[a-z]{1,20}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), word, fc.array(word, { maxLength: 80 }), (before, term, after) => {
      const pieces = excerptOf([...before, term, ...after].join(' '), [term])
      expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toContain(term)
    }),
  )
})

/** As regular expressions compare without case: the Kelvin sign is a `k`. */
function fold(text: string): string {
  return text.toUpperCase().toLowerCase()
}
