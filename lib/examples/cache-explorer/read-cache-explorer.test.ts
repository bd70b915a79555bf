import { expect, test } from 'vitest'
import { predictBuild } from '@/lib/explore/build-cache/predict-build'
import { readCacheExplorer } from './read-cache-explorer'

const rule = 'cache-explorer'

const files = {
  'app/naive.Dockerfile':
    'FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install \\\n    -r requirements.txt\nENV A="1"\nCMD ["python"]\n',
  'app/Dockerfile': [
    'FROM python:3.14-slim AS build',
    'WORKDIR /app',
    'COPY requirements.txt ./',
    'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
    'FROM build',
    'COPY --from=build /app /copy',
    'COPY src/*.py ./',
    'USER 10001',
    '',
  ].join('\n'),
  'app/.dockerignore': '.git\nREADME.md\n',
  'app/README.md': '# App\n',
  'app/requirements.txt': 'flask\n',
  'app/src/app.py': '',
}

const YAML = `builds:
  - { dockerfile: app/naive.Dockerfile, label: Naive order }
  - { dockerfile: app/Dockerfile, label: Cached order }
edits:
  - { file: src/app.py, label: Edit the app, inText: true }
  - { file: .git/HEAD, label: Commit }
  - { file: README.md, label: Save the README again, change: time }
costs:
  - { step: "FROM python:3.14-slim", seconds: 4, megabytes: 130 }
  - { step: "FROM python:3.14-slim AS build", seconds: 4, megabytes: 130 }
  - { step: WORKDIR /app, seconds: 0, megabytes: 0 }
  - { step: COPY . ., seconds: 0.1, megabytes: 0.2 }
  - { step: RUN pip install -r requirements.txt, seconds: 6, megabytes: 11 }
  - { step: COPY requirements.txt ./, seconds: 0, megabytes: 0 }
  - step: RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt
    seconds: 6
    warmSeconds: 2
    megabytes: 9
  - { step: COPY --from=build /app /copy, seconds: 0.1, megabytes: 9 }
  - { step: COPY src/*.py ./, seconds: 0.1, megabytes: 0.1 }
`

function read(text: string, others: Readonly<Record<string, string>> = files) {
  const file = { path: 'cache-explorer.yaml', text }
  return readCacheExplorer(file, new Map([...Object.entries(others), [file.path, text]]))
}

const ALL = [
  '.dockerignore',
  '.git/HEAD',
  'Dockerfile',
  'README.md',
  'naive.Dockerfile',
  'requirements.txt',
  'src/app.py',
]

test('a Dockerfile becomes steps with what they take in and what they cost', () => {
  const { view, findings } = read(YAML)
  expect(findings).toEqual([])
  const none = { reads: [], from: [] }
  const free = { ...none, seconds: 0, megabytes: 0 }
  expect(view?.recipes[0]).toEqual({
    label: 'Naive order',
    file: 'naive.Dockerfile',
    ignored: ['.git/HEAD', 'README.md'],
    stages: [
      {
        name: 'stage-0',
        steps: [
          { kind: 'base', line: 1, text: 'FROM python:3.14-slim', ...none, seconds: 4, megabytes: 130 },
          { kind: 'folder', line: 2, text: 'WORKDIR /app', ...free },
          { kind: 'copy', line: 3, text: 'COPY . .', reads: ALL, from: [], seconds: 0.1, megabytes: 0.2 },
          { kind: 'command', line: 4, text: 'RUN pip install -r requirements.txt', ...none, seconds: 6, megabytes: 11 },
          { kind: 'environment', line: 6, text: 'ENV A="1"', ...free, sets: ['A'] },
          { kind: 'note', line: 7, text: 'CMD ["python"]', ...free },
        ],
      },
    ],
  })
  expect(view?.edits).toEqual([
    { file: 'src/app.py', label: 'Edit the app', change: 'content', inText: true },
    { file: '.git/HEAD', label: 'Commit', change: 'content', inText: false },
    { file: 'README.md', label: 'Save the README again', change: 'time', inText: false },
  ])
})

test('stages, cache mounts and patterns are understood', () => {
  const recipe = read(YAML).view?.recipes[1]
  expect(recipe?.stages.map(({ name, base }) => ({ name, base }))).toEqual([
    { name: 'build', base: undefined },
    { name: 'stage-1', base: 0 },
  ])
  expect(recipe?.stages[0]?.steps[3]?.warmSeconds).toBe(2)
  expect(recipe?.stages[1]?.steps.map(({ kind, reads, from }) => ({ kind, reads, from }))).toEqual([
    { kind: 'begin', reads: [], from: [] },
    { kind: 'copy', reads: [], from: [0] },
    { kind: 'copy', reads: ['src/app.py'], from: [] },
    { kind: 'environment', reads: [], from: [] },
  ])
})

