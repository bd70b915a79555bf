import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Tests that need a database of each kind. */
const DATABASE = ['lib/{db,auth}/**/*.test.ts', 'tests/access/**/*.test.ts']

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      // The package throws outside a React server; in tests everything is the server.
      'server-only': path.join(root, 'tests/support/server-only.ts'),
    },
  },
  test: {
    testTimeout: 60_000,
    // A browser or a database that starts on a busy machine.
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['{lib,components}/**/*.test.{ts,tsx}', 'tests/{content,architecture}/**/*.test.ts'],
          exclude: DATABASE,
          // The tests share one copy of each module, and read the course once: it saves a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // A server of PostgreSQL is started for these alone.
        test: {
          name: 'database',
          include: DATABASE,
          globalSetup: 'tests/support/start-postgres.ts',
          setupFiles: 'tests/support/access-next.ts',
        },
      },
    ],
  },
})
