import type { AssignmentItem } from '@/lib/classroom/assignment'
import { SelectField, TextArea, TextField } from '../forms/fields'
import { AssignmentItemPicker } from './assignment-item-picker'
import type { PickerModule } from './assignment-module-items'
import './assignment-form.css'

interface AssignmentFieldsProps {
  /** Field name -> what it starts with. */
  values: Readonly<Record<string, string>>
  /** IANA name. */
  timeZone: string
  modules: readonly PickerModule[]
  missing?: readonly AssignmentItem[]
}

const MODES = [
  { value: 'practice', label: 'Practice: as often as they like, explained at once' },
  { value: 'test', label: 'Graded test: as you set below' },
]

const FEEDBACK = [
  { value: 'at-once', label: 'As soon as it is handed in' },
  { value: 'after-due', label: 'After the due date' },
  { value: 'never', label: 'Never; only the score is told' },
]

/** The fields of an assignment, as it is made and as it is changed. */
export function AssignmentFields({ values, timeZone, modules, missing = [] }: AssignmentFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '' })
  return (
    <>
      <TextField {...field('title')} label="Title" maxLength={120} />
      <TextArea {...field('note')} label="Note" hint="Stands above what is asked." rows={4} isOptional />
      <AssignmentItemPicker modules={modules} chosen={Object.keys(values)} missing={missing} />
      <TextField
        {...field('opensAt')}
        type="datetime-local"
        label="Opens"
        hint={`Time zone: ${timeZone}. Before, learners see its title and dates.`}
      />
      <TextField
        {...field('dueAt')}
        type="datetime-local"
        label="Due"
        hint={`Time zone: ${timeZone}. Later work is marked late, and counts.`}
        isOptional
      />
      <TextField
        {...field('requiredPercent')}
        type="number"
        label="Required score in percent"
        hint="Empty: to hand in is enough."
        min={1}
        max={100}
        isOptional
      />
      <SelectField {...field('mode')} label="Mode" options={MODES} />
      <fieldset className="test-terms">
        <legend>For a graded test</legend>
        <TextField
          {...field('attemptsLimit')}
          type="number"
          label="Attempts at each quiz"
          hint="The best counts. Empty: as many as they like."
          min={1}
          max={20}
          isOptional
        />
        <TextField
          {...field('timeLimitMinutes')}
          type="number"
          label="Minutes for each attempt"
          hint="Empty: no limit. The roster has extra time for single learners."
          min={1}
          max={300}
          isOptional
        />
        <SelectField
          {...field('feedback')}
          label="Answers are explained"
          hint="Practice of the same quiz, on the page of its lesson, explains it at any time."
          options={FEEDBACK}
        />
      </fieldset>
    </>
  )
}
