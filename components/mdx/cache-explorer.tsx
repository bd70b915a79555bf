import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { START } from '@/lib/explore/build-cache/explorer-state'
import { CacheExplorerDoor } from '../explore/explorer-doors'
import { ExplorerFrame } from '../explore/explorer-frame'
import { ExplorerText } from '../explore/explorer-text'

interface CacheExplorerProps {
  title: string
  /** A `CacheExplorerView` as JSON, written by `lib/mdx/remark-cache-explorers.ts`. */
  explorer: string
}

/** A build-cache explorer: its first state and its text are there without JavaScript. */
export function CacheExplorer({ title, explorer }: CacheExplorerProps) {
  const view: CacheExplorerView = JSON.parse(explorer)
  return (
    <figure className="explorer">
      <figcaption>{title}</figcaption>
      <CacheExplorerDoor view={view}>
        <ExplorerFrame view={view} state={START} name={title} />
      </CacheExplorerDoor>
      <ExplorerText view={view} />
    </figure>
  )
}
