import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const FILE = 'content/confusable.yaml'

test('a side of a pair is a skill that exists', () => {
  const content = new ContentFixture().replace(sample.confusable, 'other: [image.run]', 'other: [image.run, image.rum]')
  expect(content.problems).toEqual([
    `${FILE}:3: there is no skill "image.rum" in skills.yaml; did you mean "image.run"?`,
  ])
})

test('no skill stands on both sides', () => {
  const content = new ContentFixture().replace(sample.confusable, '[image.run]', '[image.run, image.build]')
  expect(content.problems).toEqual([
    `${FILE}:3: "image.build" stands on both sides; nobody confuses a thing with itself`,
  ])
})

test('pairs have different ids', () => {
  const content = new ContentFixture()
  content.write(sample.confusable, content.read(sample.confusable).repeat(2))
  expect(content.problems).toEqual([`${FILE}:4: two pairs have the id "build-run"`])
})

test('a side of a pair has a skill', () => {
  const content = new ContentFixture().replace(sample.confusable, 'one: [image.build]', 'one: []')
  expect(content.problems).toEqual([`${FILE}:2: "one" has 0 entries; expected at least 1`])
})

test('a missing confusable.yaml is told', () => {
  const content = new ContentFixture().remove(sample.confusable)
  expect(content.problems).toEqual([`${FILE}:1: this file is missing`])
})

test('while skills.yaml has faults, its skills do not count as unknown', () => {
  const content = new ContentFixture().replace(sample.skills, 'theme: Images', 'theme: [')
  expect(content.problems.filter((problem) => problem.startsWith(FILE))).toEqual([])
})
