import { expect, test } from 'vitest'
import { isFault } from './command-fault'
import { splitSteps } from './split-steps'

/** `environment | words | redirections` of each step, and what joins it to the next. */
function outline(line: string): string[] {
  const steps = splitSteps(line)
  if (isFault(steps)) return [steps.fault]
  return steps.map(({ environment, words, redirections, operator = 'end' }) =>
    [
      environment.map(({ value }) => value).join(' '),
      words.map(({ value }) => value).join(' '),
      redirections.map((redirection) => `${redirection.operator} ${redirection.target}`).join(' '),
      operator,
    ].join('/'),
  )
}

test('commands are joined by operators and by line ends', () => {
  expect(outline('a 1 | b && c || d; e & f')).toEqual(['/a 1//|', '/b//&&', '/c//||', '/d//;', '/e//&', '/f//end'])
  expect(outline('\n a\n\nb |\nc\n')).toEqual(['/a//;', '/b//|', '/c//end'])
  expect(outline('a ;')).toEqual(['/a//end'])
  expect(outline('a &')).toEqual(['/a//&'])
})

test('redirections may stand anywhere, and have one form', () => {
  expect(outline('a >x b <y')).toEqual(['/a b/> x < y/end'])
  expect(outline('a 1>x 2>>y 2>&1 >|z &>w')).toEqual(['/a/> x 2>> y 2>& 1 > z &> w/end'])
})

test('variables in front of a command are kept, a prompt and sudo are dropped', () => {
  expect(outline('$ A=1 B="x y" sudo -E C=3 docker ps D=4')).toEqual(['A=1 B=x y C=3/docker ps D=4//end'])
  expect(outline('sudo -- docker ps | sudo tee x')).toEqual(['/docker ps//|', '/tee x//end'])
  expect(outline('sudo -u ada docker ps')).toEqual(['/sudo -u ada docker ps//end'])
  expect(outline('sudo')).toEqual(['/sudo//end'])
})

test.each([
  ['', 'There is no command here.'],
  ['# docker ps', 'There is no command here.'],
  ['A=1', 'There is no command here.'],
  ['| b', 'A command is missing before `|`.'],
  ['a && && b', 'A command is missing before `&&`.'],
  ['a |', 'A command is missing after `|`.'],
  ['a >', 'A file is missing after `>`.'],
  ['a > | b', 'A file is missing after `>`.'],
  ['(cd x && a)', '`(` groups commands; no answer here needs it.'],
])('%j is no line of commands, and says why', (line, fault) => {
  expect(splitSteps(line)).toEqual({ fault })
})
