/** Can be reached by Tab, because a long line scrolls sideways and the keyboard must be able to do that too. */
export function Listing({ html, tokens }: { html: string; tokens?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus (WCAG 2.1.1)
    <pre tabIndex={0}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by lib/mdx/listing.ts, which escapes the file's text */}
      <code data-tokens={tokens} dangerouslySetInnerHTML={{ __html: html }} />
    </pre>
  )
}
