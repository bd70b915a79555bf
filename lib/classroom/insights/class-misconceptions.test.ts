import { expect, test } from 'vitest'
import { attemptOf, portsLesson } from '@/tests/support/insight-sample'
import { buildMisconceptions } from './class-misconceptions'
import { readAnswers } from './read-answers'

const find = (attempts: ReturnType<typeof attemptOf>[]) =>
  buildMisconceptions(readAnswers(attempts, [portsLesson]), [portsLesson])
const placeOf = (questionId: string) => ({ questionId, lessonTitle: 'Ports', href: '/learn/net/ports#ports' })

test('learners are counted, not answers, among those who answered a question that can show it', () => {
  const attempts = [attemptOf('ada', 'eerrrr'), attemptOf('max', 'rerrrr'), attemptOf('lea', 'rrerrr')]
  expect(find([...attempts, attemptOf('sam', '--rrrr')])).toEqual([
    {
      misconception: 'EXPOSE publishes a port',
      learners: 2,
      of: 3,
      share: 2 / 3,
      places: [placeOf('q1'), placeOf('q2')],
    },
    { misconception: 'EXPOSE is needed for q3', learners: 1, of: 4, share: 1 / 4, places: [placeOf('q3')] },
  ])
})

test('what nobody showed is no misconception of the class', () => {
  expect(find([attemptOf('ada', 'rrrrrr'), attemptOf('max', '------')])).toEqual([])
})

test('the one of most learners comes first, of equals the one with the larger share, then the words decide', () => {
  const attempts = [attemptOf('ada', 'rrreer'), attemptOf('max', 'eree--')]
  expect(find(attempts).map(({ misconception, learners, of }) => [misconception, learners, of])).toEqual([
    ['EXPOSE is needed for q4', 2, 2],
    ['EXPOSE is needed for q5', 1, 1],
    ['EXPOSE is needed for q3', 1, 2],
    ['EXPOSE publishes a port', 1, 2],
  ])
})
