import { expect, test } from 'vitest'
import { discriminationText, findingSentence, minutesText, percentText } from './insight-words'

test('a percent says none and all only where it is so', () => {
  expect([0, 0.001, 11 / 24, 0.999, 1].map(percentText)).toEqual(['0 %', '1 %', '46 %', '99 %', '100 %'])
})

test('a discrimination that asks for a look says so in words', () => {
  expect([undefined, 0.414, 0.199, 0, -0.001, -0.2].map(discriminationText)).toEqual([
    '–',
    '0.41',
    '0.20, low',
    '0.00, low',
    '0.00, low',
    '−0.20, below zero',
  ])
})

test('short times have a tenth, long ones have none', () => {
  expect([0, 59_999, 60_000, 270_000, 1_400_000].map(minutesText)).toEqual([
    'under 1 min',
    'under 1 min',
    '1 min',
    '4.5 min',
    '23 min',
  ])
})

test('a finding is one sentence with its numbers', () => {
  const misconception = { misconception: 'EXPOSE publishes a port', learners: 11, of: 24, share: 11 / 24, places: [] }
  const place = { lessonId: 'l01', lessonTitle: 'Ports', href: '/ports', unanswered: 0, discrimination: undefined }
  const counts = { right: 6, learners: 24, facility: 0.25, readable: 24, wrongAnswers: [] }
  const question = { questionId: 'q1', prompt: 'What does `EXPOSE` do?', ...place, ...counts }
  const skillCounts = { learners: 24, learnersRight: 12, learnersWrong: 20, answers: 48, right: 18, share: 0.375 }
  const skill = { id: 's', outcome: 'Publish a port.', ...skillCounts }
  expect([
    findingSentence({ kind: 'misconception', misconception }),
    findingSentence({ kind: 'question', question }),
    findingSentence({ kind: 'skill', skill }),
  ]).toEqual([
    '11 of 24 learners think: “EXPOSE publishes a port”',
    '6 of 24 learners had this right at the first attempt: “What does `EXPOSE` do?”',
    '38 % of the answers to this skill are right, from 24 learners: “Publish a port.”',
  ])
})
