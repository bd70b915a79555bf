import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { growCourse } from './bench/generate-course'
import { type Measurement, measureCommand } from './bench/measure-command'
import { measurePages, type PageBytes } from './bench/page-bytes'
import { npmCommand, root, stop } from './project.mjs'

/**
 * `npm run bench`, `npm run bench -- 100 500`: how long, with how much memory and into how many bytes the site builds
 * when the course has that many lessons. Works on a copy: a build elsewhere writes its folder into tsconfig.json.
 */
const DEFAULT_SIZES = [50, 200, 1000]
const LEFT_OUT = /^(\.git|\.drydock|\.next.*|content|coverage|data|node_modules|playwright-report|test-results)$/

if (process.platform !== 'linux') stop('The bench reads memory from /proc, so it runs on Linux only.')
const sizes = process.argv.slice(2).map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) stop('Sizes are whole numbers: npm run bench -- 50 200')

const folder = path.join(root, '.drydock/bench')
console.log(formatRow(['lessons', 'cold s', 'warm s', 'cold MiB', 'warm MiB', 'HTML kB', 'JS kB', 'CSS kB']))
try {
  for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) console.log(await benchSize(size))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function benchSize(size: number): Promise<string> {
  copyProject()
  growCourse(path.join(folder, 'content'), size)
  const build = [...npmCommand(), 'run', '--silent', 'build']
  const cold = await measureCommand(build, folder)
  const warm = await measureCommand(build, folder)
  return format(size, { cold, warm, bytes: measurePages(path.join(folder, '.next')) })
}

function copyProject(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.test(name)) cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true })
  // Linked, not copied: a gigabyte. A link to the folder itself would lead out of the bundler's root.
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(folder, 'node_modules')])
}

function format(size: number, run: { cold: Measurement; warm: Measurement; bytes: PageBytes }): string {
  const { cold, warm, bytes } = run
  const kilobytes = [bytes.html, bytes.js, bytes.css].map((count) => (count / 1000).toFixed(1))
  const memory = [cold, warm].map(({ peakMiB }) => peakMiB.toFixed(0))
  return formatRow([`${size}`, cold.seconds.toFixed(1), warm.seconds.toFixed(1), ...memory, ...kilobytes])
}

function formatRow(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(9)).join('')
}
