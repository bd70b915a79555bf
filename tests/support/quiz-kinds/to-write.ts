import { asked, wrong } from './parts'

export const command = {
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
}

export const fillGaps = {
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
      anticipated: [{ answers: ['web'], ...wrong('That is the name of the Deployment, which no selector looks at.') }],
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
}

export const typeOutput = {
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
}
