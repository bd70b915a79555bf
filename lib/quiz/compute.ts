import jsep, { type Expression } from 'jsep'

/** Values of a variant by name. */
export type Values = Readonly<Record<string, string | number>>

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
}

const FUNCTIONS: Readonly<Record<string, (...numbers: number[]) => number>> = {
  ceil: Math.ceil,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
}

/**
 * The value of an author's expression over the values of a variant: numbers, names, `+ - * / %`, brackets, and
 * `ceil floor max min`. Throws an error that says what it does not know.
 */
export function compute(expression: string, values: Values): number {
  const result = evaluate(jsep(expression), values)
  if (!Number.isFinite(result)) throw new Error(`"${expression}" is ${result}`)
  return result
}

function evaluate(node: Expression, values: Values): number {
  if (isLiteral(node) && typeof node.value === 'number') return node.value
  if (isName(node)) {
    const value = Object.hasOwn(values, node.name) ? Number(values[node.name]) : undefined
    if (value === undefined || Number.isNaN(value)) throw new Error(`"${node.name}" is no number of this question`)
    return value
  }
  if (isBinary(node)) {
    const operator = OPERATORS[node.operator]
    if (operator) return operator(evaluate(node.left, values), evaluate(node.right, values))
  }
  if (isCall(node) && isName(node.callee)) {
    const called = Object.hasOwn(FUNCTIONS, node.callee.name) ? FUNCTIONS[node.callee.name] : undefined
    if (called) return called(...node.arguments.map((argument) => evaluate(argument, values)))
  }
  throw new Error('expected numbers, names, + - * / %, brackets, and ceil, floor, max or min')
}

const isLiteral = (node: Expression): node is jsep.Literal => node.type === 'Literal'
const isName = (node: Expression): node is jsep.Identifier => node.type === 'Identifier'
const isBinary = (node: Expression): node is jsep.BinaryExpression => node.type === 'BinaryExpression'
const isCall = (node: Expression): node is jsep.CallExpression => node.type === 'CallExpression'
