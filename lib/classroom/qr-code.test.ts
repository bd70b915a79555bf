import { expect, test } from 'vitest'
import { buildQrCode } from './qr-code'

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']

/** The drawing as rows of 0 and 1. */
function draw(text: string): string[] {
  const { size, path } = buildQrCode(text)
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'))
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) rows[Number(y)]?.splice(Number(x), 1, '1')
  return rows.map((row) => row.join(''))
}

test('the address of a class makes a square with an empty border and the three corners by which it is found', () => {
  const rows = draw('https://drydock.example.org/join/BKDM-4RTX')
  expect(rows).toHaveLength(29 + 8)
  const border = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => row.slice(0, 4) + row.slice(-4))]
  expect(border.join('')).toMatch(/^0+$/)
  const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
  const far = rows.length - 4 - 7
  expect([corner(4, 4), corner(far, 4), corner(4, far)]).toEqual([FINDER, FINDER, FINDER])
})

test('an address of any length has a code', () => {
  for (const length of [1, 50, 200, 1_000]) {
    const { size, path } = buildQrCode('x'.repeat(length))
    expect((size - 8 - 17) % 4).toBe(0)
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
  }
})
