import { z } from 'zod'
import type { QuestionOutcome } from '@/lib/progress/facts'

const StoredOutcomes = z.array(
  z.object({
    questionId: z.string(),
    skills: z.array(z.string()),
    verdict: z.enum(['right', 'wrong', 'unanswered']),
    sure: z.exactOptional(z.boolean()),
    record: z.object({ prompt: z.string(), given: z.array(z.string()), notes: z.array(z.string()) }),
  }),
) satisfies z.ZodType<QuestionOutcome[]>

/** How the questions of an attempt went, as the column `outcomesJson` holds it. Throws for what no query wrote. */
export function readOutcomes(outcomesJson: string): QuestionOutcome[] {
  return StoredOutcomes.parse(JSON.parse(outcomesJson))
}
