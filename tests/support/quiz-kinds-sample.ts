import type { Answers } from '@/lib/quiz/answers'
import { type Quiz, QuizFile } from '@/lib/quiz/quiz-schema'
import type { ViewText } from '@/lib/quiz/quiz-view'
import { tokenOf } from '@/lib/quiz/token'
import { matchPairs, orderSteps } from './quiz-kinds/to-arrange'
import { chooseOne, chooseSeveral, claim, faultyLine, pickOutput } from './quiz-kinds/to-choose'
import { command, fillGaps, typeOutput } from './quiz-kinds/to-write'

const DOCKERFILE = `FROM node:24-slim
WORKDIR /app
COPY . .
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

EXPOSE 3000
CMD ["node", "server.js"]
`

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: SECRET-web
  template:
    metadata:
      labels:
        app: SECRET-web
    spec:
      containers:
        - name: web
          image: registry.example.org/shop/web:2.4.1
          ports:
            - { name: SECRET-http, containerPort: 8080 }
`

const file = QuizFile.parse({
  id: 'q-kinds',
  questions: [
    chooseOne,
    chooseSeveral,
    claim,
    command,
    fillGaps,
    orderSteps,
    matchPairs,
    faultyLine,
    pickOutput,
    typeOutput,
  ],
})

/** A quiz with every kind of question; each text that must stay on the server contains "SECRET". */
export const kindsQuiz: Quiz = {
  ...file,
  hash: 'hash-of-the-kinds',
  files: { 'examples/Dockerfile': DOCKERFILE, 'examples/deployment.yaml': DEPLOYMENT },
}

/** Texts of that quiz as they are, without Markdown and colours. */
export const kindsText: ViewText = {
  inline: (markdown) => markdown,
  file: (path) => kindsQuiz.files[path] ?? '',
  listing: (path) => ({ title: path, html: kindsQuiz.files[path] ?? '', tokens: '' }),
}

/** A wrong answer to each of its questions, as people give them: half right where a half can be. */
export const kindsMistakes: Answers = {
  one: [kindsToken('one', 'restart')],
  several: [kindsToken('several', 'run'), kindsToken('several', 'cmd')],
  claim: ['true', kindsToken('claim', 'label')],
  command: ['docker run -d -p 80:8080 nginx:1.29'],
  gaps: [`${kindsToken('gaps', 'selector')}=web`, `${kindsToken('gaps', 'label')}=app: SECRET-web`].sort(),
  order: ['from', 'cd', 'app', 'lock', 'install'].map((step) => kindsToken('order', step)),
  pairs: [
    `${kindsToken('pairs', 'bind')}=${kindsToken('pairs', 'bind/right')}`,
    `${kindsToken('pairs', 'layer')}=${kindsToken('pairs', 'volume/right')}`,
  ].sort(),
  faulty: ['5', kindsToken('faulty', 'cache')],
  predict: [kindsToken('predict', 'kept')],
  typed: ['GREETING'],
}

/** The token of a thing that a question of the sample names by its id. */
export function kindsToken(questionId: string, id: string): string {
  const question = kindsQuiz.questions.find((asked) => asked.id === questionId)
  if (!question) throw new Error(`the sample has no question "${questionId}"`)
  return tokenOf(question, { id })
}
