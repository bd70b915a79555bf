import { tellStories } from '@/lib/explore/storage/stories'

/** Every deletion with what follows and what is left, played on the model. */
export function StorageText() {
  return (
    <>
      <p>
        A StatefulSet <code>db</code> has one Pod, <code>db-0</code>. From its template it got the claim{' '}
        <code>data-db-0</code>, for which a provisioner made a PersistentVolume and a disk. Three rows are on the disk,
        and three in an emptyDir beside it.
      </p>
      {tellStories().map(({ title, steps, ends }) => (
        <p key={title}>
          <b>{title}.</b> {steps.join(' ')} {ends}
        </p>
      ))}
    </>
  )
}
