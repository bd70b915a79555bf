import type { PlacementFact } from '@/lib/progress/facts'
import type { BankLesson, BankModule, BankQuestion, QuestionBank } from '@/lib/quiz/question-bank'
import { type ModuleEvidence, type PlacementAnswer, type Standing, weighModules } from './module-evidence'

export interface ModuleResult {
  module: BankModule
  /** kept: not decided this time, and marked by the check before. */
  standing: Standing | 'kept'
  /** How many of its questions were answered right. */
  right: number
  /** Titles of the shown modules that build on it. */
  supportedBy: readonly string[]
  /** Questions that were wrong or "I don't know", with the lesson that answers them. */
  missed: readonly { question: BankQuestion; lesson: BankLesson }[]
}

export interface PlacementResult {
  /** In course order. */
  modules: readonly ModuleResult[]
  /** Ids of all that are known now, also from before. */
  knownModules: readonly string[]
  /** What this check alone has found out, as its fact keeps it. */
  found: Required<Pick<PlacementFact, 'knownModules' | 'missedModules'>>
  /** The first lesson of the first module that is not known; none where all are. */
  start?: BankLesson
}

export interface PlacementCheckDone {
  bank: QuestionBank
  answers: readonly PlacementAnswer[]
  /** Ids of the modules that were known before: they stay so unless something in them was missed now. */
  knownBefore: readonly string[]
}

/** What came out of a placement check, and where to begin reading. */
export function buildPlacementResult({ bank, answers, knownBefore }: PlacementCheckDone): PlacementResult {
  const modules = weighModules(bank, answers)
    .map((evidence) => toModuleResult(bank, evidence))
    .map((result): ModuleResult => {
      const isKept = result.standing === 'open' && knownBefore.includes(result.module.id)
      return isKept ? { ...result, standing: 'kept' } : result
    })
  const knownModules = modules.filter(isKnown).map(({ module }) => module.id)
  const start = bank.lessons.find(({ moduleId }) => !knownModules.includes(moduleId))
  const found = {
    knownModules: idsOf(modules, 'shown', 'implied'),
    missedModules: idsOf(modules, 'missed'),
  }
  return { modules, knownModules, found, ...(start && { start }) }
}

function idsOf(modules: readonly ModuleResult[], ...standings: readonly ModuleResult['standing'][]): string[] {
  return modules.filter(({ standing }) => standings.includes(standing)).map(({ module }) => module.id)
}

function toModuleResult({ lessons, modules }: QuestionBank, evidence: ModuleEvidence): ModuleResult {
  const { module, standing, right, supportedBy, missed } = evidence
  return {
    module,
    standing,
    right: right.length,
    supportedBy: modules.filter(({ id }) => supportedBy.includes(id)).map(({ title }) => title),
    missed: missed.flatMap((question) =>
      lessons.filter(({ id }) => id === question.lessonId).map((lesson) => ({ question, lesson })),
    ),
  }
}

export function isKnown({ standing }: Pick<ModuleResult, 'standing'>): boolean {
  return standing === 'shown' || standing === 'implied' || standing === 'kept'
}
