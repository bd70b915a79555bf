import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a diagram that was not drawn is told with the command to draw it', () => {
  const content = new ContentFixture().replace(sample.first, '"Image"]', '"An image"]')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:29: this diagram is not drawn yet: run "npm run diagrams" and commit public/diagrams',
  ])
})

test('a diagram begins with its picture', () => {
  const content = new ContentFixture().replace(sample.first, '```mermaid', 'Look:\n\n```mermaid')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:27: <Diagram> must begin with a ```mermaid fence',
  ])
})

test('a diagram ends with its text version', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'The build reads the Dockerfile and writes an image.\n\n</Diagram>',
    '</Diagram>',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:27: <Diagram> must end with the text version of the picture',
  ])
})

test('a diagram holds one picture', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'The build reads the Dockerfile and writes an image.\n\n</Diagram>',
    '```mermaid\nflowchart TB\n```\n\n</Diagram>',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:27: <Diagram> must hold one picture; begin another <Diagram>',
    'content/modules/basics/first/lesson.mdx:36: this diagram is not drawn yet: run "npm run diagrams" and commit public/diagrams',
  ])
})

test('a picture has a title for screen readers', () => {
  const content = new ContentFixture().replace(sample.first, '  accTitle: A Dockerfile becomes an image\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:27: <Diagram> has no "accTitle: ..." line in its picture; a screen reader needs it',
    'content/modules/basics/first/lesson.mdx:29: this diagram is not drawn yet: run "npm run diagrams" and commit public/diagrams',
  ])
})

test('a picture has a description for screen readers', () => {
  const content = new ContentFixture().replace(
    sample.first,
    '  accDescr: The build reads the Dockerfile and writes an image.\n',
    '',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:27: <Diagram> has no "accDescr: ..." line in its picture; a screen reader needs it',
    'content/modules/basics/first/lesson.mdx:29: this diagram is not drawn yet: run "npm run diagrams" and commit public/diagrams',
  ])
})
