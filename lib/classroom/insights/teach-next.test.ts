import { expect, test } from 'vitest'
import type { ClassMisconception } from './class-misconceptions'
import type { QuestionInsight } from './question-insights'
import type { SkillInsight } from './skill-insights'
import { type Finding, findWhatToTeach } from './teach-next'

function misconception(name: string, learners: number, of: number): ClassMisconception {
  const places = [{ questionId: `q-${name}`, lessonTitle: 'Ports', href: '/ports' }]
  return { misconception: name, learners, of, share: learners / of, places }
}

function question(questionId: string, right: number, learners: number): QuestionInsight {
  const place = { lessonId: 'l01', lessonTitle: 'Ports', href: '/ports', prompt: 'What happens?' }
  const counts = { learners, right, unanswered: 0, facility: right / learners, discrimination: undefined }
  return { questionId, ...place, ...counts, readable: learners, wrongAnswers: [] }
}

function skill(id: string, right: number, answers: number): SkillInsight {
  const sides = { learnersRight: right, learnersWrong: answers - right }
  return { id, outcome: `Do ${id}.`, learners: answers, ...sides, answers, right, share: right / answers }
}

function idsOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    if (finding.kind === 'misconception') return finding.misconception.misconception
    return finding.kind === 'question' ? finding.question.questionId : finding.skill.id
  })
}

test('the most held misconception, the hardest other question and the weakest skill, one of each', () => {
  const findings = findWhatToTeach({
    misconceptions: [misconception('ports', 11, 24), misconception('layers', 8, 24)],
    questions: [question('q-ports', 1, 24), question('easy', 20, 24), question('hard', 6, 24)],
    themes: [{ theme: 'Networks', skills: [skill('fair', 14, 24), skill('weak', 9, 24)] }],
  })
  expect(idsOf(findings)).toEqual(['ports', 'hard', 'weak'])
})

test('where a kind has nothing to tell, the others fill up', () => {
  const misconceptions = ['a', 'b', 'c', 'd'].map((name) => misconception(name, 10, 20))
  expect(idsOf(findWhatToTeach({ misconceptions, questions: [], themes: [] }))).toEqual(['a', 'b', 'c'])
  const themes = [{ theme: 'Networks', skills: [skill('weak', 1, 9)] }]
  const questions = [question('hard', 1, 9), question('harder', 0, 9)]
  expect(idsOf(findWhatToTeach({ misconceptions: [], questions, themes }))).toEqual(['harder', 'weak', 'hard'])
})

test('nothing is concluded from fewer than five learners, from one alone, or from what is mostly right', () => {
  const findings = findWhatToTeach({
    misconceptions: [misconception('few', 4, 4), misconception('alone', 1, 5), misconception('rare', 2, 11)],
    questions: [question('few', 0, 4), question('half', 5, 10)],
    themes: [{ theme: 'Networks', skills: [{ ...skill('few', 0, 12), learners: 4 }, skill('good', 6, 10)] }],
  })
  expect(findings).toEqual([])
})
