import { z } from 'zod'

const Heading = z.object({ depth: z.union([z.literal(2), z.literal(3)]), text: z.string(), anchor: z.string() })

/** A part of a lesson as the search sees it: all text from one heading to the next. */
const Section = z.object({ anchor: z.string(), heading: z.string(), text: z.string() })

/** A lesson as a program that gives React elements, with what was learnt about it on the way. */
export const CompiledLesson = z.object({
  code: z.string(),
  headings: z.array(Heading),
  sections: z.array(Section),
})

export type Heading = z.infer<typeof Heading>
export type Section = z.infer<typeof Section>
export type CompiledLesson = z.infer<typeof CompiledLesson>
export type Outline = Pick<CompiledLesson, 'headings' | 'sections'>
