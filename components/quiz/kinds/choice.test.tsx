import { expect, test } from 'vitest'
import { all, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes } from '@/tests/support/quiz-kinds-sample'

test('one is chosen by radio buttons, several by boxes', () => {
  expect(all(openMarkup('one'), /<input type="([a-z]+)" name="one"/g)).toEqual(Array(3).fill('radio'))
  expect(all(openMarkup('several'), /<input type="([a-z]+)" name="several"/g)).toEqual(Array(4).fill('checkbox'))
})

test('a listing stands between the prompt and the options', () => {
  expect(openMarkup('several')).toMatch(
    /<\/legend><figure class="listing"><figcaption>examples\/Dockerfile<\/figcaption><pre tabindex="0">.*<\/figure><fieldset class="question-answer" role="none"><div class="options">/s,
  )
})

test('each option says whether it was chosen and whether that was right', () => {
  const told = all(toldMarkup('several', kindsMistakes.several ?? []), /class="option-feedback" [^>]*>(.*?)<\/p>/g)
  expect(told.sort()).toEqual([
    '<b>✓ This one is right; you did not choose it.</b> <span>SECRET The files are copied once.</span>',
    '<b>✓ You chose this.</b> <span>SECRET The packages are files of the image.</span>',
    '<b>✗ Not this one.</b> <span>SECRET It records a port and opens none.</span>',
    '<b>✗ You chose this.</b> <span>SECRET It runs when a container starts.</span>',
  ])
})
