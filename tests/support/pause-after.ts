import type {
  Kysely,
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  RootOperationNode,
} from 'kysely'
import type { Tables } from '@/lib/db/tables'

/** Somebody who stops in the middle of what they do, with all that they hold. */
export interface Pause {
  /** The same database; whoever works with it stops after so many statements. */
  db: Kysely<Tables>
  /** Settles once they stand. */
  stands: Promise<void>
  goOn(): void
}

export function pauseAfter(db: Kysely<Tables>, statements: number): Pause {
  const standing = Promise.withResolvers<void>()
  const going = Promise.withResolvers<void>()
  let done = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }: PluginTransformQueryArgs): RootOperationNode => node,
    async transformResult({ result }: PluginTransformResultArgs) {
      done += 1
      if (done === statements) {
        standing.resolve()
        await going.promise
      }
      return result
    },
  }
  return { db: db.withPlugin(plugin), stands: standing.promise, goOn: going.resolve }
}
