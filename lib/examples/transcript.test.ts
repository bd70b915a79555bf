import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTranscript } from './transcript'

test('a transcript is its header, its commands and what they printed', () => {
  const text = `#: origin: documentation
#: source: https://docs.docker.com/reference/cli/docker/container/ls/
$ docker ps
CONTAINER ID   IMAGE
$ docker run --rm alpine \\
>   uname -r
6.12.0
`
  expect(parseTranscript(text)).toEqual({
    origin: 'documentation',
    source: 'https://docs.docker.com/reference/cli/docker/container/ls/',
    lines: [
      { kind: 'command', prompt: '$', text: 'docker ps' },
      { kind: 'output', text: 'CONTAINER ID   IMAGE' },
      { kind: 'command', prompt: '$', text: 'docker run --rm alpine \\\n  uname -r' },
      { kind: 'output', text: '6.12.0' },
    ],
  })
})

test('commands typed inside a container keep their own prompt', () => {
  const text = `#: origin: unverified
#: note: the container's id differs
$ docker run -it alpine
/ # cd /app
/app # exit
$ docker run -it debian
root@3f2a9c:/# ls -d /etc
/etc
`
  const { lines, note } = parseTranscript(text)
  expect(lines.flatMap((line) => (line.kind === 'command' ? [line.prompt] : []))).toEqual([
    '$',
    '/ #',
    '/app #',
    '$',
    'root@3f2a9c:/#',
  ])
  expect(note).toBe("the container's id differs")
})

test('a line of output that begins with `> ` is output', () => {
  const { lines } = parseTranscript('#: origin: unverified\n$ npm start\n\n> shop@1.0.0 start\n')
  expect(lines).toEqual([
    { kind: 'command', prompt: '$', text: 'npm start' },
    { kind: 'output', text: '' },
    { kind: 'output', text: '> shop@1.0.0 start' },
  ])
})

test('an unknown origin claims nothing', () => {
  expect(parseTranscript('#: origin: trust me\n$ true\n').origin).toBe('unverified')
  expect(parseTranscript('$ true\n').origin).toBe('unverified')
})

test('any text reads without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(parseTranscript(text).lines)))
})
