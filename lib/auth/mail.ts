import 'server-only'
import { z } from 'zod'
import type { AuthSettings } from './auth-settings'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Never fails: whoever asked for a mail is not told whether there was one to send. */
export type SendMail = (mail: Mail) => Promise<void>

/** A mail server that is silent for so long is given up, and the operator hears of it. `SMTP_URL` may say otherwise. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** Sends through the operator's mail server, and logs where it could not; undefined where there is none. */
export function createMailer({ smtpUrl, mailFrom }: Pick<AuthSettings, 'smtpUrl' | 'mailFrom'>): SendMail | undefined {
  if (smtpUrl === undefined) return undefined
  // Not with the first mail, which would hold up the answer to the first address that has an account.
  const loading = import('nodemailer')
  return async (mail) => {
    try {
      const { createTransport } = await loading
      await createTransport({ url: smtpUrl, ...PATIENCE }).sendMail({ from: mailFrom, ...mail })
    } catch (error) {
      console.error(`mail: could not be sent (${sayCodes(error)})`)
    }
  }
}

const Fault = z.object({
  /** A step of nodemailer's, such as EAUTH. */
  code: z.string().optional(),
  /** Of the system, such as ECONNREFUSED, where the step is all that `code` tells. */
  originalCode: z.string().optional(),
  /** What the server answered, such as 535. */
  responseCode: z.number().optional(),
})

/** Without the message, which may name the address of somebody, or the server with its password. */
function sayCodes(error: unknown): string {
  const { code, originalCode, responseCode } = Fault.safeParse(error).data ?? {}
  return [originalCode ?? code ?? 'no code', responseCode].filter(Boolean).join(' ')
}
