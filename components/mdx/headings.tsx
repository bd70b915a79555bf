import type { HTMLAttributes } from 'react'

type HeadingProps = HTMLAttributes<HTMLHeadingElement>

/** A heading is its own permalink: the whole of it can be clicked and shared. */
export const headingElements = {
  h2: ({ id, children }: HeadingProps) => (
    <h2 id={id}>
      <a href={`#${id}`}>{children}</a>
    </h2>
  ),
  h3: ({ id, children }: HeadingProps) => (
    <h3 id={id}>
      <a href={`#${id}`}>{children}</a>
    </h3>
  ),
}
