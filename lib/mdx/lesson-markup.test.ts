import { expect, test } from 'vitest'
import { drawnSource } from '@/tests/support/drawn-diagram'
import { LessonFixture } from '@/tests/support/lesson-fixture'

const examples = {
  'examples/web.yaml': 'a: 1 # <b>&amp;\nb: 2\n',
  'examples/new.yaml': 'a: 1 # <b>&amp;\nb: 3\n',
  'examples/run.console': '#: origin: recorded\n$ docker run -it \\\n>   alpine\n/ # ls\n<bin>\n',
}

function markupOf(body: string): Promise<string> {
  return new LessonFixture(examples).markup(body)
}

test('plain Markdown is plain HTML', async () => {
  expect(await markupOf('A `word`, *two*, **three**.\n\n- a list\n\n1. numbered\n   - within')).toBe(
    [
      '<p>A <code>word</code>, <em>two</em>, <strong>three</strong>.</p>',
      '<ul>\n<li>a list</li>\n</ul>',
      '<ol>\n<li>numbered\n<ul>\n<li>within</li>\n</ul>\n</li>\n</ol>',
    ].join('\n'),
  )
})

test('a heading is its own permalink', async () => {
  expect(await markupOf('## Publish `-p`\n\n### Why')).toBe(
    '<h2 id="publish--p"><a href="#publish--p">Publish <code>-p</code></a></h2>\n<h3 id="why"><a href="#why">Why</a></h3>',
  )
})

test('links lead to lessons, to pages of the site and away', async () => {
  expect(
    await markupOf('[a](lesson:l01#build-it) [b](/glossary#image) [c](#here) [d](https://docs.docker.com/ "Docs")'),
  ).toBe(
    '<p><a href="/learn/why/first#build-it">a</a> <a href="/glossary#image">b</a> <a href="#here">c</a> <a href="https://docs.docker.com/" title="Docs">d</a></p>',
  )
})

test('a table can be scrolled by keyboard', async () => {
  expect(await markupOf('| a | |\n|---|---|\n| 1 | 2 |')).toBe(
    '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">a</th><td></td></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
  )
})

test('<Code> shows a file with its name, a copy button and what to colour', async () => {
  expect(await markupOf('<Code file="examples/web.yaml" mark="2" />')).toBe(
    '<figure class="listing"><figcaption>web.yaml<button type="button" class="copy needs-js" aria-live="polite">Copy</button></figcaption><pre tabindex="0"><code data-tokens="K0.1C4.aK1.1">a: 1 # &lt;b>&amp;amp;\n<mark>b: 2\n</mark></code></pre></figure>',
  )
  expect(await markupOf('<Code file="examples/web.yaml" title="Half of it" lines="2" numbers />')).toContain(
    '<figcaption>Half of it<button type="button" class="copy needs-js" aria-live="polite">Copy</button></figcaption><pre tabindex="0"><span class="line-numbers" aria-hidden="true">2</span><code data-tokens="K0.1">b: 2\n</code></pre>',
  )
})

test('<Diff> shows what changed, under the names of both files', async () => {
  expect(await markupOf('<Diff from="examples/web.yaml" to="examples/new.yaml" />')).toBe(
    '<figure class="listing diff"><figcaption>web.yaml → new.yaml</figcaption><pre tabindex="0"><code data-tokens="K2.1C4.aK3.1K6.1">  a: 1 # &lt;b>&amp;amp;\n<del>- b: 2\n</del><ins>+ b: 3\n</ins></code></pre></figure>',
  )
})

test('<Terminal> shows commands, prompts and output', async () => {
  expect(await markupOf('<Terminal file="examples/run.console" />')).toBe(
    '<figure class="listing terminal"><figcaption>Terminal<button type="button" class="copy needs-js" aria-live="polite">Copy</button></figcaption><pre tabindex="0"><code><kbd><u>$ </u>docker run -it \\\n<u>> </u>  alpine\n</kbd><kbd class="inside"><u>/ # </u>ls\n</kbd>&lt;bin>\n</code></pre></figure>',
  )
})

test('<Diagram> shows its drawing, can be enlarged and is told as text', async () => {
  const source = drawnSource()
  const markup = await markupOf(
    `<Diagram caption="A & B">\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\nThe text version.\n\n</Diagram>`,
  )
  expect(markup.replace(/<svg .*<\/svg>\n?/s, '<svg/>')).toBe(
    '<figure class="diagram-figure"><div class="drawing"><svg/></div><figcaption><span>A &amp; B</span><button type="button" class="plain-button needs-js">Enlarge<span class="sr-only">: A &amp; B</span></button></figcaption><details class="reveal"><summary>Read the diagram as text</summary><div><p>The text version.</p></div></details></figure>',
  )
})

