import { expect, test } from 'vitest'
import { kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { listMisconceptions } from './list-misconceptions'

const namesOf = (id: string) => kindsQuiz.questions.filter((question) => question.id === id).flatMap(listMisconceptions)

test('they are found wherever a kind of question names them', () => {
  expect(namesOf('claim')).toEqual([
    'SECRET EXPOSE publishes a port',
    'SECRET No port is opened, so no firewall has anything to block.',
    'SECRET A computer needs `-p` for its own visits too.',
  ])
  expect(namesOf('gaps')).toEqual(['SECRET That is the name of the Deployment, which no selector looks at.'])
  expect(namesOf('pairs')).toEqual([
    'SECRET A container never writes into its image.',
    'SECRET Files outside of a volume are lost with the container.',
  ])
})
