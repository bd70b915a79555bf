import * as v from 'valibot'
import type {
  AttemptFact,
  PlacementFact,
  PositionFact,
  ProgressFacts,
  QuestionOutcome,
  ReadFact,
  ReviewFact,
  SettingFact,
  TickFact,
} from './facts'

/** No more of one kind than a learner makes in a lifetime; of the largest, attempts, ten a day for ten years. */
const MAX_FACTS = 40_000
/** Of what one fact lists: questions of a quiz, skills of a question, lines of an answer. */
const MAX_PARTS = 500
/** More than a whole hand-in may hold, so that whatever was recorded here can be read again. */
const MAX_TEXT = 100_000
/** A date cannot hold more. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_TIME = 8.64e15

const id = v.pipe(
  v.string('a name'),
  v.regex(/^[\w.:-]+$/, 'a name of letters, digits and “.”, “:”, “-”, “_”'),
  v.maxLength(200, 'at most 200 characters'),
)
const text = v.pipe(v.string('a text'), v.maxLength(MAX_TEXT, `at most ${MAX_TEXT} characters`))
const flag = v.boolean('true or false')
const amount = v.pipe(v.number('a number'), v.finite('a number'), v.minValue(0, 'no negative number'))
const time = v.pipe(amount, v.integer('a time in milliseconds since 1970'), v.maxValue(MAX_TIME, 'a time that exists'))
const verdict = v.picklist(['right', 'wrong', 'unanswered'], '“right”, “wrong” or “unanswered”')

function list<Schema extends v.GenericSchema>(schema: Schema, most = MAX_PARTS) {
  return v.pipe(v.array(schema, 'a list'), v.maxLength(most, `a list of at most ${most}`))
}

/** Says `a set of fields` of what is none; a missing and an unknown field are told by what was expected of them. */
function exactly<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, 'a set of fields')
}

/** Question id -> answer. Names that every object has would be dropped without a word. */
const answers = v.pipe(
  v.unknown(),
  v.check(
    (value) => !['__proto__', 'constructor', 'prototype'].some((name) => Object.hasOwn(Object(value), name)),
    'names of questions',
  ),
  v.record(id, list(text), 'a set of answers'),
)

const QuestionOutcomeSchema: v.GenericSchema<unknown, QuestionOutcome> = exactly({
  questionId: id,
  skills: list(id),
  verdict,
  sure: v.exactOptional(flag),
  record: exactly({ prompt: text, given: list(text), notes: list(text) }),
})

const AttemptSchema: v.GenericSchema<unknown, AttemptFact> = v.pipe(
  exactly({
    id,
    lessonId: id,
    quizId: id,
    quizHash: id,
    seed: amount,
    mode: v.picklist(['practice', 'test'], '“practice” or “test”'),
    startedAt: time,
    finishedAt: time,
    score: amount,
    outOf: amount,
    answers,
    questions: list(QuestionOutcomeSchema),
  }),
  v.forward(
    v.check(({ score, outOf }) => score <= outOf, 'no more points than the quiz has'),
    ['score'],
  ),
)

const ReviewSchema: v.GenericSchema<unknown, ReviewFact> = exactly({
  id,
  questionId: id,
  skills: list(id),
  verdict: v.picklist(['right', 'wrong'], '“right” or “wrong”'),
  sure: v.exactOptional(flag),
  rating: v.picklist([1, 2, 3, 4], 'a number from 1 to 4'),
  at: time,
})

const PlacementSchema: v.GenericSchema<unknown, PlacementFact> = exactly({
  id,
  at: time,
  answers: list(exactly({ questionId: id, skills: list(id), verdict })),
  knownModules: list(id),
  missedModules: v.exactOptional(list(id)),
})

const ReadSchema: v.GenericSchema<unknown, ReadFact> = exactly({ lessonId: id, at: time })

const PositionSchema: v.GenericSchema<unknown, PositionFact> = exactly({ lessonId: id, anchor: text, at: time })

const SettingSchema: v.GenericSchema<unknown, SettingFact> = exactly({
  name: v.picklist(['review-paused', 'ask-confidence'], 'a setting of this site'),
  value: flag,
  at: time,
})

const TickSchema: v.GenericSchema<unknown, TickFact> = exactly({ checklistId: id, item: id, ticked: flag, at: time })

/** The facts of a file, exactly as `facts.ts` has them: a field that is not known could be the one that matters. */
export const ProgressSchema: v.GenericSchema<unknown, ProgressFacts> = exactly({
  attempts: list(AttemptSchema, MAX_FACTS),
  reviews: list(ReviewSchema, MAX_FACTS),
  placements: list(PlacementSchema, MAX_FACTS),
  reads: list(ReadSchema, MAX_FACTS),
  positions: list(PositionSchema, MAX_FACTS),
  settings: list(SettingSchema, MAX_FACTS),
  ticks: list(TickSchema, MAX_FACTS),
})
