import { FigureBar } from './figure-bar'
import { Listing } from './listing'

/** A file of the lesson's examples; the pipeline has read and highlighted it. */
export function Code({ title, html }: { title: string; html: string }) {
  return (
    <figure className="listing">
      <FigureBar title={title} />
      <Listing html={html} label={title} />
    </figure>
  )
}

/** What changed between two files. */
export function Diff({ title, html }: { title: string; html: string }) {
  return (
    <figure className="listing diff">
      <figcaption className="figure-bar">
        <span>{title}</span>
      </figcaption>
      <Listing html={html} label={`Changes: ${title}`} />
    </figure>
  )
}

/** A transcript of a terminal; the copy button takes the commands alone. */
export function Terminal({ title = 'Terminal', html, commands }: { title?: string; html: string; commands: string }) {
  return (
    <figure className="listing terminal">
      <FigureBar title={title} copies={commands} />
      <Listing html={html} label={title} />
    </figure>
  )
}
