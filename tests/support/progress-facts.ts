import fc from 'fast-check'
import type {
  AttemptFact,
  PlacementFact,
  PositionFact,
  ProgressFacts,
  ReadFact,
  ReviewFact,
  SettingFact,
  TickFact,
} from '@/lib/progress/facts'
import { NO_PROGRESS } from '@/lib/progress/facts'

// Few names and few times, so that facts meet: what two browsers disagree about is what a merge is for.
const id = fc.constantFrom('a1', 'b2', 'c3', 'd4')
const lessonId = fc.constantFrom('l01', 'l02', 'l09')
const time = fc.integer({ min: 0, max: 4 }).map((day) => 1_795_000_000_000 + day * 86_400_000)
const line = fc.oneof(fc.constantFrom('`docker run -p 80:80`', '<b>', ''), fc.string({ maxLength: 12 }))
const lines = fc.array(line, { maxLength: 2 })
const skills = fc.uniqueArray(fc.constantFrom('docker.net.publish', 'dockerfile.from', 'k8s.pod'), { maxLength: 2 })
const verdict = fc.constantFrom('right' as const, 'wrong' as const, 'unanswered' as const)

const attempt: fc.Arbitrary<AttemptFact> = fc
  .record({
    id,
    lessonId,
    startedAt: time,
    finishedAt: time,
    score: fc.integer({ min: 0, max: 3 }),
    mode: fc.constantFrom('practice' as const, 'test' as const),
    seed: fc.nat(),
    answers: fc.dictionary(fc.constantFrom('q1', 'q2'), lines, { noNullPrototype: true }),
    questions: fc.array(
      fc.record(
        { questionId: fc.constantFrom('q1', 'q2'), skills, verdict, sure: fc.boolean(), record: recordOf() },
        { requiredKeys: ['questionId', 'skills', 'verdict', 'record'] },
      ),
      { maxLength: 2 },
    ),
  })
  .map((some) => ({ ...some, quizId: `${some.lessonId}-quiz`, quizHash: 'f00d', outOf: 3 }))

const review: fc.Arbitrary<ReviewFact> = fc.record(
  {
    id,
    questionId: fc.constantFrom('q1', 'q2'),
    skills,
    verdict: fc.constantFrom('right' as const, 'wrong' as const),
    sure: fc.boolean(),
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    at: time,
  },
  { requiredKeys: ['id', 'questionId', 'skills', 'verdict', 'rating', 'at'] },
)

const placement: fc.Arbitrary<PlacementFact> = fc.record(
  {
    id,
    at: time,
    answers: fc.array(fc.record({ questionId: fc.constantFrom('q1', 'q2'), skills, verdict }), { maxLength: 2 }),
    knownModules: fc.uniqueArray(fc.constantFrom('m1', 'm2')),
    missedModules: fc.uniqueArray(fc.constantFrom('m3', 'm4')),
  },
  { requiredKeys: ['id', 'at', 'answers', 'knownModules'] },
)

const read: fc.Arbitrary<ReadFact> = fc.record({ lessonId, at: time })

const position: fc.Arbitrary<PositionFact> = fc.record({
  lessonId,
  anchor: fc.constantFrom('', 'publish-a-port', 'quiz'),
  at: time,
})

const setting: fc.Arbitrary<SettingFact> = fc.record({
  name: fc.constantFrom('review-paused' as const, 'ask-confidence' as const),
  value: fc.boolean(),
  at: time,
})

const tick: fc.Arbitrary<TickFact> = fc.record({
  checklistId: fc.constantFrom('l19-phase-1', 'l19-phase-2'),
  item: fc.constantFrom('not-root', 'small'),
  ticked: fc.boolean(),
  at: time,
})

function recordOf() {
  return fc.record({ prompt: line, given: lines, notes: lines })
}

/** Any facts at all, in any order, with facts that contradict each other. */
export const anyFacts: fc.Arbitrary<ProgressFacts> = fc.record({
  attempts: fc.array(attempt, { maxLength: 5 }),
  reviews: fc.array(review, { maxLength: 4 }),
  placements: fc.array(placement, { maxLength: 3 }),
  reads: fc.array(read, { maxLength: 4 }),
  positions: fc.array(position, { maxLength: 4 }),
  settings: fc.array(setting, { maxLength: 3 }),
  ticks: fc.array(tick, { maxLength: 4 }),
})

/** A moment some hours after a fixed one. */
export function hour(count: number): number {
  return Date.UTC(2026, 10, 21) + count * 3_600_000
}

/** An attempt with something of everything; say only what the test is about. */
export function sampleAttempt(differences: Partial<AttemptFact> = {}): AttemptFact {
  return {
    id: 'b5a3a0b6-6c0e-4b0a-8a9f-0d2f6e6f7a10',
    lessonId: 'l01',
    quizId: 'l01-quiz',
    quizHash: 'f00d',
    seed: 7,
    mode: 'practice',
    startedAt: hour(0),
    finishedAt: hour(1),
    score: 7,
    outOf: 8,
    answers: { q1: ['docker run'] },
    questions: [
      {
        questionId: 'q1',
        skills: ['docker.cmd.run'],
        verdict: 'right',
        record: {
          prompt: 'Which command starts `web`?',
          given: ['`docker run web`'],
          notes: ['It starts a container.'],
        },
      },
    ],
    ...differences,
  }
}

/** Facts of some kinds; of the others there are none. */
export function someFacts(facts: Partial<ProgressFacts>): ProgressFacts {
  return { ...NO_PROGRESS, ...facts }
}
