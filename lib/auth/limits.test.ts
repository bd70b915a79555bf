import { expect, onTestFinished, test, vi } from 'vitest'
import { findLimitFault, tryToGetIn } from './limits'

const HERE = 'Too many tries from where you are. Wait 10 minutes and try again.'
const THIS_ACCOUNT = 'Too many tries. Wait 15 minutes and try again.'
const succeed = async () => 'Ada'
const fail = async () => undefined

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

/** As many at the same moment. */
function atOnce<Answer>(count: number, work: (each: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, each) => work(each)))
}

/** How often each came out. */
function countEach(outcomes: readonly string[]): Record<string, number> {
  return Object.fromEntries([...new Set(outcomes)].map((one) => [one, outcomes.filter((each) => each === one).length]))
}

const statusOf = async (tried: ReturnType<typeof tryToGetIn>) => (await tried).status

test('a lecture hall signs in from one address at the same moment, with mistakes, again and again', async () => {
  const headers = from('192.0.2.1')
  for (const lesson of [1, 2, 3]) {
    let judged = () => {}
    const allAreUnderWay = new Promise<void>((resolve) => {
      judged = resolve
    })
    const trying = atOnce(300, (learner) =>
      statusOf(tryToGetIn({ headers, account: `${lesson}-${learner}` }, () => allAreUnderWay.then(succeed))),
    )
    const mistyping = await atOnce(60, (learner) =>
      statusOf(tryToGetIn({ headers, account: `mistyped ${lesson}-${learner}` }, fail)),
    )
    judged()
    expect([countEach(mistyping), countEach(await trying)]).toEqual([{ failed: 60 }, { in: 300 }])
  }
})

test('after 500 tries that failed an address is stopped, also with a right password, and others are not', async () => {
  const headers = from('192.0.2.2')
  const guesses = await atOnce(700, (each) => statusOf(tryToGetIn({ headers, account: `guessed ${each}` }, fail)))
  expect(countEach(guesses)).toEqual({ failed: 500, stopped: 200 })
  const right = vi.fn(succeed)
  expect(await tryToGetIn({ headers, account: 'somebody else' }, right)).toEqual({ status: 'stopped', reason: HERE })
  expect(right).not.toHaveBeenCalled()
  const elsewhere = await tryToGetIn({ headers: from('192.0.2.3'), account: 'somebody else' }, succeed)
  expect(elsewhere).toEqual({ status: 'in', answer: 'Ada' })
})

test('guesses at one account are stopped after ten, from however many addresses they come at once', async () => {
  const guess = (address: string, account: string) => tryToGetIn({ headers: from(address), account }, fail)
  const guesses = await atOnce(50, (each) => statusOf(guess(`198.51.100.${each}`, each % 2 ? 'Ada' : ' ADA ')))
  expect(countEach(guesses)).toEqual({ failed: 10, stopped: 40 })
  expect(await guess('198.51.100.200', 'ada')).toEqual({ status: 'stopped', reason: THIS_ACCOUNT })
  expect(await guess('198.51.100.200', 'bea')).toEqual({ status: 'failed' })
})

test('an address that is stopped does not use up the tries of an account', async () => {
  const headers = from('192.0.2.4')
  await atOnce(500, () => tryToGetIn({ headers }, fail))
  await atOnce(20, () => tryToGetIn({ headers, account: 'cleo' }, fail))
  expect(await statusOf(tryToGetIn({ headers: from('192.0.2.5'), account: 'cleo' }, succeed))).toBe('in')
})

test('one account makes ten sessions in fifteen minutes, and its eleventh waits', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const signIn = () => tryToGetIn({ headers: from('192.0.2.6'), account: 'dan' }, succeed)
  expect(countEach(await atOnce(10, () => statusOf(signIn())))).toEqual({ in: 10 })
  vi.advanceTimersByTime(14.5 * 60_000)
  expect(await signIn()).toEqual({ status: 'stopped', reason: 'Too many tries. Wait a minute and try again.' })
  vi.advanceTimersByTime(30_000)
  expect(await signIn()).toEqual({ status: 'in', answer: 'Ada' })
})

test('while the database is away tries are not counted, neither by address nor by account', async () => {
  const asking = { headers: from('192.0.2.7'), account: 'eve' }
  const gone = async () => {
    throw new Error('gone')
  }
  for (let tries = 0; tries < 600; tries++) await expect(tryToGetIn(asking, gone)).rejects.toThrow('gone')
  expect(await statusOf(tryToGetIn(asking, succeed))).toBe('in')
})

test('a hall joins and makes accounts at one address, and nobody there fills the database', async () => {
  const headers = from('192.0.2.8')
  const count = async (deed: Parameters<typeof findLimitFault>[0]) => {
    const faults = await atOnce(1200, (each) => findLimitFault(deed, { headers, account: `${deed} ${each}` }))
    return countEach(faults.map((fault) => fault ?? 'done'))
  }
  expect(await count('join')).toEqual({ done: 1000, [HERE]: 200 })
  expect(await count('provider')).toEqual({ done: 1000, [HERE]: 200 })
  expect(await count('sign-up')).toEqual({ done: 400, [HERE]: 800 })
  expect(await count('change')).toEqual({ done: 400, [HERE]: 800 })
  expect(await count('mail')).toEqual({ done: 200, [HERE]: 1000 })
  // Each is counted apart.
  expect(await statusOf(tryToGetIn({ headers }, succeed))).toBe('in')
})

test('nobody gets around it with an address that they claim: behind a proxy that is trusted its own entry counts', async () => {
  vi.stubEnv('TRUST_PROXY', 'true')
  onTestFinished(() => void vi.unstubAllEnvs())
  const claim = (each: number) => from(`203.0.113.${each % 250}, 192.0.2.9`)
  const guesses = await atOnce(510, (each) => statusOf(tryToGetIn({ headers: claim(each) }, fail)))
  expect(countEach(guesses)).toEqual({ failed: 500, stopped: 10 })
  expect(await statusOf(tryToGetIn({ headers: from('192.0.2.9, 192.0.2.10') }, fail))).toBe('failed')
})

test('without a proxy the entry that the server itself writes counts, and not what a proxy would add', async () => {
  vi.stubEnv('TRUST_PROXY', '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const guesses = await atOnce(510, (each) =>
    statusOf(tryToGetIn({ headers: from(`192.0.2.11, 203.0.113.${each % 250}`) }, fail)),
  )
  expect(countEach(guesses)).toEqual({ failed: 500, stopped: 10 })
})
