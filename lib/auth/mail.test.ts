import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { createAuth } from './create-auth'
import { createMailer } from './mail'

const mailFrom = 'Drydock <drydock@school.example>'
const mail = {
  to: 'ada@example.org',
  subject: 'A new password for Drydock',
  text: 'Open https://learn.example.org/x\n',
}

/** A port on which nobody listens. */
const NOBODY = '127.0.0.1:1'

interface Arrived {
  from: string | undefined
  to: string[]
  /** Lines of the mail, its headers first. */
  lines: string[]
}

interface Answers {
  /** Before it greets; until then a client waits. */
  greet?: Promise<void>
  /** Why it takes no mail. */
  refuses?: Error
}

/** A mail server on this machine. */
async function startMailServer({ greet, refuses }: Answers = {}): Promise<{ smtpUrl: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_, next) => void (greet ?? Promise.resolve()).then(() => next()),
    onMailFrom: (_, __, next) => next(refuses),
    onData(stream, { envelope }, next) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : undefined
        // Lines that are too long are broken on the way. https://www.rfc-editor.org/rfc/rfc2045#section-6.7
        const lines = Buffer.concat(chunks).toString().replaceAll('=\r\n', '').split('\r\n')
        arrived.push({ from, to: envelope.rcptTo.map(({ address }) => address), lines })
        next()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  onTestFinished(() => new Promise((resolve) => server.close(resolve)))
  return { smtpUrl: `smtp://127.0.0.1:${port}`, arrived }
}

/** What an operator reads. */
function hearLog() {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
  return () => log.mock.calls.map((words) => words.join(' '))
}

test('a mail arrives with its sender, recipient, subject and link', async () => {
  const { smtpUrl, arrived } = await startMailServer()
  const log = hearLog()
  await createMailer({ smtpUrl, mailFrom })?.(mail)
  expect(arrived).toMatchObject([{ from: 'drydock@school.example', to: ['ada@example.org'] }])
  expect(arrived[0]?.lines).toEqual(
    expect.arrayContaining([
      'From: Drydock <drydock@school.example>',
      'To: ada@example.org',
      'Subject: A new password for Drydock',
      'Open https://learn.example.org/x',
    ]),
  )
  expect(log()).toEqual([])
})

test('without a mail server there is nobody who sends', () => {
  expect(createMailer({ smtpUrl: undefined, mailFrom })).toBeUndefined()
})

test('a mail that cannot be sent is one line of the log, which names nobody, and no error', async () => {
  const log = hearLog()
  await createMailer({ smtpUrl: `smtp://user:secret@${NOBODY}`, mailFrom })?.(mail)
  const { smtpUrl } = await startMailServer({
    refuses: Object.assign(new Error('not for ada@example.org'), { responseCode: 550 }),
  })
  await createMailer({ smtpUrl, mailFrom })?.(mail)
  expect(log()).toEqual(['mail: could not be sent (ECONNREFUSED)', 'mail: could not be sent (EENVELOPE 550)'])
})

const settings = { siteUrl: 'https://learn.example.org', secret: 'x'.repeat(32), smtpUrl: undefined, mailFrom }
const password = 'correct horse battery'

testOnEach(
  'whoever asks for a new password is answered before the mail server says a word',
  async (database) => {
    let greet = () => {}
    const { smtpUrl, arrived } = await startMailServer({ greet: new Promise((resolve) => (greet = resolve)) })
    const { api } = createAuth({ database, settings, sendMail: createMailer({ smtpUrl, mailFrom }) })
    const body = { name: 'Ada', email: 'ada@example.org', password }
    await api.signUpEmail({ body })
    const known = await api.requestPasswordReset({ body })
    expect(await api.requestPasswordReset({ body: { email: 'nobody@example.org' } })).toEqual(known)
    expect(arrived).toEqual([])

    greet()
    await expect.poll(() => arrived.length).toBe(1)
    const link = arrived[0]?.lines.find((line) => line.startsWith(`${settings.siteUrl}/account/reset/`))
    const token = link?.split('/').at(-1) ?? ''
    expect(await api.resetPassword({ body: { newPassword: 'another horse battery', token } })).toEqual({ status: true })
  },
  // What a mail server does has nothing to do with the kind of database.
  { dialects: ['sqlite'] },
)

testOnEach(
  'where the mail server is gone, the visitor hears what everybody hears, and the operator that it is',
  async (database) => {
    const log = hearLog()
    const sendMail = createMailer({ smtpUrl: `smtp://${NOBODY}`, mailFrom })
    const { api } = createAuth({ database, settings, sendMail })
    const body = { name: 'Bea', email: 'bea@example.org', password }
    await api.signUpEmail({ body })
    expect(await api.requestPasswordReset({ body })).toMatchObject({ status: true })
    await expect.poll(log).toEqual(['mail: could not be sent (ECONNREFUSED)'])
  },
  { dialects: ['sqlite'] },
)
