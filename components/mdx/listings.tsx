import { CopyButton } from './copy-button'
import { Listing } from './listing'

interface ListingProps {
  title: string
  html: string
  tokens?: string
  numbers?: string
}

/** A file of the lesson's examples; the pipeline has read it. `folded` away, it is for whoever wants to copy it. */
export function Code({ title, folded, ...listing }: ListingProps & { folded?: string }) {
  if (folded) {
    return (
      <figure className="listing folded">
        <details>
          <summary>{title}</summary>
          <CopyButton />
          <Listing {...listing} />
        </details>
      </figure>
    )
  }
  return (
    <figure className="listing">
      <figcaption>
        {title}
        <CopyButton />
      </figcaption>
      <Listing {...listing} />
    </figure>
  )
}

/** What changed between two files. */
export function Diff({ title, ...listing }: ListingProps) {
  return (
    <figure className="listing diff">
      <figcaption>{title}</figcaption>
      <Listing {...listing} />
    </figure>
  )
}

/** A transcript of a terminal; the copy button takes the commands alone. */
export function Terminal({ title = 'Terminal', html }: { title?: string; html: string }) {
  return (
    <figure className="listing terminal">
      <figcaption>
        {title}
        <CopyButton />
      </figcaption>
      <Listing html={html} />
    </figure>
  )
}
