import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const FIRST = 'content/modules/basics/first/quiz.yaml'
const SECOND = 'content/modules/basics/second/quiz.yaml'
const ALSO_RIGHT = '- [dockerfile, script, build, run]'

test('steps say different things, distractors too', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, '`docker start Dockerfile`', '`docker run hello`')
  expect(content.problems).toEqual([`${SECOND}:77: two steps say "\`docker run hello\`"; nobody can tell them apart`])
})

test.for([
  ['names steps that exist', '[dockerfile, scrpt, build, run]', 'there is no step "scrpt"; did you mean "script"?'],
  ['has every step', '[dockerfile, script, run]', 'this order has no "build"; expected every step once'],
  [
    'has no step twice',
    '[dockerfile, script, build, run, run]',
    'this order has "run" twice; expected every step once',
  ],
  ['has no distractor', '[dockerfile, script, start, run]', 'there is no step "start"'],
  ['is another order', '[script, dockerfile, build, run]', 'this is the order of "steps" again; leave it out'],
] as const)('a further right order %s', ([, order, message]) => {
  const content = new ContentFixture().replace(sample.secondQuiz, ALSO_RIGHT, `- ${order}`)
  expect(content.problems).toEqual([`${SECOND}:81: ${message}`])
})

test('a further right order stands there once', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, ALSO_RIGHT, `${ALSO_RIGHT}\n      ${ALSO_RIGHT}`)
  expect(content.problems).toEqual([`${SECOND}:82: this is the order of entry 1 again; leave it out`])
})

test('sides of pairs can be told apart', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, 'left: "`docker run`"', 'left: "`docker build`"')
    .replace(sample.secondQuiz, 'text: a virtual machine', 'text: an image')
  expect(content.problems).toEqual([
    `${SECOND}:94: two left sides say "\`docker build\`"; nobody can tell them apart`,
    `${SECOND}:103: two right sides say "an image"; nobody can tell them apart`,
  ])
})

test('a right side is plain text', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'right: a container', 'right: a `container`')
  expect(content.problems).toEqual([
    `${SECOND}:95: "right" stands in a list to choose from, which shows Markdown as it is; write plain text`,
  ])
})

test.for([
  ['names a pair that exists', 'left: build', 'left: buil', '107: there is no pair "buil"; did you mean "build"?'],
  ['begins with a pair', 'left: build', 'left: machine', '107: there is no pair "machine"'],
  ['names a right side that exists', 'right: run', 'right: rum', '108: there is no pair and no distractor "rum"'],
  ['is wrong', 'right: run', 'right: build', '107: "build" with its own right side is the right pair, not a mix-up'],
] as const)('a mix-up %s', ([, from, to, problem]) => {
  const content = new ContentFixture().replace(sample.secondQuiz, `${from}\n`, `${to}\n`)
  expect(content.problems).toEqual([`${SECOND}:${problem}`])
})

test('a mix-up with a distractor may be named', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'right: run\n', 'right: machine\n')
  expect(content.problems).toEqual([])
})

test('a mix-up stands there once', () => {
  const mixUp = `      - left: build
        right: run
        misconception: A build starts what it made
        feedback: A build leaves an image and no container.
`
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    '\n  - id: second-pick',
    `${mixUp}\n  - id: second-pick`,
  )
  expect(content.problems).toEqual([`${SECOND}:111: entry 1 has this mix-up already`])
})

test.for([
  [
    'line that is not there',
    'line: 2\n        hides',
    'line: 4\n        hides',
    '101: the file has 3 lines, so no line 4',
  ],
  ['piece that is not there', 'hides: /hello.sh', 'hides: /hullo.sh', '101: line 2 has no "/hullo.sh"'],
  [
    'piece that is not the only one',
    'hides: /hello.sh',
    'hides: hello',
    '101: line 2 has "hello" 2 times; hide more of it',
  ],
] as const)('a gap with a %s is told', ([, from, to, problem]) => {
  const content = new ContentFixture().replace(sample.firstQuiz, from, to)
  expect(content.problems).toEqual([`${FIRST}:${problem}`])
})

test('gaps do not overlap', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'line: 1\n        hides: FROM',
    'line: 2\n        hides: COPY hello.sh /',
  )
  expect(content.problems).toEqual([`${FIRST}:101: overlaps the gap "from"; no piece is hidden twice`])
})

test('the file with gaps can be parsed', () => {
  const content = new ContentFixture()
    .write('modules/basics/first/examples/compose.yaml', 'services:\n  web: [\n')
    .replace(
      sample.firstQuiz,
      'show: examples/app/Dockerfile\n    see: build-it\n    gaps',
      'show: examples/compose.yaml\n    see: build-it\n    gaps',
    )
  expect(content.problems).toEqual([
    `${FIRST}:91: "examples/compose.yaml" cannot be parsed; expected the whole and right file`,
    `${FIRST}:96: line 1 has no "FROM"`,
    `${FIRST}:101: line 2 has no "/hello.sh"`,
  ])
})

