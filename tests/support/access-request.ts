import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback'
import { getURLFromRedirectError } from 'next/dist/client/components/redirect'
import { isRedirectError } from 'next/dist/client/components/redirect-error'
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external'
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external'
import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store'
import { createWorkStore } from 'next/dist/server/async-storage/work-store'
import { NextRequest } from 'next/server'
import type { FormState } from '@/lib/forms/form-state'

export const SITE = 'http://localhost:3000'

/** What a server action or a route may answer. */
export type Answer = FormState | Response | undefined

/** What the visitor gets of it. `threw` is what they see as "Something went wrong". */
export type Told =
  | { kind: 'state'; state: FormState }
  | { kind: 'page'; path: string }
  | { kind: 'response'; status: number; body: string }
  | { kind: 'nothing' }
  | { kind: 'not-found' }
  | { kind: 'threw'; error: unknown }

let visitors = 0

/** Headers of a page of the site, from an address of its own: limits by address are tested elsewhere. */
export function headersOf(cookie: string): Headers {
  visitors += 1
  const address = [10, visitors >> 16, (visitors >> 8) & 255, visitors & 255].join('.')
  return new Headers({
    cookie,
    host: 'localhost:3000',
    origin: SITE,
    'sec-fetch-site': 'same-origin',
    'next-action': 'action',
    'x-forwarded-for': address,
  })
}

/**
 * Runs an action or a route as Next.js itself does for a request: `headers()`, `cookies()`, `redirect()`, `notFound()` and
 * `revalidatePath()` are the real ones. Only what stands around them is made here, from parts of Next.js that are its own
 * affair; where a new version moves them, this is the one file to mend.
 */
export async function ask(headers: Headers, work: () => Promise<Answer>): Promise<Told> {
  // What was built ahead is not looked at here; that there is something to revalidate is all it asks.
  Reflect.set(globalThis, '__incrementalCache', {})
  const request = createRequestStoreForAPI(
    new NextRequest(SITE, { headers }),
    new URL(SITE),
    { tags: [], expirationsByCacheKind: new Map() },
    undefined,
    undefined,
    undefined,
  )
  return workAsyncStorage.run(makeWorkStore(), () => workUnitAsyncStorage.run(request, () => hear(work)))
}

function makeWorkStore() {
  return createWorkStore({
    page: '/access/page',
    buildId: 'test',
    deploymentId: '',
    previouslyRevalidatedTags: [],
    renderOpts: {
      cacheComponents: false,
      cacheLifeProfiles: { default: { stale: 0, revalidate: 0, expire: 0 } },
      experimental: {
        authInterrupts: false,
        isRoutePPREnabled: false,
        useCacheTimeout: 0,
        durableUseCacheEntries: false,
      },
      onAfterTaskError: undefined,
      onClose: () => {},
      staticPageGenerationTimeout: 60,
      validationLevel: 'warning',
      waitUntil: undefined,
    },
  })
}

async function hear(work: () => Promise<Answer>): Promise<Told> {
  try {
    const answer = await work()
    if (answer === undefined) return { kind: 'nothing' }
    if (!(answer instanceof Response)) return { kind: 'state', state: answer }
    return { kind: 'response', status: answer.status, body: await answer.text() }
  } catch (error) {
    if (isRedirectError(error)) return { kind: 'page', path: getURLFromRedirectError(error) }
    if (isHTTPAccessFallbackError(error) && getAccessFallbackHTTPStatus(error) === 404) return { kind: 'not-found' }
    return { kind: 'threw', error }
  }
}

/** How it went, in the words of the table. */
export function outcomeOf(told: Told): string {
  switch (told.kind) {
    case 'state':
      return sayState(told.state)
    case 'page':
      return told.path.startsWith('/account/sign-in?next=') ? 'sign in' : 'done'
    case 'response':
      return sayStatus(told.status)
    case 'nothing':
      return 'done'
    case 'not-found':
      return 'not found'
    case 'threw':
      return `threw ${told.error}`
  }
}

function sayState(state: FormState): string {
  if (state.status !== 'refused') return state.status
  if (/^(You are signed out by now|Nobody is signed in here)/.test(state.reason)) return 'sign in'
  // In a form that keeps what was typed in place of a page that says so.
  if (state.reason.startsWith('This class or this assignment is gone')) return 'not found'
  return `refused: ${state.reason}`
}

function sayStatus(status: number): string {
  if (status === 404) return 'not found'
  if (status === 401) return 'sign in'
  return status < 400 ? 'done' : `refused: ${status}`
}
