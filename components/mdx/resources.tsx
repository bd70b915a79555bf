import { SIMPLIFICATIONS } from '@/lib/explore/resources/simplifications'
import { ResourcesDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { ResourcesText } from '../explore/resources/resources-text'

/** A node that runs short; its text is there without JavaScript. */
export function Resources({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ResourcesText />} simplifications={SIMPLIFICATIONS}>
      <ResourcesDoor />
    </Explainer>
  )
}
