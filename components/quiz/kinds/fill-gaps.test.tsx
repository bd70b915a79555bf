import { expect, test } from 'vitest'
import { answerKey } from '@/tests/support/content-answer-key'
import { all, KINDS_SEED, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes, kindsQuiz } from '@/tests/support/quiz-kinds-sample'

test('the file is shown with its lines, and a field in each gap', () => {
  const markup = openMarkup('gaps')
  expect(markup).toContain('<figure class="listing line-listing"><figcaption>deployment.yaml</figcaption>')
  expect(all(markup, /aria-label="([^"]*)"/g)).toEqual([
    'Gap 1 of 3, line 9',
    'Gap 2 of 3, line 13',
    'Gap 3 of 3, line 19',
  ])
  const text = markup
    .replaceAll(/<span class="line-number"[^>]*>\d+<\/span>/g, '\n')
    .replaceAll(/<input [^>]*\/>/g, '␣')
    .replaceAll(/<[^>]*>/g, '')
  const shown = text.slice(text.indexOf('\n') + 1)
  const holes = ['SECRET-web', 'app: SECRET-web', 'SECRET-http']
  const [head, middle, tail] = holes
  expect(shown).toBe(
    (kindsQuiz.files['examples/deployment.yaml'] ?? '')
      .trimEnd()
      .replace(`app: ${head}\n  template`, 'app: ␣\n  template')
      .replace(`${middle}\n    spec`, '␣\n    spec')
      .replace(`${tail}`, '␣'),
  )
})

test('each gap is told below the file, and its field is marked', () => {
  const markup = toldMarkup('gaps', kindsMistakes.gaps ?? [])
  expect(all(markup, /class="part-note" [^>]*>(.*?)<\/div>/g)).toEqual([
    '<b>✗ Gap 1 of 3, line 9: Not right.</b> <span>SECRET That is the name of the Deployment, which no selector looks at.</span>' +
      '<span class="part-answer"> Right would be: <span>`SECRET-web`</span></span>',
    '<b>✓ Gap 2 of 3, line 13: Right.</b> <span>SECRET Every Pod of the template carries it.</span>',
    '<b>✗ Gap 3 of 3, line 19: Not right.</b> <span>SECRET A name of at most 15 small letters.</span>' +
      '<span class="part-answer"> Right would be: <span>`SECRET-http`</span></span>',
  ])
  expect(all(markup, /data-mark="([a-z]+)" aria-invalid/g)).toEqual(['slip', 'slip'])
  expect(markup).toContain('<p><b>1 of 3 gaps is right.</b></p>')
  expect(toldMarkup('gaps', answerKey(kindsQuiz, KINDS_SEED).gaps ?? [])).not.toContain('aria-invalid')
})
