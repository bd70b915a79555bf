import { type Told, tellTree } from '@/lib/explore/triage/tell-tree'

/** The whole tree as a nested list. */
export function TriageText() {
  return <ToldQuestion told={tellTree()} />
}

function ToldQuestion({ told: { ask, look, answers } }: { told: Told }) {
  return (
    <>
      {ask} (<code>{look}</code>)
      <ul>
        {answers.map(({ text, end, question }) => (
          <li key={text}>
            <b>{text}.</b>{' '}
            {end && (
              <>
                <a href={`/statuses#${end.id}`}>{end.name}</a>: {end.say}
              </>
            )}
            {question && <ToldQuestion told={question} />}
            {!end && !question && 'The same question as above.'}
          </li>
        ))}
      </ul>
    </>
  )
}
