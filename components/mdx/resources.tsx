import { START } from '@/lib/explore/resources/resources-state'
import { SIMPLIFICATIONS } from '@/lib/explore/resources/simplifications'
import { Explainer } from '../explore/kit/explainer'
import { ResourcesDoor } from '../explore/resources/resources-door'
import { ResourcesFrame } from '../explore/resources/resources-frame'
import { ResourcesText } from '../explore/resources/resources-text'

/** A node that runs short: the start and the text are there without JavaScript. */
export function Resources({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<ResourcesText />} simplifications={SIMPLIFICATIONS}>
      <ResourcesDoor>
        <ResourcesFrame state={START} name={title} />
      </ResourcesDoor>
    </Explainer>
  )
}
