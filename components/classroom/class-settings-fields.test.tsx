import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ClassSettingsFields } from './class-settings-fields'

test('a class that has its time zone under an older name keeps it', () => {
  const settings = { name: 'Ours', timeZone: 'Europe/Kiev', capacity: null }
  const page = renderToStaticMarkup(
    <ClassSettingsFields timeZones={['UTC', 'Europe/Kyiv', 'Europe/Vienna']} settings={settings} maxCapacity={9} />,
  )
  expect(page.match(/<option[^>]*selected[^>]*>[^<]*/g)).toEqual([
    '<option value="Europe/Kyiv" selected="">Europe / Kyiv',
  ])
})
