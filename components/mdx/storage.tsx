import { SIMPLIFICATIONS } from '@/lib/explore/storage/simplifications'
import { StorageDoor } from '../explore/explorer-doors'
import { Explainer } from '../explore/kit/explainer'
import { StorageText } from '../explore/storage/storage-text'

/** A database and its storage; its text is there without JavaScript. */
export function Storage({ title }: { title: string }) {
  return (
    <Explainer title={title} text={<StorageText />} simplifications={SIMPLIFICATIONS}>
      <StorageDoor />
    </Explainer>
  )
}
