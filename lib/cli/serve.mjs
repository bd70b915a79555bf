import { findPortProblem, readPort } from './port.mjs'
import { stop } from './project.mjs'
import { host, isBuilt, serve } from './server.mjs'

/** `npm start`: serves what was built last. */
const wanted = readPort(process.env['PORT'])
if ('problem' in wanted) stop(wanted.problem)
if (!isBuilt()) stop('The site has not been built yet. Run: npm run build, or npm run up, which does all it takes.')
const taken = await findPortProblem(wanted.port, host)
if (taken) stop(taken)
process.exit(await serve({ port: wanted.port, host }))
