import { z } from 'zod'
import { Id } from '@/lib/id'

const Sentence = z.string().min(5).max(200)

/**
 * `statuses.yaml`: what a reader can meet in the STATUS column of Pods and nodes, as the reason of an event, and as the
 * reason of a condition, which `kubectl describe` or `kubectl get -o yaml` shows.
 */
export const StatusesFile = z.array(
  z.strictObject({
    id: Id.describe('Its anchor on the page of statuses.'),
    name: z.string().min(3).max(40).describe('As kubectl prints it.'),
    seen: z.array(z.enum(['pod-status', 'node-status', 'event', 'condition'])).min(1),
    meaning: z.string().min(15).max(240).describe('What it says, understandable without the lesson.'),
    causes: z
      .array(
        z.strictObject({ cause: Sentence, evidence: z.string().min(5).max(120).describe('The line that proves it.') }),
      )
      .min(1)
      .max(4),
    confirm: z
      .array(z.string().regex(/^kubectl \S/, 'a command of kubectl'))
      .min(1)
      .max(2)
      .describe('Commands that show the line.'),
    fix: z.array(Sentence).min(1).max(3),
    teaches: z
      .array(
        z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'the id of a lesson, with the anchor of a heading or without'),
      )
      .min(1)
      .max(3)
      .describe('Where the course teaches it, such as l24#three-broken-manifests.'),
  }),
)

export type StatusEntry = z.infer<typeof StatusesFile>[number]
