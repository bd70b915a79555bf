import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../../lib/cli/system-tools.mjs'

const port = Number(process.env.E2E_PORT ?? 3210)

// An empty database: what somebody tried on this machine is neither in the way nor touched. Workers are told which.
process.env['E2E_DATA_DIR'] ??= mkdtempSync(path.join(tmpdir(), 'drydock-e2e-'))

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two cores: while one waits for its page, the other works. Tests share a server, and nothing else.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  // A busy machine may take its time; what is waited for is the same.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/e2e.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'npm start',
    cwd: '../..',
    url: `http://localhost:${port}/api/health/live`,
    env: {
      PORT: String(port),
      DATA_DIR: process.env['E2E_DATA_DIR'],
      // Where the provider sends people back to.
      SITE_URL: `http://localhost:${port}`,
      // Started by oidc.test.ts; nobody asks it before.
      OIDC_ISSUER: `http://localhost:${port + 1}`,
      OIDC_CLIENT_ID: 'drydock',
      OIDC_CLIENT_SECRET: 'of-the-journeys',
      OIDC_NAME: 'Example School',
    },
    timeout: 60_000,
    reuseExistingServer: !process.env.CI,
  },
})
