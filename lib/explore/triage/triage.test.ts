import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { OUTCOMES } from './outcomes'
import { QUESTIONS } from './questions'
import { type Told, tellTree } from './tell-tree'
import { answer, look, START, tell, type Walk } from './walk'

const { statuses } = readCourse()

/** Every walk through the tree, to its end. */
function listWalks(walk: Walk = START): Walk[] {
  const { steps, end } = look(walk)
  if (end) return [walk]
  const answers = steps.at(-1)?.question.answers ?? []
  return answers.flatMap((_, choice) => listWalks(answer(walk, steps.length - 1, choice)))
}

test('every walk ends, after four answers at most, at a status of the list', () => {
  const ids = statuses.map(({ id }) => id)
  const walks = listWalks()
  expect(walks.length).toBeGreaterThan(30)
  expect(Math.max(...walks.map((walk) => walk.length))).toBeLessThanOrEqual(4)
  expect(walks.map((walk) => look(walk).end?.id).filter((id) => id === undefined || !ids.includes(id))).toEqual([])
})

test('every status of the STATUS columns is reached, and every end that there is', () => {
  const reached = new Set(listWalks().map((walk) => look(walk).end?.id))
  const missed = statuses.filter(({ seen }) => seen.some((where) => where.endsWith('-status'))).map(({ id }) => id)
  expect(missed.filter((id) => ![...reached].some((end) => end === id))).toEqual([])
  expect([...reached].toSorted()).toEqual(Object.keys(OUTCOMES).toSorted())
})

test('an end has the name that the list has, and one of the commands that the list confirms it with', () => {
  for (const [id, { name, command }] of Object.entries(OUTCOMES)) {
    const status = statuses.find((one) => one.id === id)
    expect(status?.name).toBe(name)
    expect(status?.confirm).toContain(command)
  }
})

test('every question is asked on some walk', () => {
  const asked = new Set(listWalks().flatMap((walk) => look(walk).steps.map(({ id }) => id)))
  expect([...asked].toSorted()).toEqual(Object.keys(QUESTIONS).toSorted())
})

test('a crash that the memory limit causes is found in three answers', () => {
  const walk = [2, 0, 1]
  const { steps, end } = look(walk)
  expect(steps.map(({ id, chosen }) => [id, chosen])).toEqual([
    ['start', 2],
    ['ended', 0],
    ['crash', 1],
  ])
  expect(end).toEqual({ id: 'oom-killed', ...OUTCOMES['oom-killed'] })
  expect(tell(look(walk))[0]).toBe('OOMKilled.')
})

test('another answer on the way drops what came after it', () => {
  const walk = answer([2, 0, 1], 1, 4)
  expect(walk).toEqual([2, 4])
  expect(look(walk).end?.id).toBe('evicted')
  expect(answer([2, 0, 1], 0, 1)).toEqual([1])
})

test('an open walk says how far it is', () => {
  expect(tell(look(START))).toEqual(['Begin with what the list of Pods shows.'])
  expect(tell(look([1]))).toEqual(['One question is answered. Look once more, then go on.'])
  expect(tell(look([3, 0]))).toEqual(['2 questions are answered. Look once more, then go on.'])
})

test('the text has every question once and every end', () => {
  const asked: string[] = []
  const ends: string[] = []
  const read = ({ ask, look: command, answers }: Told) => {
    asked.push(`${ask} ${command} ${answers.length}`)
    for (const { end, question } of answers) {
      if (end) ends.push(end.id)
      if (question) read(question)
    }
  }
  read(tellTree())
  expect(asked).toHaveLength(Object.keys(QUESTIONS).length)
  expect([...new Set(ends)].toSorted()).toEqual(Object.keys(OUTCOMES).toSorted())
})
