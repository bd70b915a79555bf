'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { hasMail } from '@/lib/auth/auth'
import { readyAccounts, readyCode } from '@/lib/auth/code-accounts'
import { makeResetToken } from '@/lib/auth/reset-token'
import { NO_TEACHING_WITH_CODE } from '@/lib/classroom/code-account-words'
import { decodeText } from '@/lib/classroom/decode-text'
import { DisplayName } from '@/lib/classroom/display-name'
import { ExtraTime } from '@/lib/classroom/extra-time'
import { type RosterReading, readRoster } from '@/lib/classroom/roster-import'
import { sayAdded, sayProblems } from '@/lib/classroom/roster-words'
import { addLearners } from '@/lib/db/queries/add-learners'
import { findTaughtClass } from '@/lib/db/queries/classes'
import { makePasswordLink as makeLink } from '@/lib/db/queries/make-password-link'
import { renewReturnCode } from '@/lib/db/queries/renew-return-code'
import {
  type RosterAnswer,
  removeMember,
  renameMember,
  restoreMember,
  setExtraTime,
  setRole,
} from '@/lib/db/queries/roster'
import { type FormState, refuse } from '@/lib/forms/form-state'
import { type Acting, act } from '../../act'
import { findSite } from '../join-link'

const List = z.object({ classId: z.string().max(64), list: z.string() })

export async function addToRoster(_: FormState, form: FormData): Promise<FormState> {
  await takeFile(form)
  return act({ form, fields: List }, async ({ db, actor, now }, { classId, list }) => {
    const reading = readRoster(list)
    if (reading.problems.length > 0) return refuseList(reading, form)
    const learners = reading.lines
    // Nobody else makes the server hash five hundred codes.
    if (!(await findTaughtClass(db, actor, classId))) notFound()
    const makeAccount = await readyAccounts(learners.length)
    const answer = await addLearners(db, actor, { classId, learners, makeAccount, now })
    if (answer.status === 'not-found') notFound()
    if (answer.status === 'archived')
      return refuse('The class is archived. Take it out of the archive first.', { form })
    if (answer.status === 'full') {
      const { wanted, places } = answer
      return refuse(`The list has ${wanted} new names, and the class has room for ${places}. Nobody was added.`, {
        form,
      })
    }
    refresh()
    const shownOnce = answer.added.map(({ name, returnCode }) => `${name}\t${returnCode}`).join('\n')
    return { status: 'done', message: sayAdded({ ...answer, ignored: reading.ignored }), shownOnce }
  })
}

/** A file stands for the list from here on: what is wrong in it is then mended in the field. */
async function takeFile(form: FormData): Promise<void> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) form.set('list', decodeText(new Uint8Array(await file.arrayBuffer())))
}

function refuseList({ problems }: RosterReading, form: FormData): FormState {
  return refuse('Nobody was added: the list needs a correction.', { form, faults: { list: sayProblems(problems) } })
}

const OfMember = z.object({ classId: z.string().max(64), userId: z.string().max(64) })

/** Shows what is now there, or says why nothing changed. */
function answerTo(answer: RosterAnswer, { form, message }: { form: FormData; message: string }) {
  if (answer === 'not-found') notFound()
  if (answer === 'last-owner') return refuse('A class needs an owner. Make somebody else an owner first.', { form })
  if (answer === 'full') return refuse('The class has no place for one more learner.', { form })
  if (answer === 'return-code') return refuse(NO_TEACHING_WITH_CODE, { form })
  refresh()
  return { status: 'done', message } satisfies FormState
}

const Renaming = OfMember.extend({ displayName: DisplayName })

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Renaming }, async ({ db, actor, now }, { classId, ...typed }) => {
    const answer = await renameMember(db, actor, { ...typed, classId, now })
    return answerTo(answer, {
      form,
      message: 'The name is changed in this class. Their account keeps its own.',
    })
  })
}

const Extra = OfMember.extend({ extraTime: ExtraTime })

export async function giveExtraTime(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Extra }, async ({ db, actor, now }, { classId, userId, extraTime: percent }) => {
    const answer = await setExtraTime(db, actor, { classId, userId, percent, now })
    return answerTo(answer, {
      form,
      message: 'The extra time is saved. It counts at once, also for a test that is being answered.',
    })
  })
}

const Ranking = OfMember.extend({ role: z.enum(['owner', 'instructor', 'learner']) })

export async function changeRole(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: Ranking }, async ({ db, actor, now }, { classId, ...typed }) => {
    const answer = await setRole(db, actor, { ...typed, classId, now })
    return answerTo(answer, { form, message: 'The role is changed.' })
  })
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: OfMember }, async ({ db, actor, now }, { classId, userId }) => {
    const answer = await removeMember(db, actor, { classId, userId, now })
    return answerTo(answer, { form, message: 'They are out of the class, and see nothing of it any more.' })
  })
}

export async function restore(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: OfMember }, async ({ db, actor, now }, { classId, userId }) => {
    const answer = await restoreMember(db, actor, { classId, userId, now })
    return answerTo(answer, { form, message: 'They are in the class again, with their work.' })
  })
}

/** Says why to those who teach the class; for all others there is no such class. */
async function refuseOrHide(
  { db, actor, classId }: Pick<Acting, 'db' | 'actor'> & { classId: string },
  { form, reason }: { form: FormData; reason: string },
): Promise<FormState> {
  if (!(await findTaughtClass(db, actor, classId))) notFound()
  return refuse(reason, { form })
}

const NO_NEW_CODE =
  'For this account no code can be made here: it is signed in to with an e-mail address, or it teaches a class, or is in one that you do not teach. Whoever runs the site can make a code for it, with the id at the end of this page’s address.'

export async function renewCode(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: OfMember }, async ({ db, actor, now }, { classId, userId }) => {
    if (!(await findTaughtClass(db, actor, classId))) notFound()
    const code = await renewReturnCode(db, actor, { classId, userId, replaceCode: await readyCode(), now })
    if (code === undefined) return refuseOrHide({ db, actor, classId }, { form, reason: NO_NEW_CODE })
    const message = 'The code before it does not work any more, and whoever was signed in with it is signed out.'
    return { status: 'done', message, shownOnce: code }
  })
}

const NO_LINK =
  'For this account no link can be made here: it teaches a class, or is in one that you do not teach, or has no password.'

/** Where a mail brings the link to its owner alone, no instructor needs to have it. */
const BY_MAIL = 'Here they get such a link by mail: “I have forgotten my password” on the page where they sign in.'

export async function makePasswordLink(_: FormState, form: FormData): Promise<FormState> {
  return act({ form, fields: OfMember }, async ({ db, actor, now }, { classId, userId }) => {
    if (hasMail()) return refuseOrHide({ db, actor, classId }, { form, reason: BY_MAIL })
    const token = await makeLink(db, actor, { classId, userId, makeToken: makeResetToken, now })
    if (token === undefined) return refuseOrHide({ db, actor, classId }, { form, reason: NO_LINK })
    const message = 'It works once and for a day. Whoever opens it chooses the password, so give it to nobody else.'
    return { status: 'done', message, shownOnce: new URL(`/account/reset/${token}`, await findSite()).href }
  })
}
