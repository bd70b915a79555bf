const QUESTION = '.quiz-question'
/** The lists of an order question are hidden once its buttons are there. */
const FIELD = ':is(input:not([type="hidden"]), select, button):not(:disabled, .step-selects *)'

/** Moves the focus to the first thing of a question that takes it. */
export function focusQuestion(form: HTMLFormElement | null, index: number): void {
  const question = form?.querySelectorAll<HTMLElement>(QUESTION)[index]
  question?.querySelector<HTMLElement>(FIELD)?.focus()
}

/** The place of the question that something stands in, from 0; -1 for what stands in none. */
export function findQuestionOf(form: HTMLFormElement | null, target: EventTarget): number {
  const question = target instanceof Element ? target.closest(QUESTION) : null
  return question && form ? [...form.querySelectorAll(QUESTION)].indexOf(question) : -1
}
