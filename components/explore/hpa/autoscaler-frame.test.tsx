import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DEFAULTS, type Settings } from '@/lib/explore/hpa/settings'
import { textOf } from '@/tests/support/text-of'
import { AutoscalerFrame } from './autoscaler-frame'
import { AutoscalerText } from './autoscaler-text'

const act = { change: () => undefined, look: () => undefined }

function frame(settings: Settings, time: number): string {
  return textOf(renderToStaticMarkup(<AutoscalerFrame settings={settings} time={time} name="hpa" act={act} />))
}

test('a moment shows its formula, and the table what changed', () => {
  expect(frame(DEFAULTS, 300)).toContain(
    'At 5:00 the load is 2600m on 4 ready Pods: 260 % of the 250m that each requests. ' +
      'ceil(4 × 260 / 60) = ceil(17.33) = 18. ' +
      'Replicas go from 4 to 8. More are not added within 15 seconds: 4 Pods or 100 %, whichever is more.',
  )
  expect(frame(DEFAULTS, 0)).toContain('12:45 500m 12 % 16 → 4 less load')
  expect(frame({ ...DEFAULTS, max: 5 }, 300)).toContain('maxReplicas is 5.')
})

test('a load that stays in the tolerance changes nothing', () => {
  expect(frame({ ...DEFAULTS, curve: 'steady' }, 600)).toContain('57 / 60 = 0.95 is within 0.1 of 1: no change.')
})

test('the text tells every load', () => {
  const text = textOf(renderToStaticMarkup(<AutoscalerText />))
  expect(text.match(/Load: \w+/g)).toEqual(['Load: steady', 'Load: step', 'Load: spike', 'Load: wave', 'Load: wave'])
})
