'use client'

import { useId, useState } from 'react'
import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { START, takeBack, toggleEdit, toggleLine } from '@/lib/explore/build-cache/explorer-state'
import { ExplorerFrame } from './explorer-frame'

/** Builds of one folder side by side: change a file or a line, and see which steps come from the cache. */
export function CacheExplorer({ view }: { view: CacheExplorerView }) {
  const [state, setState] = useState(START)
  const name = useId()
  return (
    <ExplorerFrame
      view={view}
      state={state}
      name={name}
      act={{
        show: (shown) => setState((now) => ({ ...now, shown })),
        toggleEdit: (edit) => setState((now) => toggleEdit(now, edit)),
        toggleLine: (line) => setState((now) => toggleLine(now, line)),
        toggleIgnore: () => setState((now) => ({ ...now, hasIgnore: !now.hasIgnore })),
        takeBack: () => setState(takeBack),
      }}
    />
  )
}
