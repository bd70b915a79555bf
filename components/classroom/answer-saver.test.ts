import { expect, onTestFinished, test, vi } from 'vitest'
import { AnswerSaver } from './answer-saver'
import type { SaveAnswer } from './sitting-server'

const SAVED: SaveAnswer = { status: 'saved', remainingMs: 1_000 }
const LOST: SaveAnswer = { status: 'unreachable' }

/** A saver whose server answers one thing after the other, the last for ever; with all that happened. */
function play(...answers: SaveAnswer[]) {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const log: string[] = []
  let held: (() => void) | undefined
  const saver = new AnswerSaver({
    async send(isLeaving) {
      log.push(isLeaving ? 'send, leaving' : 'send')
      if (isHeld) await new Promise<void>((resolve) => (held = resolve))
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? SAVED
    },
    report: (state) => log.push(state),
    hear: ({ status }) => log.push(`heard ${status}`),
  })
  let isHeld = false
  return {
    saver,
    log,
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    hold: () => {
      isHeld = true
    },
    letGo: async () => {
      isHeld = false
      held?.()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

test('what is typed is saved two seconds after the first change, once', async () => {
  const { saver, log, pass } = play(SAVED)
  saver.edit()
  await pass(1_900)
  saver.edit()
  expect(log).toEqual(['unsaved', 'unsaved'])
  await pass(100)
  expect(log.slice(2)).toEqual(['send', 'saved', 'heard saved'])
  expect(saver.isUnsaved).toBe(false)
  await pass(60_000)
  expect(log).toHaveLength(5)
})

test('a lost connection is told, and tried again ever more slowly until it is back', async () => {
  const { saver, log, pass } = play(LOST, LOST, LOST, LOST, LOST, SAVED)
  saver.edit()
  await pass(2_000)
  expect(log).toEqual(['unsaved', 'send', 'unreachable'])
  expect([saver.isUnsaved, saver.isLost]).toEqual([true, true])
  for (const [ms, sent] of [
    [2_000, 2],
    [4_000, 3],
    [8_000, 4],
    [15_000, 5],
    [15_000, 6],
  ] as const) {
    await pass(ms - 1)
    await pass(1)
    expect(log.filter((entry) => entry === 'send')).toHaveLength(sent)
  }
  expect(log.slice(-2)).toEqual(['saved', 'heard saved'])
  await pass(60_000)
  expect(log.at(-1)).toBe('heard saved')
  expect([saver.isUnsaved, saver.isLost]).toEqual([false, false])
})

test('while the connection is lost, typing does not ask more often', async () => {
  const { saver, log, pass } = play(LOST)
  saver.edit()
  await pass(2_000)
  await pass(2_000)
  for (let second = 0; second < 3; second++) {
    saver.edit()
    await pass(1_000)
  }
  expect(log.filter((entry) => entry === 'send')).toHaveLength(2)
})

test('a connection that is back is used at once', async () => {
  const { saver, log } = play(LOST, SAVED)
  saver.edit()
  await saver.flush()
  await saver.flush()
  expect(log).toEqual(['unsaved', 'send', 'unreachable', 'send', 'saved', 'heard saved'])
})

test('a save waits for the one before it, and takes along what was typed meanwhile', async () => {
  const { saver, log, pass, hold, letGo } = play(SAVED)
  hold()
  saver.edit()
  await pass(2_000)
  saver.edit()
  await pass(10_000)
  expect(log.filter((entry) => entry === 'send')).toHaveLength(1)
  await letGo()
  expect(log.slice(-2)).toEqual(['unsaved', 'heard saved'])
  await pass(2_000)
  expect(log.slice(-3)).toEqual(['send', 'saved', 'heard saved'])
})

test('a sitting that is closed takes nothing more', async () => {
  const { saver, log, pass } = play({ status: 'closed', href: '/result' })
  saver.edit()
  await pass(2_000)
  saver.edit()
  await pass(60_000)
  expect(log).toEqual(['unsaved', 'send', 'stopped', 'heard closed'])
})

test('a refusal is told, and tried again: somebody who is signed out signs in in another tab', async () => {
  const { saver, log, pass } = play({ status: 'refused', reason: 'Sign in.' }, SAVED)
  saver.edit()
  await pass(2_000)
  expect(log).toEqual(['unsaved', 'send', 'refused', 'heard refused'])
  await pass(2_000)
  expect(log.slice(-3)).toEqual(['send', 'saved', 'heard saved'])
})

test('a page that goes sends what is not saved, and nothing where all is', async () => {
  const { saver, log } = play(SAVED)
  saver.edit()
  await saver.flush({ isLeaving: true })
  await saver.flush({ isLeaving: true })
  expect(log).toEqual(['unsaved', 'send, leaving', 'saved', 'heard saved'])
})

test('what was stopped sends nothing', async () => {
  const { saver, log, pass } = play(SAVED)
  saver.edit()
  saver.stop()
  await pass(60_000)
  expect(log).toEqual(['unsaved'])
})
