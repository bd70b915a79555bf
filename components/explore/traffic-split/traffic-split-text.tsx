import { START } from '@/lib/explore/traffic-split/split'
import { tellSplits } from '@/lib/explore/traffic-split/write-split'

/** The same cases by each way, with their shares, Pods and failures. */
export function TrafficSplitText() {
  return (
    <>
      <p>
        Version 2 fails in {START.errors} % of its requests. One Service over the Pods of both versions gives each Pod
        the same chance, so the share is the number of canary Pods divided by all Pods: 10 beside 100 are 10 of 110.
        Weights of an HTTPRoute are divided by their sum and take no notice of Pods. A blue-green release runs a whole
        second copy and moves everybody by one change of the Service’s selector.
      </p>
      <dl>
        {tellSplits().map(({ title, share, pods, failed }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {share} of the requests go to version 2. {pods} run. {failed} of 1,000 requests are expected to fail.
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
