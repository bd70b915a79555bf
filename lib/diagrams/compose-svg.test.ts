import { expect, test } from 'vitest'
import { composeSvg } from './compose-svg'
import type { Drawing, Mark } from './drawing'
import { lineThrough } from './path-data'

function node(owner: number, words: string[], { y, classes = [] }: { y: number; classes?: string[] }): Mark[] {
  const x = 0
  const roles = ['root', 'nodes', 'node', 'default', ...classes]
  const lines = words.map((text, index) => ({ text, x: x + 30, y: y + 20 + index * 15, width: 40 }))
  return [
    { form: { kind: 'rect', x, y, width: 60, height: 40, radius: 0 }, roles, owner },
    { form: { kind: 'text', lines }, roles: [...roles, 'label'], owner },
  ]
}

const FLOWCHART: Drawing = {
  kind: 'flowchart-v2',
  title: 'Build & run',
  description: 'a <b>',
  scale: 1,
  marks: [
    {
      form: { kind: 'path', steps: lineThrough({ x: 30.2, y: 40 }, { x: 30.2, y: 66 }) },
      roles: ['root', 'edges', 'edgePaths', 'edge-pattern-dotted'],
      owner: -1,
      endHead: 'pointEnd',
    },
    {
      form: { kind: 'text', lines: [{ text: 'yes', x: 30, y: 54, width: 28 }] },
      roles: ['root', 'edgeLabels', 'edgeLabel', 'label'],
      owner: 2,
    },
    ...node(0, ['A & B'], { y: 0 }),
    ...node(1, ['two', 'lines'], { y: 70, classes: ['now'] }),
  ],
}

test('a flowchart becomes layers of bare elements, without styles and with two ids', () => {
  expect(composeSvg(FLOWCHART, '0123')).toEqual({
    width: 64,
    height: 114,
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" class="diagram" viewBox="-2 -2 64 114" width="64" height="114" ',
      'role="img" aria-labelledby="d0123-t" aria-describedby="d0123-d" fill="none" stroke="currentColor">',
      '<title id="d0123-t">Build &amp; run</title><desc id="d0123-d">a &lt;b&gt;</desc>',
      '<path class="edge dotted" d="M30 40v26"/>',
      '<path class="paper" d="M13 41h34v18h-34z"/>',
      '<path class="head" d="M30.2 70l3.5-8h-7z"/>',
      '<rect class="node" x="0" y="0" width="60" height="40" rx="2"/>',
      '<rect class="node now" x="0" y="70" width="60" height="40" rx="2"/>',
      '<g fill="currentColor" stroke="none" text-anchor="middle">',
      '<text class="edge-label" x="30" y="54">yes</text>',
      '<g class="label"><text x="30" y="25">A &amp; B</text>',
      '<text x="30" y="87">two<tspan x="30" dy="17">lines</tspan></text></g></g></svg>\n',
    ].join(''),
  })
})

const SEQUENCE: Drawing = {
  kind: 'sequence',
  title: 't',
  description: 'd',
  scale: 1,
  marks: [
    {
      form: { kind: 'path', steps: lineThrough({ x: 40, y: 36 }, { x: 40, y: 2000 }) },
      roles: ['actor-line', '200'],
      owner: -1,
    },
    { form: { kind: 'rect', x: 0, y: 0, width: 80, height: 36, radius: 3 }, roles: ['actor', 'actor-top'], owner: -1 },
    {
      form: { kind: 'text', lines: [{ text: 'to itself', x: 40, y: 80, width: 56 }] },
      roles: ['messageText'],
      owner: -1,
    },
    {
      form: {
        kind: 'path',
        steps: lineThrough({ x: 40, y: 80 }, { x: 70, y: 80 }, { x: 70, y: 100 }, { x: 41, y: 100 }),
      },
      roles: ['messageLine0'],
      owner: -1,
      endHead: 'arrowhead',
    },
  ],
}

test('a lifeline ends below the last message, and the words of a message to oneself stand beside it', () => {
  const { svg } = composeSvg(SEQUENCE, '0')
  expect(svg).toContain('<path class="lifeline" d="M40 36v76"/>')
  expect(svg).toContain('<text class="edge-label" x="75" y="73">to itself</text>')
})
