import { expect, test, vi } from 'vitest'
import { FakePage } from '@/tests/support/fake-page'
import { followReader } from './follow-reader'

const words = { lessonId: 'l01', path: '/learn/why/works', title: 'It works on my machine' }

/** A lesson with one heading, above the middle of the window. */
function openLesson(visibilityState: 'visible' | 'hidden') {
  const page = new FakePage()
  const heading = { id: 'the-fix', getBoundingClientRect: () => ({ top: 10 }) }
  const document = Object.assign(new EventTarget(), {
    visibilityState,
    querySelectorAll: () => [heading],
    querySelector: () => null,
  })
  vi.stubGlobal('document', document)
  vi.stubGlobal('innerHeight', 800)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      disconnect() {}
    },
  )
  const stop = followReader(words)
  return { page, stop, stored: () => JSON.parse(page.stored.get('drydock.progress') ?? 'null') }
}

test.for(['visible', 'hidden'] as const)('a page that is left while it is called %s keeps the place', (state) => {
  const { page, stop, stored } = openLesson(state)
  page.dispatchEvent(new Event('keydown'))
  page.dispatchEvent(new Event('pagehide'))
  expect(stored()).toMatchObject({ place: { ...words, anchor: 'the-fix' } })
  stop()
})

test('whoever leaves before they have begun has no place there', () => {
  const { page, stop, stored } = openLesson('hidden')
  page.dispatchEvent(new Event('pagehide'))
  stop()
  expect(stored()).toBeNull()
})
