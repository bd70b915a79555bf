import type { GradebookColumn } from '@/lib/classroom/gradebook'
import { CELL_FILTERS, type GradebookLook } from '@/lib/classroom/gradebook-look'
import { FILTER_WORDS } from '@/lib/classroom/gradebook-words'

interface GradebookControlsProps {
  address: string
  look: GradebookLook
  columns: readonly GradebookColumn[]
  change(changed: Partial<GradebookLook>): void
}

/** Whom to show. Without the script it is a form that asks for the page again. */
export function GradebookControls({ address, look, columns, change }: GradebookControlsProps) {
  return (
    <search>
      <form className="gradebook-controls" action={address} onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>Find a learner</span>
          <input
            className="text-field"
            type="search"
            name="q"
            autoComplete="off"
            value={look.search}
            onChange={({ target }) => change({ search: target.value })}
          />
        </label>
        <label>
          <span>Show</span>
          <select
            className="text-field"
            name="has"
            value={look.has ?? ''}
            onChange={({ target }) => change({ has: CELL_FILTERS.find((filter) => filter === target.value) })}
          >
            <option value="">everybody</option>
            {CELL_FILTERS.map((filter) => (
              <option key={filter} value={filter}>
                with {FILTER_WORDS[filter]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>In</span>
          <select
            className="text-field"
            name="in"
            value={look.within ?? ''}
            onChange={({ target }) => change({ within: target.value || undefined })}
          >
            <option value="">any assignment</option>
            {columns.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <input type="hidden" name="sort" value={look.sort} />
        <input type="hidden" name="dir" value={look.direction} />
        <button type="submit" className="button" data-quiet>
          Show
        </button>
      </form>
    </search>
  )
}
