import { expect } from 'vitest'
import { outcomeOf } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { act, clear, seeChanges, testOnStage } from '@/tests/support/access-test'
import { CLASS_SETTINGS } from './tables/class-settings'

testOnStage(
  'another time zone moves what dates read only when somebody knows that',
  async (stage) => {
    const row = CLASS_SETTINGS.rows.find(({ calls }) => calls === 'saveSettings') ?? expect.fail('no row')
    const fields = { ...row.form?.(stage.world) }
    const save = async (some: Record<string, string>) => {
      const told = await act(stage, { row, who: 'owner', form: toForm({ ...fields, ...some }) })
      const { changes, now } = await seeChanges(stage)
      await clear(stage, now)
      return [outcomeOf(told), changes]
    }
    const refused = [expect.stringMatching(/^refused: Nothing is saved yet. The dates of 2 assignments stay/), '']
    expect(await save({ understood: '' })).toEqual(refused)
    // A tick that was for another zone.
    expect(await save({ understood: 'Asia/Kolkata' })).toEqual(refused)
    const saved = ['done', 'class ~1, auditEvent +1']
    expect(await save({ understood: 'UTC' })).toEqual(saved)
    expect(await save({ understood: '', timeZone: 'Europe/Vienna' })).toEqual(saved)
    expect(await save({ understood: '', timeZone: 'Europe/Berlin' })).toEqual(saved)
  },
  ['sqlite'],
)
