import type { KindProps } from '../kind-props'
import { OptionList } from '../option-list'

export function ChooseOne({ question, given, result }: KindProps<'choose-one'>) {
  return (
    <OptionList name={question.id} type="radio" options={question.options} chosen={given} results={result?.options} />
  )
}

export function ChooseSeveral({ question, given, result }: KindProps<'choose-several'>) {
  return (
    <OptionList
      name={question.id}
      type="checkbox"
      options={question.options}
      chosen={given}
      results={result?.options}
    />
  )
}
