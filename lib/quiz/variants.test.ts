import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Question } from './quiz-schema'
import { nextSeed } from './seed'
import { countVariants, drawVariant, listVariants, placeholdersOf } from './variants'

const asked = { prompt: 'Publish port {{container}} of {{name}}.', skills: ['docker.run'], see: 'ports' }
const said = { feedback: 'Right. The host side stands first.', otherwise: 'Start with docker run and publish.' }

const varied = Question.parse({
  ...asked,
  id: 'q1',
  kind: 'command',
  accept: ['docker run -p {{host}}:{{container}} {{name}}'],
  vary: [
    { name: 'web', host: 8080, container: 80 },
    { name: 'shop', host: 9090, container: 3000 },
    { name: 'api', host: 5000, container: 5000 },
  ],
  compute: { next: 'host + 1' },
  ...said,
  feedback: 'Right. {{next}} would be the next one; {{.State.Status}} and {{unknown}} are not ours.',
})

const fixed = Question.parse({ ...asked, id: 'q2', kind: 'command', accept: ['docker ps'], ...said })

test('the values stand in every text, the key’s too, and computed ones with them', () => {
  expect(listVariants(varied)[1]).toMatchObject({
    prompt: 'Publish port 3000 of shop.',
    accept: ['docker run -p 9090:3000 shop'],
    feedback: 'Right. 9091 would be the next one; {{.State.Status}} and {{unknown}} are not ours.',
  })
})

test('a question that does not vary is one variant, and its braces stay', () => {
  expect(countVariants(fixed)).toBe(1)
  expect(drawVariant(fixed, 7)).toEqual(fixed)
})

test('the same seed draws the same, and the next seed another variant', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 2), (seed) => {
      expect(drawVariant(varied, seed)).toEqual(drawVariant(varied, seed))
      expect(drawVariant(varied, nextSeed(seed)).prompt).not.toBe(drawVariant(varied, seed).prompt)
    }),
  )
})

test('every variant comes up', () => {
  const prompts = new Set(Array.from({ length: 9 }, (_, seed) => drawVariant(varied, seed).prompt))
  expect(prompts.size).toBe(3)
})

test('place-holders are words in double braces, Go templates are none', () => {
  expect(placeholdersOf('{{a}} {{ b }} {{.State}} {{hostPort}} {c}')).toEqual(['a', 'hostPort'])
})
