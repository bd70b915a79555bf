import { Events, OAuth2Server, type OAuth2Service } from 'oauth2-mock-server'

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>

/** A provider of OpenID Connect on this machine that lets everybody in, without a page of its own. */
export interface OidcProvider {
  issuer: string
  /** Who signs in from now on. */
  letIn(claims: Claims): void
  /** For answers that are out of the ordinary. */
  service: OAuth2Service
  stop(): Promise<void>
}

/** On a port of its own unless told which. */
export async function startOidcProvider(port?: number): Promise<OidcProvider> {
  const server = new OAuth2Server()
  let person: Claims = {}
  await server.issuer.keys.generate('RS256')
  await server.start(port, 'localhost')
  server.service.on(Events.BeforeTokenSigning, ({ payload }: { payload: object }) => Object.assign(payload, person))
  server.service.on(Events.BeforeUserinfo, ({ body }: { body: object }) => Object.assign(body, person))
  return {
    issuer: server.issuer.url ?? '',
    letIn(claims) {
      person = claims
    },
    service: server.service,
    stop: () => server.stop(),
  }
}
