import { MAX_QUESTIONS } from '@/lib/mastery/placement'

/** The rule of the check in words, so that nobody has to trust it. */
export function PlacementRules() {
  return (
    <section className="placement-rules" aria-labelledby="how-the-check-decides">
      <h2 id="how-the-check-decides">How the check decides</h2>
      <ul>
        <li>
          A module is known when you answer questions from two of its lessons right and miss none. Where the questions
          are easy to guess it asks a third, so that guessing succeeds at most once in 18 times.
        </li>
        <li>
          It is also known with one right answer and none missed, when you have shown that you know a module that builds
          on it.
        </li>
        <li>
          After a right answer the check moves on to what builds on it, after a miss it looks elsewhere. What builds on
          two missed modules is not asked about. After {MAX_QUESTIONS} questions it ends in any case.
        </li>
        <li>
          You can repeat it, also in another browser. A module that any check has shown stays known until a later check
          misses a question of it.
        </li>
        <li>
          “I don’t know” is a good answer. It counts as a miss, like a wrong one, and spares you the guess; in the
          strength of your skills it counts for nothing.
        </li>
      </ul>
      <p className="sources">
        The idea is that of knowledge spaces: what someone knows tells what else they surely know (
        <a href="https://doi.org/10.1016/S0020-7373(85)80031-6">Doignon and Falmagne 1985</a>). Here one answer must
        confirm it. Somebody who guesses every question has any one module marked in less than one of ten checks, and in
        less than one of twenty-five where the kinds of questions are mixed.
      </p>
    </section>
  )
}
