import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ActionForm } from '@/components/forms/action-form'
import { FRESH } from '@/lib/forms/form-state'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { textOf } from '@/tests/support/text-of'
import { ClassList } from './class-list'
import { ClassLog } from './class-log'
import { ClassSettingsFields } from './class-settings-fields'
import { InvitationList } from './invitation-list'
import { OverrideHistory } from './override-history'
import { RosterCodes } from './roster-codes'
import { RosterTable } from './roster-table'

const PAGE = { newer: undefined, older: undefined }

/** Everything of ours that shows a name which somebody typed. */
const SHOWN: Record<string, (name: string) => ReactNode> = {
  'a list of classes': (name) => <ClassList classes={[{ id: 'c1', name, address: '/teach/c1', note: '1 learner' }]} />,
  'the log of a class': (name) => (
    <ClassLog {...PAGE} deeds={[{ id: 'd1', when: 'now', who: name, what: ['did it'] }]} />
  ),
  'the log of a class, to whom it was done': (name) => (
    <ClassLog {...PAGE} deeds={[{ id: 'd1', when: 'now', who: 'Olga', what: ['removed ', { name }, '.'] }]} />
  ),
  'a roster': (name) => (
    <RosterTable
      name="In the class"
      rows={[{ userId: 'u1', name, role: 'Learner', extraTime: '', joined: 'today', signIn: 'Own account' }]}
      address="/teach/c1/roster"
    />
  ),
  'a list of invitations': (name) => (
    <InvitationList
      invitations={[{ id: 'i1', note: name, until: 'tomorrow', by: name, isWorking: true }]}
      classId="c1"
      withdraw={async () => {}}
    />
  ),
  'the history of a grade': (name) => (
    <OverrideHistory
      overrides={[{ id: 'o1', percent: 80, reason: name, by: name, at: { iso: '2026-11-25', words: 'today' } }]}
    />
  ),
  'a list of codes': (name) => (
    <RosterCodes message="1 learner was added." list={`${name}\t7KQM-2XHP-9TRB`} returnPlace="x" roster="/roster" />
  ),
}

test.each(Object.entries(SHOWN))('a name in %s is text, whatever it is', (_, show) => {
  const marks = renderToStaticMarkup(show('Ada')).replace(/[^<>]/g, '')
  for (const name of HOSTILE_NAMES) {
    const markup = renderToStaticMarkup(show(name))
    expect(markup.replace(/[^<>]/g, '')).toBe(marks)
    expect(textOf(markup)).toContain(` ${name} `)
  }
})

test('a grade set by somebody whose account was deleted names nobody', () => {
  const at = { iso: '2026-11-25', words: 'today' }
  const overrides = [{ id: 'o1', percent: 80, reason: 'Spoken exam', by: undefined, at }]
  expect(textOf(renderToStaticMarkup(<OverrideHistory overrides={overrides} />))).toContain(
    'by somebody whose account was deleted,',
  )
})

test('a name in a field is text, whatever it is', () => {
  const fields = (name: string) => (
    <ActionForm action={async () => FRESH} submit="Save">
      <ClassSettingsFields timeZones={['UTC']} maxCapacity={9} settings={{ name, timeZone: 'UTC', capacity: 5 }} />
    </ActionForm>
  )
  const marks = renderToStaticMarkup(fields('Ada')).replace(/[^<>]/g, '')
  for (const name of HOSTILE_NAMES) expect(renderToStaticMarkup(fields(name)).replace(/[^<>]/g, '')).toBe(marks)
})
