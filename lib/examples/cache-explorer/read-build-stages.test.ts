import { expect, test } from 'vitest'
import { readBuildStages } from './read-build-stages'

/** The steps of a Dockerfile, each with what it takes in: `3 copy COPY app.py ./ < app.py`. */
function stepsOf(dockerfile: string): string[] {
  const stages = readBuildStages(dockerfile, ['app.py', 'my notes.md', 'src/a.py', 'src/b.py'], new Map())
  return stages.flatMap(({ steps }) =>
    steps.map(({ line, kind, text, reads, from }) => [line, kind, text, '<', ...reads, ...from].join(' ')),
  )
}

test('empty lines, comments and continued lines lose nothing and count no step', () => {
  expect(stepsOf('# first\n\nFROM a:1 \\\n  AS b\n\nRUN x \\\n# why\n\n  y\n# last\n')).toEqual([
    '3 base FROM a:1 AS b <',
    '6 command RUN x y <',
  ])
})

test('a here-document is part of its step, and what looks like an instruction in it is text', () => {
  expect(
    stepsOf('FROM a:1\nRUN <<EOF\napt update\nCOPY app.py /\nEOF\nCOPY <<A <<B /f/\nhi\nA\nho\nB\nCOPY app.py ./\n'),
  ).toEqual([
    '1 base FROM a:1 <',
    '2 command RUN <<EOF apt update COPY app.py / EOF <',
    '6 copy COPY <<A <<B /f/ hi A ho B <',
    '11 copy COPY app.py ./ < app.py',
  ])
})

test('a broken instruction, and a file that is not there, are shown as they are', () => {
  expect(stepsOf('FROM a:1\nRUNN x\nCOPY\nCOPY ["app.py"\nCOPY nowhere.txt ./\nFROM\n')).toEqual([
    '1 base FROM a:1 <',
    '2 note RUNN x <',
    '3 copy COPY <',
    '4 copy COPY ["app.py" <',
    '5 copy COPY nowhere.txt ./ <',
    '6 base FROM <',
  ])
})

test('of two stages with one name the later one is meant', () => {
  expect(stepsOf('FROM a:1 AS x\nFROM b:1 AS x\nFROM scratch\nCOPY --from=x /a /b\n').slice(2)).toEqual([
    '3 begin FROM scratch <',
    '4 copy COPY --from=x /a /b < 1',
  ])
})

test('names with spaces and patterns with classes are found', () => {
  expect(
    stepsOf('FROM a:1\nCOPY ["my notes.md", "app.py", "./"]\nCOPY src/[^b].py ./\nCOPY src/[z-a].py ./\n').slice(1),
  ).toEqual([
    '2 copy COPY ["my notes.md", "app.py", "./"] < app.py my notes.md',
    '3 copy COPY src/[^b].py ./ < src/a.py',
    '4 copy COPY src/[z-a].py ./ <',
  ])
})

test('a setting is known by its variables, USER and SHELL by their own names', () => {
  const [stage] = readBuildStages('FROM a:1\nARG V=1\nENV A=$V B=2\nUSER app\nSHELL ["sh"]\nCMD ["x"]\n', [], new Map())
  expect(stage?.steps.map(({ sets }) => sets)).toEqual([undefined, ['V'], ['A', 'B'], ['USER'], ['SHELL'], undefined])
})
