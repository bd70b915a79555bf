/** A share as a bar; the number always stands beside it, so that the bar itself is silent. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width="100" height="8" />
      <rect className="share-part" width={(share * 100).toFixed(1)} height="8" />
    </svg>
  )
}
