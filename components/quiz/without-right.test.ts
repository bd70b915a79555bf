import { expect, test } from 'vitest'
import { withoutRight } from './without-right'

test.for([
  ['Right. The script makes way.', 'The script makes way.'],
  ['Right, this does not follow.', 'This does not follow.'],
  ['Right. <code>-p</code> publishes.', '<code>-p</code> publishes.'],
  ['Rightly so.', 'Rightly so.'],
  ['Each stop would take ten seconds.', 'Each stop would take ten seconds.'],
] as const)('%s', ([told, shown]) => {
  expect(withoutRight(told)).toBe(shown)
})
