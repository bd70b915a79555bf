import { expect, test } from 'vitest'
import { z } from 'zod'
import { readFields, refuse, refuseFields } from './form-state'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('a refused form keeps what was typed, but no password and nothing of the framework', () => {
  const form = formOf({ name: ' Ada ', password: 'secret', returnCode: 'x', $ACTION_ID: 'y' })
  expect(refuse('No.', { form })).toEqual({ status: 'refused', reason: 'No.', faults: {}, values: { name: ' Ada ' } })
})

test('each field that is wrong is told once, with its first fault', () => {
  const schema = z.object({ name: z.string().min(3, 'too short').regex(/^a/, 'no a'), age: z.string('missing') })
  const form = formOf({ name: 'x' })
  const { error } = schema.safeParse(readFields(form))
  expect(error && refuseFields(error, form)).toMatchObject({
    status: 'refused',
    faults: { name: 'too short', age: 'missing' },
    values: { name: 'x' },
  })
})
