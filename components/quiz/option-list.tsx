import { useId } from 'react'
import type { OptionResult } from '@/lib/quiz/question-result'
import type { OptionView } from '@/lib/quiz/question-view'
import { Html } from '../ui/html'
import { withoutRight } from './without-right'

interface OptionListProps {
  name: string
  type: 'radio' | 'checkbox'
  options: readonly OptionView[]
  /** Tokens of the options that are chosen at first. */
  chosen: readonly string[]
  results: readonly OptionResult[] | undefined
}

/** Options to choose, each with its feedback once the question is answered. */
export function OptionList({ options, results, chosen, ...field }: OptionListProps) {
  return (
    <div className="options">
      {options.map((option) => (
        <OptionRow
          key={option.token}
          {...field}
          option={option}
          isChosen={chosen.includes(option.token)}
          result={results?.find(({ token }) => token === option.token)}
        />
      ))}
    </div>
  )
}

interface OptionRowProps extends Pick<OptionListProps, 'name' | 'type'> {
  option: OptionView
  isChosen: boolean
  result: OptionResult | undefined
}

function OptionRow({ name, type, option, isChosen, result }: OptionRowProps) {
  const noteId = useId()
  const mark = result && markOf(result)
  return (
    <>
      <label className="option" data-mark={mark}>
        <input
          type={type}
          name={name}
          value={option.token}
          defaultChecked={isChosen}
          aria-describedby={result && noteId}
        />
        <Html as="span" html={option.html} />
      </label>
      {result && mark && (
        <p className="option-feedback" data-mark={mark} id={noteId}>
          <b>{MARK_TEXT[mark]}</b> <Html as="span" html={result.correct ? withoutRight(result.html) : result.html} />
        </p>
      )}
    </>
  )
}

const MARK_TEXT = {
  hit: '✓ You chose this.',
  slip: '✗ You chose this.',
  missed: '✓ This one is right; you did not choose it.',
  passed: '✗ Not this one.',
}

function markOf({ chosen, correct }: OptionResult): keyof typeof MARK_TEXT {
  if (chosen) return correct ? 'hit' : 'slip'
  return correct ? 'missed' : 'passed'
}
