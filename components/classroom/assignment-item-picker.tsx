import type { AssignmentItem } from '@/lib/classroom/assignment'
import { itemFieldName } from '@/lib/classroom/item-field'
import { CheckField } from '../forms/fields'
import { AssignmentItemsFault } from './assignment-items-fault'
import { AssignmentModuleItems, type PickerModule } from './assignment-module-items'
import './assignment-form.css'

interface AssignmentItemPickerProps {
  modules: readonly PickerModule[]
  /** Names of the fields that are ticked at first. */
  chosen: readonly string[]
  /** What is chosen and the course no longer has. */
  missing: readonly AssignmentItem[]
}

/** Modules, lessons and quizzes to tick. */
export function AssignmentItemPicker({ modules, chosen, missing }: AssignmentItemPickerProps) {
  return (
    <fieldset className="item-picker">
      <legend>What is asked</legend>
      <AssignmentItemsFault />
      {missing.map((item) => (
        <CheckField
          key={itemFieldName(item)}
          name={itemFieldName(item)}
          label={`${item.kind} ${item.id}, no longer in the course`}
          isChecked
        />
      ))}
      {modules.map((module) => (
        <AssignmentModuleItems key={module.id} module={module} chosen={chosen} />
      ))}
    </fieldset>
  )
}
