import { installPackages } from './install.mjs'
import { findNodeProblem, stop } from './project.mjs'
import { runSteps, testSteps } from './steps.mjs'
import { formatSummary, judgeSkips, sum } from './summary.mjs'
import { findChromium, installSystemTools } from './system-tools.mjs'

/** `npm test`: everything that is checked, from a fresh clone. What is missing is installed first. */
if (!(await installPackages())) stop('The packages could not be installed; npm says why above.')
const problem = findNodeProblem()
if (problem) stop(problem)
const missing = await installSystemTools()
if (missing) stop(missing)
process.env['CHROMIUM_PATH'] = findChromium() ?? ''

const results = (await runSteps(testSteps)).map((result) => judgeSkips(result))
console.log(formatSummary(results))
process.exitCode = sum(results, 'failed') > 0 ? 1 : 0
