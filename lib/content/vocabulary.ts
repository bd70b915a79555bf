import { z } from 'zod'
import { readScenarios, SCENARIOS } from '@/lib/explore/packet-walk/scenarios'
import { Id } from '@/lib/id'
import { readLineRanges } from './line-ranges'

const Text = z.string().min(1)
const Example = z.string().startsWith('examples/')
const Explorer = Example.regex(/\/cache-explorer[^/]*\.yaml$/, 'the file is called cache-explorer.yaml')
const Scenarios = z.string().refine((text) => readScenarios(text) !== undefined, {
  error: (issue) =>
    `"scenarios" is "${issue.input}"; expected a list such as "published, host" of ${SCENARIOS.map(({ id }) => id).join(', ')}`,
})
const LineRange = z.string().refine((text) => readLineRanges(text)?.length === 1, {
  error: (issue) => `"lines" is "${issue.input}"; expected a range such as "4-12"`,
})
const LineRanges = z.string().refine((text) => readLineRanges(text) !== undefined, {
  error: (issue) => `"mark" is "${issue.input}"; expected lines and ranges such as "2,5-7"`,
})

const Bare = z.unknown().refine((value) => value === true, 'this attribute stands alone, without a value')

/** One element of the authors' vocabulary. What may stand inside it is in `check/element-bodies.ts`. */
export interface Word {
  attributes: z.ZodObject
  /** Stands in a line of text; all others stand on lines of their own. */
  inline?: true
  /** Elements that it must stand directly in. */
  within?: readonly string[]
}

const titled = z.strictObject({ title: Text.optional() })
const plain = z.strictObject({})

/** Every element that a lesson may use, with its attributes: text, or bare for yes. `content/README.md` tells authors the same. */
export const vocabulary: Readonly<Record<string, Word>> = {
  Code: {
    attributes: z.strictObject({
      file: Example,
      title: Text.optional(),
      lines: LineRange.optional(),
      mark: LineRanges.optional(),
      numbers: Bare.optional(),
      folded: Bare.optional(),
    }),
  },
  Diff: { attributes: z.strictObject({ from: Example, to: Example, title: Text.optional() }) },
  Stage: { attributes: plain },
  Terminal: { attributes: z.strictObject({ file: Example.endsWith('.console'), title: Text.optional() }) },
  CacheExplorer: { attributes: z.strictObject({ file: Explorer, title: Text }) },
  PacketWalk: { attributes: z.strictObject({ scenarios: Scenarios, title: Text }) },
  ControlLoop: { attributes: z.strictObject({ title: Text }) },
  ServiceEndpoints: { attributes: z.strictObject({ title: Text }) },
  Rollout: { attributes: z.strictObject({ title: Text }) },
  TrafficSplit: { attributes: z.strictObject({ title: Text }) },
  Autoscaler: { attributes: z.strictObject({ title: Text }) },
  Scheduler: { attributes: z.strictObject({ title: Text }) },
  Resources: { attributes: z.strictObject({ title: Text }) },
  Probes: { attributes: z.strictObject({ title: Text }) },
  Storage: { attributes: z.strictObject({ title: Text }) },
  Triage: { attributes: z.strictObject({ title: Text }) },
  Checklist: { attributes: z.strictObject({ id: Id }) },
  Diagram: { attributes: z.strictObject({ caption: Text }) },
  Tabs: { attributes: z.strictObject({ group: z.enum(['language', 'system']).optional() }) },
  Tab: { attributes: z.strictObject({ label: Text }), within: ['Tabs'] },
  Note: { attributes: titled },
  Caution: { attributes: titled },
  Security: { attributes: titled },
  OftenTaughtWrong: { attributes: z.strictObject({ claim: Text }) },
  Predict: { attributes: plain },
  Recall: { attributes: z.strictObject({ from: Id }) },
  Reveal: { attributes: plain, within: ['Predict', 'Recall'] },
  Steps: { attributes: plain },
  Compare: { attributes: z.strictObject({ caption: Text.optional() }) },
  OnYourMachine: { attributes: z.strictObject({ needs: Text }) },
  Expect: { attributes: plain, within: ['OnYourMachine'] },
  Term: { attributes: z.strictObject({ id: Id }), inline: true },
  FurtherReading: { attributes: plain },
}

/** Labels of tabs that switch together on every page: one spelling, or the reader's choice is lost. */
export const tabLabels: Readonly<Record<string, readonly string[]>> = {
  language: ['Node.js', 'Python', 'Go', 'Java'],
  system: ['Linux', 'macOS', 'Windows'],
}
