import type { ReactNode } from 'react'

/** A comparison: on a phone each row becomes a card whose cells carry their column's heading. */
export function Compare({ caption, children }: { caption?: string; children: ReactNode }) {
  return (
    <figure className="compare">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/**
 * The roles repeat what the tags say: the phone view changes `display`, and with it browsers drop the
 * meaning of a table. See https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export const tableElements = {
  table: (props: object) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, by keyboard too
    <section className="table-scroll" tabIndex={0} aria-label="Table">
      <table role="table" {...props} />
    </section>
  ),
  thead: (props: object) => <thead role="rowgroup" {...props} />,
  tbody: (props: object) => <tbody role="rowgroup" {...props} />,
  tr: (props: object) => <tr role="row" {...props} />,
  th: (props: object) => <th role="columnheader" scope="col" {...props} />,
  td: (props: object) => <td role="cell" {...props} />,
}
