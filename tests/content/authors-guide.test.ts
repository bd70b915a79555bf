import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ConfusableFile } from '@/lib/content/schema/course'
import { Question, QuizFile } from '@/lib/quiz/quiz-schema'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const guide = readFileSync(path.resolve('content/README.md'), 'utf8')

interface Fence {
  /** What stands behind the language. */
  name: string
  text: string
}

function listFences(language: string, section: string): Fence[] {
  const fence = new RegExp(`^\`\`\`${language}[ ]?(.*)\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...section.matchAll(fence)].map(([, name = '', text = '']) => ({ name, text }))
}

const [, section = ''] = /^## `quiz.yaml`\n([\s\S]*?)^## /m.exec(guide) ?? []
const quiz = listFences('yaml', section)
  .map(({ text }) => text)
  .join('\n')

test("the examples of the authors' guide are one whole quiz with every kind of question", () => {
  const { questions } = QuizFile.parse(parse(quiz))
  const kinds = Question.options.map(({ shape }) => shape.kind.value)
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kinds))
})

test("the quiz of the authors' guide keeps every rule of the lint", () => {
  const content = new ContentFixture()
  for (const { name, text } of listFences('text', section)) content.write(`modules/basics/second/${name}`, text)
  content.write(
    sample.secondQuiz,
    quiz
      .replaceAll(/skills: .*/g, 'skills: [image.run]')
      .replaceAll(/objectives: .*/g, 'objectives: [run-container]')
      .replaceAll(/see: .*/g, 'see: run-it'),
  )
  expect(content.problems.filter((problem) => !problem.includes('ids.txt'))).toEqual([])
})

test("the skills of the authors' guide are skills of the course", () => {
  const skills = readFileSync(path.resolve('content/skills.yaml'), 'utf8')
  const named = [...section.matchAll(/skills: \[(.*)\]/g)].flatMap(([, ids = '']) => ids.split(', '))
  expect(named.filter((id) => !skills.includes(`- id: ${id}\n`))).toEqual([])
})

test("the pair of the authors' guide has the form of one", () => {
  const [text = ''] = listFences('yaml', guide.slice(guide.indexOf('## `confusable.yaml`'))).map((fence) => fence.text)
  expect(ConfusableFile.parse(parse(text.slice(0, text.indexOf('# glossary.yaml'))))).toEqual([
    { id: 'expose-publish', one: ['dockerfile.expose'], other: ['docker.cmd.run.ports', 'docker.net.publish'] },
  ])
})