test('a bind mount takes in files, one from a stage takes the stage', () => {
  const text =
    'FROM golang:1.27 AS tools\nFROM golang:1.27\nRUN --mount=type=bind,source=src,target=/src \\\n    --mount=from=tools,target=/t \\\n    go build ./...\n'
  const yaml = YAML.replace('  - { step: COPY . ., seconds: 0.1, megabytes: 0.2 }\n', '')
  const { view } = read(
    `${yaml.replace(/ {2}- \{ step: RUN pip.*\n/, '').replace('  - { step: "FROM python:3.14-slim", seconds: 4, megabytes: 130 }\n', '')}  - { step: "FROM golang:1.27 AS tools", seconds: 1, megabytes: 1 }
  - { step: "FROM golang:1.27", seconds: 1, megabytes: 1 }
  - { step: "RUN --mount=type=bind,source=src,target=/src --mount=from=tools,target=/t go build ./...", seconds: 1, megabytes: 1 }
`,
    { ...files, 'app/naive.Dockerfile': text },
  )
  expect(view?.recipes[0]?.stages[1]?.steps[1]).toMatchObject({ kind: 'command', reads: ['src/app.py'], from: [0] })
})

test('what was read can be replayed', () => {
  const [naive, cached] = read(YAML).view?.recipes ?? []
  const changes = { files: [{ file: 'src/app.py', change: 'content' as const }], lines: [] }
  expect(naive && predictBuild(naive, changes)).toMatchObject({ run: 2, cached: 2 })
  expect(cached && predictBuild(cached, changes)).toMatchObject({ run: 1, cached: 5 })
})

test.for<[string, string, string]>([
  ['is empty', '', 'app/naive.Dockerfile has no FROM, expected at least one stage'],
  ['has no stage', '# only words\nRUN x\n', 'app/naive.Dockerfile has no FROM, expected at least one stage'],
  [
    'has what the explorer leaves out',
    '# first\nARG V=1\nFROM a:$V\n',
    'app/naive.Dockerfile has an ARG before its first FROM in line 2, which the explorer cannot show; expected it inside of a stage',
  ],
])('a Dockerfile that %s is told of instead of shown', ([, text, message]) => {
  expect(read(YAML, { ...files, 'app/naive.Dockerfile': text })).toEqual({ findings: [{ rule, line: 2, message }] })
})

test.for<[string, string, string, { line: number; message: string }[]]>([
  [
    'a key that is not known',
    'label: Naive order',
    'name: Naive order',
    [
      { line: 2, message: 'builds[0].label: Invalid input: expected string, received undefined' },
      { line: 2, message: 'builds[0]: Unrecognized key: "name"' },
    ],
  ],
  [
    'a label that two have',
    'label: Commit',
    'label: Edit the app',
    [{ line: 4, message: 'edits: expected a label of its own for each' }],
  ],
  [
    'a Dockerfile that is not there',
    'app/Dockerfile',
    'app/Dockerfil',
    [
      {
        line: 3,
        message: 'there is no Dockerfile app/Dockerfil, expected a path inside examples/, did you mean app/Dockerfile?',
      },
    ],
  ],
  [
    'a step without its cost',
    '  - { step: COPY . ., seconds: 0.1, megabytes: 0.2 }\n',
    '',
    [
      {
        line: 8,
        message: 'naive.Dockerfile has "COPY . ." in line 3, expected its seconds and megabytes in costs',
      },
    ],
  ],
  [
    'a cost without its step',
    'costs:\n',
    'costs:\n  - { step: COPY . ./, seconds: 0, megabytes: 0 }\n',
    [{ line: 9, message: 'no Dockerfile has the step "COPY . ./", expected one, did you mean COPY . .?' }],
  ],
  [
    'a file that is not there',
    'file: src/app.py',
    'file: src/ap.py',
    [
      {
        line: 5,
        message:
          'there is no file src/ap.py in app, expected one, or one that its .dockerignore leaves out, did you mean src/app.py?',
      },
    ],
  ],
])('%s is told with its line', ([, from, to, expected]) => {
  expect(read(YAML.replace(from, to))).toEqual({ findings: expected.map((found) => ({ rule, ...found })) })
})

test('YAML that is none is told as such', () => {
  expect(read('builds: [\n').findings).toMatchObject([{ rule: 'yaml-syntax' }])
})
