import { expect, test } from 'vitest'
import { readingOf, skills } from '@/tests/support/insight-sample'
import { buildSkillInsights } from './skill-insights'

test('shares stand by theme in course order, with the learners behind them; skills that are gone are left out', () => {
  const readings = [
    readingOf({ userId: 'ada', skills: ['docker.net.publish', 'docker.net.expose', 'gone'] }),
    readingOf({ userId: 'ada', verdict: 'wrong' }),
    readingOf({ userId: 'max', verdict: 'unanswered' }),
  ]
  expect(buildSkillInsights(readings, skills)).toEqual([
    {
      theme: 'Networks',
      skills: [
        {
          ...{ id: 'docker.net.publish', outcome: 'Publish a port.', learners: 2, learnersRight: 1, learnersWrong: 2 },
          ...{ answers: 3, right: 1, share: 1 / 3 },
        },
        {
          ...{ id: 'docker.net.expose', outcome: 'Tell what EXPOSE does.', learners: 1, learnersRight: 1 },
          ...{ learnersWrong: 0, answers: 1, right: 1, share: 1 },
        },
      ],
    },
  ])
})
