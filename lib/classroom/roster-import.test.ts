import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRoster } from './roster-import'

const person = (line: number, name: string, extraTimePercent = 0) => ({ line, name, extraTimePercent })

test('pasted lines are names, with their commas, quotation marks and markup; empty lines count and are skipped', () => {
  const text = '\ufeffAda Lovelace\r\n\r\n  Hopper,   Grace \nWilliam "Bill" Gates\n<b>Bob</b>\rمريم\n\t\nO\u0308ykü'
  expect(readRoster(text)).toEqual({
    lines: [
      person(1, 'Ada Lovelace'),
      person(3, 'Hopper, Grace'),
      person(4, 'William "Bill" Gates'),
      person(5, '<b>Bob</b>'),
      person(6, 'مريم'),
      person(8, 'Öykü'),
    ],
    problems: [],
    ignored: [],
  })
})

test.each([',', ';', '\t'])(
  'a table separated by %j has its columns in any order, and those that nobody asked for are left out',
  (mark) => {
    const rows = [
      ['E-mail', ' Extra_Time ', '"Display name"', ''],
      ['ada@example.org', '25 %', `"Lovelace${mark} Ada"`, ''],
      [],
      ['', '', 'Bob "the ""B"""', ''],
      ['', '', '', ''],
      ['', '', '"Two\nlines"'],
      ['', '50', "Robert'); DROP TABLE user;--"],
    ]
    const quoted = rows.map((row) =>
      row.map((cell) => (cell.includes(mark) && !cell.startsWith('"') ? `"${cell}"` : cell)),
    )
    const name = mark === '\t' ? 'Lovelace Ada' : `Lovelace${mark} Ada`
    expect(readRoster(quoted.map((row) => row.join(mark)).join('\r\n'))).toEqual({
      lines: [
        person(2, name, 25),
        person(4, 'Bob "the ""B"""'),
        person(7, 'Two lines'),
        person(8, "Robert'); DROP TABLE user;--", 50),
      ],
      problems: [],
      ignored: ['E-mail'],
    })
  },
)

test('every problem is told with its line', () => {
  const text = [
    'name;extra time',
    'Ada;25',
    ';10',
    'Bob;lots',
    `${'x'.repeat(61)};`,
    'ADA;',
    'Cy;5;6',
    'Da\u202en;301',
  ].join('\n')
  expect(readRoster(text).problems).toEqual([
    { line: 3, message: 'The display name is missing.' },
    { line: 4, message: 'Extra time is a whole percentage from 0 to 300, as 25 or 25 %.' },
    { line: 5, message: 'The display name has 61 characters; at most 60 are allowed.' },
    { line: 6, message: '“ADA” stands in line 2 already. Tell them apart, as with an initial.' },
    { line: 7, message: 'There are 3 columns, and 2 in the heading. Put a name with a comma into quotation marks.' },
    { line: 8, message: 'The display name holds a hidden mark that turns the direction of writing. Type it anew.' },
    { line: 8, message: 'Extra time is a whole percentage from 0 to 300, as 25 or 25 %.' },
  ])
})

test('a quotation mark that is not closed is told at the line where it begins', () => {
  expect(readRoster('name,extra time\nAda,\n"Bob,25\nCy,')).toEqual({
    lines: [],
    problems: [{ line: 3, message: 'From here on a quotation mark is opened and not closed.' }],
    ignored: [],
  })
})

test('columns without a heading are not guessed', () => {
  const message =
    'There are several columns. Put a line above them that says which is which: name, and extra time where you have it.'
  expect(readRoster('Vorname;Nachname\nAda\tLovelace').problems).toEqual([
    { line: 1, message },
    { line: 2, message },
  ])
})

test.each(['', ' \n\r\n ', 'name', 'Name,Extra time\n,\n'])('%j is no list', (text) => {
  expect(readRoster(text)).toEqual({
    lines: [],
    problems: [{ line: 1, message: 'There is no name in the list.' }],
    ignored: [],
  })
})

test('five hundred names are a list, and one more is too many', () => {
  const names = Array.from({ length: 501 }, (_, index) => `Learner ${index}`)
  expect(readRoster(names.slice(1).join('\n')).problems).toEqual([])
  const message = 'The list has 501 names; at most 500 can be added at once. Go on from here with another list.'
  expect(readRoster(names.join('\n')).problems).toEqual([{ line: 501, message }])
  expect(readRoster('x'.repeat(100_001)).problems).toHaveLength(1)
})

test('any text is read or refused, and never loses a name in silence', () => {
  const piece = fc.oneof(
    fc.constantFrom(',', ';', '\t', '"', '""', '\n', '\r\n', 'name', 'Ada'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { lines, problems } = readRoster(pieces.join(''))
      expect(lines.length + problems.length).toBeGreaterThan(0)
    }),
  )
})
