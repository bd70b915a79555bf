/** What stands in the place of classes and accounts while their database does not answer. */
export function DatabaseGone() {
  return (
    <main id="content" className="page">
      <header>
        <h1>Classes cannot be reached just now</h1>
        <p>
          The database of accounts and classes does not answer. Nothing that was saved is lost, and lessons, quizzes and
          your progress in this browser work without it. Try again in a minute. If you have just sent something, go back
          in your browser: what you typed is still there. If you were signing out, you are still signed in.
        </p>
      </header>
      {/* A form loads the page anew: a soft move would show this one again. */}
      <form className="hero-actions">
        <button type="submit" className="button">
          Try again
        </button>
        <a className="button" data-quiet href="/learn">
          All lessons
        </a>
      </form>
    </main>
  )
}
