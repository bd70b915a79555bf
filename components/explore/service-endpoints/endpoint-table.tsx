import { listEndpoints, usableEndpoints } from '@/lib/explore/service-endpoints/endpoint-slice'
import type { Setup } from '@/lib/explore/service-endpoints/setup'

/** The EndpointSlice of the Service: addresses, conditions, and which of them get requests. */
export function EndpointTable({ setup }: { setup: Setup }) {
  const endpoints = listEndpoints(setup)
  const usable = usableEndpoints(endpoints)
  return (
    <div className="service-slice">
      <table>
        <caption>EndpointSlice, port {setup.targetPort}</caption>
        <thead>
          <tr>
            <th scope="col">address</th>
            <th scope="col">ready</th>
            <th scope="col">serving</th>
            <th scope="col">terminating</th>
          </tr>
        </thead>
        <tbody>
          {endpoints.map((endpoint) => (
            <tr key={endpoint.pod.name} data-mark={usable.includes(endpoint) ? 'ready' : 'waiting'}>
              <th scope="row">{endpoint.pod.address}</th>
              <td>{String(endpoint.ready)}</td>
              <td>{String(endpoint.serving)}</td>
              <td>{String(endpoint.terminating)}</td>
            </tr>
          ))}
          {endpoints.length === 0 && (
            <tr>
              <td colSpan={4}>No addresses</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
