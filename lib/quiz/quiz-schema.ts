import { z } from 'zod'
import { Id } from '@/lib/id'
import { ChooseOne, ChooseSeveral } from './schema/choice'
import { Claim } from './schema/claim'
import { Command } from './schema/command'
import { FaultyLine } from './schema/faulty-line'
import { FillGaps } from './schema/fill-gaps'
import { MatchPairs } from './schema/match-pairs'
import { OrderSteps } from './schema/order-steps'
import { PredictOutput } from './schema/predict-output'

/** One question with its key. A new kind joins this union and the table of `kinds.ts`, which then fails to compile until it knows it. */
export const Question = z.discriminatedUnion('kind', [
  ChooseOne,
  ChooseSeveral,
  Claim,
  Command,
  FillGaps,
  OrderSteps,
  MatchPairs,
  FaultyLine,
  PredictOutput,
])

/** `quiz.yaml`, with the answer key: server only. */
export const QuizFile = z.strictObject({ id: Id, questions: z.array(Question).min(6).max(10) })

export type Question = z.infer<typeof Question>

/** A quiz as it was read: the file, what it shows, and the name of exactly this state of both. */
export interface Quiz extends z.infer<typeof QuizFile> {
  /** Changes with every edit of the questions or of a listing that they show; attempts carry it. */
  hash: string
  /** Texts of the listings that questions show, by their path. */
  files: Readonly<Record<string, string>>
}
