import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalValue, type ValueType } from './normal-value'

test.each<[ValueType, string[], string[]]>([
  ['path', ['web.yaml', './web.yaml', '././web.yaml', './/web.yaml'], ['web.yml', '../web.yaml', '/web.yaml']],
  ['path', ['.', './', '././'], ['..', '/']],
  ['path', ['/app', '/app/', '/app/.', '//app'], ['app', '/app/x']],
  ['path', ['https://example.com/a//b/'], ['https://example.com/a/b']],
  ['paths', ['a,b', './b,a'], ['a']],
  ['keyed-path', ['app=./x', 'app=x'], ['x', 'b=x']],
  ['copied-path', ['./x', 'x'], ['x/', 'x/.']],
  ['port', ['80:80', '80:80/tcp', '80:80/TCP'], ['80:80/udp', '80', '127.0.0.1:80:80']],
  ['volume', ['data:/data', 'data:/data/', 'data:/data:rw'], ['./data:/data', 'data:/data:ro', 'data', '/data']],
  ['volume', ['./a:/b:ro,z', './a/:/b:z,ro,rw'], ['a:/b:ro,z']],
  ['volume', ['.:/app', './:/app'], ['app:/app']],
  ['mount', ['type=bind,source=./a,target=/b', 'dst=/b/,src=a,type=bind'], ['type=volume,src=./a,dst=/b']],
  ['mount', ['src=a,dst=/b', 'type=volume,source=a,destination=/b'], ['type=tmpfs,src=a,dst=/b']],
  ['mount', ['dst=/b,ro', 'dst=/b,readonly', 'readonly=true,dst=/b', 'dst=/b,readonly=1'], ['dst=/b']],
  ['memory', ['512m', '512M', '512MB', '512mb', '512MiB', '0.5g', '536870912'], ['512', '512k', '500m']],
  ['memory', ['-1'], ['1']],
  ['number', ['.5', '0.5', '0.50'], ['5']],
  ['duration', ['60s', '1m', '0h1m0s', '60000ms'], ['60', '1h']],
  ['signal', ['SIGTERM', 'TERM', 'term', '15'], ['KILL', '9']],
  ['capability', ['NET_ADMIN', 'CAP_NET_ADMIN', 'net_admin'], ['ALL']],
  ['platform', ['linux/amd64,linux/arm64', 'linux/arm64/v8,Linux/AMD64'], ['linux/amd64']],
  ['list', ['id=a,src=b', 'src=b, id=a'], ['id=a']],
  ['selector', ['app=web,env in (a,b)', 'env in (a,b), app==web'], ['app=web,env in (a)', 'app!=web,env in (a,b)']],
  ['quantities', ['cpu=500m,memory=1Gi', 'memory=1024Mi,cpu=0.5'], ['cpu=500m,memory=1G', 'cpu=5,memory=1Gi']],
  ['quantity', ['500m', '0.5'], ['50%', '5']],
  ['template', ['{{.Names}}', '{{ .Names }}'], ['{{.Name}}', '.Names']],
  ['json', ['{"a":1,"b":[2]}', '{ "b": [2], "a": 1 }'], ['{"a":1}', '{a:1,b:[2]}', '[["a",1],["b",[2]]]']],
  ['jsonpath', ['.metadata.name', '{.metadata.name}', 'metadata.name'], ['.metadata']],
  ['condition', ['condition=Ready', 'condition=ready=true'], ['condition=Ready=false', 'Ready']],
  ['reference', ['deploy/web', 'deployments/web', 'Deployment/web', 'deployments.apps/web'], ['web', 'rs/web']],
  ['reference', ['widgets.example.com/a'], ['widgets/a']],
  ['pod', ['web', 'pod/web', 'po/web'], ['deploy/web']],
  ['node', ['one', 'node/one', 'no/one'], ['pod/one']],
  ['field', ['po.spec', 'pod.spec', 'pods.spec'], ['pod.status']],
  ['word', ['nginx'], ['nginx:latest', 'docker.io/library/nginx', 'Nginx']],
])('%s: %j are one value, %j are others', (type, same, others) => {
  const [first = ''] = same
  const normal = normalValue(type, first)
  expect(same.map((value) => normalValue(type, value))).toEqual(same.map(() => normal))
  expect(others.filter((value) => normalValue(type, value) === normal)).toEqual([])
})

test('every short name is the kind itself', () => {
  const shortNames = 'cm cj crd ds deploy ep ev hpa ing limits ns netpol no pv pvc po pdb pc rs rc quota svc sa sts sc'
  const kinds = shortNames.split(' ').map((name) => normalValue('reference', name))
  expect(kinds).toEqual([
    'configmap',
    'cronjob',
    'customresourcedefinition',
    'daemonset',
    'deployment',
    'endpoint',
    'event',
    'horizontalpodautoscaler',
    'ingress',
    'limitrange',
    'namespace',
    'networkpolicy',
    'node',
    'persistentvolume',
    'persistentvolumeclaim',
    'pod',
    'poddisruptionbudget',
    'priorityclass',
    'replicaset',
    'replicationcontroller',
    'resourcequota',
    'service',
    'serviceaccount',
    'statefulset',
    'storageclass',
  ])
})

const types: ValueType[] = ['path', 'volume', 'mount', 'memory', 'number', 'selector', 'list', 'template']

test('a normal value is its own normal value', () => {
  const scraps = fc.constantFrom(
    '.',
    '/',
    'a',
    ':',
    ',',
    '=',
    '80',
    'ro',
    'rw',
    'src',
    'm',
    '0.5',
    ' ',
    '-',
    '{{',
    '}}',
  )
  const value = fc.array(scraps, { maxLength: 10 }).map((some) => some.join(''))
  fc.assert(
    fc.property(fc.constantFrom(...types), value, (type, text) => {
      const normal = normalValue(type, text)
      expect([type, text, normalValue(type, normal)]).toEqual([type, text, normal])
    }),
    { numRuns: 1000 },
  )
})

test('any text has a normal value', () => {
  const everyType: ValueType[] = [
    ...types,
    'json',
    'duration',
    'quantities',
    'template',
    'condition',
    'field',
    'platform',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...everyType), fc.string({ unit: 'binary' }), (type, text) => {
      expect(typeof normalValue(type, text)).toBe('string')
    }),
  )
})
