import { expect, test } from 'vitest'
import { saysTheSame } from './says-the-same'

const same = (file: string, a: string, b: string) => saysTheSame(file, a, b)

test('YAML is compared as data: quotes, spaces and the order of keys do not matter, types do', () => {
  expect(same('examples/pod.yaml', 'a: 1\nb: "x"\n', "b: 'x'\na:   1")).toBe(true)
  expect(same('examples/pod.yaml', 'matchLabels: {app: web}', 'matchLabels:\n  app: web')).toBe(true)
  expect(same('compose.yml', 'port: 80', 'port: "80"')).toBe(false)
  expect(same('compose.yml', 'on: yes', 'on: true')).toBe(false)
  expect(same('a.yaml', 'a: 1\n---\nb: 2', 'b: 2\n---\na: 1')).toBe(false)
  expect(same('a.yaml', 'list: [a, b]', 'list: [b, a]')).toBe(false)
})

test('what cannot be parsed is like nothing but itself', () => {
  expect(same('a.yaml', 'a: [', 'a: [')).toBe(true)
  expect(same('a.yaml', 'a: [', 'a: [ ')).toBe(false)
  expect(same('a.yaml', 'a: *nowhere', 'a: *nobody')).toBe(false)
  expect(same('a.yaml', 'a: 1\na: 1', 'a: 1')).toBe(false)
})

test('a Dockerfile is compared by its instructions', () => {
  expect(same('examples/Dockerfile', 'FROM  alpine\nRUN apk add curl', 'from alpine\nRUN apk   add curl')).toBe(true)
  expect(same('web.Dockerfile', 'CMD ["node", "a.js"]', 'CMD ["node","a.js"]')).toBe(true)
  expect(same('web.Dockerfile', 'CMD ["node", "a.js"]', 'CMD node a.js')).toBe(false)
  expect(same('Dockerfile', "CMD ['node']", 'CMD ["node"]')).toBe(false)
  expect(same('Dockerfile', 'COPY --from=build /app .', 'COPY --from=deps /app .')).toBe(false)
  expect(same('Dockerfile.dev', 'USER node', 'USER Node')).toBe(false)
})

test('all else is compared word by word', () => {
  expect(same('run.sh', 'docker  run\tweb ', 'docker run web')).toBe(true)
  expect(same('run.sh', 'docker run web', 'docker run Web')).toBe(false)
})
