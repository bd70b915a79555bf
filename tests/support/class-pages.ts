/**
 * Who sees a page. `taught`: who teaches the class. `learned`: these and who learns there. `handed in`: these and the one
 * learner who handed it in. `signed in` and `anybody`: as they say.
 */
export type Seen = 'taught' | 'learned' | 'handed in' | 'signed in' | 'anybody'

/** Every page of classes and accounts, by its folder below `app/(…)/`; parts in brackets stand for ids. */
export const PAGES: Readonly<Record<string, Seen>> = {
  '/account': 'signed in',
  // Its answer must outlive the account.
  '/account/delete': 'anybody',
  '/account/forgot': 'anybody',
  '/account/reset/[token]': 'anybody',
  '/account/return': 'anybody',
  '/account/sign-in': 'anybody',
  '/account/sign-up': 'anybody',
  '/classes': 'signed in',
  '/classes/[class]': 'learned',
  '/classes/[class]/[assignment]': 'learned',
  '/classes/[class]/[assignment]/[lesson]': 'learned',
  '/classes/[class]/[assignment]/[lesson]/results/[attempt]': 'handed in',
  '/join': 'anybody',
  '/join/[code]': 'anybody',
  '/teach': 'signed in',
  '/teach/[class]': 'taught',
  '/teach/[class]/api': 'taught',
  '/teach/[class]/assignments': 'taught',
  '/teach/[class]/assignments/[assignment]': 'taught',
  '/teach/[class]/assignments/new': 'taught',
  '/teach/[class]/insights': 'taught',
  '/teach/[class]/join-code': 'taught',
  '/teach/[class]/learners/[learner]': 'taught',
  '/teach/[class]/roster': 'taught',
  '/teach/[class]/roster/[member]': 'taught',
  '/teach/[class]/roster/add': 'taught',
  '/teach/[class]/settings': 'taught',
  '/teach/[class]/work/[assignment]/[learner]': 'taught',
  '/teach/invitation/[token]': 'signed in',
  '/teach/new': 'signed in',
}

/** The addresses of the pages that are seen by some, with ids in place of the brackets. */
export function listAddresses(seen: Seen, ids: Readonly<Record<string, string>>): string[] {
  const pages = Object.entries(PAGES).filter(([, by]) => by === seen)
  return pages.map(([page]) => page.replace(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? 'none'))
}
