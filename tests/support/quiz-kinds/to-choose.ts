import { asked, wrong } from './parts'

export const chooseOne = {
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
}

export const chooseSeveral = {
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
}

export const claim = {
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
}

export const faultyLine = {
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
}

export const pickOutput = {
  ...asked,
  id: 'predict',
  kind: 'predict-output',
  prompt: 'A container wrote `/tmp/note` and was removed. What does `docker run --rm alpine:3.22 cat /tmp/note` print?',
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
}
