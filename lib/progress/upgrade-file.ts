/** Turns the content of a file of one version into that of the next. */
export type FileUpgrade = (content: Readonly<Record<string, unknown>>) => Record<string, unknown>

/**
 * The content of a file of an older version as the newest version has it: step by step, and each step once.
 * The first upgrade turns version 1 into version 2, and so on.
 */
export function upgradeFile(
  content: Readonly<Record<string, unknown>>,
  version: number,
  upgrades: readonly FileUpgrade[],
): Readonly<Record<string, unknown>> {
  return upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), content)
}
