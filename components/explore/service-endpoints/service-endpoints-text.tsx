import { CASES, tellCase } from '@/lib/explore/service-endpoints/cases'
import { REQUESTS, SERVICE, START } from '@/lib/explore/service-endpoints/setup'

/** What is worth trying and what comes of it, played on the model. */
export function ServiceEndpointsText() {
  return (
    <>
      <p>
        The Service {SERVICE.name} has the address {SERVICE.address} and port {SERVICE.port}. It selects Pods by the
        label <code>app: web</code>; its targetPort is 8080. Beside it run these Pods:
      </p>
      <ul>
        {START.pods.map(({ name, address, app, track, listensOn }) => (
          <li key={name}>
            {name}, {address}, labels app: {app} and track: {track}, listens on port {listensOn}
          </li>
        ))}
      </ul>
      <p>A client sends {REQUESTS} requests. Each case changes one thing:</p>
      <ul>
        {CASES.map((each) => (
          <li key={each.title}>
            <b>{each.title}.</b> {tellCase(each, REQUESTS).join(' ')}
          </li>
        ))}
      </ul>
      <p>
        An endpoint is <code>serving</code> while its Pod is ready, and <code>ready</code> if the Pod is not being
        deleted as well. New connections go to ready endpoints; only where there is none, they go to endpoints that are
        serving and <code>terminating</code>.
      </p>
    </>
  )
}
