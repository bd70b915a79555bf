interface ConfidenceChoiceProps {
  questionId: string
  sure: boolean | undefined
}

/** Asked before the result: what one was sure of and got wrong is worth the first review. */
export function ConfidenceChoice({ questionId, sure }: ConfidenceChoiceProps) {
  return (
    <fieldset className="confidence">
      <legend>How sure are you?</legend>
      <label>
        <input type="radio" name={`${questionId}.sure`} value="yes" defaultChecked={sure === true} /> Sure
      </label>
      <label>
        <input type="radio" name={`${questionId}.sure`} value="no" defaultChecked={sure === false} /> Not sure
      </label>
    </fieldset>
  )
}
