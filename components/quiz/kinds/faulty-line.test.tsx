import { expect, test } from 'vitest'
import { all, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes } from '@/tests/support/quiz-kinds-sample'

test('each line is a radio button named by its number and its text', () => {
  const markup = openMarkup('faulty', ['3'])
  const names = all(markup, /<label class="line">(.*?)<\/label>/g).map((label) => label?.replaceAll(/<[^>]*>/g, ''))
  expect(names).toEqual([
    'Line 1: FROM node:24-slim',
    'Line 2: WORKDIR /app',
    'Line 3: COPY . .',
    'Line 4: COPY package.json package-lock.json ./',
    'Line 5: RUN npm ci --omit=dev',
    'Line 6: blank',
    'Line 7: EXPOSE 3000',
    'Line 8: CMD [&quot;node&quot;, &quot;server.js&quot;]',
  ])
  expect(all(markup, /<input ([^>]*checked[^>]*)\/>/g)).toEqual(['type="radio" name="faulty" checked="" value="3"'])
})

test('a line that is not the one is told together with the one that is', () => {
  expect(all(toldMarkup('faulty', kindsMistakes.faulty ?? []), /class="part-note" [^>]*>(.*?)<\/div>/g)).toEqual([
    '<b>✗ Not this line.</b> <span>SECRET The line is right; it only suffers from an earlier one.</span>' +
      '<span class="part-answer"> It is <span>line 3: `COPY . .`</span></span>',
  ])
})
