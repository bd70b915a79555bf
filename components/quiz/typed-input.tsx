import type { ComponentProps } from 'react'
import { MAX_ANSWER_LENGTH } from '@/lib/quiz/answers'

/** A line of code to type: nothing corrects it, completes it or begins it with a capital letter. */
export function TypedInput(props: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={MAX_ANSWER_LENGTH}
      {...props}
    />
  )
}
