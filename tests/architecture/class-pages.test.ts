import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listAddresses, PAGES } from '@/tests/support/class-pages'

const root = path.resolve(import.meta.dirname, '../..')

test('every page of classes and accounts is in the list of who sees it, which tests/e2e/access.test.ts asks', () => {
  const files = globSync('app/{(teach),(account)}/**/page.tsx', { cwd: root })
  const pages = files.map((file) => file.replace(/^app\/\([a-z]+\)/, '').replace(/\/page\.tsx$/, ''))
  expect(pages.length).toBeGreaterThan(0)
  expect(pages.sort()).toEqual(Object.keys(PAGES).sort())
})

test('an address has ids where its page has names', () => {
  const ids = { class: 'c', assignment: 'a', lesson: 'l01', attempt: 'x' }
  expect(listAddresses('handed in', ids)).toEqual(['/classes/c/a/l01/results/x'])
  expect(listAddresses('taught', ids)).toContain('/teach/c/work/a/none')
})
