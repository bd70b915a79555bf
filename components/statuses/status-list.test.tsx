import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textOf } from '@/tests/support/text-of'
import { StatusFinder } from './status-finder'
import { StatusList } from './status-list'

const STATUS = {
  id: 'back-off',
  name: 'BackOff',
  seen: ['event' as const],
  meaning: 'The kubelet waits.',
  causes: [{ cause: 'A wrong `command`.', evidence: 'Exit Code: 1' }],
  confirm: ['kubectl logs POD --previous'],
  fix: ['Correct it.'],
  places: [{ path: '/learn/a/b#c', title: 'B: C' }],
}

test('the whole list stands there without a script, each status with its anchor and its parts in order', () => {
  const markup = renderToStaticMarkup(
    <StatusFinder total={1}>
      <StatusList groups={[{ title: 'Reasons of events', statuses: [STATUS] }]} />
    </StatusFinder>,
  )
  expect(markup).toContain('<article id="back-off"><h3><a href="#back-off">BackOff</a></h3>')
  expect(markup).toContain('<dd>A wrong <code>command</code>. <code>Exit Code: 1</code></dd>')
  const text = textOf(markup)
  expect(text).toContain(
    'Causes A wrong command . Exit Code: 1 Confirm kubectl logs POD --previous Fix Correct it. Lessons B: C',
  )
  expect(markup).toContain('<div class="status-finder needs-js">')
  expect(markup).not.toContain('hidden')
})
