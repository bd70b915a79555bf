'use client'

/** A large door to the search, for pages on which nothing else is left to do. */
export function OpenSearch() {
  return (
    <button
      type="button"
      className="button needs-js"
      onClick={() => document.querySelector<HTMLButtonElement>('.search-button')?.click()}
    >
      Search the course
    </button>
  )
}
