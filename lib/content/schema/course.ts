import { z } from 'zod'
import { Id, SkillId } from '@/lib/id'

const Slug = Id.describe('A folder name, and so a part of an address; may change.')

/** `course.yaml`: the order of everything. */
export const CourseFile = z.strictObject({
  id: Id,
  title: z.string().min(3).max(80),
  summary: z.string().min(20).max(160),
  checked: z.record(z.string(), z.string()).describe('Tool -> version that the course is checked against.'),
  tracks: z
    .array(
      z.strictObject({
        id: Id,
        title: z.string().min(3).max(40),
        summary: z.string().min(10).max(160),
        modules: z.array(Slug).min(1),
      }),
    )
    .min(1),
  lessons: z
    .strictObject({
      words: z.tuple([z.int(), z.int()]).describe('Words of prose, at least and at most.'),
      minutes: z.tuple([z.int(), z.int()]).describe('By the estimate of lib/content/measure-lesson.ts.'),
      grade: z.number().describe('The highest reading grade (Flesch and Kincaid).'),
    })
    .optional()
    .describe('How long and how hard a lesson may be; without it nothing is asked.'),
})

/** `modules/<module>/module.yaml`. */
export const ModuleFile = z.strictObject({
  id: Id,
  title: z.string().min(3).max(50),
  summary: z.string().min(20).max(160),
  lessons: z.array(Slug).min(1).describe('Lesson folders in reading order.'),
})

/** `skills.yaml`. */
export const SkillsFile = z.array(
  z.strictObject({
    id: SkillId,
    theme: z.string().min(3),
    outcome: z.string().min(10).describe('Completes "You can …".'),
  }),
)

/** `glossary.yaml`. */
export const GlossaryFile = z.array(
  z.strictObject({
    id: Id,
    term: z.string().min(1).max(60),
    meaning: z.string().min(15).max(240).describe('One sentence, understandable without the lesson.'),
  }),
)

/** `confusable.yaml`: reviews ask the two sides of a pair in turn. Nothing hangs on its ids; they name it in reports. */
export const ConfusableFile = z.array(
  z.strictObject({
    id: Id,
    one: z.array(SkillId).min(1).describe('Skills of the one idea.'),
    other: z.array(SkillId).min(1).describe('Skills of the idea that is taken for it.'),
  }),
)

export type Skill = z.infer<typeof SkillsFile>[number]
export type GlossaryTerm = z.infer<typeof GlossaryFile>[number]
export type ConfusablePair = z.infer<typeof ConfusableFile>[number]

export type LessonLimits = NonNullable<z.infer<typeof CourseFile>['lessons']>
