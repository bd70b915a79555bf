import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

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
    include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}', 'tests/{content,architecture}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // A browser that starts on a busy machine.
    hookTimeout: 60_000,
  },
})
