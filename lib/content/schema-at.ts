import { z } from 'zod'

/** Keys and places from the root of a document down to an entry. */
export type Path = readonly PropertyKey[]

/** What the schema says the entry is for, to help the author who left it out. */
export function purposeAt(schema: z.core.$ZodType, data: unknown, path: Path): string | undefined {
  const [about] = schemasAt(schema, data, path).flatMap((found) => z.globalRegistry.get(found)?.description ?? [])
  return about?.replace(/\.$/, '')
}

/** The keys that the schema allows where the data has an object. */
export function keysAt(schema: z.core.$ZodType, data: unknown, path: Path): string[] {
  return schemasAt(schema, data, path).flatMap((found) =>
    found instanceof z.core.$ZodObject ? Object.keys(found._zod.def.shape) : [],
  )
}

function schemasAt(schema: z.core.$ZodType, data: unknown, path: Path): z.core.$ZodType[] {
  const here = unwrap(schema, data)
  const [step, ...rest] = path
  if (step === undefined) return here
  return here.flatMap((found) => {
    const inner = innerSchema(found, step)
    return inner ? schemasAt(inner, valueAt(data, [step]), rest) : []
  })
}

function innerSchema(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[String(step)]
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType
  return undefined
}

/** The schemas behind defaults and alternatives; of alternatives those whose fixed values fit the data, if any do. */
function unwrap(schema: z.core.$ZodType, data: unknown): z.core.$ZodType[] {
  if (schema instanceof z.core.$ZodDefault || schema instanceof z.core.$ZodOptional) {
    return [schema, ...unwrap(schema._zod.def.innerType, data)]
  }
  if (!(schema instanceof z.core.$ZodUnion)) return [schema]
  const options = schema._zod.def.options.flatMap((option) => unwrap(option, data))
  const fitting = options.filter((option) => fixedValuesFit(option, data))
  return fitting.length > 0 ? fitting : options
}

function fixedValuesFit(schema: z.core.$ZodType, data: unknown): boolean {
  if (!(schema instanceof z.core.$ZodObject)) return false
  return Object.entries(schema._zod.def.shape).every(([key, inner]) => {
    const value = valueAt(data, [key])
    if (inner instanceof z.core.$ZodOptional && value === undefined) return true
    const literal = inner instanceof z.core.$ZodOptional ? inner._zod.def.innerType : inner
    return !(literal instanceof z.core.$ZodLiteral) || literal._zod.def.values.some((fixed) => fixed === value)
  })
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.getOwnPropertyDescriptor(value, step)?.value
  }, data)
}
