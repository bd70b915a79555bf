'use client'

import { useId } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextArea } from '@/components/forms/fields'
import type { FormAction } from '@/lib/forms/form-state'
import { RosterCodes } from './roster-codes'
import './roster.css'

interface RosterImportProps {
  add: FormAction
  classId: string
  /** The page on which the learners sign in, for the list that is handed out. */
  returnPlace: string
  roster: string
}

/** A list of names, pasted or from a file; after it, the list of codes takes its place. */
export function RosterImport({ add, classId, returnPlace, roster }: RosterImportProps) {
  const file = useId()
  return (
    <div className="roster-import">
      <ActionForm
        action={add}
        submit="Add the learners"
        done={({ message, shownOnce }) => (
          <RosterCodes message={message} list={shownOnce ?? ''} returnPlace={returnPlace} roster={roster} />
        )}
      >
        <HiddenField name="classId" value={classId} />
        <TextArea
          name="list"
          label="Names"
          hint="One name a line, or a table with a first line that names its columns: name, and extra time where somebody has it."
          isOptional
          rows={10}
        />
        <div className="field">
          <label htmlFor={file}>
            CSV file <span>(instead of pasting)</span>
          </label>
          <input className="text-field" id={file} name="file" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" />
        </div>
      </ActionForm>
    </div>
  )
}
