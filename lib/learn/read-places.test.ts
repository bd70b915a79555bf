import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { setEnvironment } from '@/tests/support/environment'
import { readPlaces } from './read-places'

const FIRST = `The intro.

## Build it

<Code file="examples/app/hello.sh" />

### Why

## Last

More.
`

test('every section of every lesson, every term of the glossary and every status can be found', async () => {
  const content = new ContentFixture()
  const rewrite = (file: string, body: string) =>
    content.write(
      file,
      content.read(file).replace(/\n---\n.*$/s, () => `\n---\n\n${body}`),
    )
  rewrite(sample.first, FIRST)
  rewrite(sample.second, '## Run it\n\nSee [the first lesson](lesson:les-first#build-it).\n')
  setEnvironment('CONTENT_DIR', content.root)
  setEnvironment('NEXT_DIST_DIR', `${content.root}/../.next`)
  const first = { path: '/learn/basics/first', title: 'Build an image' }
  const second = { path: '/learn/basics/second', title: 'Run a container' }
  expect(await readPlaces()).toEqual([
    { ...first, heading: '', text: 'A Dockerfile becomes an image that runs everywhere. The intro.' },
    { ...first, path: `${first.path}#build-it`, heading: 'Build it', text: 'app/hello.sh #!/bin/sh echo hello' },
    { ...first, path: `${first.path}#why`, heading: 'Why', text: '' },
    { ...first, path: `${first.path}#last`, heading: 'Last', text: 'More.' },
    { ...second, heading: '', text: 'An image becomes a process that has its own files.' },
    { ...second, path: `${second.path}#run-it`, heading: 'Run it', text: 'See the first lesson.' },
    {
      path: '/glossary#image',
      title: 'image',
      heading: '',
      text: 'A read-only package from which containers are started.',
    },
    {
      path: '/glossary#container',
      title: 'container',
      heading: '',
      text: 'One or more processes started from an image.',
    },
    {
      path: '/statuses#completed',
      title: 'Completed',
      heading: '',
      text: 'All containers have ended with exit code 0. The work is done. Exit Code: 0',
    },
  ])
})
