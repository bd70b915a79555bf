import type { Answer } from '@/lib/quiz/answers'
import type { OptionResult } from '@/lib/quiz/question-result'
import type { OptionView } from '@/lib/quiz/question-view'
import { OptionList } from './option-list'

interface ReasonListProps {
  questionId: string
  reasons: readonly OptionView[]
  given: Answer
  results: readonly OptionResult[] | undefined
}

/** Why it is so: the second part of a claim and of a faulty line. */
export function ReasonList({ questionId, reasons, given: [, reason = ''], results }: ReasonListProps) {
  return (
    <fieldset className="question-part">
      <legend>Why?</legend>
      <OptionList name={`${questionId}.reason`} type="radio" options={reasons} chosen={[reason]} results={results} />
    </fieldset>
  )
}
