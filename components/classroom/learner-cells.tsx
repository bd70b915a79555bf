import Link from 'next/link'
import type { CellState } from '@/lib/classroom/grade-cell'
import './cell-states.css'
import './work.css'

export interface LearnerCell {
  /** Id of the assignment. */
  id: string
  title: string
  due: string
  grade: string
  state: CellState
  attempts: number
  href: string
}

/** All assignments of one learner, each with the way to its attempts. */
export function LearnerCells({ cells }: { cells: readonly LearnerCell[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, by keyboard too
    <section className="learner-cells" tabIndex={0} aria-label="Grades">
      <table>
        <thead>
          <tr>
            <th scope="col">Assignment</th>
            <th scope="col">Due</th>
            <th scope="col">Grade</th>
            <th scope="col">Attempts</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ id, title, due, grade, state, attempts, href }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={href} prefetch={false}>
                  {title}
                </Link>
              </th>
              <td>{due || '–'}</td>
              <td data-state={state}>{grade}</td>
              <td>{attempts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
