import { expect, test } from 'vitest'
import { LessonFixture } from '@/tests/support/lesson-fixture'
import { elementsOf, parseMdx } from '@/tests/support/mdx-tree'
import { remarkListings } from './remark-listings'

const examples = {
  'examples/app/web.yaml': 'a: 1\nb: 2\n',
  'examples/new.yaml': 'a: 1\nb: 3\n',
  'examples/run.console': '$ ls\n',
}

async function filled(text: string) {
  const tree = parseMdx(text)
  await remarkListings(new LessonFixture(examples))(tree)
  return elementsOf(tree)
}

test('a listing is named after its file, from the folder of the examples', async () => {
  expect(await filled('<Code file="examples/app/web.yaml" />')).toEqual([
    { name: 'Code', attributes: { title: 'app/web.yaml', html: 'a: 1\nb: 2\n', tokens: 'K0.1K4.1' } },
  ])
  expect(await filled('<Diff from="examples/app/web.yaml" to="examples/new.yaml" />')).toEqual([
    {
      name: 'Diff',
      attributes: {
        title: 'app/web.yaml → new.yaml',
        html: '  a: 1\n<del>- b: 2\n</del><ins>+ b: 3\n</ins>',
        tokens: 'K2.1K6.1K6.1',
      },
    },
  ])
  expect(await filled('<Terminal file="examples/run.console" />')).toEqual([
    { name: 'Terminal', attributes: { html: '<kbd><u>$ </u>ls\n</kbd>' } },
  ])
})

test('the author’s title wins', async () => {
  const listings = await filled(
    '<Code file="examples/new.yaml" title="1 < 2" />\n\n<Diff from="examples/new.yaml" to="examples/new.yaml" title="Same" />\n\n<Terminal file="examples/run.console" title="On the host" />',
  )
  expect(listings.map(({ attributes: { title } }) => title)).toEqual(['1 < 2', 'Same', 'On the host'])
})

test('a listing can be folded away under its title', async () => {
  expect(await filled('<Code file="examples/app/web.yaml" folded />')).toMatchObject([
    { name: 'Code', attributes: { title: 'app/web.yaml', folded: 'folded' } },
  ])
})

test('lines, marks and numbers are the author’s choice', async () => {
  expect(await filled('<Code file="examples/new.yaml" lines="2" mark="2" numbers />')).toEqual([
    {
      name: 'Code',
      attributes: { title: 'new.yaml', html: '<mark>b: 3\n</mark>', tokens: 'K0.1', numbers: '2' },
    },
  ])
})

test('listings within other elements are filled too', async () => {
  const elements = await filled('<Steps>\n\n1. Look:\n\n   <Code file="examples/new.yaml" />\n\n</Steps>')
  expect(elements.map(({ name, attributes: { html } }) => ({ name, html }))).toEqual([
    { name: 'Steps', html: undefined },
    { name: 'Code', html: 'a: 1\nb: 3\n' },
  ])
})

test('a listing whose file is missing stops the build with the name of the file', async () => {
  await expect(filled('<Code file="examples/none.yaml" />')).rejects.toThrow('examples/none.yaml')
  await expect(filled('<Code />')).rejects.toThrow('a listing without its file passed the content check')
})
