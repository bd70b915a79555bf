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

/** Six questions of five kinds; the key's place changes, as it must. Commands are no prose, so examples stand for them. */
export function scaffoldQuiz({ id }: LessonRequest): string {
  const quiz = quizIdOf(id)
  const questions = [
    choice(quiz, 1, ['right', 'wrong', 'wrong']),
    choice(quiz, 2, ['wrong', 'right', 'wrong']),
    choice(quiz, 3, ['right', 'wrong', 'right']),
    claim(quiz, 4),
    command(quiz, 5),
    orderSteps(quiz, 6),
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
${options(keys)}
`
}

function claim(quiz: string, number: number): string {
  return `${asked(quiz, number, 'claim')}
    holds: false # ${UNWRITTEN} whether the claim is true
    feedback: "${UNWRITTEN} why it is, or is not, so"
    misconception: "${UNWRITTEN} the false idea of those who judge it wrongly"
    otherwise: "${UNWRITTEN} what would happen if it were otherwise"
    reasons:
${options(['wrong', 'wrong', 'right'])}
`
}

function command(quiz: string, number: number): string {
  return `${asked(quiz, number, 'command')}
    accept: [docker version] # ${UNWRITTEN} every command that is right, in one of its forms
    feedback: "${UNWRITTEN} why it is right"
    anticipated:
      - answers: [docker info] # ${UNWRITTEN} a wrong command that people give
        misconception: "${UNWRITTEN} the false idea behind it"
        feedback: "${UNWRITTEN} what would happen, and why"
    otherwise: "${UNWRITTEN} a hint for any other command"
`
}

function orderSteps(quiz: string, number: number): string {
  return `${asked(quiz, number, 'order-steps')}
    steps:
${[1, 2, 3].map(step).join('\n')}
    distractors:
      - id: distractor-1 # ${UNWRITTEN} a lasting name
        text: "${UNWRITTEN} a step that does not belong"
        misconception: "${UNWRITTEN} the false idea behind it"
        feedback: "${UNWRITTEN} what would happen, and why"
`
}

function step(number: number): string {
  return `      - id: step-${number} # ${UNWRITTEN} a lasting name
        text: "${UNWRITTEN} step ${number}"
        feedback: "${UNWRITTEN} why it stands here"`
}

function options(keys: readonly Key[]): string {
  return keys.map((key, index) => option(key, index + 1)).join('\n')
}

function option(key: Key, number: number): string {
  const verdict =
    key === 'right' ? 'correct: true' : `misconception: "${UNWRITTEN} the false idea behind it (${number})"`
  return `      - id: option-${number} # ${UNWRITTEN} a lasting name
        text: "${UNWRITTEN} a ${key} option (${number})"
        ${verdict}
        feedback: "${UNWRITTEN} what would happen, and why"`
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
