import type { Finding } from './finding'

/** A lesson's promise that one of its examples is broken on purpose, and how. */
export interface BrokenExample {
  /** From the lesson's folder: `examples/broken/Dockerfile`. */
  file: string
  rule: string
  /** A piece of the finding's message. */
  says: string
}

/** The finding as an author reads it. */
export function describe({ message, rule }: Finding): string {
  return `${message} [${rule}]`
}

/**
 * Compares what was found in one file with what its lesson declares to be broken in it. A declared file must fail by the
 * declared rules, with the words that the lesson promises, and by no other rule. Says what does not hold.
 */
export function checkDeclarations(declared: readonly BrokenExample[], findings: readonly Finding[]): string[] {
  const rules = declared.map(({ rule }) => rule)
  const others = findings.filter(({ rule }) => !rules.includes(rule))
  const kept = declared.flatMap((one) => {
    const fault = declarationFault(one, findings)
    return fault === undefined ? [] : `${one.file} was declared to fail by rule ${one.rule} but ${fault}`
  })
  const strays = others.map((finding) => {
    const also = `it also fails in line ${finding.line}: ${describe(finding)}`
    return `${declared[0]?.file} was declared to fail by rule ${rules.join(', ')} but ${also}`
  })
  return [...kept, ...strays]
}

function declarationFault({ rule, says }: BrokenExample, findings: readonly Finding[]): string | undefined {
  const hits = findings.filter((finding) => finding.rule === rule)
  if (hits.length === 0) return 'that rule found nothing in it'
  if (hits.some((finding) => describe(finding).includes(says))) return undefined
  return `no message of that rule contains "${says}"; it says: ${hits.map(describe).join('; ')}`
}
