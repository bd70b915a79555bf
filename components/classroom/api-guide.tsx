import './api.css'

/** How programs read the gradebook; the words of `lib/classroom/gradebook-json.ts` and of its route. */
export function ApiGuide({ address }: { address: string }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls sideways, by keyboard too */}
      <pre className="api-example" tabIndex={0}>
        <code>{`curl -H "Authorization: Bearer $DRYDOCK_TOKEN" \\\n  ${address}`}</code>
      </pre>
      <h4>What it answers</h4>
      <dl className="api-fields">
        <dt>
          <code>class</code>
        </dt>
        <dd>
          <code>id</code>, <code>name</code> and <code>average</code>. An average is a number from 0 to 100 or{' '}
          <code>null</code>.
        </dd>
        <dt>
          <code>readAt</code>
        </dt>
        <dd>The moment of the answer. All times are UTC, as 2026-11-25T12:00:00.000Z.</dd>
        <dt>
          <code>assignments</code>
        </dt>
        <dd>
          For each: <code>id</code>, <code>title</code>, <code>dueAt</code>, <code>requiredPercent</code>,{' '}
          <code>average</code>.
        </dd>
        <dt>
          <code>learners</code>
        </dt>
        <dd>
          For each: <code>id</code>, <code>name</code>, <code>average</code>, and <code>grades</code>: for each
          assignment <code>assignmentId</code>, <code>percent</code>, <code>state</code> (<code>open</code>,{' '}
          <code>done</code>, <code>below</code>, <code>late</code> or <code>missing</code>), <code>isLate</code>,{' '}
          <code>isSetByHand</code>, <code>attempts</code>.
        </dd>
      </dl>
      <h4>When it refuses</h4>
      <dl className="api-fields">
        <dt>401</dt>
        <dd>No token was sent, or one that is unknown, revoked, or of somebody who teaches the class no more.</dd>
        <dt>404</dt>
        <dd>The token is for another class than the one in the address, whether that one exists or not.</dd>
        <dt>429</dt>
        <dd>Too many requests from one address; Retry-After says how many seconds to wait.</dd>
        <dt>503</dt>
        <dd>The database of this site cannot be reached; Retry-After says when to ask again.</dd>
      </dl>
      <p className="api-lead">
        A refusal has a sentence in <code>error</code>. Fields may be added to this version (v1); none is taken away.
      </p>
    </>
  )
}
