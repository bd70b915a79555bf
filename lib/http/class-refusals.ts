import type { Refused } from './respond'

/** Whoever is signed out keeps what they typed: the page stays, and the same is sent again. */
export const SIGNED_OUT: Refused = {
  status: 401,
  reason:
    'You are signed out by now. Sign in in another tab, then try again here: your answers are still on this page.',
}

/** As if there were nothing: for work of others, and of classes that one does not belong to. */
export const NOT_FOUND: Refused = {
  status: 404,
  reason: 'This quiz is not open to you: the assignment, or your place in the class, is gone.',
}

export const NO_SUCH_QUIZ: Refused = {
  status: 410,
  reason: 'This quiz is no longer in the course. Your instructor can tell you what that means for you.',
}

/** For practice, which may be handed in any number of times, but not that fast. */
export function tooOften(waitSeconds: number): Refused {
  return {
    status: 429,
    reason:
      'You have handed in too often within a minute. Wait a minute and try again: your answers are still on this page.',
    waitSeconds,
  }
}

export const OTHER_SITE: Refused = {
  status: 403,
  reason: 'Only the pages of this site may hand in. Open the quiz again, and try it there.',
}
