import type { Finding } from './teach-next'

/** `46 %`; 0 and 100 only where it is none and all. */
export function percentText(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return '1 %'
  return rounded === 100 && share < 1 ? '99 %' : `${rounded} %`
}

/** Below this a question should be looked at: https://easystats.github.io/performance/reference/item_discrimination.html */
const LOW_DISCRIMINATION = 0.2

/** `0.41`, `0.12, low`, `−0.20, below zero`; a dash where there is none. */
export function discriminationText(discrimination: number | undefined): string {
  if (discrimination === undefined) return '–'
  const number = discrimination.toFixed(2).replace(/^-0\.00$/, '0.00')
  if (number.startsWith('-')) return `${number.replace('-', '−')}, below zero`
  return discrimination < LOW_DISCRIMINATION ? `${number}, low` : number
}

const MINUTE_MS = 60_000

/** `4.5 min`, `23 min`, `under 1 min`. */
export function minutesText(time: number): string {
  const minutes = time / MINUTE_MS
  if (minutes < 1) return 'under 1 min'
  return minutes < 10 ? `${Math.round(minutes * 10) / 10} min` : `${Math.round(minutes)} min`
}

/** `24 learners`. */
export function learnersText(learners: number): string {
  return learners === 1 ? '1 learner' : `${learners} learners`
}

/** What was found, as one says it; Markdown of one line. */
export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'misconception': {
      const { misconception, learners, of } = finding.misconception
      return `${learners} of ${learnersText(of)} ${learners === 1 ? 'thinks' : 'think'}: “${misconception}”`
    }
    case 'question': {
      const { prompt, right, learners } = finding.question
      return `${right} of ${learnersText(learners)} had this right at the first attempt: “${prompt}”`
    }
    case 'skill': {
      const { outcome, share, learners } = finding.skill
      return `${percentText(share)} of the answers to this skill are right, from ${learnersText(learners)}: “${outcome}”`
    }
  }
}
