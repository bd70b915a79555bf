'use client'

export function RosterPrint() {
  return (
    <button type="button" className="button needs-js" data-quiet onClick={() => window.print()}>
      Print
    </button>
  )
}
