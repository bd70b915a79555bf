import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../finding'
import { checkDockerfile } from './check-dockerfile'

function check(text: string, neighbours: Record<string, string> = {}): Finding[] {
  const folder = new Map(Object.entries({ Dockerfile: text, ...neighbours }))
  return checkDockerfile({ path: 'Dockerfile', text }, folder)
}

const BASE = 'FROM alpine:3.24\n'

test('an image without a tag, or with latest, is not one version', () => {
  expect(check('FROM python\nFROM ghcr.io/shop/api:latest\nFROM localhost:5000/shop\n')).toEqual([
    { rule: 'image-tag-latest', line: 1, message: 'the image python has no tag, expected a tag that names a version' },
    {
      rule: 'image-tag-latest',
      line: 2,
      message: 'the image ghcr.io/shop/api:latest has the tag latest, expected a tag that names a version',
    },
    {
      rule: 'image-tag-latest',
      line: 3,
      message: 'the image localhost:5000/shop has no tag, expected a tag that names a version',
    },
  ])
})

test('an image that an ARG names is judged by the default', () => {
  expect(check('ARG TAG=latest\nFROM node:$TAG\n')).toMatchObject([{ rule: 'image-tag-latest', line: 2 }])
  expect(check('ARG TAG=26-alpine\nFROM node:${TAG}\nFROM node:${OTHER:-24}-alpine\n')).toEqual([])
})

test('scratch, a stage and a digest need no tag', () => {
  const digest = `sha256:${'0'.repeat(64)}`
  expect(check(`FROM alpine@${digest} AS Base\nFROM base\nFROM scratch\n`)).toEqual([])
})

test('a command in shell form does not get signals', () => {
  expect(check(`${BASE}CMD npm start\n`)).toEqual([
    {
      rule: 'shell-form-command',
      line: 2,
      message: 'CMD is in shell form, so signals reach the shell and not the program, expected a JSON array',
    },
  ])
  expect(check(`${BASE}ENTRYPOINT []\nCMD ["npm", "start"]\n`)).toEqual([])
})

test('a copy from a stage that is not there', () => {
  expect(
    check(
      'FROM alpine:3 AS build\nFROM alpine:3\nCOPY --from=biuld /a /a\nCOPY --from=nginx:1.29 /b /b\nCOPY --from=0 /c /c\n',
    ),
  ).toEqual([
    {
      rule: 'copy-from-unknown-stage',
      line: 3,
      message: 'no stage before this one is called biuld, expected one of: build, did you mean build?',
    },
  ])
})

test('a source that is not in the build context', () => {
  expect(check(`${BASE}COPY package.json app ./\nADD https://example.com/x.tgz /\n`, { 'app/main.js': '' })).toEqual([
    {
      rule: 'copy-source-missing',
      line: 2,
      message: 'COPY: package.json is not in the build context, expected a file beside the Dockerfile',
    },
  ])
})

test('a pattern may match nothing while something is copied', () => {
  expect(check(`${BASE}COPY package.json package-lock.json* ./\n`, { 'package.json': '{}' })).toEqual([])
  expect(check(`${BASE}COPY *.csproj ./\n`)).toMatchObject([{ rule: 'copy-source-missing', line: 2 }])
  expect(check(`${BASE}COPY src/**/*.py ./\n`, { 'src/a/b.py': '' })).toEqual([])
})

test('what .dockerignore leaves out cannot be copied', () => {
  const ignore = '# all but the app\n*\n!app\n'
  expect(
    check(`${BASE}COPY app/main.js README.md ./\n`, { 'app/main.js': '', 'README.md': '', '.dockerignore': ignore }),
  ).toEqual([
    {
      rule: 'copy-source-missing',
      line: 2,
      message: 'COPY: .dockerignore leaves out README.md, expected a file beside the Dockerfile',
    },
  ])
})

