import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkRecordedIds, recordIds } from '../check/recorded-ids'
import { checkContent } from '../check-content'
import { contentRoot } from '../content-root'
import { formatProblem } from '../problem'
import { formatSummary, summarizeContent } from '../summarize-content'

/** `npm run check:content [-- --record]`: tells every problem of the content; `--record` first adds new ids to `ids.txt`. */
function run(args: readonly string[]): void {
  const stranger = args.find((arg) => arg !== '--record')
  if (stranger) {
    console.error(`unknown option "${stranger}"; expected --record or nothing`)
    process.exitCode = 2
    return
  }
  if (args.includes('--record')) record()
  const { content, problems } = checkContent()
  for (const problem of problems) console.error(formatProblem(problem))
  console.log(formatSummary(summarizeContent(content.course, content.lessons)))
  console.log(problems.length === 0 ? 'The content has no problems.' : `${problems.length} problem(s); see above.`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

/** An id is recorded for ever, so only that of content which is right in all else. */
function record(): void {
  const { content, problems } = checkContent()
  const ids = new Set(checkRecordedIds(content).map(formatProblem))
  if (problems.every((problem) => ids.has(formatProblem(problem)))) {
    writeFileSync(path.join(contentRoot(), 'ids.txt'), recordIds(content))
  } else console.error('No id was recorded: first mend the other problems.\n')
}

run(process.argv.slice(2))
