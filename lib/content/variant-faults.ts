import { compute } from '@/lib/quiz/compute'
import type { Question } from '@/lib/quiz/quiz-schema'
import { listVariants, placeholdersOf } from '@/lib/quiz/variants'
import { listStrings } from './list-strings'
import type { Path } from './schema-at'
import { suggest } from './suggest'

/** What is wrong with a question, and where in its entry of `quiz.yaml`. */
export interface QuestionFault {
  entry: Path
  message: string
}

/** What is wrong with how a question varies. Without such a fault each variant can be drawn and shows no place-holder. */
export function variantFaults(question: Question): QuestionFault[] {
  const faults = [...rowFaults(question), ...computeFaults(question)]
  if (faults.length > 0) return faults
  return [...placeholderFaults(question), ...twinFaults(question)]
}

function rowFaults({ vary = [] }: Question): QuestionFault[] {
  const [first, ...rest] = vary.map((row) => Object.keys(row).sort())
  return rest.flatMap((names, index) =>
    String(names) === String(first)
      ? []
      : [{ entry: ['vary', index + 1], message: `this variant has ${listed(names)}; the first has ${listed(first)}` }],
  )
}

function computeFaults({ vary = [], compute: computed = {} }: Question): QuestionFault[] {
  const [first] = vary
  if (!first) {
    const message = '"compute" computes from the values of "vary", which the question does not have'
    return Object.keys(computed).length > 0 ? [{ entry: ['compute'], message }] : []
  }
  return Object.entries(computed).flatMap(([name, expression]): QuestionFault[] => {
    const entry = ['compute', name]
    if (Object.hasOwn(first, name)) return [{ entry, message: `"${name}" is a value of "vary" already` }]
    const message = vary.map((row) => computeFault(expression, row)).find((fault) => fault !== undefined)
    return message === undefined ? [] : [{ entry, message: `"${name}" cannot be computed: ${message}` }]
  })
}

function computeFault(expression: string, row: Readonly<Record<string, string | number>>): string | undefined {
  try {
    compute(expression, row)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function placeholderFaults(question: Question): QuestionFault[] {
  const names = [...Object.keys(question.vary?.[0] ?? {}), ...Object.keys(question.compute ?? {})]
  return listStrings(withoutValues(question)).flatMap(({ text, entry }) =>
    placeholdersOf(text)
      .filter((name) => !names.includes(name))
      .map((name) => ({ entry, message: unknown(name, names) })),
  )
}

function unknown(name: string, names: readonly string[]): string {
  if (names.length === 0) return `"{{${name}}}" stands for a value of "vary", which the question does not have`
  return `"{{${name}}}" is no value of this question; expected ${listed(names)}${suggest(name, names)}`
}

/** A variant that is like another makes a retry ask the same again. */
function twinFaults(question: Question): QuestionFault[] {
  const variants = listVariants(question).map((variant) => JSON.stringify(withoutValues(variant)))
  return variants.flatMap((variant, index) => {
    const twin = variants.indexOf(variant)
    if (twin === index) return []
    return [{ entry: ['vary', index], message: `this variant asks the same as variant ${twin + 1}` }]
  })
}

function withoutValues({ vary: _values, compute: _computed, ...question }: Question) {
  return question
}

function listed(names: readonly string[] = []): string {
  return names.length === 0 ? 'no values' : names.map((name) => `"${name}"`).join(', ')
}
