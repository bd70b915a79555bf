import { onTestFinished, vi } from 'vitest'

/** Sets a variable of the environment, or takes it away, until the test ends. */
export function setEnvironment(name: string, value: string | undefined): void {
  vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}
