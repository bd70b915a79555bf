import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from './check-manifest.test-support'

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.29
          ports:
            - containerPort: 80
`

test('a whole Deployment has no findings', async () => {
  expect(await check(deployment)).toEqual([])
})

test('a field that does not exist is named with its place and the one that was meant', async () => {
  expect(await check(deployment.replace('containerPort: 80', 'containerport: 80'))).toEqual([
    {
      rule: 'manifest-schema',
      line: 18,
      message:
        'spec.template.spec.containers[0].ports[0] lacks the field containerPort, expected it, as it is required',
    },
    {
      rule: 'unknown-field',
      line: 18,
      message:
        'spec.template.spec.containers[0].ports[0].containerport is not a field of Kubernetes 1.36, expected a field of the API reference, did you mean containerPort?',
    },
  ])
})

test('a probe that is indented too little is no field of the Pod', async () => {
  const found = await check(
    `${deployment}      livenessProbe:\n        httpGet:\n          path: /\n          port: 80\n`,
  )
  expect(found).toEqual([
    {
      rule: 'unknown-field',
      line: 19,
      message:
        'spec.template.spec.livenessProbe is not a field of Kubernetes 1.36, expected a field of the API reference',
    },
  ])
})

test('a value of the wrong type, a missing field and an unknown word', async () => {
  const text = deployment
    .replace('spec:\n  selector', 'spec:\n  replicas: "3"\n  selector')
    .replace('- name: web\n          ', '- ')
  expect(await check(text)).toEqual([
    { rule: 'manifest-schema', line: 6, message: 'spec.replicas is "3", expected integer' },
    {
      rule: 'manifest-schema',
      line: 16,
      message: 'spec.template.spec.containers[0] lacks the field name, expected it, as it is required',
    },
  ])
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  type: Clusterip\n  ports: [{port: 80}]\n'
  expect(await check(service)).toEqual([
    {
      rule: 'manifest-schema',
      line: 5,
      message: 'spec.type is "Clusterip", expected one of ClusterIP, ExternalName, LoadBalancer, NodePort',
    },
  ])
})

test('quantities and int-or-string take both their forms, and no third one', async () => {
  const pod = (memory: string, port: string) => `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
    - name: a
      image: a:1
      resources: {limits: {memory: ${memory}, cpu: 0.5}}
      livenessProbe: {httpGet: {port: ${port}}}
`
  expect(await check(pod('128Mi', 'http'))).toEqual([])
  expect(await check(pod('1.5e3', '8080'))).toEqual([])
  expect(await check(pod('128mb', '[80]'))).toEqual([
    {
      rule: 'manifest-schema',
      line: 8,
      message: 'spec.containers[0].resources.limits.memory is "128mb", expected the form quantity',
    },
    {
      rule: 'manifest-schema',
      line: 9,
      message: 'spec.containers[0].livenessProbe.httpGet.port is [80], expected string or integer',
    },
  ])
})

test('a word that YAML 1.1 reads as true is no text for Kubernetes', async () => {
  const text =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  DEBUG: yes\n  TIME: 12:30:00\n  DAY: 2026-11-21\n'
  expect(await check(text)).toEqual([
    { rule: 'manifest-schema', line: 5, message: 'data.DEBUG is true, expected string' },
  ])
})

test('a selector that its own Pods would not match', async () => {
  expect(await check(deployment.replace('        app: web', '        app: api'))).toEqual([
    {
      rule: 'selector-does-not-match-template',
      line: 8,
      message: 'the selector wants app=web and the Pod template has app=api, expected the same label',
    },
  ])
})

test('an image without a version, in every kind that has containers', async () => {
  const message = 'the image nginx has no tag, expected a tag that names a version'
  expect(await check(deployment.replace('nginx:1.29', 'nginx'))).toEqual([
    { rule: 'image-tag-latest', line: 16, message },
  ])
  const job = `apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: "0 0 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          initContainers: [{name: a, image: nginx}]
          containers: [{name: b, image: nginx@sha256:abc}]
`
  expect(await check(job)).toEqual([{ rule: 'image-tag-latest', line: 11, message }])
})

test('a key twice, and a document that does not parse', async () => {
  expect(await check('a: 1\na: 2\n---\nb: [\n')).toEqual([
    { rule: 'yaml-syntax', line: 2, message: 'Map keys must be unique, expected valid YAML' },
    expect.objectContaining({ rule: 'yaml-syntax', line: 5 }),
  ])
  expect(await check('a:\n\tb: 1\n')).toMatchObject([{ rule: 'yaml-syntax', line: 2 }])
})

test('a patch of a kustomization may lack what the API requires, but not have what it does not know', async () => {
  const text = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replica: 3}\n'
  const kustomization = 'resources: [base]\npatches:\n  - path: ./app.yaml\n'
  expect((await check(text)).map(({ rule }) => rule)).toEqual(['manifest-schema', 'manifest-schema', 'unknown-field'])
  expect(await check(text, { 'kustomization.yaml': kustomization })).toMatchObject([{ rule: 'unknown-field', line: 4 }])
})

test('any text gives findings and no exception', async () => {
  const words = fc.constantFrom(
    'apiVersion: v1',
    'kind: Pod',
    'spec:',
    '  containers:',
    '  - a: &x b',
    '  - *x',
    '---',
    '? [',
    '}',
    '!!js x',
    '<<: *x',
    '__proto__: 1',
    '\t',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(words).map((lines) => lines.join('\n')),
  )
  await fc.assert(fc.asyncProperty(text, async (content) => Array.isArray(await check(content))))
})

test('any value in a known kind gives findings and no exception', async () => {
  const value = fc.jsonValue({ maxDepth: 4 })
  await fc.assert(
    fc.asyncProperty(value, value, async (metadata, spec) => {
      const text = JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec })
      return Array.isArray(await check(text))
    }),
  )
})
