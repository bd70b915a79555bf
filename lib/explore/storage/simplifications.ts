/** Where the model is simpler than a cluster, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Everything that follows from an action happens at once and one after the other. In a cluster a Pod has up to 30 seconds to end, and to detach a disk from one node and attach it to another takes seconds to minutes.',
  'Both nodes are in one zone and reach every disk. Disks of a cloud belong to a zone, and local ones to a node; then a Pod can only go where its volume is, and Immediate may make the volume in the wrong place.',
  'The provisioner is a CSI driver that can do everything asked of it. Real ones differ: most disks cannot do ReadWriteMany, for which a claim then stays Pending, and ReadWriteOncePod needs a CSI driver that knows it.',
  'Class, size and access mode of all claims are the same, so every Available volume fits every claim. reclaimPolicy and volumeBindingMode of a StorageClass, and the claim templates of a StatefulSet, cannot be changed once they exist; so here they begin again.',
  'Names of volumes are pvc- and four digits of the claim’s uid; real ones have all of it. What the scheduler adds to its message about preemption is left out.',
  'A Pod that waits for a volume gets it before a new Pod does. In a cluster it is a race.',
  'A crash is that of the program in the container: what it wrote elsewhere in the container’s own files would be lost, which is not drawn.',
  'No node is lost, nothing is backed up, and the rows are whole. What a database needs beyond its files to survive is left out.',
]
