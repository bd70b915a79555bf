import { Quiz } from '@/lib/quiz/quiz-schema'

const asked = { prompt: 'Which instructions add a layer?', skills: ['dockerfile.run'], see: 'layers' }
const wrong = { misconception: 'every instruction adds a layer', feedback: 'It only records a setting.' }

/** A quiz with each kind of question; every text that must stay on the server contains "SECRET". */
export const sampleQuiz = Quiz.parse({
  id: 'q-sample',
  questions: [
    {
      ...asked,
      id: 'one',
      kind: 'choose-one',
      options: [
        { id: 'run', text: 'RUN', correct: true, feedback: 'SECRET It changes files.' },
        { id: 'expose', text: 'EXPOSE', ...wrong, feedback: 'SECRET It only records a port.' },
        { id: 'label', text: 'LABEL', ...wrong, feedback: 'SECRET It only records a label.' },
      ],
    },
    {
      ...asked,
      id: 'several',
      kind: 'choose-several',
      show: 'examples/Dockerfile',
      options: [
        { id: 'run', text: 'RUN', correct: true, feedback: 'SECRET It changes files.' },
        { id: 'copy', text: 'COPY', correct: true, feedback: 'SECRET It changes files.' },
        {
          id: 'expose',
          text: 'EXPOSE',
          misconception: 'SECRET EXPOSE publishes',
          feedback: 'SECRET It records a port.',
        },
      ],
    },
    {
      ...asked,
      id: 'typed',
      kind: 'short-answer',
      accept: ['docker images', 'docker image ls SECRET'],
      feedback: 'SECRET Both forms list images.',
      anticipated: [
        { answers: ['docker ps'], misconception: 'ps lists images', feedback: 'SECRET That lists containers.' },
      ],
      otherwise: 'SECRET Start with docker image.',
    },
    ...['a', 'b', 'c'].map((id) => ({
      ...asked,
      id,
      kind: 'choose-one',
      options: [
        { id: 'yes', text: `yes ${id}`, correct: true, feedback: 'SECRET Because it is so.' },
        { id: 'no', text: `no ${id}`, ...wrong },
      ],
    })),
  ],
})
