/** A hull on its blocks between the walls of a dry dock. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M1.5 4v16.5h21V4" stroke="var(--blueprint)" />
      <path d="M5 8h14l-2.2 7.5H7.2z" />
      <path d="M8.5 8V4.75h7V8M12 4.75V8" />
      <path d="M9 15.5v5M15 15.5v5" stroke="var(--signal)" />
    </svg>
  )
}
