import 'server-only'
import type { AuthSettings } from './auth-settings'

export interface Mail {
  to: string
  subject: string
  text: string
}

export type SendMail = (mail: Mail) => Promise<void>

/** Sends through the operator's mail server; undefined where there is none. */
export function createMailer({ smtpUrl, mailFrom }: Pick<AuthSettings, 'smtpUrl' | 'mailFrom'>): SendMail | undefined {
  if (smtpUrl === undefined) return undefined
  return async (mail) => {
    const { createTransport } = await import('nodemailer')
    await createTransport(smtpUrl).sendMail({ from: mailFrom, ...mail })
  }
}
