import type { QuestionBank } from '@/lib/quiz/question-bank'

/** Module id -> ids of modules; never of itself. */
type Related = ReadonlyMap<string, ReadonlySet<string>>

export interface ModuleOrder {
  /** What a module builds on, directly or through others. */
  below: Related
  /** What builds on a module. */
  above: Related
}

/**
 * Which module builds on which: as soon as one of its lessons requires a lesson of the other, through however many
 * modules. In terms of knowledge spaces this is the surmise relation: who knows the one surely knows the other
 * (Doignon & Falmagne 1985, https://doi.org/10.1016/S0020-7373(85)80031-6).
 */
export function buildModuleOrder({ modules, lessons }: QuestionBank): ModuleOrder {
  const moduleOf = new Map(lessons.map(({ id, moduleId }) => [id, moduleId]))
  const direct = new Map(modules.map(({ id }) => [id, new Set<string>()]))
  for (const { moduleId, requires } of lessons) {
    for (const required of requires) {
      const other = moduleOf.get(required)
      if (other !== undefined) direct.get(moduleId)?.add(other)
    }
  }
  const below = new Map(modules.map(({ id }) => [id, reachableFrom(id, direct)]))
  const above = new Map(
    modules.map(({ id }) => [
      id,
      new Set(modules.filter((other) => below.get(other.id)?.has(id)).map((other) => other.id)),
    ]),
  )
  return { below, above }
}

function reachableFrom(start: string, direct: Related): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of direct.get(id) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(next)
    }
  }
  found.delete(start)
  return found
}
