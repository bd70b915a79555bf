import { expect, test } from 'vitest'
import { defineCommands, defineFlags, defineTool } from './define-tool'
import { findTool } from './tools/find-tool'

test('a line of a flag table says names, value, how several count, and what the flag is for', () => {
  const flags = defineFlags(`
    -p --publish <port>* : publishes a port
    --network,--net <word>+ : connects to a network
    --wait=true : waits
    --dry-run[=unchanged] <word> : shows what would happen
    -x : does something
  `)
  expect([...flags]).toEqual([
    ['--publish', { name: '--publish', value: 'port', repeat: 'set', byDefault: 'false', purpose: 'publishes a port' }],
    ['-p', { name: '--publish', value: 'port', repeat: 'set', byDefault: 'false', purpose: 'publishes a port' }],
    ...['--network', '--net'].map((name) => [
      name,
      { name: '--network', value: 'word', repeat: 'ordered', byDefault: 'false', purpose: 'connects to a network' },
    ]),
    ['--wait', { name: '--wait', repeat: 'last', byDefault: 'true', purpose: 'waits' }],
    [
      '--dry-run',
      {
        name: '--dry-run',
        value: 'word',
        bare: 'unchanged',
        repeat: 'last',
        byDefault: 'false',
        purpose: 'shows what would happen',
      },
    ],
    ['-x', { name: '-x', repeat: 'last', byDefault: 'false', purpose: 'does something' }],
  ])
})

test.each(['--name <word>', '--name <nonsense> : gives a name', 'name : gives a name', '-name : gives a name'])(
  '%j is no line of a flag table',
  (line) => {
    expect(() => defineFlags(line)).toThrow(`"${line}" is no line of a flag table`)
  },
)

test('a line of a command table says aliases, arguments and where another command begins', () => {
  const flags = defineFlags('')
  const [first, alias, second] = defineCommands(flags, 'container run, run : image, port:port, !\nrm : container...')
  const run = {
    path: ['container', 'run'],
    flags,
    arguments: [
      { label: 'image', type: 'word', many: false },
      { label: 'port', type: 'port', many: false },
    ],
    inner: 'after-arguments',
  }
  expect([first, alias]).toEqual([
    ['container run', run],
    ['run', run],
  ])
  expect(second).toEqual(['rm', { path: ['rm'], flags, arguments: [{ label: 'container', type: 'word', many: true }] }])
  expect(() => defineCommands(flags, 'rm : container:nonsense')).toThrow('is no argument of a command table')
})

test('every beginning of a sub-command is a group with its own flags', () => {
  const create = defineFlags('--file <path> : names the file')
  const tool = defineTool({
    name: 'tool',
    commands: [...defineCommands(create, 'create'), ...defineCommands(defineFlags(''), 'create secret generic')],
  })
  expect([...tool.groups].map(([name, flags]) => [name, [...flags.keys()]])).toEqual([
    ['', []],
    ['create', ['--file']],
    ['create secret', []],
  ])
})

test('every purpose of the tables goes on from "the flag that", and every name is a flag', () => {
  for (const name of ['docker', 'kubectl', 'curl', 'grep', 'npm', 'uname', 'wc', 'head', 'tail']) {
    const tool = findTool(name)
    const tables = [...(tool?.groups.values() ?? []), ...[...(tool?.commands.values() ?? [])].map(({ flags }) => flags)]
    const entries = tables.flatMap((table) => [...table])
    expect(entries.length).toBeGreaterThan(0)
    const odd = entries.filter(([spelling, { purpose }]) => {
      return !/^(?:--[a-zA-Z][\w-]+|-\w|--v)$/.test(spelling) || !/^(?:also |only |goes )?[a-z]+s\b[^.]*$/.test(purpose)
    })
    expect([name, odd]).toEqual([name, []])
  }
})
