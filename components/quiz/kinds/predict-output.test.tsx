import { expect, test } from 'vitest'
import { all, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'

test('an output is picked from options, or typed', () => {
  expect(all(openMarkup('predict'), /<input type="([a-z]+)" name="predict"/g)).toEqual(Array(3).fill('radio'))
  expect(all(openMarkup('typed'), /(class="text-field typed-answer" aria-label="[^"]*" name="[^"]*")/g)).toEqual([
    'class="text-field typed-answer" aria-label="What the screen shows" name="typed"',
  ])
})

test('a typed output that is not right is told why, with one that is', () => {
  expect(all(toldMarkup('typed', ['GREETING']), /<div class="feedback">(.*?)<\/div>/g)).toEqual([
    '<p>SECRET That is the name of the variable, not its value.</p>' +
      '<p>One right answer: <span>`SECRET-word`</span></p>' +
      '<p><a class="again" href="/learn/m/l#layers">Read this part again</a></p>',
  ])
})
