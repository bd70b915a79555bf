import { expect, test } from 'vitest'
import { findSizeFault } from './find-size-fault'

function faultOf(...values: (string | Blob)[]): string | undefined {
  const form = new FormData()
  for (const [index, value] of values.entries()) form.append(`field-${index}`, value)
  return findSizeFault(form)
}

test('a form of up to a megabyte may be sent, texts and files together', () => {
  expect(faultOf('x'.repeat(500_000), new Blob(['x'.repeat(500_000)]))).toBeUndefined()
  expect(faultOf('x'.repeat(500_000), new Blob(['x'.repeat(500_001)]))).toMatch(/^Nothing was sent: this is 1 MB/)
  expect(faultOf('x'.repeat(10_000_000))).toMatch(/this is 10 MB, and the site takes 1 MB/)
})

test('bytes are counted as they are sent: signs of several, and the ends of lines', () => {
  expect(faultOf('€'.repeat(333_334))).toBeDefined()
  expect(faultOf('\n'.repeat(500_001))).toBeDefined()
  expect(faultOf('\r\n'.repeat(500_000))).toBeUndefined()
})
