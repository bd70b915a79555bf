import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'
import { SECURITY_HEADERS } from './lib/security/security-headers'

export default function config(phase: string): NextConfig {
  const siteUrl = process.env.SITE_URL || 'http://localhost:3000'
  if (!URL.canParse(siteUrl)) {
    throw new Error(`SITE_URL is "${siteUrl}"; an address looks like https://learn.example.org`)
  }
  const extensions = ['ts', 'tsx']
  return {
    // Fixed at build, also for pages made for a request: an image knows them only then.
    env: { SITE_URL: siteUrl, EDIT_URL: process.env.EDIT_URL ?? '' },
    distDir: process.env.NEXT_DIST_DIR ?? '.next',
    output: 'standalone',
    // Not guessed from lockfiles: one in a folder above would move the whole standalone output.
    outputFileTracingRoot: import.meta.dirname,
    turbopack: { root: import.meta.dirname },
    // Pictures are served as they are: the optimizer is never loaded (19 MB less in the image).
    images: { unoptimized: true },
    outputFileTracingExcludes: { '*': ['./node_modules/sharp/**/*', './node_modules/@img/**/*'] },
    // The page of every element is for authors: it is not built.
    pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', ...extensions] : extensions,
    poweredByHeader: false,
    reactStrictMode: true,
    // Types are a step of their own in `npm test`; whoever builds to run the site need not wait for them again.
    typescript: { ignoreBuildErrors: true },
    headers: async () => [{ source: '/:path*', headers: [...SECURITY_HEADERS] }],
  }
}
