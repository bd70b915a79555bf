import { REPEAT_HOURS, STRONG_FROM, strengthOf } from '@/lib/mastery/skill-strength'
import { LEVEL_NAMES } from '../charts/level-names'

const EXAMPLE = ['right', 'wrong', 'right', 'right', 'right'] as const

/** The model in words, so that learners can compute every strength again by hand. */
export function StrengthExplained() {
  return (
    <section className="strength-explained" aria-labelledby="how-strength-is-computed">
      <h2 id="how-strength-is-computed">How strength is computed</h2>
      <p>
        Every skill starts at 0. Each answer to a question that tests it moves the strength half of the way: up to 100
        when it is right, down to 0 when it is wrong. The latest answer counts half, the one before it a quarter, and so
        on.
      </p>
      <table className="chart-table">
        <caption>Five answers, one after the other</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Strength</th>
            <th scope="col">Level</th>
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map((verdict, index) => {
            const { percent, level } = strengthOf(EXAMPLE.slice(0, index + 1))
            return (
              <tr key={percent}>
                <th scope="row">{verdict}</th>
                <td>{percent}</td>
                <td>{LEVEL_NAMES[level]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl>
        <div>
          <dt>weak</dt>
          <dd>Below 50: the latest answer was wrong.</dd>
        </div>
        <div>
          <dt>growing</dt>
          <dd>From 50 on: the latest answer was right.</dd>
        </div>
        <div>
          <dt>strong</dt>
          <dd>From {100 * STRONG_FROM} on. It takes at least three right answers; three in a row are always enough.</dd>
        </div>
      </dl>
      <ul>
        <li>Answers in quizzes, in reviews and in the placement check count alike.</li>
        <li>
          Of several answers to one question within {REPEAT_HOURS} hours only the first counts: after it you have read
          the feedback.
        </li>
        <li>A question that you leave open, and “I don’t know”, change nothing: an honest gap costs nothing.</li>
        <li>
          How sure you were changes nothing either. What you were sure about and missed stands first among the missed.
        </li>
        <li>
          A strength does not fade by itself. The review asks again when you are likely to forget, and its answers count
          here.
        </li>
      </ul>
      <p className="sources">
        This is an exponential moving average. What counts as evidence and where the threshold stands matters more than
        the model, and this simple one suits (
        <a href="https://doi.org/10.1145/3079628.3079667">Pelánek and Řihák 2017</a>). Three right answers in a row were
        adequate practice in a study with ASSISTments (Kelly, Wang, Thompson and Heffernan, Educational Data Mining
        2015).
      </p>
    </section>
  )
}
