import { expect, test } from 'vitest'
import { findTimeZone, isSameZone, listTimeZones } from './time-zones'

test('a clock of every time zone can be asked for, and each stands in the list once', () => {
  const zones = listTimeZones()
  expect(zones[0]).toBe('UTC')
  const clocks = zones.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone)
  expect(new Set(clocks).size).toBe(zones.length)
})

test('the list says what zones are called today', () => {
  const zones = listTimeZones()
  expect(zones).toEqual(expect.arrayContaining(['Asia/Kathmandu', 'Asia/Kolkata', 'Europe/Kyiv', 'America/Nuuk']))
  for (const old of ['Asia/Katmandu', 'Asia/Calcutta', 'Europe/Kiev', 'America/Godthab']) {
    expect(zones, old).not.toContain(old)
  }
})

test('a browser finds its zone in the list by whatever name it has for it', () => {
  const zones = listTimeZones()
  const named = ['Europe/Vienna', 'Europe/Kyiv', 'Europe/Kiev', 'Asia/Calcutta', 'Etc/UTC', 'GMT']
  expect(named.map((name) => findTimeZone(name, zones))).toEqual([
    'Europe/Vienna',
    'Europe/Kyiv',
    'Europe/Kyiv',
    'Asia/Kolkata',
    'UTC',
    'UTC',
  ])
  for (const name of ['Etc/GMT+5', '+02:00', 'Mars/Olympus', ''])
    expect(findTimeZone(name, zones), name).toBeUndefined()
  expect(findTimeZone('Europe/Vienna', ['UTC'])).toBeUndefined()
})

test('an old and a new name are of one zone, two neighbours with one clock are not', () => {
  expect(isSameZone('Europe/Kiev', 'Europe/Kyiv')).toBe(true)
  expect(isSameZone('UTC', 'Etc/UTC')).toBe(true)
  expect(isSameZone('Europe/Vienna', 'Europe/Berlin')).toBe(false)
})
