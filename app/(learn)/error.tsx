'use client'

import { SomethingBroke } from '@/components/site/something-broke'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <SomethingBroke what="This page" error={error} retry={reset} />
}
