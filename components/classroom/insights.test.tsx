import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { buildInsights } from '@/lib/classroom/insights/build-insights'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { assignmentOf, attemptOf, learnerOf, portsLesson, skills } from '@/tests/support/insight-sample'
import { textOf } from '@/tests/support/text-of'
import { InsightFindings } from './insight-findings'
import { InsightMisconceptions } from './insight-misconceptions'
import { InsightPeople } from './insight-people'
import { InsightQuestions } from './insight-questions'
import { InsightSkills } from './insight-skills'
import { InsightTimes } from './insight-times'

const people = ['ada', 'max', 'lea', 'sam', 'eva']
const first = people.map((id) => attemptOf(id, id === 'eva' ? 'rrrrrr' : 'eerr--'))
const retry = attemptOf('ada', 'eeeeee', { id: 'z', finishedAt: Date.parse('2026-11-26') })
const { findings, misconceptions, questions, themes, stuck, times } = buildInsights(
  { learners: people.map((id) => learnerOf(id)), assignments: [assignmentOf('a1')], attempts: [...first, retry] },
  { lessons: [portsLesson], skills },
  0,
)
const absent = [{ userId: 'u9', name: 'Nora', due: ['First quiz', 'Second'], lastHandIn: undefined }]

const SECTIONS = {
  findings: <InsightFindings findings={findings} />,
  misconceptions: <InsightMisconceptions misconceptions={misconceptions} />,
  questions: <InsightQuestions questions={questions} />,
  skills: <InsightSkills themes={themes} />,
  people: (
    <InsightPeople stuck={stuck.map((one) => ({ ...one, bestPercent: 17 }))} absent={absent} address="/teach/c1" />
  ),
  times: <InsightTimes times={times} />,
}

function textOfSection(name: keyof typeof SECTIONS): string {
  return textOf(renderToStaticMarkup(SECTIONS[name])).replace(/\s+/g, ' ')
}

test('every figure stands there as text, beside its picture', () => {
  expect(textOfSection('findings')).toContain('4 of 5 learners think: “EXPOSE publishes a port”')
  expect(textOfSection('misconceptions')).toMatch(/4 of 5 \(80 %\) ?think: “ ?EXPOSE publishes a port/)
  expect(textOfSection('questions')).toMatch(/question q6\? Lesson 20 % 1 of 5, 4 without an answer/)
  expect(textOfSection('skills')).toMatch(/Publish a port\. 60 % ?\( ?12 of 20 ?\) 5 learners/)
  expect(textOfSection('people')).toContain('Name of ada Ports , best 17 % of 2 attempts, 50 % required')
  expect(textOfSection('people')).toContain('Nora , nothing handed in yet')
  expect(textOfSection('times')).toMatch(/Ports practice 1 min 1 min to 1 min 5 learners/)
})

test('pictures are silent or have a name, and nothing has a style of its own', () => {
  for (const section of Object.values(SECTIONS)) {
    const markup = renderToStaticMarkup(section)
    expect(markup).not.toContain('style=')
    for (const [svg] of markup.matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/aria-hidden="true"|aria-label="[^"]+"/)
  }
})

test('a class of which nothing is known is told why in every section', () => {
  const nothing = [
    <InsightFindings key="f" findings={[]} />,
    <InsightMisconceptions key="m" misconceptions={[]} />,
    <InsightQuestions key="q" questions={[]} />,
    <InsightSkills key="s" themes={[]} />,
    <InsightPeople key="p" stuck={[]} absent={[]} address="/teach/c1" />,
    <InsightTimes key="t" times={[]} />,
  ]
  const told = nothing.map((section) => textOf(renderToStaticMarkup(section)))
  const words = ['Nothing stands out', 'No first attempt', 'No quiz', 'No skill', 'Nobody is stuck', 'No quiz']
  for (const [at, text] of told.entries()) expect(text).toContain(words[at])
})

test('names and titles are text, whatever they are', () => {
  const render = (name: string) =>
    renderToStaticMarkup(
      <InsightPeople
        stuck={stuck.map((one) => ({ ...one, name }))}
        absent={absent.map((one) => ({ ...one, name, due: [name] }))}
        address="/teach/c1"
      />,
    )
  const marks = render('Ada').replace(/[^<>]/g, '')
  for (const name of HOSTILE_NAMES) {
    expect(render(name).replace(/[^<>]/g, '')).toBe(marks)
    expect(textOf(render(name))).toContain(` ${name} `)
  }
})
