import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../finding'
import { checkCompose } from './check-compose'

function check(text: string, neighbours: Record<string, string> = {}, path = 'compose.yaml'): Finding[] {
  const findings = checkCompose({ path, text }, new Map(Object.entries({ ...neighbours, [path]: text })))
  return findings.toSorted((one, other) => one.line - other.line)
}

test('an unknown key is named with the one that was meant', () => {
  expect(check('services:\n  api:\n    image: api:1\n    prots:\n      - "80:80"\n')).toEqual([
    {
      rule: 'compose-schema',
      line: 4,
      message: 'services.api.prots is not a known field, expected a known one, did you mean ports?',
    },
  ])
})

test('a value of the wrong form is told once, with the forms that are allowed', () => {
  expect(
    check('services:\n  api:\n    image: api:1\n    depends_on: db\n  db:\n    image: postgres:18\n'),
  ).toMatchObject([
    {
      line: 4,
      message: 'services.api.depends_on is "db", expected array or object',
    },
  ])
  const text =
    'services:\n  db:\n    image: postgres:18\n    healthcheck: {test: "true", interval: 5}\n    ports: ["80:80:80"]\n'
  expect(check(text).map(({ line, message }) => [line, message])).toEqual([
    [4, 'services.db.healthcheck.interval is 5, expected string'],
    [5, 'services.db.ports[0] is "80:80:80", expected the form ports'],
  ])
})

test('an unknown condition', () => {
  const text =
    'services:\n  api:\n    image: api:1\n    depends_on:\n      db: {condition: healthy}\n  db:\n    image: postgres:18\n'
  expect(check(text)).toEqual([
    {
      rule: 'compose-schema',
      line: 5,
      message:
        'services.api.depends_on.db.condition is "healthy", expected one of service_started, service_healthy, service_completed_successfully',
    },
  ])
})

test('what the specification has learnt since 2021 is known', () => {
  const text = `name: shop
include: [./common.yaml, {path: [a.yaml], env_file: .env}]
services:
  api:
    build:
      context: .
      dockerfile_inline: FROM alpine
      additional_contexts: {docs: ./docs}
      secrets: [token]
      platforms: [linux/amd64]
      ssh: [default]
    env_file: [{path: .env, required: false}]
    ports: [{name: http, target: 80, published: "8080", app_protocol: http}, "127.0.0.1:8080:80", "3000-3005", "[::1]:80:80/udp", 9090]
    develop:
      watch:
        - {action: sync+restart, path: ./src, target: /app, ignore: [node_modules/], initial_sync: true}
    depends_on:
      db: {condition: service_healthy, restart: true, required: false}
    networks: {back: {gw_priority: 1}}
    deploy: {replicas: "\${REPLICAS}", resources: {limits: {pids: 100, memory: 50M}}}
    privileged: \${PRIVILEGED:-false}
    pull_policy: daily
    post_start: [{command: [echo, hi], user: root}]
    gpus: all
    attach: false
    extra_hosts: {host: [1.2.3.4]}
    volumes: [{type: image, source: a:1, target: /a, image: {subpath: x}}]
    models: [llm]
  db:
    image: postgres:18
    healthcheck: {test: [CMD, pg_isready], interval: 5s, start_period: 1m30s, start_interval: 1s}
models:
  llm: {model: ai/smollm2}
secrets:
  token: {environment: TOKEN}
configs:
  conf: {content: "a=b"}
networks:
  back: {enable_ipv4: true}
x-any: thing
`
  expect(check(text)).toEqual([])
})

test('aliases and merge keys are followed', () => {
  const text =
    'x-base: &base\n  image: a:1\n  restart: always\nservices:\n  a:\n    <<: *base\n  b:\n    <<: *base\n    image: b\n'
  expect(check(text)).toMatchObject([{ rule: 'image-tag-latest', line: 9 }])
})

test('the obsolete version key', () => {
  expect(check('version: "3.8"\nservices:\n  a:\n    image: a:1\n')).toEqual([
    {
      rule: 'compose-version-key',
      line: 1,
      message: 'the top-level key version is obsolete and ignored, expected a file without it',
    },
  ])
})

test('an image floats without a tag, unless it is built here', () => {
  expect(
    check('services:\n  a:\n    image: redis\n  b:\n    image: shop\n    build: .\n  c:\n    image: shop:$TAG\n'),
  ).toEqual([
    { rule: 'image-tag-latest', line: 3, message: 'the image redis has no tag, expected a tag that names a version' },
  ])
  expect(check('services:\n  a:\n    ports: ["80"]\n')).toMatchObject([
    { rule: 'compose-service-without-image', line: 2 },
  ])
})

test('what a service refers to must be defined', () => {
  const text = `services:
  api:
    image: api:1
    depends_on: [db, cahce]
    networks: [front, default]
    volumes:
      - data:/data
      - ./src:/src
      - /anonymous
      - \${HOME}/x:/x
      - {type: volume, source: dta, target: /d}
    secrets: [token]
    configs: [{source: conf, target: /c}]
    network_mode: service:proxy
  cache:
    image: redis:8
volumes:
  dat:
`
  const rule = 'compose-undefined-reference'
  const messages = check(text)
    .filter((finding) => finding.rule === rule)
    .map(({ line, message }) => [line, message])
  expect(messages).toEqual([
    [4, 'the service api depends on the service db, which is not defined, expected it under services'],
    [
      4,
      'the service api depends on the service cahce, which is not defined, expected it under services, did you mean cache?',
    ],
    [5, 'the service api uses the network front, which is not defined, expected it under networks'],
    [7, 'the service api uses the volume data, which is not defined, expected it under volumes, did you mean dat?'],
    [11, 'the service api uses the volume dta, which is not defined, expected it under volumes'],
    [12, 'the service api uses the secret token, which is not defined, expected it under secrets'],
    [13, 'the service api uses the config conf, which is not defined, expected it under configs'],
    [14, 'the service api refers to the service proxy, which is not defined, expected it under services'],
  ])
})

test('an override is read together with the file that it is merged onto', () => {
  const base = 'services:\n  db:\n    image: postgres:18\nvolumes:\n  data:\n'
  const override = 'services:\n  db:\n    ports: ["5432:5432"]\n    volumes: ["data:/x"]\n'
  expect(check(override, { 'compose.yaml': base }, 'compose.override.yaml')).toEqual([])
})

test('a file that does not parse, and one that is empty', () => {
  expect(check('services:\n  a: [\n')).toMatchObject([{ rule: 'yaml-syntax', line: 3 }])
  expect(check('# nothing\n')).toEqual([
    {
      rule: 'compose-schema',
      line: 1,
      message: 'the file is empty, expected services',
    },
  ])
})

test('any text gives findings and no exception', () => {
  const words = fc.constantFrom(
    'services:',
    '  a:',
    '    image: x',
    '    volumes:',
    '      - a:b',
    '    depends_on: *x',
    '&x',
    '---',
    '{',
    '<<: *x',
    '__proto__:',
    'include:',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(words).map((lines) => lines.join('\n')),
  )
  fc.assert(fc.property(text, (content) => Array.isArray(check(content))))
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (a) =>
      Array.isArray(check(JSON.stringify({ services: { a }, volumes: a }))),
    ),
  )
})
