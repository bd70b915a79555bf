import { compute, type Values } from './compute'
import type { Question } from './quiz-schema'
import { hashText } from './shuffle'

/** How many variants a question has; one where it does not vary. */
export function countVariants({ vary }: Pick<Question, 'vary'>): number {
  return vary?.length ?? 1
}

/**
 * The question as a seed draws it: with its values in all texts, the key's too. Neighbouring seeds draw different
 * variants, so that a retry, whose seed is the next, asks something else.
 */
export function drawVariant<Asked extends Question>(question: Asked, seed: number): Asked {
  return takeVariant(question, (seed + hashText(question.id)) % countVariants(question))
}

/** Every variant, for checks and tests. */
export function listVariants<Asked extends Question>(question: Asked): Asked[] {
  return Array.from({ length: countVariants(question) }, (_, index) => takeVariant(question, index))
}

/** The values of one variant with those computed from them; throws where an expression has a fault. */
function valuesOf({ vary, compute: computed }: Pick<Question, 'vary' | 'compute'>, index: number): Values {
  const values = vary?.[index] ?? {}
  const more = Object.entries(computed ?? {}).map(([name, expression]) => [name, compute(expression, values)] as const)
  return { ...values, ...Object.fromEntries(more) }
}

/** Names in double braces, the place-holders of a text. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
}

const PLACEHOLDER = /\{\{([a-zA-Z]\w*)\}\}/g

function takeVariant<Asked extends Question>(question: Asked, index: number): Asked {
  if (!question.vary) return question
  return replaceIn(question, valuesOf(question, index))
}

/** The same value with every place-holder of a text replaced; a name that the question does not have stays as it is. */
function replaceIn<Value>(value: Value, values: Values): Value
function replaceIn(value: unknown, values: Values): unknown {
  if (typeof value === 'string') {
    return value.replace(PLACEHOLDER, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    )
  }
  if (Array.isArray(value)) return value.map((entry) => replaceIn(entry, values))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, replaceIn(entry, values)]))
}
