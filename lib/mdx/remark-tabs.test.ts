import { expect, test } from 'vitest'
import { elementsOf, parseMdx } from '@/tests/support/mdx-tree'
import { remarkTabs } from './remark-tabs'

const GROUPED = '<Tabs group="system">\n<Tab label="Linux">\na\n</Tab>\n<Tab label="macOS">\nb\n</Tab>\n</Tabs>'
const OWN = '<Tabs>\n<Tab label="Short">\nc\n</Tab>\n<Tab label="Long">\nd\n</Tab>\n</Tabs>'

test('tabs know their labels, and share an anchor with their panels that no other tabs have', () => {
  const tree = parseMdx(`${GROUPED}\n\n${OWN}`)
  remarkTabs()(tree)
  expect(elementsOf(tree)).toEqual([
    { name: 'Tabs', attributes: { group: 'system', labels: 'Linux\nmacOS', anchor: 'tabs-1' } },
    { name: 'Tab', attributes: { label: 'Linux', anchor: 'tabs-1' } },
    { name: 'Tab', attributes: { label: 'macOS', anchor: 'tabs-1' } },
    { name: 'Tabs', attributes: { labels: 'Short\nLong', anchor: 'tabs-2' } },
    { name: 'Tab', attributes: { label: 'Short', anchor: 'tabs-2' } },
    { name: 'Tab', attributes: { label: 'Long', anchor: 'tabs-2' } },
  ])
})

test('tabs within tabs keep to their own labels and anchor', () => {
  const tree = parseMdx(GROUPED.replace('\na\n', `\n${OWN}\n`))
  remarkTabs()(tree)
  expect(elementsOf(tree)).toEqual([
    { name: 'Tabs', attributes: { group: 'system', labels: 'Linux\nmacOS', anchor: 'tabs-1' } },
    { name: 'Tab', attributes: { label: 'Linux', anchor: 'tabs-1' } },
    { name: 'Tabs', attributes: { labels: 'Short\nLong', anchor: 'tabs-2' } },
    { name: 'Tab', attributes: { label: 'Short', anchor: 'tabs-2' } },
    { name: 'Tab', attributes: { label: 'Long', anchor: 'tabs-2' } },
    { name: 'Tab', attributes: { label: 'macOS', anchor: 'tabs-1' } },
  ])
})
