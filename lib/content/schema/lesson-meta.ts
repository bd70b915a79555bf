import { z } from 'zod'
import { Id, SkillId } from '@/lib/id'

const Objective = z.strictObject({
  id: Id.describe('Unique in the lesson; questions refer to it.'),
  text: z
    .string()
    .min(10)
    .max(160)
    .describe('Completes "After this lesson you can …"; observable, without a full stop.'),
})

const BrokenExample = z.strictObject({
  file: z.string().startsWith('examples/').describe('The file that is broken on purpose.'),
  rule: Id.describe('The rule of the checker that must fire on it, and no other.'),
  says: z.string().min(3).describe('A piece of the message that the rule must give.'),
})

/** Frontmatter of `lesson.mdx`. Unknown keys are refused, so a typo stops the build. */
export const LessonMeta = z.strictObject({
  id: Id.describe('Permanent: progress and grades hang on it.'),
  title: z.string().min(3).max(70),
  summary: z.string().min(20).max(160).describe('One sentence for cards and search results.'),
  minutes: z.int().min(3).max(45).describe('Reading, code and questions together.'),
  objectives: z.array(Objective).min(1).max(4),
  skills: z.array(SkillId).min(1).describe('What it teaches; each is tested by at least one question.'),
  requires: z.array(Id).default([]).describe('Lessons to finish first.'),
  checked: z.record(z.string().min(2), z.string()).describe('Tool -> version that the statements hold for.'),
  checkedOn: z.iso.date().describe('The day on which the facts were last looked up.'),
  broken: z.array(BrokenExample).default([]).describe('Examples that are wrong on purpose, and how.'),
})

export type LessonMeta = z.infer<typeof LessonMeta>
