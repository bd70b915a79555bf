import { onTestFinished, vi } from 'vitest'

/** Sets a variable of the environment until the test ends. */
export function setEnvironment(name: string, value: string): void {
  vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}
