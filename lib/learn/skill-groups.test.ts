import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { groupSkills, groupTaughtSkills } from './skill-groups'

test('skills stand by theme in the order of skills.yaml, each with the lessons that teach it', () => {
  const content = new ContentFixture()
    .replace(sample.second, 'skills: [image.run]', 'skills: [image.run, image.build]')
    .write(
      sample.skills,
      `
- { id: image.run, theme: Images, outcome: Run a container. }
- { id: net.publish, theme: Networks, outcome: Publish a port. }
- { id: image.build, theme: Images, outcome: Build an image. }
`,
    )
  const first = { path: '/learn/basics/first', title: 'Build an image' }
  const second = { path: '/learn/basics/second', title: 'Run a container' }
  expect(groupSkills(readCourse(content.root))).toEqual({
    themes: [
      {
        theme: 'Images',
        skills: [
          { id: 'image.run', outcome: 'Run a container.', lessons: [second] },
          { id: 'image.build', outcome: 'Build an image.', lessons: [first, second] },
        ],
      },
      { theme: 'Networks', skills: [{ id: 'net.publish', outcome: 'Publish a port.', lessons: [] }] },
    ],
    taught: 2,
    total: 3,
  })
})

test('a course without skills has no themes', () => {
  expect(groupSkills({ skills: [], lessons: [] })).toEqual({ themes: [], taught: 0, total: 0 })
})

test('taught skills stand by module in the order of its lessons, each once', () => {
  const skills = [
    { id: 'image.run', outcome: 'Run a container.' },
    { id: 'net.publish', outcome: 'Publish a port.' },
    { id: 'image.build', outcome: 'Build an image.' },
  ]
  const modules = [
    { title: 'Basics', lessons: [{ skills: ['image.build'] }, { skills: ['image.build', 'image.run'] }] },
    { title: 'Again', lessons: [{ skills: ['image.run'] }] },
  ]
  expect(groupTaughtSkills({ skills, modules })).toEqual([
    {
      title: 'Basics',
      skills: [
        { id: 'image.build', name: 'Build an image.' },
        { id: 'image.run', name: 'Run a container.' },
      ],
    },
    { title: 'Again', skills: [] },
  ])
})
