import type { Finding } from '../finding'
import { type DockerInstruction, lineage, type Stage } from './read-stages'

/** Rules that one instruction can break by itself, or by where it stands. */
export function checkInstructions(stages: readonly Stage[]): Finding[] {
  const last = stages.at(-1)
  const shipped = new Set(last ? lineage(stages, last) : [])
  return stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) => [
      ...checkForm(instruction),
      ...checkSecrets(instruction),
      ...checkAptGet(instruction, shipped.has(stage)),
    ]),
  )
}

function checkForm({ keyword, isJson, words, line }: DockerInstruction): Finding[] {
  if (!['CMD', 'ENTRYPOINT'].includes(keyword) || isJson || words.length === 0) return []
  // A list in single quotes is a finding of the linter already.
  if (words[0]?.startsWith('[')) return []
  const message = `${keyword} is in shell form, so signals reach the shell and not the program, expected a JSON array`
  return [{ rule: 'shell-form-command', line, message }]
}

const SECRET = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:$|_)/i

function checkSecrets({ keyword, settings, line }: DockerInstruction): Finding[] {
  return settings.flatMap(({ name, value }) => {
    if (!SECRET.test(name) || /_(FILE|PATH|DIR|URL)$/i.test(name) || !isLiteral(value)) return []
    const message = `${keyword} ${name} writes a secret into the image's history, expected RUN --mount=type=secret or a value given at run time`
    return [{ rule: 'secret-in-dockerfile', line, message }]
  })
}

/** Not a secret: nothing, another variable, or the path of a file that holds one. */
function isLiteral(value: string | undefined): boolean {
  return value !== undefined && value !== '' && !value.startsWith('$') && !value.startsWith('/')
}

function checkAptGet({ keyword, source, line, flags }: DockerInstruction, isShipped: boolean): Finding[] {
  if (keyword !== 'RUN') return []
  const install = /\bapt-get\b[^&|;\n]*\binstall\b[^&|;\n]*/.exec(source)
  if (!install) return []
  const rule = 'apt-get-without-cleanup-or-update'
  if (!/\bapt-get\b[^&|;\n]*\bupdate\b/.test(source.slice(0, install.index))) {
    return [
      {
        rule,
        line,
        message:
          'apt-get install without apt-get update before it uses stale package lists, expected both in the same RUN',
      },
    ]
  }
  if (!/\s(-y|-qq|-[a-z]*y[a-z]*|--yes|--assume-yes)\b/.test(install[0])) {
    return [
      { rule, line, message: 'apt-get install asks and nobody answers during a build, expected apt-get install -y' },
    ]
  }
  const isCached = flags.some(({ name, value }) => name === 'mount' && /type=cache.*\/var\/lib\/apt/.test(value))
  if (!isShipped || isCached || /\brm\b[^&|;\n]*\/var\/lib\/apt\/lists/.test(source)) return []
  return [
    {
      rule,
      line,
      message: 'apt-get leaves its package lists in the image, expected rm -rf /var/lib/apt/lists/* in the same RUN',
    },
  ]
}
