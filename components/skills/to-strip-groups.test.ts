import { expect, test } from 'vitest'
import { strengthOf } from '@/lib/mastery/skill-strength'
import { toStripGroups } from './to-strip-groups'

test('every taught skill has a cell, also those that nobody asked about', () => {
  const skills = [
    { id: 'a', name: 'Publish a port' },
    { id: 'b', name: 'Name a container' },
  ]
  expect(toStripGroups([{ title: 'Networks', skills }], new Map([['b', strengthOf(['right'])]]))).toEqual([
    {
      title: 'Networks',
      skills: [
        { id: 'a', name: 'Publish a port', level: 'unknown' },
        { id: 'b', name: 'Name a container', level: 'growing', percent: 50 },
      ],
    },
  ])
})
