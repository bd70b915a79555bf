import { expect, test } from 'vitest'
import { explainZoneChange } from './zone-change'

const at = (text: string) => Date.parse(text)
const week1 = { title: 'Week 1', opensAt: at('2026-11-20T08:00:00Z'), dueAt: at('2026-11-25T22:59:00Z') }
const open = { title: 'Open', opensAt: at('2026-11-20T08:00:00Z'), dueAt: null }
const away = { from: 'Europe/Vienna', to: 'America/New_York' }

test('the dates stay the same moments, and one says how they will read', () => {
  expect(explainZoneChange(away, [open, week1])).toBe(
    'The dates of 2 assignments stay the same moments and will read otherwise: “Week 1” is due Wed 25 Nov 2026, 23:59 as it is (Europe/Vienna), and Wed 25 Nov 2026, 17:59 then (America/New_York). If the clock should say what it says now, save this, and then change the dates.',
  )
  expect(explainZoneChange(away, [open])).toContain(
    'The dates of 1 assignment stay the same moments and will read otherwise: “Open” opens Fri 20 Nov 2026, 09:00 as it is',
  )
})

test('where all reads as before there is nothing to say', () => {
  expect(explainZoneChange(away, [])).toBeUndefined()
  expect(explainZoneChange({ from: 'Europe/Vienna', to: 'Europe/Berlin' }, [open, week1])).toBeUndefined()
})

test('zones that differ in summer alone are told apart', () => {
  const summer = { ...open, opensAt: at('2026-07-01T08:00:00Z') }
  const change = { from: 'Europe/London', to: 'UTC' }
  expect(explainZoneChange(change, [open])).toBeUndefined()
  expect(explainZoneChange(change, [open, summer])).toContain('1 assignment')
})
