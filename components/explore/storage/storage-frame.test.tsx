import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { act } from '@/lib/explore/storage/act'
import type { Action } from '@/lib/explore/storage/action'
import { START } from '@/lib/explore/storage/begin'
import { textOf } from '@/tests/support/text-of'
import { StorageFrame } from './storage-frame'
import { StorageText } from './storage-text'

function frame(...actions: Action[]): string {
  const world = actions.reduce(act, START)
  return textOf(renderToStaticMarkup(<StorageFrame world={world} name="storage" act={() => undefined} />))
}

test('the start shows the whole way from Pod to disk', () => {
  const text = frame()
  expect(text).toContain('db-0 Running, emptyDir: 3 rows')
  expect(text).toContain('data-db-0 Bound to pvc-ecc6')
  expect(text).toContain('pvc-ecc6 Bound to data-db-0. Delete, disk-1')
  expect(text).toContain('disk-1 3 rows, in use by db-0')
})

test('a claim in use is shown as held, and told', () => {
  const text = frame({ do: 'delete-claim', name: 'data-db-0' })
  expect(text).toContain('data-db-0 Terminating, held by kubernetes.io/pvc-protection')
  expect(text).toContain('You delete the claim data-db-0. Used by db-0, it is held by the finalizer')
})

test('what keeps a Pod waiting is told in the words of the cluster', () => {
  expect(frame({ do: 'report', node: 'node-2' })).toContain(
    'report waits: Multi-Attach error for volume "pvc-ecc6" Volume is already used by pod(s) db-0',
  )
})

test('the text tells what is left of the first rows after every story', () => {
  const text = textOf(renderToStaticMarkup(<StorageText />))
  expect(text.match(/The first rows are gone for good\./g)).toHaveLength(2)
  expect(text.match(/The first rows still exist: /g)).toHaveLength(11)
})
