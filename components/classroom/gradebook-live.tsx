'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { watchVersion } from './watch-version'
import './gradebook-desk.css'

interface GradebookLiveProps {
  /** Where to ask for the version of now. */
  address: string
  /** Of what the page shows. */
  version: string
}

/** Brings the page up to date whenever there is something new; focus, scroll and order stay. */
export function GradebookLive({ address, version }: GradebookLiveProps) {
  const router = useRouter()
  const [isLost, setIsLost] = useState(false)
  useEffect(
    () =>
      watchVersion({
        address,
        version,
        onChange: () => router.refresh(),
        onAnswer: (isAnswered) => setIsLost(!isAnswered),
      }),
    [address, version, router],
  )
  return (
    <p className="gradebook-live needs-js" data-lost={isLost ? '' : undefined}>
      <span role="status">{isLost ? 'The server does not answer; what you see may be old. ' : ''}</span>
      {!isLost && 'New work appears by itself.'}
    </p>
  )
}
