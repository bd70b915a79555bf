import Link from 'next/link'
import type { StageFile, StageView } from '@/lib/mdx/stage-view'
import { Listing } from './listing'

/** The running example at this lesson: each new or changed manifest, to unfold. The pipeline has compared them. */
export function Stage({ stage }: { stage: string }) {
  const { files, before, download }: StageView = JSON.parse(stage)
  const of = (...changes: StageFile['change'][]) => files.filter(({ change }) => changes.includes(change))
  return (
    <figure className="stage">
      <figcaption>
        The shop after this lesson
        <span>
          {before ? (
            <>
              Compared with{' '}
              <Link href={before.path} prefetch={false}>
                {before.title}
              </Link>
            </>
          ) : (
            'Its first manifests'
          )}
        </span>
      </figcaption>
      {of('changed', 'new').map((file) => (
        <details key={file.name}>
          <summary>
            {file.name} <span>{file.change}</span>
          </summary>
          <div className={file.change === 'changed' ? 'listing diff' : 'listing'}>
            <Listing html={file.html ?? ''} {...(file.tokens && { tokens: file.tokens })} />
          </div>
        </details>
      ))}
      <p>
        {of('gone').length > 0 && `Gone: ${listNames(of('gone'))}. `}
        {of('same').length > 0 && `Unchanged: ${listNames(of('same'))}. `}
        {download && <a href={download}>All of it as one file</a>}
      </p>
    </figure>
  )
}

function listNames(files: readonly StageFile[]): string {
  return files.map(({ name }) => name).join(', ')
}
