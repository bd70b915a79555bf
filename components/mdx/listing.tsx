import { Html } from '../ui/html'

/** Can be reached by Tab, because a long line scrolls sideways and the keyboard must be able to do that too. */
export function Listing({ html, label }: { html: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus (WCAG 2.1.1)
    <pre tabIndex={0} role="region" aria-label={label}>
      <Html as="code" html={html} />
    </pre>
  )
}
