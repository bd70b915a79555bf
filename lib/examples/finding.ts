/** One fault of one example file. */
export interface Finding {
  /** Permanent and in kebab-case: an author names it in the frontmatter's `broken`. */
  rule: string
  /** Counted from 1. */
  line: number
  /** What is wrong, and what was expected. */
  message: string
}

/** The texts of one `examples/` folder by their path inside it (`python/Dockerfile`); a binary file has an empty one. */
export type ExampleFolder = ReadonlyMap<string, string>

export interface ExampleFile {
  path: string
  text: string
}
