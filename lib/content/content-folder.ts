import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { UnreadLesson } from './content'
import type { Problem } from './problem'
import type { Path } from './schema-at'
import { readYaml } from './yaml-source'

interface YamlText {
  text: string
  /** From the content root. */
  file: string
  before?: number
}

/** The folder `content/` while it is read: gathers problems, and remembers where each YAML entry stands. */
export class ContentFolder {
  readonly problems: Problem[] = []
  /** Folders that no list names. */
  readonly drafts: Problem[] = []
  readonly unread: UnreadLesson[] = []
  readonly #lineFinders = new Map<string, (path: Path) => number>()

  constructor(readonly root: string) {}

  /** Absolute path of a file of the content root. */
  at(file: string): string {
    return path.join(this.root, file)
  }

  /** The name that problems give a file: from the project's root, with `/` on every system. */
  named = (file: string): string => path.posix.join(path.basename(this.root), file)

  /** The line of a YAML entry; line 1 of a file that was never read as YAML. */
  lineOf = (named: string, entry: Path): number => this.#lineFinders.get(named)?.(entry) ?? 1

  report(file: string, entry: Path, message: string): void {
    this.problems.push({ file: this.named(file), line: this.lineOf(this.named(file), entry), message })
  }

  has(file: string): boolean {
    return existsSync(this.at(file))
  }

  /** `undefined` where there is no such file; a missing file is the caller's to tell. */
  text(file: string): string | undefined {
    return this.has(file) ? readFileSync(this.at(file), 'utf8') : undefined
  }

  /** Names in a folder, sorted, without the hidden files that systems and editors leave behind. */
  names(folder: string): { folders: string[]; files: string[] } {
    if (!this.has(folder)) return { folders: [], files: [] }
    const entries = readdirSync(this.at(folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    return {
      folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
      files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
    }
  }

  /** Every file below a folder, hidden ones too: an example may need its `.dockerignore`. */
  filesBelow(folder: string): string[] {
    if (!this.has(folder)) return []
    return readdirSync(this.at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort()
  }

  /** A YAML file of the content root, checked; its problems are gathered and `undefined` returned where it has any. */
  yamlFile<Schema extends z.ZodType>(schema: Schema, file: string): z.output<Schema> | undefined {
    const text = this.text(file)
    if (text === undefined) {
      this.report(file, [], 'this file is missing')
      return undefined
    }
    return this.yaml(schema, { text, file })
  }

  yaml<Schema extends z.ZodType>(schema: Schema, { file, ...rest }: YamlText): z.output<Schema> | undefined {
    const source = readYaml(schema, { file: this.named(file), ...rest })
    this.#lineFinders.set(this.named(file), source.lineOf)
    this.problems.push(...source.problems)
    return source.value
  }
}
