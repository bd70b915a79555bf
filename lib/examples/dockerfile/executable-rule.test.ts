import { expect, test } from 'vitest'
import { checkDockerfile } from './check-dockerfile'

function check(text: string, neighbours: Record<string, string>): unknown[] {
  const folder = new Map(Object.entries({ 'x/Dockerfile': text, ...neighbours }))
  return checkDockerfile({ path: 'x/Dockerfile', text }, folder)
}

const finding = (program: string, stage: string, line: number) => ({
  rule: 'final-stage-misses-executable',
  line,
  message: `the final stage starts ${program}, which is installed only in stage ${stage}, expected to copy the virtual environment from there or to install it here`,
})

const requirements = {
  'x/requirements.txt': 'flask==3.1.3 \\\n    --hash=sha256:0\ngunicorn==25.0.0\n',
  'x/app.py': '',
}

function twoStages(build: string, copy: string, command = 'CMD ["gunicorn", "app:app"]'): string {
  return `FROM python:3.14-slim AS build
WORKDIR /app
COPY requirements.txt app.py ./
${build}
FROM python:3.14-slim
${copy}
${command}
`
}

test('packages of the build stage that are not copied are missed', () => {
  const text = twoStages('RUN pip install -r requirements.txt', 'COPY --from=build /app /app')
  expect(check(text, requirements)).toEqual([finding('gunicorn', 'build', 7)])
  const module = twoStages(
    'RUN pip install flask',
    'COPY --from=build /app /app',
    'CMD ["python", "-m", "flask", "run"]',
  )
  expect(check(module, requirements)).toEqual([finding('flask', 'build', 7)])
})

test('Poetry without a virtual environment installs where the copy does not reach', () => {
  const text = `FROM python:3.14-slim AS builder
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN pip install poetry==2.4.1 && poetry config virtualenvs.create false && poetry install --only main --no-root
FROM python:3.14-slim
WORKDIR /app
COPY --from=builder /app/ /app/
CMD ["gunicorn", "app:app"]
`
  const files = { 'x/pyproject.toml': 'dependencies = [\n  "gunicorn>=25",\n]\n', 'x/poetry.lock': '' }
  expect(check(text, files)).toEqual([finding('gunicorn', 'builder', 8)])
  expect(check(text.replace('virtualenvs.create false', 'virtualenvs.in-project true'), files)).toEqual([])
})

test.for([
  ['python -m venv /opt/venv && /opt/venv/bin/pip install -r requirements.txt', '/opt/venv /opt/venv'],
  ['python -m venv .venv && .venv/bin/pip install gunicorn', '/app /app'],
  ['pip install --user -r requirements.txt', '/root/.local /root/.local'],
  ['pip install --prefix=/install -r requirements.txt', '/install /usr/local'],
  ['pip install --no-cache-dir gunicorn', '/usr/local /usr/local'],
  ['pip install gunicorn', '/usr/local/bin/gunicorn /usr/local/bin/'],
])('a copy that carries the program: %s', ([install, copy]) => {
  expect(check(twoStages(`RUN ${install}`, `COPY --from=build ${copy}`), requirements)).toEqual([])
})

test('a final stage that installs the program itself, or is built on the stage that does, has it', () => {
  const wheels = 'COPY --from=build /wheels /wheels\nRUN pip install /wheels/gunicorn-25.whl gunicorn'
  expect(check(twoStages('RUN pip wheel -w /wheels -r requirements.txt', wheels), requirements)).toEqual([])
  const text = 'FROM python:3.14 AS base\nRUN pip install gunicorn\nFROM base\nCMD ["gunicorn"]\n'
  expect(check(text, {})).toEqual([])
})
