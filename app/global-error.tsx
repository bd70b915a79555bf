'use client'

import type { ComponentProps } from 'react'
import { SomethingBroke } from '@/components/site/something-broke'
import './globals.css'

/** In place of the whole document, where the frame around all pages broke: without header, and without the site's fonts. */
export default function GlobalError({ error }: Pick<ComponentProps<typeof SomethingBroke>, 'error'>) {
  return (
    // boot.js writes to the root.
    <html lang="en" suppressHydrationWarning>
      <head>
        <title>This page could not be shown · Drydock</title>
      </head>
      <body>
        {/* What broke may be in the browser alone: everything is loaded anew. */}
        <SomethingBroke error={error} retry={() => window.location.reload()} />
      </body>
    </html>
  )
}
