import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { SITE_NAME, SITE_SUMMARY, siteUrl } from '@/lib/site'
import './globals.css'

// Optional: a font that comes late is left for the next page, so that nothing moves under a reader's eyes.
const text = localFont({
  src: './fonts/ibm-plex-sans.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

const code = localFont({
  src: './fonts/ibm-plex-mono.woff2',
  variable: '--font-code',
  weight: '400',
  display: 'optional',
  adjustFontFallback: false,
})

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  title: { default: `${SITE_NAME}: containers and orchestration`, template: `%s · ${SITE_NAME}` },
  description: SITE_SUMMARY,
  applicationName: SITE_NAME,
  openGraph: { siteName: SITE_NAME, type: 'website', locale: 'en_GB' },
  twitter: { card: 'summary_large_image' },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12181f' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // boot.js writes the reader's choices to the root before React looks at it.
    <html lang="en" className={`${text.variable} ${code.variable}`} suppressHydrationWarning>
      <head>
        {/* Not async: it must run before the first paint. */}
        <script src="/boot.js" />
      </head>
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  )
}
