import * as v from 'valibot'
import { ProgressSchema } from './progress-schema'
import { HEAPS } from './sync-digest'

/** See `lib/auth/session-mark.ts`. */
const Mark = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const Time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))

/** Facts on their way to the account. */
export const SyncRequest = v.strictObject({
  /** Of the account that they belong to: whoever is signed in by the time they arrive may be somebody else. */
  mark: Mark,
  /** What the browser's clock says. */
  clock: Time,
  facts: ProgressSchema,
})

/** When the account's facts were last erased by their owner; 0 for never. */
const erasedAt = Time

/** What became of them. */
export const SentAnswer = v.object({
  status: v.literal('kept'),
  erasedAt,
  /** What the account has in place of some of them: what came from another browser before, or a time set right. */
  instead: ProgressSchema,
})

/** What the account has and the browser that asked has not. */
export const AccountAnswer = v.object({
  status: v.literal('found'),
  erasedAt,
  /** The heaps that `facts` are all of. */
  heaps: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HEAPS - 1))),
  facts: ProgressSchema,
  /** There is more than fits into one answer: ask again. */
  more: v.boolean(),
})

export type SentAnswer = v.InferOutput<typeof SentAnswer>
export type AccountAnswer = v.InferOutput<typeof AccountAnswer>

/** What a message says, or undefined where it is none of its kind. */
export function readMessage<Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
): v.InferOutput<Schema> | undefined {
  const read = v.safeParse(schema, message)
  return read.success ? read.output : undefined
}
