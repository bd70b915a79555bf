import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleFile, fileLines, fileText } from '@/tests/support/file-texts'
import { textOfListing, wordsOfListing } from '@/tests/support/listing-html'
import { highlightLines, languageOf } from './highlight'
import { codeListing, diffListing, transcriptListing } from './listing'

const DOCKERFILE = 'FROM node:22 AS build\nRUN echo "<&>"\n# done\n'

test('a file is its text, with what stands out told beside it', async () => {
  expect(await codeListing('Dockerfile', DOCKERFILE)).toEqual({
    html: 'FROM node:22 AS build\nRUN echo "&lt;&amp;>"\n# done\n',
    tokens: 'K0.4K9.2K7.3Cc.6',
  })
})

test('a marked line keeps its line break in its box, and numbers stand in a column of their own', async () => {
  expect(await codeListing('Dockerfile', DOCKERFILE, { mark: '2', numbers: true })).toEqual({
    html: 'FROM node:22 AS build\n<mark>RUN echo "&lt;&amp;>"\n</mark># done\n',
    tokens: 'K0.4K9.2K7.3Cc.6',
    numbers: '1\n2\n3',
  })
})

test('a part of a file keeps the numbers, the marks and the colours of the whole', async () => {
  expect(await codeListing('Dockerfile', DOCKERFILE, { lines: '2-3', mark: '1,3', numbers: true })).toEqual({
    html: 'RUN echo "&lt;&amp;>"\n<mark># done\n</mark>',
    tokens: 'K0.3Cc.6',
    numbers: '2\n3',
  })
})

test('a part that begins within a comment is coloured as a comment', async () => {
  const listing = await codeListing('server.js', '/* one\ntwo */ const a = 1\n', { lines: '2' })
  expect(wordsOfListing(listing)).toEqual(['comment two */', 'keyword const'])
})

const marks = fc.record({ mark: fc.option(lineRanges(), { nil: undefined }) })

test('nothing of a file is lost and nothing of it becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(exampleFile, fileText, marks, async (file, text, chosen) => {
      expect(textOfListing(await codeListing(file, text, chosen))).toBe(`${text.replace(/\n$/, '')}\n`)
    }),
  )
})

test('tokens name the words that the grammar found, however much markup stands between them', async () => {
  await fc.assert(
    fc.asyncProperty(exampleFile, fileText, marks, async (file, text, chosen) => {
      const lines = await highlightLines(text, languageOf(file))
      expect(wordsOfListing(await codeListing(file, text, chosen))).toEqual(
        lines.flatMap((line) =>
          line.tokens.map(({ role, start, length }) => `${role} ${line.text.slice(start, start + length)}`),
        ),
      )
    }),
  )
})

test('the chosen lines are shown, all of them and no others', async () => {
  await fc.assert(
    fc.asyncProperty(exampleFile, fileLines, lineRanges(), async (file, lines, ranges) => {
      const chosen = [...lines.entries()].filter(([index]) => isInRanges(index + 1, ranges))
      const listing = await codeListing(file, `${lines.join('\n')}\n`, { lines: ranges, numbers: true })
      expect(textOfListing(listing)).toBe(chosen.map(([, line]) => `${line}\n`).join(''))
      expect(listing.numbers).toBe(chosen.map(([index]) => index + 1).join('\n'))
    }),
  )
})

/** Ranges as authors write them, some of them beyond the end of the file. */
function lineRanges() {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }))
    .map(([first, more]) => (more === 0 ? `${first}` : `${first}-${first + more}`))
  return fc.array(range, { minLength: 1, maxLength: 3 }).map((ranges) => ranges.join(','))
}

function isInRanges(line: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return first <= line && line <= last
  })
}

test('what changed stands in its own element, each line with its sign', async () => {
  const before = { file: 'before.yaml', text: 'a: 1\nb: <2>\nc: 3\n' }
  const after = { file: 'after.yaml', text: 'a: 1\nb: <3>\nbb: 4\nc: 3\n' }
  const listing = await diffListing(before, after)
  expect(listing.html).toBe('  a: 1\n<del>- b: &lt;2>\n</del><ins>+ b: &lt;3>\n+ bb: 4\n</ins>  c: 3\n')
  expect(wordsOfListing(listing)).toEqual(['keyword a', 'keyword b', 'keyword b', 'keyword bb', 'keyword c'])
})

