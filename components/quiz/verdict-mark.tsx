import type { Verdict } from '@/lib/progress/facts'

const WORDS: Readonly<Record<Verdict, string>> = {
  right: '✓ Right',
  wrong: '✗ Not right',
  unanswered: '– Not answered',
}

/** The verdict as a sign and words, never as a colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return <b className="verdict">{WORDS[verdict]}</b>
}
