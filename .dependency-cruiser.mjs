import { fileURLToPath } from 'node:url'

const pure = '^lib/(sim|quiz|search|progress|review|mastery|explore|classroom)/'
const server = '^lib/(content|mdx|learn|hand-in|http|db|auth|diagrams|examples|security|cli)/'
/** What needs the answer key at hand: schemas, kinds and grading. */
const key =
  '^lib/quiz/((kinds|schema|command)/|(kinds|grade-quiz|quiz-schema|quiz-view|quiz-result|variants|receipt|hand-in)\\.ts$)'
const test = '\\.test\\.tsx?$|\\.test-support\\.ts$'

/**
 * Who may import whom: app -> components -> pure folders of lib, app -> server folders of lib -> pure folders of lib.
 * `tests/architecture/dependency-rules.test.ts` proves that every rule finds what it is there for.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'simulator-stands-alone',
      comment: 'The simulator runs in the browser, on the server and in tests alike, and could be published by itself.',
      severity: 'error',
      from: { path: '^lib/sim/', pathNot: test },
      to: { pathNot: '^lib/sim/' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Decisions live in functions that touch no disk, no database and no request.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { path: `${server}|^(app|components|tests)/|^node_modules/(next|react|react-dom|server-only)/` },
    },
    {
      name: 'pure-knows-no-node',
      comment: 'Pure code also runs in the browser.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'components-get-values',
      comment:
        'Components take data and server actions as properties. Types may be imported: they vanish before anything runs.',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: { path: `${server}|^(app|tests)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-know-no-node',
      comment: 'A component may end up in the browser.',
      severity: 'error',
      from: { path: '^components/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-knows-no-key',
      comment: 'A question with its key stays on the server: the browser gets views, and sends answers.',
      severity: 'error',
      from: { path: '^(components|lib/(progress|progress-store|review|mastery))/', pathNot: test },
      to: { path: key, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-has-no-progress-store',
      comment: 'What the browser keeps is a matter of the browser: the account gets facts, see lib/progress/sync.ts.',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: `^lib/progress-store/|${test}` },
      to: { path: '^lib/progress-store/' },
    },
    {
      name: 'lib-knows-no-pages',
      comment: 'The library is below the pages and their components; lib/mdx is given the components by the page.',
      severity: 'error',
      from: { path: '^lib/', pathNot: test },
      to: { path: '^(app|components|tests)/' },
    },
    {
      name: 'content-knows-no-database',
      comment: 'Only a page joins a grade to a lesson.',
      severity: 'error',
      from: { path: '^lib/content/' },
      to: { path: '^lib/(db|auth)/' },
    },
    {
      name: 'database-knows-no-content',
      comment: 'Only a page joins a grade to a lesson.',
      severity: 'error',
      from: { path: '^lib/(db|auth)/' },
      to: { path: '^lib/(content|mdx|diagrams|examples)/' },
    },
    {
      name: 'commands-are-ends',
      comment: 'A command line program is started, not imported.',
      severity: 'error',
      from: { pathNot: '^(lib/cli|lib/[^/]+/cli|tests)/' },
      to: { path: '^lib/(cli|[^/]+/cli)/' },
    },
    {
      name: 'no-cycle',
      comment: 'Files in a circle can only be understood together. Types are free.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'Nobody imports it and it imports nobody: delete it, or name it as an entry.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: `^app/|^tests/support/server-only\\.ts$|\\.d\\.ts$|^next\\.config\\.ts$|^lib/(cli|[^/]+/cli)/|${test}`,
      },
      to: {},
    },
    {
      name: 'no-unknown-module',
      comment: 'It cannot be found: a typing mistake, or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'It is there by luck, because another package needs it.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    // The compiler's own parser cannot be used: TypeScript 7 has no programming interface that the cruiser knows.
    parser: 'swc',
    doNotFollow: { path: '^node_modules/' },
    exclude: {
      path: '^(\\.next|\\.next-[^/]+|content|coverage|data|node_modules/\\.cache|playwright-report|public|test-results)/',
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    webpackConfig: { fileName: fileURLToPath(new URL('./tests/architecture/import-aliases.mjs', import.meta.url)) },
  },
}
