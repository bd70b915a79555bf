import { START } from '@/lib/explore/service-endpoints/explorer-state'
import { SIMPLIFICATIONS } from '@/lib/explore/service-endpoints/simplifications'
import { Explainer } from '../explore/kit/explainer'
import { ServiceEndpointsDoor } from '../explore/service-endpoints/service-endpoints-door'
import { ServiceEndpointsFrame } from '../explore/service-endpoints/service-endpoints-frame'
import { ServiceEndpointsText } from '../explore/service-endpoints/service-endpoints-text'

/** A Service and its Pods to try out: the picture at the start and the text are there without JavaScript. */
export function ServiceEndpoints({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ServiceEndpointsText />} simplifications={SIMPLIFICATIONS}>
      <ServiceEndpointsDoor>
        <ServiceEndpointsFrame state={START} name={title} />
      </ServiceEndpointsDoor>
    </Explainer>
  )
}
