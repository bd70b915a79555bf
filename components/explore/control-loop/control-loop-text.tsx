import { tellStories } from '@/lib/explore/control-loop/stories'
import { formatTime } from '@/lib/explore/control-loop/view'

/** Four disturbances and what follows, played on the model. */
export function ControlLoopText() {
  return (
    <>
      <p>
        A Deployment asks for three replicas. Three nodes carry one Pod each, so desired and actual agree and nobody
        acts. Times are minutes and seconds since the beginning.
      </p>
      {tellStories().map(({ title, log }) => (
        <div key={title}>
          <p>
            <b>{title}.</b>
          </p>
          <ol>
            {log.map(({ number, at, actor, text }) => (
              <li key={number}>
                {formatTime(at)} {actor} {text}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
