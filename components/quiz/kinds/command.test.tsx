import { expect, test } from 'vitest'
import { all, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes } from '@/tests/support/quiz-kinds-sample'

test('a command is typed into one line that nothing corrects', () => {
  expect(all(openMarkup('command', ['docker ps']), /<input ([^>]*)\/>/g)).toEqual([
    'type="text" autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck="false" maxLength="200" class="text-field typed-answer" aria-label="Your command" name="command" value="docker ps"',
  ])
})

test('each piece of a wrong command is told, and the field is described by all of them', () => {
  const markup = toldMarkup('command', kindsMistakes.command ?? [])
  expect(all(markup, /class="part-note" [^>]*>(.*?)<\/div>/g)).toEqual([
    '<b>✓ <span>`docker`</span>:</b> <span>Right.</span>',
    '<b>✓ <span>`run`</span>:</b> <span>Right.</span>',
    '<b>✓ <span>`-d`</span>:</b> <span>Right: it leaves the container running in the background.</span>',
    '<b>✗ <span>`-p 80:8080`</span>:</b> <span>The value of `--publish` is not right.</span>',
    '<b>✓ <span>`nginx:1.29`</span>:</b> <span>Right.</span>',
    '<b>✗ <span>Missing</span>:</b> <span>The flag that gives the container a name is missing.</span>',
  ])
  const [notes = ''] = all(markup, /<ul class="part-notes" id="([^"]*)">/g)
  expect(markup).toContain(`aria-invalid="true" aria-describedby="${notes}"`)
})
