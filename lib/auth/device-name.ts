import 'server-only'
import Bowser from 'bowser'

/** A device as its owner knows it, from what its browser says of itself: `Firefox on Linux`. */
export function deviceName(userAgent: string | null | undefined): string {
  if (!userAgent) return 'Unknown device'
  const { browser, os } = Bowser.parse(userAgent)
  return [browser.name || 'Unknown browser', os.name && `on ${os.name}`].filter(Boolean).join(' ')
}
