import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { addMember, makeClass } from '@/tests/support/school'

testOnEach('a null character is looked for without an error, and found nowhere', async ({ db }) => {
  const classId = await makeClass(db)
  const named = db.selectFrom('class').select('id')
  expect(await named.where('id', '=', `${classId}\0`).execute()).toEqual([])
  expect(await named.where('id', 'in', ['\0', classId]).execute()).toEqual([{ id: classId }])
  const { userId } = await addMember(db, classId, { name: 'A\0da' })
  const name = db.selectFrom('user').select('name').where('id', '=', userId)
  expect(await name.executeTakeFirst()).toEqual({ name: expect.stringMatching(/^A[\0\ufffd]da$/) })
})
