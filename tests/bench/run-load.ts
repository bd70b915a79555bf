import { setTimeout as wait } from 'node:timers/promises'
import { type Dice, diceOf, makeDice } from '@/lib/classroom/demo/dice'
import { type Lesson, listLessons } from '@/lib/content/read-course'
import { type Ask, askFault, packForm } from './ask-site'
import { fillInQuiz } from './fill-in-quiz'
import type { Candidate, PreparedClass } from './prepare-class'
import type { Sampler } from './sampler'

interface Load {
  prepared: PreparedClass
  lesson: Lesson
  seconds: number
  sampler: Sampler
}

const READERS_A_SECOND = 50
const GRADEBOOK_EVERY_S = 2
const SEED = 'load'

/**
 * Lets everybody come at the times that a seed has drawn, whether the server keeps up or not: requests that wait for the
 * answer to the one before would come more slowly just when the server is slow, and hide it.
 *
 * @returns how many seconds it took until the last answer
 */
export async function runLoad(load: Load): Promise<number> {
  const dice = makeDice(SEED)
  const { lesson, prepared } = load
  const tests: Test[] = []
  for (const [place, candidate] of prepared.candidates.entries()) {
    const own = diceOf(dice, `${place}`)
    const form = await packForm(fillInQuiz(lesson, { seed: candidate.seed, dice: own }))
    tests.push({ candidate, dice: own, form })
  }
  await warmUp(load)
  const start = performance.now()
  const until = (second: number) => wait(Math.max(0, start + second * 1000 - performance.now()))
  await Promise.all([
    ...tests.map((test) => takeTest(load, test, until)),
    ...readLessons(load, { dice, until }),
    ...watchGradebook(load, until),
  ])
  return (performance.now() - start) / 1000
}

type Until = (second: number) => Promise<void>

interface Test {
  candidate: Candidate
  dice: Dice
  form: NonNullable<Ask['form']>
}

/** Opens the quiz, has its answers saved and hands it in, the last in time. */
async function takeTest(
  { prepared: { classId, assignmentId }, lesson, seconds, sampler }: Load,
  { candidate: { cookie, sittingId }, dice, form }: Test,
  until: Until,
): Promise<void> {
  const times = ['one', 'two', 'three'].map((name) => dice(name) * seconds)
  const [opens = 0, saves = 0, handsIn = 0] = times.sort((a, b) => a - b)
  const address = `/api/sittings/${sittingId}`
  await until(opens)
  const page = `/classes/${classId}/${assignmentId}/${lesson.id}`
  await sampler.send('quiz page', page, { cookie, expect: address })
  await until(saves)
  await sampler.send('saving answers', `${address}/answers`, { cookie, form, expect: '"saved"' })
  await until(handsIn)
  await sampler.send('handing in', `${address}/hand-in`, { cookie, form, expect: '"handed-in"' })
}

/** Others read, spread over the time and over the lessons. */
function readLessons({ seconds, sampler }: Load, { dice, until }: { dice: Dice; until: Until }): Promise<void>[] {
  const lessons = listLessons()
  return Array.from({ length: READERS_A_SECOND * seconds }, async (_, reader) => {
    const lesson = lessons[Math.floor(dice(`lesson ${reader}`) * lessons.length)]
    await until(dice(`reader ${reader}`) * seconds)
    if (lesson) await sampler.send('static lesson', lesson.path)
  })
}

/** The instructor looks at the gradebook while it fills. */
function watchGradebook({ prepared: { classId, cookie }, seconds, sampler }: Load, until: Until): Promise<void>[] {
  return Array.from({ length: Math.ceil(seconds / GRADEBOOK_EVERY_S) }, async (_, look) => {
    await until(look * GRADEBOOK_EVERY_S)
    await sampler.send('gradebook', `/teach/${classId}`, { cookie, expect: 'Gradebook' })
  })
}

/** A route is loaded with its first request. Nothing that is measured changes: whoever is not signed in cannot hand in. */
async function warmUp({ prepared, lesson, sampler: { origins } }: Load): Promise<void> {
  const { classId, assignmentId, cookie, candidates } = prepared
  const [first] = candidates
  const sitting = `/api/sittings/${first?.sittingId}`
  const form = await packForm(new FormData())
  for (const origin of origins) {
    await askFault(origin, lesson.path, {})
    await askFault(origin, `/teach/${classId}`, { cookie })
    await askFault(origin, `/classes/${classId}/${assignmentId}/${lesson.id}`, { cookie: first?.cookie ?? '' })
    await askFault(origin, `${sitting}/answers`, { form })
    await askFault(origin, `${sitting}/hand-in`, { form })
  }
}
