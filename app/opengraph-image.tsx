import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { SITE_NAME, SITE_SLOGAN, SITE_SUMMARY } from '@/lib/site'

export const alt = `${SITE_NAME}: ${SITE_SUMMARY}`
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

const INK = '#1b2733'
const BLUEPRINT = '#1d5686'

/** The preview that other sites show for a link to ours; drawn once, at build. */
export default async function OpenGraphImage() {
  const picture = (
    <div style={{ ...FILL, background: '#fbfaf7', color: INK, padding: 64, fontFamily: 'Plex' }}>
      <div style={{ ...FILL, border: `2px solid ${BLUEPRINT}`, padding: 56, justifyContent: 'space-between' }}>
        <div style={{ fontSize: 40 }}>{SITE_NAME}</div>
        <div style={{ fontSize: 66, lineHeight: 1.1 }}>{SITE_SLOGAN}</div>
        <div style={{ display: 'flex', borderTop: `2px solid ${BLUEPRINT}`, paddingTop: 24, fontSize: 30 }}>
          Docker, Compose and Kubernetes, step by step
        </div>
      </div>
    </div>
  )
  return new ImageResponse(picture, { ...size, fonts: [{ name: 'Plex', data: await readFont(), weight: 600 }] })
}

const FILL = { display: 'flex', flexDirection: 'column', width: '100%', height: '100%' } as const

/** The picture library reads WOFF, not the WOFF2 that the pages use. */
function readFont(): Promise<Buffer> {
  const file = 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff'
  return readFile(path.join(/* turbopackIgnore: true */ process.cwd(), file))
}
