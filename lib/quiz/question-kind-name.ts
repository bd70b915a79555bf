/** The kinds of question, as `quiz.yaml` names them. */
export type QuestionKindName =
  | 'choose-one'
  | 'choose-several'
  | 'claim'
  | 'command'
  | 'fill-gaps'
  | 'order-steps'
  | 'match-pairs'
  | 'faulty-line'
  | 'predict-output'
