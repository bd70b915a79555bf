import { expect } from 'vitest'
import { toForm, type Who } from '@/tests/support/access-table'
import { act, clear, seeChanges, testOnStage } from '@/tests/support/access-test'
import { PRACTICE } from './tables/quizzes'

testOnStage(
  'whoever hands in practice again and again is told to wait, and nobody else is',
  async (stage) => {
    const row = PRACTICE.rows[0] ?? expect.fail('no row')
    const fields = row.form?.(stage.world)
    const send = async (who: Who, at: number) => {
      const form = toForm({ ...fields, attempt: at.toString(16).padStart(32, '0') })
      const told = await act(stage, { row, who, form })
      return told.kind === 'response' ? told.status : told.kind
    }
    const statuses = new Map<unknown, number>()
    for (let at = 0; at < 40; at += 1) {
      const status = await send('learner', at)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect([...statuses]).toEqual([
      [303, 30],
      [429, 10],
    ])
    expect(await send('classmate', 99)).toBe(303)
    const { changes, now } = await seeChanges(stage)
    expect(changes).toBe('attempt +31')
    await clear(stage, now)
  },
  ['sqlite'],
)
