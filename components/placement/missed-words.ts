/** A missed question as it was asked, and the part of a lesson that answers it. */
export interface MissedWords {
  html: string
  href: string
}
