/** What Ajv, and the validators that it compiles, tell about one mistake. */
export interface SchemaError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string | undefined
  /** The fields that the object may have, where the validator tells. */
  known?: readonly string[]
}

export interface SchemaFault {
  keyword: string
  place: readonly string[]
  /** `lacks the field image`; absent where the value itself is wrong. */
  wrong?: string
  /** `integer`, `one of Always, Never`. */
  expected: string
  /** The field that is not known or is missing. */
  field?: string
  known: readonly string[]
}

/**
 * Turns the errors of a validator into one sentence a place.
 * Where a value may have one of several forms, the validator complains about each of them:
 * a complaint from deep inside the form that was meant is kept, the "must be string" of the others is not.
 */
export function toFaults(errors: readonly SchemaError[]): SchemaFault[] {
  const choices = new Set(errors.filter(isChoice).map((error) => error.instancePath))
  const faults: SchemaFault[] = []
  for (const error of errors) {
    if (isChoice(error)) {
      if (!errors.some((other) => explains(other, error))) faults.push(choiceFault(error, errors))
    } else if (!(error.keyword === 'type' && choices.has(error.instancePath))) {
      faults.push(toFault(error))
    }
  }
  const seen = new Set<string>()
  return faults.filter((fault) => {
    const key = JSON.stringify([fault.place, fault.wrong, fault.expected])
    return !seen.has(key) && seen.add(key)
  })
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf'
}

function explains(other: SchemaError, choice: SchemaError): boolean {
  if (other === choice || isChoice(other)) return false
  return other.instancePath === choice.instancePath
    ? other.keyword !== 'type'
    : other.instancePath.startsWith(`${choice.instancePath}/`)
}

function choiceFault(choice: SchemaError, errors: readonly SchemaError[]): SchemaFault {
  const types: unknown[] = errors
    .filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === choice.instancePath)
    .flatMap(({ params }) => params.type)
  const forms = [...new Set(types)].join(' or ')
  return {
    keyword: choice.keyword,
    place: toPlace(choice.instancePath),
    expected: forms || 'one of its forms',
    known: [],
  }
}

function toFault({ keyword, instancePath, params, message, known = [] }: SchemaError): SchemaFault {
  const place = toPlace(instancePath)
  if (keyword === 'additionalProperties') {
    const field = String(params.additionalProperty)
    return { keyword, place: [...place, field], wrong: 'is not a known field', expected: 'a known one', field, known }
  }
  if (keyword === 'required') {
    const field = String(params.missingProperty)
    return { keyword, place, wrong: `lacks the field ${field}`, expected: 'it, as it is required', field, known: [] }
  }
  return { keyword, place, expected: expectation(keyword, params, message), known: [] }
}

function expectation(keyword: string, params: Record<string, unknown>, message = 'must be valid'): string {
  if (keyword === 'type') return [params.type].flat().join(' or ')
  if (keyword === 'enum') return `one of ${[params.allowedValues].flat().map(String).join(', ')}`
  if (keyword === 'format') return `the form ${String(params.format)}`
  return `that it ${message}`
}

function toPlace(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** `spec.containers[0].image`. */
export function formatPlace(place: readonly string[]): string {
  return place.reduce((text, step) => {
    if (/^\d+$/.test(step)) return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}
