import 'server-only'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makePrivateFolder } from '@/lib/db/private-file'
import { readSiteAddress } from '@/lib/site-address'

/** What the operator decided about accounts. */
export interface AuthSettings {
  siteUrl: string
  /** Signs session cookies. */
  secret: string
  /** Where mail goes out, as `smtp://user:password@mail.example.org:587`; without it no mail is sent. */
  smtpUrl: string | undefined
  mailFrom: string
}

/** Shorter ones could be guessed. */
const MIN_SECRET = 32

interface Surroundings {
  environment: NodeJS.ProcessEnv
  /** Where a secret is kept that nobody set. */
  folder: string
}

/** @throws where a setting is missing or has a wrong form; the sentence says which. */
export function readAuthSettings({ environment, folder }: Surroundings): AuthSettings {
  return {
    siteUrl: readSiteAddress(environment),
    secret: readSecret({ environment, folder }),
    smtpUrl: environment.SMTP_URL || undefined,
    mailFrom: environment.MAIL_FROM || 'Drydock <no-reply@localhost>',
  }
}

function readSecret({ environment, folder }: Surroundings): string {
  return readGivenSecret(environment) ?? keptSecret(path.join(folder, 'auth-secret'))
}

/** The secret that the operator set; undefined where one may be made. @throws where it is too short, or must be set */
export function readGivenSecret(environment: NodeJS.ProcessEnv): string | undefined {
  const { AUTH_SECRET: given, DATABASE_URL: shared } = environment
  if (given) {
    if (given.length >= MIN_SECRET) return given
    throw new Error(
      `AUTH_SECRET has ${given.length} characters; it needs ${MIN_SECRET} random ones: openssl rand -hex 32`,
    )
  }
  if (shared) {
    throw new Error(
      'With DATABASE_URL several servers may share accounts, so all need one AUTH_SECRET: openssl rand -hex 32',
    )
  }
  return undefined
}

/** Made once beside the database, so that `npm run up` needs no setting and sessions outlive a restart. */
function keptSecret(file: string): string {
  makePrivateFolder(path.dirname(file))
  try {
    // Fails where the file is there: of two processes that start at once, one writes.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
