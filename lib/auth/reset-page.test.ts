import { expect, test } from 'vitest'
import { metadata } from '@/app/(account)/account/reset/[token]/page'

test('the address of a reset link goes to no other site, and its form still says where it comes from', () => {
  // With `no-referrer` a form without a script is sent with `Origin: null`, and refused.
  expect(metadata).toMatchObject({ referrer: 'same-origin', robots: { index: false } })
})
