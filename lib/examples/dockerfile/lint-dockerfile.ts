import { ValidationCode, validate } from 'dockerfile-utils'
import type { Finding } from '../finding'
import { didYouMean } from '../suggest'

const KEYWORDS = [
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK'],
  ...['LABEL', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]

/** What dockerfile-utils finds, errors and warnings, each under a rule id of ours. */
export function lintDockerfile(text: string): Finding[] {
  return validate(text).flatMap(({ code, message, range }) => {
    const name = ValidationCode[Number(code)] ?? 'UNKNOWN'
    const what = (typeof message === 'string' ? message : message.value).replace(/\.$/, '')
    if (isOutdated(name, what)) return []
    return [{ rule: ruleOf(name), line: range.start.line + 1, message: `${what}, expected ${expectation(name, what)}` }]
  })
}

/**
 * dockerfile-utils 0.16.3 knows the builder of Docker 20.10 and most of what came later. What it takes for a mistake
 * though BuildKit accepts it: `ADD --unpack` (Dockerfile syntax 1.17).
 */
function isOutdated(code: string, message: string): boolean {
  return code === 'UNKNOWN_ADD_FLAG' && message.endsWith(': unpack')
}

function ruleOf(code: string): string {
  if (code === 'UNKNOWN_INSTRUCTION') return 'unknown-instruction'
  if (code === 'DEPRECATED_MAINTAINER') return 'deprecated-maintainer'
  return `dockerfile-${code.toLowerCase().replaceAll('_', '-')}`
}

function expectation(code: string, message: string): string {
  if (code === 'UNKNOWN_INSTRUCTION') {
    const [, word = ''] = /: (\S+)$/.exec(message) ?? []
    return `an instruction of the Dockerfile reference${didYouMean(word, KEYWORDS)}`
  }
  if (code === 'DEPRECATED_MAINTAINER') return 'LABEL org.opencontainers.image.authors'
  return 'what BuildKit builds without a warning'
}
