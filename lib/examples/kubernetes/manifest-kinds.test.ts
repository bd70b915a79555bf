import { expect, test } from 'vitest'
import { listUnvalidatedObjects } from './check-manifest'
import { check } from './check-manifest.test-support'

test('an API version that is gone, with its successor', async () => {
  expect(await check('apiVersion: extensions/v1beta1\nkind: Ingress\n')).toEqual([
    {
      rule: 'removed-api-version',
      line: 1,
      message: 'extensions/v1beta1 Ingress was removed in Kubernetes 1.22, expected networking.k8s.io/v1',
    },
  ])
})

test('a kind that is elsewhere or misspelt', async () => {
  const message = 'v1 has no kind HorizontalPodAutoscaler, expected apiVersion autoscaling/v1 or autoscaling/v2'
  expect(await check('apiVersion: v1\nkind: HorizontalPodAutoscaler\n')).toEqual([
    { rule: 'unknown-kind', line: 2, message },
  ])
  expect(await check('apiVersion: apps/v1\nkind: Deploymnet\n')).toMatchObject([
    { message: 'apps/v1 has no kind Deploymnet, expected a kind of the API reference, did you mean Deployment?' },
  ])
  expect(await check('apiVersion: app/v1\nkind: Deployment\n')).toMatchObject([{ rule: 'unknown-kind' }])
  expect(await check('apiVersion: apps/v1\nkind: DeploymentSpec\n')).toMatchObject([{ rule: 'unknown-kind' }])
})

test('an object whose kind or version was forgotten', async () => {
  expect(await check('\nkind: Pod\nmetadata: {name: a}\n')).toEqual([
    { rule: 'manifest-schema', line: 2, message: 'the object lacks the field apiVersion, expected it as a text' },
  ])
  expect(await check('apiVersion: v2\nname: chart\nversion: 1.0.0\n')).toEqual([])
})

test('custom resources and early versions are listed, not validated, and the file must say so', async () => {
  const text = `apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
any: thing
---
apiVersion: v1
kind: Namespace
metadata: {name: a}
---
apiVersion: certificates.k8s.io/v1alpha1
kind: ClusterTrustBundle
`
  expect(await check(`# Not validated: its definition is not at hand.\n${text}`)).toEqual([])
  const told = (kind: string) =>
    `no API definition of ${kind} is at hand, expected a comment "# Not validated: <reason>" in the file`
  expect(await check(text)).toEqual([
    { rule: 'unmarked-custom-resource', line: 1, message: told('autoscaling.k8s.io/v1 VerticalPodAutoscaler') },
    { rule: 'unmarked-custom-resource', line: 9, message: told('certificates.k8s.io/v1alpha1 ClusterTrustBundle') },
  ])
  expect(listUnvalidatedObjects(text)).toEqual([
    { line: 1, apiVersion: 'autoscaling.k8s.io/v1', kind: 'VerticalPodAutoscaler' },
    { line: 9, apiVersion: 'certificates.k8s.io/v1alpha1', kind: 'ClusterTrustBundle' },
  ])
})

test('objects of the Gateway API are checked against its own definitions', async () => {
  const route = (backend: string) => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: shop}
spec:
  parentRefs: [{name: shop}]
  rules:
    - backendRefs:
        - ${backend}
`
  expect(await check(route('{name: web, port: 80, weight: 90}'))).toEqual([])
  expect(await check(route('{name: web, port: 80, wieght: 90}'))).toEqual([
    {
      rule: 'unknown-field',
      line: 8,
      message:
        'spec.rules[0].backendRefs[0].wieght is not a field of Gateway API 1.5, expected a field of the API reference, did you mean weight?',
    },
  ])
  expect(listUnvalidatedObjects(route('{name: web, port: 80}'))).toEqual([])
})
