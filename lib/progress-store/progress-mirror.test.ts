import { beforeEach, expect, test, vi } from 'vitest'
import { FakePage } from '@/tests/support/fake-page'

let page: FakePage

beforeEach(() => {
  page = new FakePage()
  vi.resetModules()
})

const mirror = { read: ['l01'], best: { l01: [7, 8] }, known: [], ticks: ['l19-phase-1/small'] } as const

test('what is written is read by the next page', async () => {
  const first = await import('./progress-mirror')
  first.writeMirror(mirror)
  expect(JSON.parse(page.stored.get('drydock.progress') ?? '')).toEqual(mirror)
  vi.resetModules()
  const second = await import('./progress-mirror')
  expect(second.readMirror()).toEqual(mirror)
  expect(second.readMirror()).toBe(second.readMirror())
})

test('whoever listens is told of changes here and in other tabs, and of nothing else', async () => {
  const { readMirror, subscribeToMirror, writeMirror } = await import('./progress-mirror')
  const seen: unknown[] = []
  const stop = subscribeToMirror(() => seen.push(readMirror()))
  writeMirror(mirror)
  writeMirror({ ...mirror })
  page.stored.set('drydock.progress', '{"read":["l02"]}')
  page.dispatchEvent(new Event('storage'))
  stop()
  writeMirror(mirror)
  expect(seen).toEqual([mirror, { read: ['l02'], best: {}, known: [], ticks: [] }])
})

test('what somebody else wrote there does no harm', async () => {
  const { readMirror } = await import('./progress-mirror')
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"read": 5, "best": null, "ticks": "x", "place": "here"}',
    '{"place": {}}',
  ]) {
    page.stored.set('drydock.progress', text)
    expect(readMirror(), text).toEqual({ read: [], best: {}, known: [], ticks: [] })
  }
})

test('where storage is refused or full it holds until the page is closed', async () => {
  for (const refused of ['getItem', 'setItem'] as const) {
    vi.resetModules()
    page = new FakePage([refused])
    const { readMirror, writeMirror } = await import('./progress-mirror')
    writeMirror(mirror)
    expect(readMirror()).toEqual(mirror)
  }
})

test('the place to resume is where the reader was, and the next lesson once the quiz there was handed in', async () => {
  const { placeToResume } = await import('./progress-mirror')
  const place = { lessonId: 'l01', path: '/learn/why/works', title: 'Works', anchor: 'fix', at: 1 }
  const next = { lessonId: 'l02', path: '/learn/why/vms', title: 'VMs' }
  const empty = { read: ['l01'], best: {}, known: [], ticks: [] }
  expect(placeToResume(empty)).toBeUndefined()
  expect(placeToResume({ ...empty, place: { ...place, next } })).toEqual({
    href: '/learn/why/works#fix',
    title: 'Works',
  })
  expect(placeToResume({ ...empty, place: { ...place, anchor: '' } })?.href).toBe('/learn/why/works')
  expect(placeToResume({ ...mirror, place: { ...place, next } })).toEqual({ href: '/learn/why/vms', title: 'VMs' })
  expect(placeToResume({ ...mirror, place })?.href).toBe('/learn/why/works#fix')
})
