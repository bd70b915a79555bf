interface Split {
  /** The YAML between the two `---` lines. */
  frontmatter: string
  body: string
  /** Lines before the body. */
  bodyLine: number
}

const FRONTMATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\n)?---[ \t]*(?:\r?\n|$)/

/** Parts a lesson's frontmatter from its words; `undefined` where the file does not begin with frontmatter. */
export function splitFrontmatter(source: string): Split | undefined {
  const match = FRONTMATTER.exec(source)
  if (!match) return undefined
  const [head, frontmatter = ''] = match
  return { frontmatter, body: source.slice(head.length), bodyLine: head.split('\n').length - 1 }
}
