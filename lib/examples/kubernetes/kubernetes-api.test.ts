import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { findKind, KUBERNETES_SCHEMA_VERSION } from './kubernetes-api'
import { watchFields } from './watch-fields'

test('manifests are validated against the Kubernetes version that the course names', async () => {
  const course = parse(await readFile(path.join(process.cwd(), 'content/course.yaml'), 'utf8'))
  expect(course.checked.Kubernetes).toBe(KUBERNETES_SCHEMA_VERSION)
})

test('the API definitions are those of 1.36: what came with it is there, what came with 1.37 is not', async () => {
  expect(await findKind('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy')).toBeDefined()
  const validate = await findKind('autoscaling/v2', 'HorizontalPodAutoscaler')
  const { watched, looks } = watchFields({ status: { conditions: [{ type: 'AbleToScale', status: 'True' }] } })
  validate?.(watched)
  const condition = looks.get(JSON.stringify(['status', 'conditions', '0']))
  expect(condition?.asked).toContain('lastTransitionTime')
  expect(condition?.asked).not.toContain('observedGeneration')
})
