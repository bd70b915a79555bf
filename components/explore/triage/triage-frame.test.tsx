import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Walk } from '@/lib/explore/triage/walk'
import { textOf } from '@/tests/support/text-of'
import { TriageFrame } from './triage-frame'
import { TriageText } from './triage-text'

const act = { answer: () => undefined, again: () => undefined }

function frame(walk: Walk): string {
  return renderToStaticMarkup(<TriageFrame walk={walk} name="t" act={act} />)
}

test('the way stays on the screen, and its radio buttons do not meet', () => {
  const markup = frame([2, 0])
  expect(textOf(markup)).toContain('What do you see of the Pod?')
  expect(textOf(markup)).toContain('What do Last State and the events say?')
  expect(new Set(markup.match(/name="[^"]+"/g))).toEqual(new Set(['name="t-0"', 'name="t-1"', 'name="t-2"']))
  expect(markup.match(/checked=""/g)).toHaveLength(2)
})

test('an end is told with its next command and its place in the list', () => {
  const markup = frame([2, 0, 1])
  expect(textOf(markup)).toContain('OOMKilled. Exit Code: 137.')
  expect(textOf(markup)).toContain('Next: kubectl describe pod POD')
  expect(markup).toContain('<a href="/statuses#oom-killed">')
})

test('the text is a nested list that leads to the statuses, and tells a question once', () => {
  const markup = renderToStaticMarkup(<TriageText />)
  expect(markup).toContain('<li><b>FailedMount.</b> <a href="/statuses#failed-mount">FailedMount</a>: ')
  expect(markup.match(/What do Last State and the events say/g)).toHaveLength(1)
  expect(textOf(markup)).toContain('RESTARTS grows. The same question as above.')
})
