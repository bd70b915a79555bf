import { expect, test } from 'vitest'
import { all, kindsView, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes } from '@/tests/support/quiz-kinds-sample'

test('each left side has a list of all right sides, which is empty at first', () => {
  const view = kindsView('pairs')
  const rights = view.kind === 'match-pairs' ? view.rights.map(({ text }) => text) : []
  const markup = openMarkup('pairs')
  const lists = all(markup, /<select [^>]*>(.*?)<\/select>/g).map((list) => all(list ?? '', /<option[^>]*>([^<]*)</g))
  expect(lists).toEqual(Array(3).fill(['Choose …', ...rights]))
  expect(all(markup, /<label for="[^"]*"><span>([^<]*)</g).sort()).toEqual([
    'A bind mount',
    'A named volume',
    'The writable layer',
  ])
})

test('each pair is told beside it', () => {
  const markup = toldMarkup('pairs', kindsMistakes.pairs ?? [])
  expect(all(markup, /class="part-note" [^>]*>(.*?)<\/div>/g).sort()).toEqual([
    '<b>✓ Right.</b> <span>SECRET It never was part of the container.</span>',
    '<b>✗ Not right.</b> <span>SECRET Files outside of a volume are lost with the container.</span>' +
      '<span class="part-answer"> Right would be: <span>Nothing</span></span>',
    '<b>✗ Not right.</b> <span>SECRET It has a life of its own.</span>' +
      '<span class="part-answer"> Right would be: <span>Everything, until you remove it</span></span>',
  ])
})
