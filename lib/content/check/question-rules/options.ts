import { foldText } from '../../plain-text'
import type { QuestionFault } from '../../variant-faults'
import { findOptions, type OptionList } from './option-list'
import type { QuestionRule } from './question-rule'
import { findTellingWords } from './telling-words'
import { twinFaults } from './twins'

/** Options differ in what they say and in the idea behind them, and the key is not found by its words alone. */
export const optionFaults: QuestionRule = ({ question }) => {
  const list = findOptions(question)
  if (!list) return []
  const texts = list.options.map(({ text }, index) => ({ text, entry: [list.field, index, 'text'] }))
  return [...twinFaults(texts, 'options'), ...repeatedIdeas(list), ...tellingWords(question.prompt, list)]
}

/** Two options for one misconception test it once, and a report could not say which of two ideas somebody has. */
function repeatedIdeas({ field, options }: OptionList): QuestionFault[] {
  const ideas = options.map((option) => ('misconception' in option ? foldText(option.misconception) : undefined))
  return ideas.flatMap((idea, index) => {
    const before = ideas.indexOf(idea)
    if (idea === undefined || before === index) return []
    const message = `the misconception of option "${options[before]?.id}" again; each wrong option has an idea of its own`
    return [{ entry: [field, index, 'misconception'], message }]
  })
}

function tellingWords(stem: string, list: OptionList): QuestionFault[] {
  const words = findTellingWords(stem, list.options)
  if (words.length === 0) return []
  const quoted = words.map((word) => `"${word}"`).join(', ')
  const message = `of all options only the key repeats the prompt's ${quoted}; let a wrong option repeat a word of it too, or reword the key`
  return [{ entry: [list.field], message }]
}
