import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { QuizResult } from '@/lib/quiz/question-result'
import { sendAnswers } from './send-answers'

/** The address of a quiz on a server that answers so. */
async function quizAt(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}/learn/m/l/quiz`
}

const unreachable: QuizResult = {
  status: 'refused',
  reason: 'The server could not be reached. Your answers are still here: check your connection and try again.',
}

test('answers are posted beside the quiz, and the result is what the server says', async () => {
  const graded: QuizResult = { status: 'graded', score: 1, outOf: 6, questions: [] }
  const seen: unknown[] = []
  const quiz = await quizAt(async (request, response) => {
    const { method, url, headers } = request
    const type = headers['content-type'] ?? ''
    const form = await new Response(Buffer.concat(await request.toArray()), {
      headers: { 'content-type': type },
    }).formData()
    seen.push({ method, url, accept: headers.accept, form: [...form] })
    response.end(JSON.stringify(graded))
  })
  const answers = new FormData()
  answers.append('one', 'token')
  answers.append('typed', 'docker ps “all”')
  expect(await sendAnswers(quiz, answers)).toEqual(graded)
  expect(seen).toEqual([
    {
      method: 'POST',
      url: '/learn/m/l/quiz/answers',
      accept: 'application/json',
      form: [
        ['one', 'token'],
        ['typed', 'docker ps “all”'],
      ],
    },
  ])
})

test('a refusal of the server is told in its words', async () => {
  const refused: QuizResult = { status: 'refused', reason: 'This lesson has moved.' }
  const quiz = await quizAt((_, response) => response.writeHead(404).end(JSON.stringify(refused)))
  expect(await sendAnswers(quiz, new FormData())).toEqual(refused)
})

test('a lost connection and a page instead of a result never throw', async () => {
  const hangUp = await quizAt((request) => request.destroy())
  expect(await sendAnswers(hangUp, new FormData())).toEqual(unreachable)
  const ungraded = {
    status: 'refused',
    reason: 'The server could not grade the answers. They are still here: try again in a minute.',
  }
  const page = await quizAt((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'))
  expect(await sendAnswers(page, new FormData())).toEqual(ungraded)
  const other = await quizAt((_, response) => response.end('{"error": "maintenance"}'))
  expect(await sendAnswers(other, new FormData())).toEqual(ungraded)
})
