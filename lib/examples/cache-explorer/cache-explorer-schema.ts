import { z } from 'zod'

const Text = z.string().min(1)
const Amount = z.number().nonnegative()

/** `cache-explorer.yaml`: builds of one folder to compare, what readers may do to its files, and what each step costs. */
export const CacheExplorerFile = z.strictObject({
  builds: z
    .array(
      z.strictObject({
        /** Path inside `examples/`; its folder is the build context. */
        dockerfile: Text,
        label: Text.max(30),
      }),
    )
    .min(2)
    .max(4)
    .refine(haveOwnLabels, 'expected a label of its own for each'),
  edits: z
    .array(
      z.strictObject({
        /** Path inside the build context. */
        file: Text,
        label: Text.max(60),
        change: z.enum(['content', 'time']).default('content'),
        inText: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(8)
    .refine(haveOwnLabels, 'expected a label of its own for each'),
  costs: z.array(
    z.strictObject({
      /** The instruction as it stands in a Dockerfile, on one line. */
      step: Text,
      seconds: Amount,
      /** With a cache mount that an earlier build has filled. */
      warmSeconds: Amount.optional(),
      megabytes: Amount,
    }),
  ),
})

export type CacheExplorerFile = z.infer<typeof CacheExplorerFile>

/** Readers choose by them. */
function haveOwnLabels(labelled: readonly { label: string }[]): boolean {
  return new Set(labelled.map(({ label }) => label)).size === labelled.length
}
