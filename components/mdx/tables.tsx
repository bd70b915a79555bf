import type { ReactNode, ThHTMLAttributes } from 'react'

/** A comparison: on a phone each row becomes a card whose cells carry their column's heading. */
export function Compare({ caption, children }: { caption?: string; children: ReactNode }) {
  return (
    <figure className="compare">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

export const tableElements = {
  table: (props: object) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, by keyboard too
    <div className="table-scroll" tabIndex={0}>
      <table {...props} />
    </div>
  ),
  // The corner above a column of row names heads nothing.
  th: ({ children, ...rest }: ThHTMLAttributes<HTMLTableCellElement>) =>
    children ? (
      <th scope="col" {...rest}>
        {children}
      </th>
    ) : (
      <td {...rest} />
    ),
}
