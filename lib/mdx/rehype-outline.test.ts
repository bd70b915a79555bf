import { toHast } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { LessonFixture } from '@/tests/support/lesson-fixture'
import { parseMdx } from '@/tests/support/mdx-tree'
import type { Outline } from './compiled-lesson'
import { rehypeOutline } from './rehype-outline'

function outlineOf(text: string): Outline {
  const outline: Outline = { headings: [], sections: [] }
  const tree = toHast(parseMdx(text), { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  if (tree.type !== 'root') throw new Error('an MDX text is a root')
  rehypeOutline(outline)(tree)
  return outline
}

test('headings make the table of contents', () => {
  expect(outlineOf('## One `FROM`\n\ntext\n\n### *Two*\n\n## Three').headings).toEqual([
    { depth: 2, text: 'One FROM', anchor: 'one-from' },
    { depth: 3, text: 'Two', anchor: 'two' },
    { depth: 2, text: 'Three', anchor: 'three' },
  ])
})

test.for([
  ['Publish a port', 'publish-a-port'],
  ['`EXPOSE` and `-p`: what’s the difference?', 'expose-and--p-whats-the-difference'],
  ['2. Build & run (again)', '2-build--run-again'],
  ['kube-proxy, CoreDNS/DNS', 'kube-proxy-corednsdns'],
  ['`docker run --rm`', 'docker-run---rm'],
  ['Größe und `snake_case`', 'größe-und-snake_case'],
])('the anchor of "%s" is the one that GitHub gives', ([heading, anchor]) => {
  expect(outlineOf(`## ${heading}`).headings[0]?.anchor).toBe(anchor)
})

test('headings of one name have anchors of their own', () => {
  expect(outlineOf('## Ports\n\n### Ports\n\n## Ports 1\n\n## Ports').headings.map(({ anchor }) => anchor)).toEqual([
    'ports',
    'ports-1',
    'ports-1-1',
    'ports-2',
  ])
})

test('a section is all text from its heading to the next, and the text before the first has none', () => {
  expect(
    outlineOf('Intro with `code`.\n\nMore.\n\n## Run it\n\n- one\n- two *three*\n\n### Why\n\n## Empty').sections,
  ).toEqual([
    { anchor: '', heading: '', text: 'Intro with code. More.' },
    { anchor: 'run-it', heading: 'Run it', text: 'one two three' },
    { anchor: 'why', heading: 'Why', text: '' },
    { anchor: 'empty', heading: 'Empty', text: '' },
  ])
})

test('words of neighbouring cells, points and paragraphs do not run together', () => {
  const text = '| a | b |\n|---|---|\n| c | d |\n\n1. e\n\n   f\n2. g'
  expect(outlineOf(text).sections).toEqual([{ anchor: '', heading: '', text: 'a b c d e f g' }])
})

test('what elements say in their attributes is found: titles, captions and claims', () => {
  const text = `<Note title="Mind the gap">

Inside.

</Note>

<OftenTaughtWrong claim="docker run <image> publishes">

No.

</OftenTaughtWrong>

<Compare caption="On a laptop">

| a |
|---|

</Compare>`
  expect(outlineOf(text).sections).toEqual([
    { anchor: '', heading: '', text: 'Mind the gap Inside. docker run <image> publishes No. On a laptop a' },
  ])
})

test('the meaning of a term and the drawing of a diagram are not words of the lesson', () => {
  const text =
    'An <Term term="image" meaning="A package.">image</Term>.\n\n<Diagram svg="<svg>words</svg>" caption="Layers">\n\nText.\n\n</Diagram>'
  expect(outlineOf(text).sections).toEqual([{ anchor: '', heading: '', text: 'An image. Layers Text.' }])
})

test('listings are found by their titles and by their text as the file has it', async () => {
  const lesson = new LessonFixture({
    'examples/web.yaml': 'image: "web" # <b> &lt; &amp;\nport: 80\n',
    'examples/new.yaml': 'image: "web" # <b> &lt; &amp;\nport: 8080\n',
    'examples/run.console': '#: origin: recorded\n$ docker run \\\n>   web\n<ok>\n',
  })
  const { sections } = await lesson.compile(`## Listings

<Code file="examples/web.yaml" mark="1" numbers lines="1" />

<Diff from="examples/web.yaml" to="examples/new.yaml" title="One more zero" />

<Terminal file="examples/run.console" title="On the host" />`)
  expect(sections).toEqual([
    {
      anchor: 'listings',
      heading: 'Listings',
      text: [
        'web.yaml image: "web" # <b> &lt; &amp;',
        'One more zero image: "web" # <b> &lt; &amp; - port: 80 + port: 8080',
        'On the host $ docker run \\ > web <ok>',
      ].join(' '),
    },
  ])
})
