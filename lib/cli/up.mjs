import { buildIfChanged } from './build.mjs'
import { installPackages } from './install.mjs'
import { findPortProblem, readPort } from './port.mjs'
import { findNodeProblem, stop } from './project.mjs'
import { host, serve } from './server.mjs'

/**
 * `npm run up`: from a fresh clone to a site in the browser. Each step is done only when it has to be.
 * With `--no-serve` it ends before the server starts.
 */
const isServing = !process.argv.includes('--no-serve')
const wanted = readPort(process.env['PORT'])
if ('problem' in wanted) stop(wanted.problem)
// Before the long work, so that nobody waits for minutes to learn that the port is taken.
const taken = isServing && (await findPortProblem(wanted.port, host))
if (taken) stop(taken)

if (!(await installPackages())) stop('The packages could not be installed; npm says why above.')
const problem = findNodeProblem()
if (problem) stop(problem)
if (!(await buildIfChanged())) stop('The site could not be built; the reason stands above.')
if (isServing) process.exit(await serve({ port: wanted.port, host }))
