/** Stands where something is being loaded, or says why it is not there and tries again. */
export function ReviewWait({ words, retry }: { words: string; retry: (() => void) | undefined }) {
  return (
    <div className="review-wait">
      <p role="status">{words}</p>
      {retry && (
        <button type="button" className="button" data-quiet onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}
