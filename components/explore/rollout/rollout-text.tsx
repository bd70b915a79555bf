import { tellRollouts } from '@/lib/explore/rollout/tell-rollout'

/** Updates with the usual and the extreme settings, step by step. */
export function RolloutText() {
  return (
    <>
      <p>
        A Deployment <code>web</code> with 4 replicas goes from version 1 to version 2. What happens depends on{' '}
        <code>maxSurge</code> and <code>maxUnavailable</code>:
      </p>
      {tellRollouts().map(({ title, bounds, steps }) => (
        <div key={title}>
          <p>
            <b>{title}.</b> {bounds}
          </p>
          <ol>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which a sentence may come twice
              <li key={index}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
