import { asked, wrong } from './parts'

export const orderSteps = {
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
}

export const matchPairs = {
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
}
