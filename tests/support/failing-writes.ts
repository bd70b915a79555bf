import {
  type DeleteQueryNode,
  type InsertQueryNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type RootOperationNode,
  TableNode,
  type UpdateQueryNode,
} from 'kysely'
import { goneBecause } from '@/lib/db/database-gone'
import type { Database } from '@/lib/db/open-database'
import type { Tables } from '@/lib/db/tables'

/** The same database, which cannot be used any more for whoever wants to write into a table. */
export function failOn(database: Database, table: keyof Tables): Database {
  return { ...database, db: database.db.withPlugin(new FailingWrites(table)) }
}

class FailingWrites implements KyselyPlugin {
  readonly #finder: WriteFinder

  constructor(table: keyof Tables) {
    this.#finder = new WriteFinder(table)
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#finder.transformNode(node, queryId)
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result
  }
}

class WriteFinder extends OperationNodeTransformer {
  readonly #table: string

  constructor(table: string) {
    super()
    this.#table = table
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    return this.#refuse(node, node.into?.table.identifier.name)
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    return this.#refuse(node, node.table && TableNode.is(node.table) ? node.table.table.identifier.name : undefined)
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    const [from] = node.from.froms
    return this.#refuse(node, from && TableNode.is(from) ? from.table.identifier.name : undefined)
  }

  #refuse<Node>(node: Node, table: string | undefined): Node {
    if (table === this.#table) throw goneBecause('for a test')
    return node
  }
}
