import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'
import { SECURITY_HEADERS } from './lib/security/security-headers'

export default function config(phase: string): NextConfig {
  const extensions = ['ts', 'tsx']
  return {
    distDir: process.env.NEXT_DIST_DIR ?? '.next',
    output: 'standalone',
    // The page of every element is for authors: it is not built.
    pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', ...extensions] : extensions,
    poweredByHeader: false,
    reactStrictMode: true,
    headers: async () => [{ source: '/:path*', headers: [...SECURITY_HEADERS] }],
  }
}
