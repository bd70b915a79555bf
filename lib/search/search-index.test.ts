import { expect, test } from 'vitest'
import { buildSearch } from './search-index'
import { tokenize } from './tokenize'

const search = buildSearch([
  {
    path: '/ports',
    title: 'Ports and names',
    heading: 'Publish',
    text: 'Use docker run -p 8080:80 nginx to publish a port.',
  },
  {
    path: '/data',
    title: 'Keeping data',
    heading: 'Volumes',
    text: 'docker run --mount type=volume,src=db,dst=/data keeps data.',
  },
  { path: '/compose', title: 'Compose', heading: 'File', text: 'Write compose.yaml, then docker compose up.' },
])
const pathsOf = (query: string) => search(query).map(({ path }) => path)

test('a flag is found as a flag', () => {
  expect(pathsOf('docker run -p')).toEqual(['/ports'])
  expect(pathsOf('--mount')).toEqual(['/data'])
})

test('a compound is found whole and by its parts', () => {
  expect(pathsOf('8080:80')).toEqual(['/ports'])
  expect(pathsOf('8080')).toEqual(['/ports'])
  expect(pathsOf('compose.yaml')).toEqual(['/compose'])
})

test('the beginning of a word and a slip of the finger are enough', () => {
  expect(pathsOf('publ')).toEqual(['/ports'])
  expect(pathsOf('volmues')).toEqual(['/data'])
})

test('a compound is found while it is being typed', () => {
  expect(['compose.y', 'compose.ya', '8080:8'].map(pathsOf)).toEqual([['/compose'], ['/compose'], ['/ports']])
})

test('all words must be there', () => {
  expect(pathsOf('nginx volume')).toEqual([])
})

test('the excerpt marks what was searched for', () => {
  expect(search('-p')[0]?.excerpt).toEqual([
    { text: 'Use docker run ', hit: false },
    { text: '-p', hit: true },
    { text: ' 8080:80 nginx to publish a port.', hit: false },
  ])
})

test('tokens keep the dashes of flags and the dots of file names', () => {
  expect(tokenize('docker run --rm -it nginx:1.29-alpine.')).toEqual([
    'docker',
    'run',
    '--rm',
    '-it',
    'nginx:1.29-alpine',
    'nginx',
    '1',
    '29',
    'alpine',
  ])
})
