import fc from 'fast-check'
import { quote } from 'shell-quote'
import { expect, test } from 'vitest'
import { isFault } from './command-fault'
import { EXPANSION_END, EXPANSION_START } from './fold-typing'
import { splitWords } from './split-words'

function valuesOf(line: string): string[] {
  const tokens = splitWords(line)
  if (isFault(tokens)) return [tokens.fault]
  return tokens.map((token) => (token.kind === 'word' ? token.value : `operator ${token.text}`))
}

const expansion = (name: string) => `${EXPANSION_START}${name}${EXPANSION_END}`

test.each([
  ['a  b\tc', ['a', 'b', 'c']],
  [`'a b' "c d" e\\ f`, ['a b', 'c d', 'e f']],
  [`a'b'"c"d ''`, ['abcd', '']],
  [String.raw`"a\"b" "a\b" 'a\b' a\b`, ['a"b', 'a\\b', 'a\\b', 'ab']],
  [String.raw`$'a\'b\n' $"c"`, ["a'b\n", 'c']],
  ['docker run \\\n  -d ng\\\ninx', ['docker', 'run', '-d', 'nginx']],
  ['a # b c', ['a']],
  ['a#b', ['a#b']],
  ['a $ b$', ['a', '$', 'b$']],
])('%j is split as a shell splits it', (line, values) => {
  expect(valuesOf(line)).toEqual(values)
})

test('operators stand by themselves, with spaces or without', () => {
  expect(valuesOf('a|b&&c >d 2>&1 ; e&')).toEqual([
    'a',
    'operator |',
    'b',
    'operator &&',
    'c',
    'operator >',
    'd',
    'operator 2>&',
    '1',
    'operator ;',
    'e',
    'operator &',
  ])
  expect(valuesOf(`'a|b' "c>d" e\\;f`)).toEqual(['a|b', 'c>d', 'e;f'])
})

test('what the shell replaces is told from what a program gets, in every way to write it', () => {
  expect(valuesOf('$HOME "${HOME}" $PWD $(pwd) `pwd` $?')).toEqual(
    ['HOME', 'HOME', 'PWD', 'PWD', 'PWD', '?'].map(expansion),
  )
  expect(valuesOf(`'$HOME' \\$HOME "\\$HOME"`)).toEqual(['$HOME', '$HOME', '$HOME'])
  expect(valuesOf('x$(docker ps -f "name=a b)")y ${A:-b c}')).toEqual([
    `x${expansion('(docker ps -f "name=a b)")')}y`,
    expansion('{A:-b c}'),
  ])
})

test('dashes, quotes and spaces of a phone count as those of a keyboard', () => {
  expect(valuesOf('docker run —rm –it\u00a0“a b” ‘c d’')).toEqual(['docker', 'run', '--rm', '-it', 'a b', 'c d'])
})

test.each([
  [`docker run "nginx`, 'A quote ( " ) is opened and never closed.'],
  [`docker run 'nginx`, "A quote ( ' ) is opened and never closed."],
  [`docker run $'nginx`, "A quote ( ' ) is opened and never closed."],
  ['docker run nginx \\', 'The line ends with a backslash, and nothing follows it.'],
  ['docker rm $(docker ps', '`$(` is opened and never closed with `)`.'],
  ['echo ${HOME', '`${` is opened and never closed with `}`.'],
  ['docker rm `docker ps', 'A back quote is opened and never closed.'],
])('%j is no line, and says why', (line, fault) => {
  expect(splitWords(line)).toEqual({ fault })
})

test('words that are quoted come back as they were', () => {
  // Words without what a phone types and without line ends, which quoting keeps and typing folds.
  const word = fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/[\t\n\r]/.test(text))
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(valuesOf(words.map((text) => `'${text.replaceAll("'", "'\\''")}'`).join(' '))).toEqual(words)
      expect(valuesOf(quote(words))).toEqual(words)
    }),
  )
})

test('the texts of the tokens are pieces of the line, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (line) => {
      const tokens = splitWords(line)
      if (isFault(tokens)) return
      const place = tokens.reduce((from, { text }) => line.indexOf(text, from) + text.length, 0)
      expect(place).toBeLessThanOrEqual(line.length)
      expect(tokens.every(({ text }) => text !== '' && line.includes(text))).toBe(true)
    }),
  )
})
