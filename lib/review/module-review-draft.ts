/** A module's closing review under way, as the browser keeps it: the questions stay the same when it is gone on with. */
export interface ModuleReviewDraft {
  questionIds: readonly string[]
  answers: readonly ModuleReviewAnswer[]
}

export interface ModuleReviewAnswer {
  questionId: string
  isRight: boolean
}

/** More than any draw; a draft is read from a browser in which anything may stand. */
const MOST = 100

/** A draft that can be gone on with; undefined for anything else that the browser may hold. */
export function readModuleReviewDraft(value: unknown): ModuleReviewDraft | undefined {
  if (typeof value !== 'object' || value === null || !('questionIds' in value) || !('answers' in value))
    return undefined
  const { questionIds, answers } = value
  if (!Array.isArray(questionIds) || questionIds.length > MOST || !questionIds.every(isText)) return undefined
  if (!Array.isArray(answers) || answers.length > MOST || !answers.every(isAnswer)) return undefined
  return { questionIds, answers }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isAnswer(value: unknown): value is ModuleReviewAnswer {
  if (typeof value !== 'object' || value === null || !('questionId' in value) || !('isRight' in value)) return false
  return isText(value.questionId) && typeof value.isRight === 'boolean'
}
