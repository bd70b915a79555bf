import { stringify } from 'yaml'
import { UNWRITTEN } from './check/unwritten'

export interface LessonRequest {
  module: string
  lesson: string
  id: string
  title: string
}

/** A lesson that has the form of one, with every gap marked by `WRITE:` so that the check names it. */
export function scaffoldLesson({ id, title }: LessonRequest, checked: Record<string, string>): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
summary: "${UNWRITTEN} one sentence for cards and search results, at most 160 characters"
minutes: 15 # ${UNWRITTEN} reading, code and questions together
objectives:
  - id: first-objective # ${UNWRITTEN} a lasting name
    text: "${UNWRITTEN} what the reader can do afterwards; something that can be observed"
skills: [write.skill] # ${UNWRITTEN} ids of skills.yaml
requires: [] # ${UNWRITTEN} lessons to finish first, or remove this line
checked: # ${UNWRITTEN} keep the tools that the statements depend on
${indent(stringify(checked, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }))}
checkedOn: 2000-01-01 # ${UNWRITTEN} the day on which you looked the facts up
---

${UNWRITTEN} a question about an earlier lesson, in a Recall element.

## What would you expect

<Predict>

${UNWRITTEN} a question that makes the reader predict.

<Reveal>

${UNWRITTEN} what happens, and why.

</Reveal>

</Predict>

## The idea

${UNWRITTEN} the idea, with one diagram and a worked example from examples/.

## Try it

${UNWRITTEN} the same with a gap to fill, then an exercise on the reader's machine.

## Pitfalls

${UNWRITTEN} what people get wrong.

## In short

${UNWRITTEN} three to five sentences.

## Read next

<FurtherReading>

- [${UNWRITTEN} a primary source](https://docs.docker.com/)

</FurtherReading>
`
}

/** Six questions of three kinds; the key's place changes, as it must. */
export function scaffoldQuiz({ id }: LessonRequest): string {
  const quiz = quizIdOf(id)
  const questions = [
    choice(quiz, 1, ['right', 'wrong', 'wrong']),
    choice(quiz, 2, ['wrong', 'right', 'wrong']),
    choice(quiz, 3, ['wrong', 'wrong', 'right']),
    choice(quiz, 4, ['right', 'wrong', 'right']),
    choice(quiz, 5, ['wrong', 'right', 'right']),
    shortAnswer(quiz, 6),
  ]
  return `id: ${quiz}\nquestions:\n${questions.join('\n')}`
}

/** `l09` has the quiz `q09`; any other lesson id gets the prefix `q-`. */
export function quizIdOf(lessonId: string): string {
  return /^l\d/.test(lessonId) ? lessonId.replace('l', 'q') : `q-${lessonId}`
}

type Key = 'right' | 'wrong'

function choice(quiz: string, number: number, keys: readonly Key[]): string {
  const kind = keys.filter((key) => key === 'right').length === 1 ? 'choose-one' : 'choose-several'
  return `${asked(quiz, number, kind)}
    options:
${keys.map((key, index) => option(key, index + 1)).join('\n')}
`
}

function option(key: Key, number: number): string {
  const verdict = key === 'right' ? 'correct: true' : `misconception: "${UNWRITTEN} the false idea behind it"`
  const text = key === 'right' ? 'a right option' : 'a wrong option'
  return `      - id: option-${number} # ${UNWRITTEN} a lasting name
        text: "${UNWRITTEN} ${text}"
        ${verdict}
        feedback: "${UNWRITTEN} what would happen, and why"`
}

function shortAnswer(quiz: string, number: number): string {
  return `${asked(quiz, number, 'short-answer')}
    accept: ["${UNWRITTEN} every form that is right"]
    feedback: "${UNWRITTEN} why it is right"
    anticipated:
      - answers: ["${UNWRITTEN} a wrong answer that people give"]
        misconception: "${UNWRITTEN} the false idea behind it"
        feedback: "${UNWRITTEN} what would happen, and why"
    otherwise: "${UNWRITTEN} a hint for any other answer"
`
}

function asked(quiz: string, number: number, kind: string): string {
  return `  - id: ${quiz}-question-${number} # ${UNWRITTEN} a lasting name
    kind: ${kind}
    skills: [write.skill] # ${UNWRITTEN} of the lesson's skills
    objectives: [first-objective]
    prompt: "${UNWRITTEN} a situation or a claim to judge (question ${number})"
    see: the-idea # ${UNWRITTEN} the heading that answers it`
}

function indent(yaml: string): string {
  return yaml.trimEnd().replaceAll(/^/gm, '  ')
}
