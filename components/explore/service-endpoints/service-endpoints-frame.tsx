import type { ExplorerState, Part } from '@/lib/explore/service-endpoints/explorer-state'
import { REQUESTS, SELECTORS, SERVICE, type Setup, TARGET_PORTS } from '@/lib/explore/service-endpoints/setup'
import { Action, Actions, Choice } from '../kit/controls'
import { Box, Boxes, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { EndpointTable } from './endpoint-table'
import { PodBox } from './pod-box'
import './service-endpoints.css'

/** What a reader can do; each changes the state. */
export interface ServiceActions {
  chooseSelector(selector: Setup['selector']): void
  chooseTargetPort(port: Setup['targetPort']): void
  toggle(pod: string, part: Part): void
  send(count: number): void
  restart(): void
}

interface ServiceEndpointsFrameProps {
  state: ExplorerState
  /** Of its radio buttons: no other explorer of the page may have it. */
  name: string
  act: ServiceActions
}

/** From the client over the Service and its EndpointSlice to the Pods. */
export function ServiceEndpointsFrame({ state: { setup, told }, name, act }: ServiceEndpointsFrameProps) {
  return (
    <ExplainerFrame>
      <Box title={`Service ${SERVICE.name}`} note={`${SERVICE.address}, port ${SERVICE.port}`}>
        <div className="service-settings">
          <Choice
            legend="selector"
            name={`${name}-selector`}
            options={SELECTORS}
            chosen={setup.selector}
            act={act.chooseSelector}
          />
          <Choice
            legend="targetPort"
            name={`${name}-port`}
            options={TARGET_PORTS}
            chosen={setup.targetPort}
            act={act.chooseTargetPort}
          />
        </div>
      </Box>
      <Actions>
        <Action act={() => act.send(REQUESTS)}>Send {REQUESTS} requests</Action>
        <Action act={() => act.send(1)} isQuiet>
          Send one request
        </Action>
        <Action act={act.restart} isQuiet>
          Start again
        </Action>
      </Actions>
      <div className="service-told">
        <Told>
          {told.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Told>
      </div>
      <EndpointTable setup={setup} />
      <div className="service-pods">
        <Boxes>
          {setup.pods.map((pod) => (
            <PodBox key={pod.name} setup={setup} pod={pod} act={act} />
          ))}
        </Boxes>
      </div>
    </ExplainerFrame>
  )
}
