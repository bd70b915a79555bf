import { SIMPLIFICATIONS } from '@/lib/explore/service-endpoints/simplifications'
import { ServiceEndpointsDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { ServiceEndpointsText } from '../explore/service-endpoints/service-endpoints-text'

/** A Service and its Pods to try out; its text is there without JavaScript. */
export function ServiceEndpoints({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ServiceEndpointsText />} simplifications={SIMPLIFICATIONS}>
      <ServiceEndpointsDoor />
    </Explainer>
  )
}
