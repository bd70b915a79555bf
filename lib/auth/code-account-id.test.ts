import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { toCsv } from '@/lib/classroom/csv'
import { codeAccountId } from './code-account-id'

test('an account from a join form has one id, which does not tell the form’s and stands in a CSV as it is', () => {
  const formIds = Array.from({ length: 500 }, () => randomUUID())
  const ids = formIds.map(codeAccountId)
  expect(formIds.map(codeAccountId)).toEqual(ids)
  expect(new Set(ids).size).toBe(500)
  for (const id of ids) expect(id).toMatch(/^u[0-9a-f]{31}$/)
  expect(toCsv([ids])).toBe(`${ids.join(',')}\r\n`)
})
