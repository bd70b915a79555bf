import 'server-only'
import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely'

/**
 * Puts U+FFFD in the place of U+0000, which PostgreSQL cannot keep in a text and answers with an error, also where it is
 * only looked for: in an address such as `/teach/%00`. So it is found nowhere, as anything else that is not there.
 * https://www.postgresql.org/docs/current/datatype-character.html
 */
export class WithoutNull implements KyselyPlugin {
  readonly #transformer = new NullTransformer()

  transformQuery({ node, queryId }: PluginTransformQueryArgs) {
    return this.#transformer.transformNode(node, queryId)
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result
  }
}

class NullTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: withoutNull(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(withoutNull) }
  }
}

function withoutNull(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
}
