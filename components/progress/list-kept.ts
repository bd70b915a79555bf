import type { ProgressFacts } from '@/lib/progress/facts'
import { countOf } from './count-words'

/**
 * What is kept in this browser, in plain words and numbers; what there is none of is left out. `aside` are facts of an
 * account that has left before they could be sent.
 */
export function listKept(facts: ProgressFacts, drafts: number, aside = 0): string[] {
  const { attempts, reviews, placements, reads, positions, settings, ticks } = facts
  return [
    reads.length > 0 && `${countOf(reads.length, 'lesson')} read to the end`,
    attempts.length > 0 && `${countOf(attempts.length, 'quiz', 'quizzes')} handed in, with your answers`,
    drafts > 0 && `${countOf(drafts, 'quiz or check', 'quizzes and checks')} begun and not finished`,
    reviews.length > 0 && `${countOf(reviews.length, 'review answer')}`,
    placements.length > 0 && `${countOf(placements.length, 'placement check')}`,
    ticks.length > 0 && `${countOf(ticks.length, 'tick in a checklist', 'ticks in checklists')}`,
    positions.length > 0 && `The last place in ${countOf(positions.length, 'lesson')}`,
    settings.length > 0 && `${countOf(settings.length, 'setting')}`,
    aside > 0 && `${countOf(aside, 'entry', 'entries')} of an account that signed out, to be sent when it is back`,
  ].filter((line) => line !== false)
}
