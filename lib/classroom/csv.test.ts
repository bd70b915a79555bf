import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv'

test('lines end with CRLF, and commas, quotes and line ends are quoted', () => {
  expect(
    toCsv([
      ['Name', 'Average'],
      ['Berger, Lea', 66.7],
      ['"Max"', 0],
      ['two\nlines', undefined],
    ]),
  ).toBe('Name,Average\r\n"Berger, Lea",66.7\r\n"""Max""",0\r\n"two\nlines",\r\n')
})

test('a table without rows is an empty file', () => {
  expect(toCsv([])).toBe('')
})

test('the mark of UTF-8 stands in front where it is asked for, and only once', () => {
  expect([...Buffer.from(toCsv([['Zoë'], ['ä']], { bom: true }))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  expect(toCsv([['Zoë'], ['ä']], { bom: true }).slice(1)).toBe(toCsv([['Zoë'], ['ä']]))
})

test.each([
  ['=HYPERLINK("http://x.example","Click")', '"\'=HYPERLINK(""http://x.example"",""Click"")"'],
  ['+1+1', "'+1+1"],
  ['-2+3', "'-2+3"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', '"\'\r\'=1"'],
  ['\n=1', '"\'\n\'=1"'],
  ['\n1', '"\'\n1"'],
  ['＝1+1', "'＝1+1"],
  ['a=b', 'a=b'],
  ['a;=1+1;b', "a;'=1+1;b"],
  ['a; \t-1;＠b', "a; \t'-1;'＠b"],
  ['a;"=1+1', '"a;""\'=1+1"'],
  ['a\t+1', "a\t'+1"],
  ['a\r\n@b', '"a\r\n\'@b"'],
  ['a; b-c', 'a; b-c'],
])('the text %j is no formula for any spreadsheet', (text, field) => {
  expect(toCsv([['x', text]])).toBe(`x,${field}\r\n`)
})

test('numbers stay numbers, also below zero', () => {
  expect(toCsv([[-5, 0, 66.7]])).toBe('-5,0,66.7\r\n')
})

/** As Excel reads where commas are decimal signs: cells end at semicolons, and quotes count at the beginning of a cell alone. */
function splitAtSemicolons(line: string): string[] {
  const cells = line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"?)?([^;]*)/g)
  return [...cells].map(([, quoted = '', rest = '']) => quoted.replaceAll('""', '"') + rest)
}

test('no cell is a formula where lines are split at semicolons, tabs or line ends', () => {
  const signs = fc.string({
    unit: fc.constantFrom('a', '1', ',', ';', '"', '=', '-', '@', '＋', ' ', '\t', '\r', '\n'),
  })
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 3 }), (row) => {
      const cells = toCsv([row])
        .split(/[\t\r\n]/)
        .flatMap(splitAtSemicolons)
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/)
    }),
    { numRuns: 2000 },
  )
})

test('whatever is written is read again as it was, but for apostrophes', () => {
  const field = fc.string({ unit: 'binary' }).map((text) => text.replaceAll("'", ''))
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const read = parse(toCsv(rows), { record_delimiter: '\r\n', bom: false })
      expect(read.map((row) => row.map((text) => text.replaceAll("'", '')))).toEqual(rows)
    }),
  )
})