test('changes that are far apart are shown with three lines around each and a gap between', async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`)
  const changed = lines.with(1, 'second').with(17, 'eighteenth')
  const { html } = await diffListing(
    { file: 'a.txt', text: `${lines.join('\n')}\n` },
    { file: 'b.txt', text: `${changed.join('\n')}\n` },
  )
  expect(html).toBe(
    [
      '  line 1\n<del>- line 2\n</del><ins>+ second\n</ins>  line 3\n  line 4\n  line 5\n',
      '<span class="gap">…\n</span>',
      '  line 15\n  line 16\n  line 17\n<del>- line 18\n</del><ins>+ eighteenth\n</ins>  line 19\n  line 20\n',
    ].join(''),
  )
})

test('a file that only lost its last line break shows that line as changed', async () => {
  const { html } = await diffListing({ file: 'a.txt', text: 'a\nb\n' }, { file: 'a.txt', text: 'a\nb' })
  expect(html).toBe('  a\n<del>- b\n</del><ins>+ b\n</ins>')
})

/** So short that the three lines around each change reach from the first to the last. */
const shortFile = fc.array(fc.constantFrom('a: 1', 'b: "<2>"', '# &amp; three', '', '- item'), { maxLength: 4 })

test('lines without plus are the old file, lines without minus the new one', async () => {
  await fc.assert(
    fc.asyncProperty(shortFile, shortFile, async (before, after) => {
      fc.pre(before.join('\n') !== after.join('\n') && before.length + after.length > 0)
      const listing = await diffListing(
        { file: 'before.yaml', text: before.map((line) => `${line}\n`).join('') },
        { file: 'after.yaml', text: after.map((line) => `${line}\n`).join('') },
      )
      const lines = textOfListing(listing).split('\n').slice(0, -1)
      const without = (sign: string) => lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(2))
      expect(without('+')).toEqual(before)
      expect(without('-')).toEqual(after)
    }),
  )
})

test('signs stand where the elements say', async () => {
  await fc.assert(
    fc.asyncProperty(fileText, fileText, async (before, after) => {
      const { html } = await diffListing({ file: 'a.js', text: before }, { file: 'b.js', text: after })
      const parts = html.matchAll(/<(ins|del)>([^<]*)<\/\1>|<span class="gap">…\n<\/span>|([^<]+)/g)
      for (const [, tag, changed, context] of parts) {
        const sign = tag === 'ins' ? '+ ' : tag === 'del' ? '- ' : '  '
        const lines = (changed ?? context ?? '').split('\n').slice(0, -1)
        expect(lines.filter((line) => !line.startsWith(sign))).toEqual([])
      }
    }),
  )
})

test('commands stand out from what they print, and prompts from commands', () => {
  const text = '#: origin: documentation\n$ docker run --rm alpine \\\n>   uname -r\n6.12.0 <&>\n$ true\n'
  expect(transcriptListing(text)).toEqual({
    html: [
      '<kbd><u>$ </u>docker run --rm alpine \\\n<u>> </u>  uname -r\n</kbd>',
      '6.12.0 &lt;&amp;>\n',
      '<kbd><u>$ </u>true\n</kbd>',
    ].join(''),
    tokens: '',
  })
})

test('commands inside a container are marked, and their continuation with them', () => {
  const text = '$ docker run -it alpine\n/ # echo "<a>" \\\n>  b\n<a> b\n/app $ exit\nroot@3f2a:/# ls\n'
  expect(transcriptListing(text).html).toBe(
    [
      '<kbd><u>$ </u>docker run -it alpine\n</kbd>',
      '<kbd class="inside"><u>/ # </u>echo "&lt;a>" \\\n<u>> </u> b\n</kbd>',
      '&lt;a> b\n',
      '<kbd class="inside"><u>/app $ </u>exit\n</kbd>',
      '<kbd class="inside"><u>root@3f2a:/# </u>ls\n</kbd>',
    ].join(''),
  )
})

test('a transcript is shown line by line as it stands in its file, without the header', () => {
  const line = fc.oneof(
    fc.constantFrom('$ ls', '$ echo "<b>" && true', '> continued', '/ # cat <in', '', 'root@a1:/# id', '# no command'),
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, '')),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const listing = transcriptListing(`#: origin: recorded\n$ true\n${lines.map((text) => `${text}\n`).join('')}`)
      const shown = textOfListing(listing).split('\n').slice(1, -1)
      // An empty prompt and an empty continuation gain the blank that a shell prints there.
      expect(shown.map((text) => text.trimEnd())).toEqual(lines.map((text) => text.trimEnd()))
    }),
  )
})
