import type { KindProps } from '../kind-props'
import { OptionList } from '../option-list'
import { TypedInput } from '../typed-input'

export function PredictOutput({ question, given, result }: KindProps<'predict-output'>) {
  if (question.options) {
    return (
      <OptionList name={question.id} type="radio" options={question.options} chosen={given} results={result?.options} />
    )
  }
  return (
    <TypedInput
      className="text-field typed-answer"
      name={question.id}
      aria-label="What the screen shows"
      defaultValue={given[0]}
      aria-invalid={result?.verdict === 'wrong' || undefined}
    />
  )
}
