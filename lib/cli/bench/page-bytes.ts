import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export interface PageBytes {
  html: number
  js: number
  css: number
}

/** Median bytes of the lesson pages, as the server sends them to a browser that takes gzip. */
export function measurePages(dist: string): PageBytes {
  const pages = globSync('server/app/learn/*/*.html', { cwd: dist }).map((file) => measurePage(dist, file))
  return { html: median(pages, 'html'), js: median(pages, 'js'), css: median(pages, 'css') }
}

function measurePage(dist: string, file: string): PageBytes {
  const html = readFileSync(path.join(dist, file), 'utf8')
  // Browsers of today leave out what is marked for those without modules.
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"?]+)[^>]*>/g)].filter(([tag]) => !/\snomodule/i.test(tag))
  const styles = html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"?]+)/g)
  return {
    html: gzipSync(html).length,
    js: sumOf(dist, scripts),
    css: sumOf(dist, [...styles]),
  }
}

function sumOf(dist: string, tags: readonly RegExpMatchArray[]): number {
  const addresses = new Set(tags.map(([, address = '']) => address))
  return [...addresses].reduce((sum, address) => sum + sizeOf(dist, address), 0)
}

const sizes = new Map<string, number>()

function sizeOf(dist: string, address: string): number {
  const isBuilt = address.startsWith('/_next/')
  const file = isBuilt ? path.join(dist, address.slice('/_next/'.length)) : path.join(dist, '../public', address)
  const known = sizes.get(file) ?? (existsSync(file) ? gzipSync(readFileSync(file)).length : 0)
  sizes.set(file, known)
  return known
}

function median(pages: readonly PageBytes[], what: keyof PageBytes): number {
  return pages.map((page) => page[what]).toSorted((a, b) => a - b)[Math.floor(pages.length / 2)] ?? 0
}
