import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommandLines } from './command-lines.test-support'
import { compareCommands, matchesAny } from './compare-commands'

const RUN = 'docker run -d --name web -p 8080:80 nginx:1.29'
const verdict = (accepted: string, typed: string) => compareCommands([accepted], typed).verdict

test('every part of the typed command is told in its order, and what is missing at the end', () => {
  expect(compareCommands([RUN], 'docker run -dp 80:8080 --rm nginx:1.29')).toEqual({
    verdict: 'wrong',
    parts: [
      { what: 'tool', text: 'docker', state: 'right', note: 'Right.' },
      { what: 'sub-command', text: 'run', state: 'right', note: 'Right.' },
      {
        what: 'flag',
        text: '-d',
        state: 'right',
        note: 'Right: it leaves the container running in the background.',
      },
      { what: 'flag', text: '-p 80:8080', state: 'wrong', note: 'The value of `--publish` is not right.' },
      {
        what: 'flag',
        text: '--rm',
        state: 'extra',
        note: '`--rm` does not belong here: it removes the container when it stops.',
      },
      { what: 'argument', text: 'nginx:1.29', state: 'right', note: 'Right.' },
      { what: 'flag', text: '', state: 'missing', note: 'The flag that gives the container a name is missing.' },
    ],
    closest: 0,
    rightParts: 4,
    outOf: 6,
  })
})

test('what has no effect is right, and says so', () => {
  const notes = (typed: string) =>
    compareCommands(['docker run -e A=1 --name web nginx'], typed).parts.map((p) => p.note)
  expect(notes('docker run --rm=false --name x -e A=1 -e A=1 --name web nginx').slice(2, 5)).toEqual([
    'It says what holds anyway.',
    'A later one counts in its place.',
    'Right: it sets an environment variable.',
  ])
  expect(verdict('docker run -e A=1 --name web nginx', 'docker run --name x -e A=1 -e A=1 --name web nginx')).toBe(
    'right',
  )
})

test('of several accepted forms the closest is told from', () => {
  const accepted = ['docker image prune', 'docker rmi -f app', 'docker rmi app']
  expect(compareCommands(accepted, 'docker rmi app')).toMatchObject({ verdict: 'right', closest: 2 })
  expect(compareCommands(accepted, 'docker rmi ap')).toMatchObject({
    verdict: 'wrong',
    closest: 2,
    rightParts: 2,
    outOf: 3,
  })
  expect(compareCommands(accepted, 'docker image')).toMatchObject({
    verdict: 'wrong',
    closest: 0,
    rightParts: 1,
    outOf: 2,
  })
})

test('a line that cannot be read is wrong for one reason', () => {
  expect(compareCommands([RUN], 'docker run "nginx')).toEqual({
    verdict: 'wrong',
    parts: [],
    closest: 0,
    rightParts: 0,
    outOf: 6,
    fault: 'A quote ( " ) is opened and never closed.',
  })
  expect(compareCommands([RUN], '  ').fault).toBe('There is no command here.')
})

test('an accepted form that is no command is passed over', () => {
  expect(compareCommands(['docker "ps', 'docker ps'], 'docker ps')).toMatchObject({ verdict: 'right', closest: 1 })
  expect(compareCommands(['docker "ps'], 'docker "ps')).toMatchObject({ verdict: 'wrong', parts: [], outOf: 0 })
})

test('an optional flag may be there or not', () => {
  const options = { optional: ['--rm', '-it', '--name', '--restart=no'] }
  const check = (typed: string) => compareCommands(['docker run -d --rm nginx'], typed, options)
  expect(check('docker run -d nginx')).toMatchObject({ verdict: 'right', rightParts: 4, outOf: 4 })
  expect(check('docker run -dit --rm --name any --restart no nginx')).toMatchObject({ verdict: 'right', outOf: 5 })
  expect(check('docker run -d --restart always nginx').verdict).toBe('wrong')
  expect(check('docker run --rm nginx').verdict).toBe('wrong')
})

test('an optional flag that an accepted form has keeps its value', () => {
  const check = (typed: string) => compareCommands([RUN], typed, { optional: ['--name'] }).verdict
  expect(check('docker run -d -p 8080:80 nginx:1.29')).toBe('right')
  expect(check('docker run -d -p 8080:80 --name api nginx:1.29')).toBe('wrong')
})

test('an answer that was foreseen is recognized in every way to write it', () => {
  expect(matchesAny(['docker run nginx -p 80:80', 'docker ps'], 'docker container ls')).toBe(true)
  expect(matchesAny(['docker run nginx -p 80:80'], 'docker run "nginx" -p 80:80')).toBe(true)
  expect(matchesAny(['docker run nginx -p 80:80'], 'docker run -p 80:80 nginx')).toBe(false)
  expect(matchesAny(['docker ps'], 'docker ps -a', { optional: ['-a'] })).toBe(true)
  expect(matchesAny([], 'docker ps')).toBe(false)
})

