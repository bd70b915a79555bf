import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { readChecklistItems } from '../checklist-items'
import type { LessonElement } from '../parse-lesson'
import { alternatives, suggest } from '../suggest'
import { tabLabels } from '../vocabulary'

type BodyRule = (children: readonly RootContent[], element: LessonElement) => string | undefined

/** What each element must hold. The site draws it from exactly this form and does not look again. */
const rules: Readonly<Record<string, BodyRule>> = {
  CacheExplorer: mustBeEmpty,
  PacketWalk: mustBeEmpty,
  ControlLoop: mustBeEmpty,
  ServiceEndpoints: mustBeEmpty,
  Rollout: mustBeEmpty,
  TrafficSplit: mustBeEmpty,
  Autoscaler: mustBeEmpty,
  Resources: mustBeEmpty,
  Probes: mustBeEmpty,
  Storage: mustBeEmpty,
  Triage: mustBeEmpty,
  Scheduler: mustBeEmpty,
  Code: mustBeEmpty,
  Diff: mustBeEmpty,
  Stage: mustBeEmpty,
  Terminal: mustBeEmpty,
  Diagram: pictureThenText,
  Tabs: onlyTabs,
  Predict: (children) => endsWith('Reveal', children),
  Recall: (children) => endsWith('Reveal', children),
  OnYourMachine: (children) => endsWith('Expect', children),
  Steps: ([first, ...rest]) =>
    first?.type === 'list' && first.ordered && rest.length === 0
      ? undefined
      : 'must wrap one numbered list and nothing else',
  Compare: ([first, ...rest]) =>
    first?.type === 'table' && rest.length === 0 ? undefined : 'must wrap one table and nothing else',
  Checklist: listToTick,
  FurtherReading: listOfLinks,
}

/** What is wrong with the inside of an element, if anything. */
export function bodyFault(element: LessonElement): string | undefined {
  const rule = rules[element.name] ?? mustHoldSomething
  const fault = rule(element.node.children, element)
  return fault && `<${element.name}> ${fault}`
}

function mustBeEmpty(children: readonly RootContent[]): string | undefined {
  return children.length === 0 ? undefined : 'must hold nothing; close it with "/>"'
}

function mustHoldSomething(children: readonly RootContent[]): string | undefined {
  return children.length > 0 ? undefined : 'is empty'
}

function pictureThenText([picture, ...text]: readonly RootContent[]): string | undefined {
  if (picture?.type !== 'code' || picture.lang !== 'mermaid') return 'must begin with a ```mermaid fence'
  if (text.some((node) => node.type === 'code')) return 'must hold one picture; begin another <Diagram>'
  const missing = ['accTitle', 'accDescr'].find((name) => !new RegExp(`^\\s*${name}\\s*[:{]`, 'm').test(picture.value))
  if (missing) return `has no "${missing}: ..." line in its picture; a screen reader needs it`
  return text.length > 0 ? undefined : 'must end with the text version of the picture'
}

function onlyTabs(children: readonly RootContent[], { attributes: { group } }: LessonElement): string | undefined {
  const tabs = children.flatMap((node) => (node.type === 'mdxJsxFlowElement' && node.name === 'Tab' ? [node] : []))
  if (tabs.length !== children.length) return 'must hold <Tab> elements and nothing else'
  if (tabs.length < 2) return 'must hold at least two <Tab> elements'
  const labels = tabs.flatMap(({ attributes }) =>
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'label' ? [String(attribute.value)] : [],
    ),
  )
  const twice = labels.find((label, index) => labels.indexOf(label) < index)
  if (twice) return `has two tabs with the label "${twice}"`
  const allowed = typeof group === 'string' ? tabLabels[group] : undefined
  const stranger = allowed && labels.find((label) => !allowed.includes(label))
  if (!allowed || !stranger) return undefined
  return `of the group "${group}" has a tab "${stranger}"; expected ${alternatives(allowed)}${suggest(stranger, allowed)}`
}

function endsWith(name: 'Reveal' | 'Expect', children: readonly RootContent[]): string | undefined {
  const places = children.flatMap((node, index) => (isElement(node, name) ? [index] : []))
  if (places.length === 0) return `must end with <${name}>, which is missing`
  if (places.length > 1) return `must hold one <${name}>, not ${places.length}`
  if (places[0] !== children.length - 1) return `must end with <${name}>; something stands after it`
  return children.length > 1 ? undefined : `must say something before its <${name}>`
}

function isElement(node: RootContent, name: string): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === name
}

function listToTick([list, ...rest]: readonly RootContent[]): string | undefined {
  if (list?.type !== 'list' || list.ordered || rest.length > 0)
    return 'must wrap one list with bullets and nothing else'
  const items = readChecklistItems(list)
  const untitled = items.findIndex((item) => !item)
  const text = list.children[untitled]
  if (text) return `has a point that is not one paragraph beginning with bold words: "${textOf(text)}"`
  const ids = items.map((item) => item?.id)
  const twice = items.find((item, index) => ids.indexOf(item?.id) < index)
  return twice && `has two points that begin with "${twice.title}"; ticks are remembered by these words`
}

function listOfLinks([list, ...rest]: readonly RootContent[]): string | undefined {
  if (list?.type !== 'list' || rest.length > 0) return 'must wrap one list of links and nothing else'
  const bare = list.children.find(
    (point) =>
      !point.children.some((block) => block.type === 'paragraph' && block.children.some(({ type }) => type === 'link')),
  )
  return bare && `has an entry without a link: "${textOf(bare)}"`
}
