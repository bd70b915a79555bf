import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DisplayName } from './display-name'

const faultOf = (text: unknown) => DisplayName.safeParse(text).error?.issues.map(({ message }) => message)

test.each([
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['Ada\r\n\tLovelace', 'Ada Lovelace'],
  ['A\u0308da', '\u00c4da'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['Robert\'); DROP TABLE "user";--', 'Robert\'); DROP TABLE "user";--'],
  ['{{7*7}} ${x} %s', '{{7*7}} ${x} %s'],
  ['李小龍', '李小龍'],
  ['مريم الأسطرلابية', 'مريم الأسطرلابية'],
  ['نازنین\u200cزهرا', 'نازنین\u200cزهرا'],
  ['👩‍🚀', '👩‍🚀'],
  ['𝒜'.repeat(60), '𝒜'.repeat(60)],
])('%j is the name %j', (typed, name) => {
  expect(DisplayName.parse(typed)).toBe(name)
})

test.each([undefined, null, 5, ['Ada'], '', '   ', '\u200b', '\u3164', '\u2800 \u00ad', '\ufeff'])(
  '%j is no name',
  (typed) => {
    expect(faultOf(typed)).toEqual(['The display name is missing.'])
  },
)

test.each([
  ['x'.repeat(61), 'The display name has 61 characters; at most 60 are allowed.'],
  ['A\u0000da', 'The display name holds a character that cannot be shown. Type it anew.'],
  ['A\u001b[31mda', 'The display name holds a character that cannot be shown. Type it anew.'],
  ['A\ud800da', 'The display name holds a character that cannot be shown. Type it anew.'],
  ['Ada\u202egnp.exe', 'The display name holds a hidden mark that turns the direction of writing. Type it anew.'],
  ['Ada\u2067', 'The display name holds a hidden mark that turns the direction of writing. Type it anew.'],
])('%j is refused with a reason', (typed, reason) => {
  expect(faultOf(typed)).toEqual([reason])
})

test('what was taken is taken again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (typed) => {
      const once = DisplayName.safeParse(typed)
      if (once.success) expect(DisplayName.parse(once.data)).toBe(once.data)
    }),
  )
})