/** The gaps of the sample in a Compose file. */
function withCompose(accept: string): ContentFixture {
  return new ContentFixture()
    .write('modules/basics/first/examples/compose.yaml', 'services:\n  web: { ports: ["80:80"], image: nginx }\n')
    .replace(
      sample.firstQuiz,
      'show: examples/app/Dockerfile\n    see: build-it\n    gaps',
      'show: examples/compose.yaml\n    see: build-it\n    gaps',
    )
    .replace(sample.firstQuiz, 'hides: FROM', 'hides: services')
    .replace(sample.firstQuiz, 'hides: /hello.sh', `hides: '"80:80"'`)
    .replace(sample.firstQuiz, 'accept: [./hello.sh]', `accept: [${accept}]`)
}

test('a piece that is accepted leaves a file that can be parsed', () => {
  expect(withCompose(`'"80:80'`).problems).toEqual([`${FIRST}:102: with ""80:80" the file cannot be parsed`])
})

test('a piece that means the same need not be listed', () => {
  expect(withCompose(`"'80:80'"`).problems).toEqual([
    `${FIRST}:102: "'80:80'" need not be listed: it is taken for ""80:80"" already`,
  ])
})

test('an anticipated piece is wrong', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'answers: [hello]', 'answers: [" /hello.sh"]')
  expect(content.problems).toEqual([
    `${FIRST}:105: " /hello.sh" is anticipated as wrong, but it is taken for "/hello.sh", which is right`,
  ])
})

test('a key that nobody can give is told', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'hides: FROM', 'hides: " "')
  expect(content.problems).toEqual([`${FIRST}:87: the key of "first-gap" does not earn the point`])
})

test('a faulty line lies inside of the file and is not empty', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, '    line: 2\n    feedback', '    line: 9\n    feedback')
    .replace(sample.firstQuiz, 'lines: [3]', 'lines: [3, 4]')
    .write('modules/basics/first/examples/broken/Dockerfile', 'FROM alpine:3.22\nCOPPY a b\nRUN true\n\nCMD a\n')
  expect(content.problems).toEqual([
    `${FIRST}:116: the file has 5 lines, so no line 9`,
    `${FIRST}:119: line 4 is empty; nobody can point at it`,
  ])
})

test('a line is the key or anticipated, and anticipated once', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'lines: [3]', 'lines: [3, 2, 3]')
  expect(content.problems).toEqual([
    `${FIRST}:119: line 2 is the key; expected a wrong line`,
    `${FIRST}:119: line 3 is anticipated already`,
  ])
})

test('an accepted command can be read, and so can an anticipated one', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'accept: [docker build -t hello .]', 'accept: [docker build -t "hello .]')
    .replace(sample.firstQuiz, 'answers: [docker build -t hello]', 'answers: [docker build &&]')
  expect(content.problems).toEqual([
    `${FIRST}:78: "docker build -t "hello ." cannot be read as a command: A quote ( " ) is opened and never closed.`,
    `${FIRST}:82: "docker build &&" cannot be read as a command: A command is missing after \`&&\`.`,
  ])
})

test('a command that the engine takes already need not be listed', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'accept: [docker build -t hello .]',
    'accept: [docker build -t hello ., docker image build --tag=hello ., docker build --pull . -t hello]',
  )
  expect(content.problems).toEqual([
    `${FIRST}:78: "docker image build --tag=hello ." need not be listed: it is taken for "docker build -t hello ." already`,
    `${FIRST}:78: "docker build --pull . -t hello" need not be listed: it is taken for "docker build -t hello ." already`,
  ])
})

test('an anticipated command is wrong, in every form', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'answers: [docker build -t hello]',
    'answers: [docker build . --tag hello, docker build -t hello, docker build --tag=hello]',
  )
  expect(content.problems).toEqual([
    `${FIRST}:82: "docker build . --tag hello" is anticipated as wrong, but it is taken for "docker build -t hello .", which is right`,
    `${FIRST}:82: "docker build --tag=hello" need not be listed: it is taken for "docker build -t hello", which is anticipated already`,
  ])
})

test('an accepted command is short enough to be typed', () => {
  const name = 'a'.repeat(190)
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'accept: [docker',
    `accept: [docker build ${name}, docker`,
  )
  expect(content.problems).toEqual([`${FIRST}:78: has 203 characters; a learner can type at most 200`])
})

test('a typed output is right, or wrong for one reason', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, 'accept: ["{{left}}"]', 'accept: ["{{left}}", "{{left}} Lines", "{{left}}  lines"]')
    .replace(sample.secondQuiz, 'answers: ["{{count}}"]', 'answers: ["{{count}}", "{{left}}"]')
  expect(content.problems).toEqual([
    `${SECOND}:138: "2  lines" need not be listed: it is taken for "2 Lines" already`,
    `${SECOND}:141: "2" is anticipated as wrong, but it is taken for "2", which is right`,
  ])
})

test('case counts where the question says so', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    'accept: ["{{left}}"]',
    'caseSensitive: true\n      accept: ["{{left}} Lines", "{{left}} lines"]',
  )
  expect(content.problems).toEqual([])
})

test('a typed output of nothing but white space is no answer', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'accept: ["{{left}}"]', 'accept: [" "]')
  expect(content.problems).toEqual([`${SECOND}:127: the key of "second-print" does not earn the point`])
})
