import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import type { Drawing, DrawingStyle, Refusal } from './drawing'
import { FONT_FAMILY } from './mermaid-config'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A browser page with mermaid and the site's font in it, and no network. */
export interface DrawingPage {
  draw(source: string, style: DrawingStyle): Promise<Drawing | Refusal>
  close(): Promise<void>
}

/** The browser that draws, or undefined where this machine has none. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH
  return (chosen ? [chosen] : USUAL_PLACES).find((path) => existsSync(path))
}

export const NO_BROWSER =
  'Drawing diagrams needs Chromium or Chrome: install it (Debian, Ubuntu: "apt-get install chromium") or set CHROMIUM_PATH to its program file'

export async function openDrawingPage(): Promise<DrawingPage> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error(NO_BROWSER)
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const page = await preparePage(browser)
  return {
    draw: (source, style) => page.evaluate(([text, how]) => window.drawDiagram(text, how), [source, style] as const),
    close: () => browser.close(),
  }
}

async function preparePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ offline: true })
  await page.setContent('<!doctype html><meta charset="utf-8"><body>')
  await page.addScriptTag({ content: await bundlePage() })
  for (const weight of ['400', '600']) {
    await page.evaluate(([family, wght, url]) => window.loadFont(family, wght, url), [
      FONT_FAMILY,
      weight,
      await fontUrl(weight),
    ] as const)
  }
  return page
}

async function bundlePage(): Promise<string> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./page/page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  })
  return bundle.outputFiles[0]?.text ?? ''
}

async function fontUrl(weight: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`,
  )
  return `data:font/woff2;base64,${(await readFile(file)).toString('base64')}`
}
