import type { Answers } from '@/lib/quiz/answers'
import { type Quiz, QuizFile } from '@/lib/quiz/quiz-schema'
import type { ViewText } from '@/lib/quiz/quiz-view'
import { tokenOf } from '@/lib/quiz/token'

const asked = { skills: ['dockerfile.run'], see: 'layers' }
const wrong = (feedback: string) => ({
  misconception: `SECRET ${feedback}`.slice(0, 100),
  feedback: `SECRET ${feedback}`,
})

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
    {
      ...asked,
      id: 'one',
      kind: 'choose-one',
      prompt:
        'The container `hello` runs from `hello:1.0`. You change the app and run `docker build -t hello:1.0 .` What does the running container answer?',
      options: [
        {
          id: 'new',
          text: 'The new text, because the build replaced the container.',
          ...wrong('A build makes an image and touches no container.'),
        },
        {
          id: 'restart',
          text: 'The old text, and the new one after `docker restart hello`.',
          ...wrong('A restart starts the same container with the same files.'),
        },
        {
          id: 'old',
          text: 'The old text, until you run a new container.',
          correct: true,
          feedback: 'SECRET The build moved the name `hello:1.0` to a new image.',
        },
      ],
    },
    {
      ...asked,
      id: 'several',
      kind: 'choose-several',
      prompt: 'Which instructions of this Dockerfile do their work while the image is built?',
      show: 'examples/Dockerfile',
      options: [
        { id: 'run', text: '`RUN npm ci`', correct: true, feedback: 'SECRET The packages are files of the image.' },
        { id: 'copy', text: '`COPY . .`', correct: true, feedback: 'SECRET The files are copied once.' },
        { id: 'expose', text: '`EXPOSE 3000`', ...wrong('It records a port and opens none.') },
        { id: 'cmd', text: '`CMD ["node", "server.js"]`', ...wrong('It runs when a container starts.') },
      ],
    },
    {
      ...asked,
      id: 'claim',
      kind: 'claim',
      prompt: '`EXPOSE 3000` makes the app reachable at `localhost:3000` on the computer that runs Docker.',
      holds: false,
      feedback: 'SECRET Nothing is published by the image itself.',
      misconception: 'SECRET EXPOSE publishes a port',
      otherwise: 'SECRET You would wait in vain: nobody listens on that port of the computer.',
      reasons: [
        {
          id: 'label',
          text: 'It only records the port; `-p` at run time publishes one.',
          correct: true,
          feedback: 'SECRET The author tells, the operator decides.',
        },
        {
          id: 'firewall',
          text: 'Docker opens the port, but a firewall blocks it.',
          ...wrong('No port is opened, so no firewall has anything to block.'),
        },
        {
          id: 'host',
          text: 'It publishes the port on the same computer only.',
          ...wrong('A computer needs `-p` for its own visits too.'),
        },
      ],
    },
    {
      ...asked,
      id: 'command',
      kind: 'command',
      prompt:
        'Start `nginx:1.29` in the background under the name that the lesson gave it, so that it answers on port {{port}} of your computer.',
      vary: [{ port: 8080 }, { port: 9090 }, { port: 8000 }],
      accept: ['docker run -d -p {{port}}:80 --name SECRET-web nginx:1.29'],
      optional: ['--rm'],
      feedback: 'SECRET The port of the computer stands first, that of the container second.',
      anticipated: [
        {
          answers: ['docker run -d -p 80:{{port}} --name SECRET-web nginx:1.29'],
          ...wrong('The two ports are the wrong way round.'),
        },
      ],
      otherwise: 'SECRET Think of three flags: background, port, name.',
    },
    {
      ...asked,
      id: 'gaps',
      kind: 'fill-gaps',
      prompt:
        'The Deployment finds none of its Pods. Write what the selector and the template need, and the name of the port.',
      show: 'examples/deployment.yaml',
      gaps: [
        {
          id: 'selector',
          line: 9,
          hides: 'SECRET-web',
          feedback: 'SECRET The selector asks for this label.',
          anticipated: [
            { answers: ['web'], ...wrong('That is the name of the Deployment, which no selector looks at.') },
          ],
          otherwise: 'SECRET It has to be the label of the Pods.',
        },
        {
          id: 'label',
          line: 13,
          hides: 'app: SECRET-web',
          accept: ['app: "SECRET-web"'],
          feedback: 'SECRET Every Pod of the template carries it.',
          otherwise: 'SECRET A label has a key and a value.',
        },
        {
          id: 'port',
          line: 19,
          hides: 'SECRET-http',
          feedback: 'SECRET Services may refer to it by this name.',
          otherwise: 'SECRET A name of at most 15 small letters.',
        },
      ],
    },
    {
      ...asked,
      id: 'order',
      kind: 'order-steps',
      prompt: 'Put the instructions in order, so that a change of the app does not install its packages again.',
      steps: [
        { id: 'from', text: '`FROM node:24-slim`', feedback: 'SECRET Everything stands on a base image.' },
        { id: 'workdir', text: '`WORKDIR /app`', feedback: 'SECRET What follows happens in this folder.' },
        {
          id: 'lock',
          text: '`COPY package.json package-lock.json ./`',
          feedback: 'SECRET Packages change less often than the app.',
        },
        {
          id: 'install',
          text: '`RUN npm ci --omit=dev`',
          feedback: 'SECRET Taken from the cache while the lock file stays.',
        },
        { id: 'app', text: '`COPY . .`', feedback: 'SECRET What changes most comes last.' },
      ],
      distractors: [
        { id: 'cd', text: '`RUN cd /app`', ...wrong('It ends with its own process and changes nothing after it.') },
        { id: 'up', text: '`RUN docker compose up`', ...wrong('A build starts no containers of yours.') },
      ],
      alsoRight: [['workdir', 'from', 'lock', 'install', 'app']],
    },
    {
      ...asked,
      id: 'pairs',
      kind: 'match-pairs',
      prompt: 'What does each of them keep when its container is removed?',
      pairs: [
        {
          id: 'volume',
          left: 'A named volume',
          right: 'Everything, until you remove it',
          feedback: 'SECRET It has a life of its own.',
        },
        {
          id: 'bind',
          left: 'A bind mount',
          right: 'The folder of your computer, as it is',
          feedback: 'SECRET It never was part of the container.',
        },
        {
          id: 'layer',
          left: 'The writable layer',
          right: 'Nothing',
          feedback: 'SECRET It goes with the container.',
        },
      ],
      distractors: [{ id: 'copy', text: 'A copy in the image', ...wrong('A container never writes into its image.') }],
      mixUps: [
        {
          left: 'layer',
          right: 'volume',
          ...wrong('Files outside of a volume are lost with the container.'),
        },
      ],
    },
    {
      ...asked,
      id: 'faulty',
      kind: 'faulty-line',
      prompt: 'Each change of the app installs all packages again. Which line causes it, and why?',
      show: 'examples/Dockerfile',
      line: 3,
      feedback: 'SECRET From this line on nothing comes from the cache.',
      anticipated: [{ lines: [5], ...wrong('The line is right; it only suffers from an earlier one.') }],
      otherwise: 'SECRET Look for the first line that every change of the app touches.',
      reasons: [
        {
          id: 'cache',
          text: 'It copies the app, which changes often, before the packages are installed.',
          correct: true,
          feedback: 'SECRET A step whose input changed is run again, with all that follow.',
        },
        {
          id: 'slow',
          text: 'Copying is slow, because all files are sent to the registry.',
          ...wrong('The build context goes to the builder, and to no registry.'),
        },
      ],
    },
    {
      ...asked,
      id: 'predict',
      kind: 'predict-output',
      prompt:
        'A container wrote `/tmp/note` and was removed. What does `docker run --rm alpine:3.22 cat /tmp/note` print?',
      pick: [
        {
          id: 'gone',
          text: "`cat: can't open '/tmp/note': No such file or directory`",
          correct: true,
          feedback: 'SECRET Each container begins with the files of its image.',
        },
        { id: 'kept', text: 'What the first container wrote', ...wrong('The writable layer went with its container.') },
        { id: 'empty', text: 'An empty line', ...wrong('A missing file is an error, not an empty one.') },
      ],
    },
    {
      ...asked,
      id: 'typed',
      kind: 'predict-output',
      prompt:
        'The Dockerfile sets `ENV GREETING` to the word of this lesson. What does `docker run --rm hello:1.0 printenv GREETING` print?',
      type: {
        accept: ['SECRET-word'],
        caseSensitive: true,
        feedback: 'SECRET The variable is part of the image.',
        anticipated: [{ answers: ['GREETING'], ...wrong('That is the name of the variable, not its value.') }],
        otherwise: 'SECRET The value is set in the image.',
      },
    },
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
