/** A file of a stage of the shop, with its listing where there is something to read: all of a new file, the changes of another. */
export interface StageFile {
  name: string
  change: 'new' | 'changed' | 'same' | 'gone'
  html?: string
  tokens?: string
}

/** The shop's manifests at a lesson, compared to the stage before. */
export interface StageView {
  /** By name. */
  files: readonly StageFile[]
  /** The lesson of the stage before; the first stage has none. */
  before?: { title: string; path: string }
  /** Address of all manifests as one file. */
  download?: string
}
