import { type Loader, transform } from 'esbuild'
import type { Finding } from '../finding'
import { failureOf } from './esbuild-failure'

/** Parses JavaScript or TypeScript; types are not checked. */
export async function checkScript(text: string, loader: Loader): Promise<Finding[]> {
  try {
    await transform(text, { loader, logLevel: 'silent' })
    return []
  } catch (error) {
    return failureOf(error)
      .slice(0, 1)
      .map(({ text: what, location }) => ({
        rule: 'script-syntax',
        line: location?.line ?? 1,
        message: `${what}, expected valid code`,
      }))
  }
}

/** `tsconfig.json` and its kin may hold comments and trailing commas: an object literal may too. */
export async function checkJsonWithComments(text: string): Promise<Finding[]> {
  const findings = await checkScript(`(${text}\n)`, 'js')
  return findings.map((finding) => ({ ...finding, rule: 'json-syntax' }))
}
