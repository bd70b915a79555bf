import { findNodeProblem, stop } from './project.mjs'
import { checkSteps, runSteps } from './steps.mjs'
import { formatSummary, judgeSkips, sum } from './summary.mjs'

/** `npm run check`: what an author or a maintainer runs before every commit; no build, no browser. */
const problem = findNodeProblem()
if (problem) stop(problem)
const results = (await runSteps(checkSteps)).map((result) => judgeSkips(result))
console.log(formatSummary(results))
process.exitCode = sum(results, 'failed') > 0 ? 1 : 0
