import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

interface Look {
  /** One rule alone; without it all that axe has on. */
  only?: string
  /** A part of the page, as a selector. */
  within?: string
}

/**
 * What axe finds on a page, a line for each broken rule.
 *
 * Three settings make it four times as fast and hide nothing from a page of ours: there are no frames to reach into
 * (which is checked), style sheets need not be fetched again, and what passes is not described element by element.
 */
export async function listViolations(page: Page, { only, within }: Look = {}): Promise<string[]> {
  expect(page.frames(), 'frames would need axe to look into each').toHaveLength(1)
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode(true)
  if (only) builder.withRules([only])
  if (within) builder.include(within)
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
