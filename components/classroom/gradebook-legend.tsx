import './gradebook-desk.css'

/** What the words of cells mean and how grades are computed, in the words of `lib/classroom/grade-cell.ts`. */
export function GradebookLegend() {
  return (
    <details className="gradebook-legend">
      <summary>How grades are computed, and what the words mean</summary>
      <p>
        A grade is the sum of the best scores, one of each quiz that the assignment asks for, in percent of all their
        points, rounded down to a tenth. Averages weigh every grade the same; what has no grade yet is left out.
      </p>
      <dl>
        <dt>open</dt>
        <dd>A quiz was not handed in yet, and may still be. Only what was handed in counts.</dd>
        <dt>missing</dt>
        <dd>The due date is over and a quiz was not handed in. It counts 0 points.</dd>
        <dt>below</dt>
        <dd>All is handed in, and the grade is below what the assignment requires.</dd>
        <dt>late</dt>
        <dd>An attempt that counts was handed in after the due date. It counts in full.</dd>
        <dt>by hand</dt>
        <dd>An instructor set the grade and wrote down why. It takes the place of the computed one.</dd>
      </dl>
    </details>
  )
}
