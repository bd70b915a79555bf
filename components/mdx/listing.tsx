interface ListingProps {
  html: string
  /** What to colour; see `lib/mdx/listing-writer.ts`. */
  tokens?: string
  /** One a line. */
  numbers?: string
}

/** Can be reached by Tab, because a long line scrolls sideways and the keyboard must be able to do that too. */
export function Listing({ html, tokens, numbers }: ListingProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus (WCAG 2.1.1)
    <pre tabIndex={0}>
      {numbers && (
        <span className="line-numbers" aria-hidden="true">
          {numbers}
        </span>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by lib/mdx/listing.ts, which escapes the file's text */}
      <code data-tokens={tokens} dangerouslySetInnerHTML={{ __html: html }} />
    </pre>
  )
}