test('a secret in ENV or ARG stays in the image', () => {
  const text = `${BASE}ARG NPM_TOKEN\nARG API_KEY=abc\nENV DB_PASSWORD=$X DB_PASSWORD_FILE=/run/secrets/db POSTGRES_PASSWORD="s3cret"\n`
  expect(check(text).map(({ rule, line, message }) => [rule, line, message.slice(0, 52)])).toEqual([
    ['secret-in-dockerfile', 3, "ARG API_KEY writes a secret into the image's history".slice(0, 52)],
    ['secret-in-dockerfile', 4, "ENV POSTGRES_PASSWORD writes a secret into the image's history".slice(0, 52)],
  ])
})

test('apt-get install needs update and -y, and in the shipped stage a clean-up', () => {
  const rule = 'apt-get-without-cleanup-or-update'
  expect(check('FROM debian:13\nRUN apt-get update\nRUN apt-get install -y curl\n')).toEqual([
    {
      rule,
      line: 3,
      message:
        'apt-get install without apt-get update before it uses stale package lists, expected both in the same RUN',
    },
  ])
  expect(check('FROM debian:13\nRUN apt-get update && apt-get install curl\n')).toMatchObject([{ rule, line: 2 }])
  expect(check('FROM debian:13\nRUN apt-get update && \\\n    apt-get install -y curl\n')).toEqual([
    {
      rule,
      line: 2,
      message: 'apt-get leaves its package lists in the image, expected rm -rf /var/lib/apt/lists/* in the same RUN',
    },
  ])
  const good =
    'apt-get update \\\n && apt-get install -y --no-install-recommends \\\n    # why\n    curl \\\n && rm -rf /var/lib/apt/lists/*'
  expect(check(`FROM debian:13\nRUN ${good}\n`)).toEqual([])
  expect(check('FROM debian:13 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:13\n')).toEqual([])
})

test('a misspelt instruction', () => {
  expect(check(`${BASE}COPPY a b\nMAINTAINER me\n`)).toEqual([
    {
      rule: 'unknown-instruction',
      line: 2,
      message: 'Unknown instruction: COPPY, expected an instruction of the Dockerfile reference, did you mean COPY?',
    },
    {
      rule: 'deprecated-maintainer',
      line: 3,
      message: 'MAINTAINER has been deprecated, expected LABEL org.opencontainers.image.authors',
    },
  ])
})

test('what current BuildKit accepts is no finding', () => {
  const text = `# syntax=docker/dockerfile:1
# check=error=true
FROM --platform=$BUILDPLATFORM golang:1.27-alpine AS build
ARG TARGETOS TARGETARCH
RUN <<EOT
set -e
FROM nothing at all
CMD echo
EOT
COPY <<-"EOT" /etc/app.conf
key = value
EOT
ADD <<a <<b /dest/
x
a
y
b
RUN --mount=type=cache,target=/root/.cache --mount=type=bind,from=build,source=/x,target=/y go build
RUN --mount=type=secret,id=token,env=TOKEN --network=none \\
    # a comment in between
    go mod download
COPY --link --chmod=755 --chown=10001:10001 --parents --exclude=*.md ./src/ /app/
COPY --from=nginx:1.29 /etc/nginx/nginx.conf /
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d --unpack=true https://example.com/a.tgz /
HEALTHCHECK --interval=5m --start-period=5s --start-interval=1s CMD curl -f http://localhost/ || exit 1
STOPSIGNAL SIGQUIT
FROM scratch
COPY --from=build /out/app /app
ENTRYPOINT ["/app"]
`
  expect(check(text.replace('from=build,', 'from=golang:1.27,'), { 'src/main.go': '' })).toEqual([])
})

test('any text gives findings and no exception', () => {
  const words = fc.constantFrom(
    'FROM',
    'COPY',
    'RUN',
    '--from=',
    '<<EOF',
    'EOF',
    'ENV',
    'A=b',
    '[',
    '"x"',
    ']',
    '\\\n',
    '\n',
    ' ',
    '$',
    '${',
    'AS',
    'apt-get install',
    'pip install',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => Array.isArray(check(text)),
    ),
  )
})

test('a file over which the parser breaks is a finding', () => {
  expect(check('\n AS ${A:-b}')).toEqual([
    {
      rule: 'dockerfile-unreadable',
      line: 1,
      message:
        'the file cannot be read as a Dockerfile (Maximum call stack size exceeded), expected FROM as its first instruction',
    },
  ])
})
