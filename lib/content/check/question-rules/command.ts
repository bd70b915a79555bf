import { isFault } from '@/lib/quiz/command/command-fault'
import { parseCommand } from '@/lib/quiz/command/parse-command'
import { rulesOf } from '@/lib/quiz/kinds'
import type { StringAt } from '../../list-strings'
import type { QuestionRule } from './question-rule'
import { typedFaults } from './typed-answers'

/** Listed commands can be read, none is listed twice in two forms, none is right and wrong at once. */
export const commandFaults: QuestionRule<'command'> = ({ question, file }) => {
  const accept = question.accept.map((text, index) => ({ text, entry: ['accept', index] }))
  const anticipated = question.anticipated.flatMap(({ answers }, index) =>
    answers.map((text, place) => ({ text, entry: ['anticipated', index, 'answers', place] })),
  )
  const unreadable = [...accept, ...anticipated].flatMap(unreadableFaults)
  if (unreadable.length > 0) return unreadable
  return typedFaults({
    accept,
    anticipated: question.anticipated,
    entry: [],
    judge: (accepted, text) => rulesOf({ ...question, accept: [...accepted], anticipated: [] }).judge([text], file),
  })
}

/** Such an entry is compared with nothing that a learner types. */
function unreadableFaults({ text, entry }: StringAt) {
  const command = parseCommand(text)
  return isFault(command) ? [{ entry, message: `"${text}" cannot be read as a command: ${command.fault}` }] : []
}
