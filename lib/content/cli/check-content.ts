import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { missingTools } from '@/lib/examples/shell/missing-tools'
import { checkRecordedIds, recordIds } from '../check/recorded-ids'
import { checkContent } from '../check-content'
import { checkExampleFiles } from '../check-example-files'
import { contentRoot } from '../content-root'
import { formatMeasures } from '../format-measures'
import { formatProblem } from '../problem'
import { byPlace } from '../read-content'
import { formatSummary, summarizeContent } from '../summarize-content'
import { formatQuizSummary, summarizeQuizzes } from '../summarize-quizzes'

/** `npm run check:content [-- --record]`: tells every problem of the content; `--record` first adds new ids to `ids.txt`. */
async function run(args: readonly string[]): Promise<number> {
  const stranger = args.find((arg) => arg !== '--record')
  if (stranger) {
    console.error(`unknown option "${stranger}"; expected --record or nothing`)
    return 2
  }
  if (args.includes('--record')) await record()
  const { content, problems } = await checkAll()
  for (const problem of problems) console.error(formatProblem(problem))
  for (const { program, unchecked } of await missingTools()) {
    console.error(`${program} is not installed: ${unchecked}`)
  }
  console.log(formatSummary(summarizeContent(content.course, content.lessons)))
  console.log(`\n${formatMeasures(content)}`)
  console.log(`\n${formatQuizSummary(summarizeQuizzes(content.course, content.lessons))}\n`)
  console.log(problems.length === 0 ? 'The content has no problems.' : `${problems.length} problem(s); see above.`)
  return problems.length === 0 ? 0 : 1
}

async function checkAll() {
  const { content, problems } = checkContent()
  return { content, problems: [...problems, ...(await checkExampleFiles(content))].toSorted(byPlace) }
}

/** An id is recorded for ever, so only that of content which is right in all else. */
async function record(): Promise<void> {
  const { content, problems } = await checkAll()
  const aboutIds = new Set(checkRecordedIds(content).map(formatProblem))
  if (problems.every((problem) => aboutIds.has(formatProblem(problem)))) {
    writeFileSync(path.join(contentRoot(), 'ids.txt'), recordIds(content))
  } else console.error('No id was recorded: first mend the other problems.\n')
}

process.exitCode = await run(process.argv.slice(2))
