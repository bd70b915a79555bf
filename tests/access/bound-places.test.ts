import { expect } from 'vitest'
import * as quiz from '@/app/(teach)/classes/[class]/[assignment]/[lesson]/actions'
import * as assignments from '@/app/(teach)/teach/[class]/assignments/actions'
import { FRESH } from '@/lib/forms/form-state'
import { ask, headersOf, outcomeOf } from '@/tests/support/access-request'
import { nameOf, toForm } from '@/tests/support/access-table'
import { act, seeChanges, testOnStage } from '@/tests/support/access-test'
import { AREAS } from './tables/all-areas'

const LONG = 'x'.repeat(100_000)
const ODD: readonly unknown[] = [undefined, null, 7, '', '\0', LONG, [], {}, { toString: 'x' }]

/** What a page binds to a form arrives from the browser like everything else, and may be anything. */
const PLACES: readonly unknown[] = [
  ...ODD,
  ...ODD.map((odd) => ({ classId: odd, assignmentId: odd, lessonId: odd })),
  { classId: 'a', assignmentId: { '=': 'a' }, lessonId: ['l01'] },
]

const ACTIONS: Readonly<Record<string, (place: unknown, form: FormData) => Promise<undefined>>> = {
  makeAssignment: (place, form) => Reflect.apply(assignments.makeAssignment, undefined, [place, FRESH, form]),
  changeAssignment: (place, form) => Reflect.apply(assignments.changeAssignment, undefined, [place, FRESH, form]),
  removeAssignment: (place, form) => Reflect.apply(assignments.removeAssignment, undefined, [place, FRESH, form]),
  beginTest: (place, form) => Reflect.apply(quiz.beginTest, undefined, [place, FRESH, form]),
}

for (const [name, send] of Object.entries(ACTIONS)) {
  testOnStage(`${name}: a place that no page bound to the form is not found`, async (stage) => {
    for (const who of ['owner', 'learner'] as const) {
      for (const place of PLACES) {
        const form = toForm({ sure: 'yes', number: '1' })
        const told = await ask(headersOf(stage.cookies.get(who) ?? ''), () => send(place, form))
        expect(outcomeOf(told), `${who}: ${JSON.stringify(place)?.slice(0, 80)}`).toBe('not found')
      }
    }
    expect((await seeChanges(stage)).changes).toBe('')
  })
}

const ODD_IDS = ['', '\0', "' OR 1=1 --", LONG]

for (const area of AREAS) {
  for (const row of area.rows.filter(({ outcomes }) => outcomes.stranger === 'not found')) {
    testOnStage(
      `${nameOf(area, row)}: a place whose id can be none is not found`,
      async (stage) => {
        for (const id of ODD_IDS) {
          const at = { ...stage.world, classId: id, practiceId: id, testId: id, sittingId: id, tokenId: id }
          const outcome = outcomeOf(await act(stage, { row, who: 'owner', at }))
          expect(outcome, id.slice(0, 80)).toMatch(/^(not found|refused: Something is missing)/)
        }
        expect((await seeChanges(stage)).changes).toBe('')
      },
      // The stricter one about texts.
      ['postgres'],
    )
  }
}
