import { CopyButton } from './copy-button'

/** The strip above a listing: what it is, and a button that copies it. */
export function FigureBar({ title, copies }: { title: string; copies?: string }) {
  return (
    <figcaption className="figure-bar">
      <span>{title}</span>
      <CopyButton {...(copies === undefined ? {} : { text: copies })} />
    </figcaption>
  )
}
