'use client'

import { SomethingBroke } from '@/components/site/something-broke'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <SomethingBroke what="This lesson" error={error} retry={reset} />
}