/** Flags of `docker run`, each in several ways to write it. */
const WAYS = [
  ['-d', '--detach', '--detach=true', '-d=1'],
  ['-p 8080:80', '-p8080:80', '-p=8080:80', '--publish 8080:80', '--publish=8080:80/tcp'],
  ['-p 53:53/udp', '--publish="53:53/udp"'],
  ['--name web', '--name=web', "--name 'web'", '--name x --name web'],
  ['-e A=1', '--env=A=1', '-eA=1', '-e A=1 -e A=1'],
  ['-e "B=two words"', "-e B='two words'", '--env B=two\\ words'],
  ['-it', '-ti', '-i -t', '--tty --interactive', '-ti=true'],
  ['-m 512m', '--memory=512M', '-m 0.5g'],
  ['--mount type=bind,src=.,dst=/app', '--mount=target=/app,source=$PWD,type=bind'],
] as const

const flags = fc.subarray([...WAYS], { minLength: 1 })
/** The same flags in any order, each written in any way. */
const written = (chosen: readonly (readonly string[])[]) =>
  fc
    .tuple(fc.shuffledSubarray([...chosen], { minLength: chosen.length }), fc.infiniteStream(fc.nat()))
    .map(([order, picks]) => order.map((ways) => ways[(picks.next().value ?? 0) % ways.length]).join(' '))

const twice = flags.chain((chosen) =>
  fc.record({ one: written(chosen), other: written(chosen), chosen: fc.constant(chosen) }),
)

test('neither the order of flags nor the way to write them changes the verdict', () => {
  fc.assert(
    fc.property(twice, ({ one, other }) => {
      expect(verdict(`docker run ${one} nginx -g x`, `docker container run ${other} nginx -g x`)).toBe('right')
    }),
  )
})

test('a flag left out is the only part that is missing', () => {
  fc.assert(
    fc.property(twice, ({ one, chosen }) => {
      const last = chosen.at(-1)?.[0] ?? ''
      const without = chosen.slice(0, -1).map(([first]) => first)
      const { verdict: found, parts } = compareCommands(
        [`docker run ${one} nginx`],
        `docker run ${without.join(' ')} nginx`,
      )
      const missing = last === '-it' ? ['missing', 'missing'] : ['missing']
      expect([found, parts.map(({ state }) => state).filter((state) => state !== 'right')]).toEqual(['wrong', missing])
    }),
  )
})

test('a bundle means its flags one by one', () => {
  const letters = fc.uniqueArray(fc.constantFrom('d', 'i', 't', 'P', 'q'), { minLength: 1 })
  fc.assert(
    fc.property(letters, fc.func(fc.nat()), (bundle, rank) => {
      const apart = bundle.toSorted((one, other) => rank(one) - rank(other)).map((letter) => `-${letter}`)
      expect(verdict(`docker run -${bundle.join('')} nginx`, `docker run ${apart.join(' ')} nginx`)).toBe('right')
      expect(
        verdict(`docker run -${bundle.join('')}p 80:80 nginx`, `docker run -p80:80 ${apart.join(' ')} nginx`),
      ).toBe('right')
    }),
  )
})

const text = fc.string({ unit: 'binary' })
const scrap = fc.oneof(
  text,
  fc.constantFrom(
    'docker',
    'run',
    'compose',
    'kubectl',
    'get',
    'sudo',
    '-it',
    '--name',
    '-',
    '--',
    '$(',
    '`',
    ')',
    '"',
    "'",
  ),
  fc.constantFrom('\\', '\n', ' ', '|', '&&', '>', '${', '{{', '[', '=', '—', '\uE000', '__proto__', 'constructor'),
)
const garbage = fc.oneof(
  text,
  fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join('')),
  fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join(' ')),
)

test('garbage never throws and is never right', () => {
  const accepted = [RUN, 'kubectl exec -it web -- sh -c "echo $(date)"', 'poetry install --only main', 'docker "open']
  fc.assert(
    fc.property(garbage, (typed) => {
      expect(compareCommands(accepted, typed).verdict).toBe('wrong')
    }),
    { numRuns: 2000 },
  )
})

test('a command equals itself, whatever it is', () => {
  fc.assert(
    fc.property(garbage, (typed) => {
      const { verdict: found, outOf } = compareCommands([typed], typed)
      // Texts that are no command have no parts.
      expect(found).toBe(outOf > 0 ? 'right' : 'wrong')
    }),
    { numRuns: 2000 },
  )
})

test('equivalence is symmetric', () => {
  const lines = readCommandLines().map(({ line }) => line)
  const known = lines.filter((line) => /^(?:docker|kubectl)/.test(line))
  const words = fc.constantFrom(...new Set(known.flatMap((line) => line.split(' '))))
  const mixed = fc.array(words, { maxLength: 6 }).map((some) => ['docker', ...some].join(' '))
  const command = fc.oneof(mixed, fc.constantFrom(...known))
  fc.assert(
    fc.property(command, command, (one, other) => {
      expect([one, other, verdict(one, other)]).toEqual([one, other, verdict(other, one)])
    }),
    { numRuns: 2000 },
  )
})