test('<Tabs> shows every panel with its label until the script runs, and is wired for it', async () => {
  const tab = (label: string) => `<Tab label="${label}">\n\nFor ${label}.\n\n</Tab>`
  expect(await markupOf(`<Tabs group="language">\n\n${tab('Node.js')}\n\n${tab('Go')}\n\n</Tabs>`)).toBe(
    [
      '<div class="tabs" data-group="language"><div role="tablist" aria-label="language" class="needs-js">',
      '<button type="button" role="tab" id="tabs-1-node-js-tab" data-name="node-js" aria-controls="tabs-1-node-js" aria-selected="true" tabindex="0">Node.js</button>',
      '<button type="button" role="tab" id="tabs-1-go-tab" data-name="go" aria-controls="tabs-1-go" aria-selected="false" tabindex="-1">Go</button></div>',
      '<div class="panel" role="tabpanel" id="tabs-1-node-js" aria-labelledby="tabs-1-node-js-tab" data-tab="node-js"><p class="panel-label">Node.js</p><p>For Node.js.</p></div>',
      '<div class="panel" role="tabpanel" id="tabs-1-go" aria-labelledby="tabs-1-go-tab" data-tab="go"><p class="panel-label">Go</p><p>For Go.</p></div></div>',
    ].join(''),
  )
})

test.for([
  ['Note', 'note'],
  ['Caution', 'caution'],
  ['Security', 'security'],
])('<%s> is a note with its own title or the usual one', async ([name, kind]) => {
  const callout = (title: string) =>
    `<div role="note" class="callout" data-kind="${kind}"><p class="callout-title">${title}</p><p>Body.</p></div>`
  expect(await markupOf(`<${name}>\n\nBody.\n\n</${name}>`)).toBe(callout(String(name)))
  expect(await markupOf(`<${name} title="1 < 2">\n\nBody.\n\n</${name}>`)).toBe(callout('1 &lt; 2'))
})

test('<OftenTaughtWrong> crosses the claim out before it says what is true', async () => {
  expect(await markupOf('<OftenTaughtWrong claim="EXPOSE publishes">\n\nIt does not.\n\n</OftenTaughtWrong>')).toBe(
    '<div role="note" class="callout" data-kind="wrong"><p class="callout-title">Often taught wrong</p><p class="claim"><s>EXPOSE publishes</s></p><p>It does not.</p></div>',
  )
})

const REVEAL = '<details class="reveal"><summary>Show the answer</summary><div><p>Yes.</p></div></details></div>'

test('<Predict> hides its answer', async () => {
  expect(await markupOf('<Predict>\n\nReally?\n\n<Reveal>\n\nYes.\n\n</Reveal>\n\n</Predict>')).toBe(
    `<div class="ask"><p class="ask-title">Predict first</p><p>Really?</p>${REVEAL}`,
  )
})

test('<Recall> leads to the lesson that it asks about', async () => {
  expect(await markupOf('<Recall from="l01">\n\nReally?\n\n<Reveal>\n\nYes.\n\n</Reveal>\n\n</Recall>')).toBe(
    `<div class="ask" data-kind="recall"><p class="ask-title">Do you remember? <a href="/learn/why/first">The first lesson</a></p><p>Really?</p>${REVEAL}`,
  )
})

test('<OnYourMachine> says what it needs and hides what to expect', async () => {
  expect(
    await markupOf('<OnYourMachine needs="Docker">\n\nRun it.\n\n<Expect>\n\nA line.\n\n</Expect>\n\n</OnYourMachine>'),
  ).toBe(
    '<div class="exercise"><p class="ask-title">On your machine <span>You need: Docker</span></p><p>Run it.</p><details class="reveal"><summary>What you should see</summary><div><p>A line.</p></div></details></div>',
  )
})

test('<Steps> and <FurtherReading> wrap their lists', async () => {
  expect(await markupOf('<Steps>\n\n1. one\n2. two\n\n</Steps>')).toBe(
    '<div class="steps"><ol>\n<li>one</li>\n<li>two</li>\n</ol></div>',
  )
  expect(await markupOf('<FurtherReading>\n\n- [Docs](https://docs.docker.com/)\n\n</FurtherReading>')).toBe(
    '<div class="further-reading"><ul>\n<li><a href="https://docs.docker.com/">Docs</a></li>\n</ul></div>',
  )
})

test('<Compare> carries the headings into the cells, and has a caption where the author gives one', async () => {
  const table = [
    '<div class="table-scroll" tabindex="0"><table role="table"><thead><tr role="row"><td role="cell"></td><th scope="col" role="columnheader">Made</th></tr></thead>',
    '<tbody><tr role="row"><td role="cell" data-label="">Kernel</td><td role="cell" data-label="Made">never</td></tr></tbody></table></div>',
  ].join('')
  const written = '\n\n| | Made |\n|---|---|\n| Kernel | never |\n\n</Compare>'
  expect(await markupOf(`<Compare>${written}`)).toBe(`<figure class="compare">${table}</figure>`)
  expect(await markupOf(`<Compare caption="On a laptop">${written}`)).toBe(
    `<figure class="compare">${table}<figcaption>On a laptop</figcaption></figure>`,
  )
})

test('<Term> opens its meaning without JavaScript, and two of them do not share it', async () => {
  const term = (anchor: string) =>
    `<button type="button" class="term" popoverTarget="${anchor}" popoverTargetAction="show" aria-describedby="${anchor}">image</button><span popover="auto" id="${anchor}" class="term-card">A read-only package. <a href="/glossary#image">Glossary</a></span>`
  expect(await markupOf('An <Term id="image">image</Term>, an <Term id="image">image</Term>.')).toBe(
    `<p>An ${term('term-1')}, an ${term('term-2')}.</p>`,
  )
})
