import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StartOrResume } from './start-or-resume'

const course = {
  modules: [],
  lessons: [{ id: 'l01', title: 'It works', path: '/learn/why/works', moduleId: 'm0', minutes: 10 }],
}

test('the page holds both ways in, and the one that cannot know its lesson yet leads to all of them', () => {
  const links = [...renderToStaticMarkup(<StartOrResume course={course} />).matchAll(/<a [^>]*>.*?<\/a>/g)]
  expect(links.map(([link]) => link)).toEqual([
    '<a class="button start" href="/learn/why/works">Start with “It works”</a>',
    '<a class="button resume" href="/learn">Resume where you left <span></span></a>',
  ])
})
