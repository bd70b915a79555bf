import { expect, test } from 'vitest'
import { all, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes } from '@/tests/support/quiz-kinds-sample'

test('a claim is judged, and then a reason is chosen', () => {
  const markup = openMarkup('claim', ['false'])
  expect(all(markup, /<legend>([^<]*)<\/legend>/g)).toEqual(['The claim is', 'Why?'])
  expect(all(markup, /<input ([^>]*name="claim"[^>]*)\/>/g)).toEqual([
    'type="radio" name="claim" value="true"',
    'type="radio" name="claim" checked="" value="false"',
  ])
  expect(all(markup, /<input type="radio" name="(claim.reason)"/g)).toHaveLength(3)
})

test('the judgement and the reason are told each for itself', () => {
  const markup = toldMarkup('claim', kindsMistakes.claim ?? [])
  expect(all(markup, /class="part-note" [^>]*>(.*?)<\/div>/g)).toEqual([
    '<b>✗ Not right.</b> <span>SECRET You would wait in vain: nobody listens on that port of the computer.</span>' +
      '<span class="part-answer"> Right would be: <span>Not true</span></span>',
  ])
  expect(all(markup, /class="option-feedback" data-mark="([a-z]+)"/g).sort()).toEqual(['hit', 'passed', 'passed'])
  expect(markup).toContain('<p><b>1 of 2 parts is right.</b></p>')
})
