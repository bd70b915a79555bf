import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatProblem } from '@/lib/content/problem'
import { type DrawingPage, findBrowser, NO_BROWSER, openDrawingPage } from './browser'
import { diagramHash } from './diagram-file'
import { drawDiagram, isProblem } from './draw-diagram'

const NAMES = '  accTitle: A title\n  accDescr: What it shows\n'

const DIAGRAMS: Record<string, { source: string; bytes: number; words: string[]; parts: string[] }> = {
  'a flowchart': {
    source: `flowchart TB
${NAMES}  browser["Browser<br/>on your laptop"] -->|"GET :8080"| host["Host port 8080"]
  subgraph engine["Docker Engine"]
    host --> bridge{"Bridge?"}
    bridge -->|yes| app["Container web (gunicorn)"]:::now
    bridge -.-> db["Container db"]:::done
    db ==> vol[("Volume pgdata")]
    db --x cache(["Cache"])
  end
  app --> answer(("200"))`,
    bytes: 3500,
    words: ['Browser', 'on your laptop', 'Container web', '(gunicorn)', 'Docker Engine', 'GET :8080'],
    parts: ['node', 'node now', 'node done', 'cluster', 'edge', 'edge dotted', 'edge thick', 'head', 'title', 'label'],
  },
  'a sequence diagram': {
    source: `sequenceDiagram
${NAMES}  autonumber
  actor U as You
  participant D as dockerd
  participant R as Registry
  U->>+D: docker run nginx
  alt image is missing
    D->>R: GET manifest
    R-->>D: layers
  else image is there
    D->>D: nothing to pull
  end
  D-->>-U: id
  Note over U,D: The container exists
  loop every 30 s
    D-)U: health
  end`,
    bytes: 3500,
    words: ['You', 'dockerd', 'alt', '[image is missing]', '[image is there]', 'The container exists', '6'],
    parts: ['actor', 'lifeline', 'activation', 'edge', 'edge dotted', 'frame', 'tab', 'note', 'number', 'head'],
  },
  'a state diagram': {
    source: `stateDiagram-v2
${NAMES}  [*] --> Created:::now: docker create
  Created --> Running: docker start
  state Running {
    [*] --> Healthy
  }
  Running --> [*]: docker rm
  note right of Created
    Does not run yet
  end note`,
    bytes: 2500,
    words: ['Created', 'Running', 'Healthy', 'docker create', 'Does not run yet'],
    parts: ['node', 'node now', 'cluster', 'dot', 'ring', 'note', 'edge', 'head'],
  },
  'an entity relationship diagram': {
    source: `erDiagram
${NAMES}  IMAGE ||--o{ CONTAINER : starts
  IMAGE {
    string digest PK
  }`,
    bytes: 1800,
    words: ['IMAGE', 'CONTAINER', 'digest', 'starts'],
    parts: ['node', 'rule', 'edge', 'ring', 'label'],
  },
}

test('a browser is there where the project is checked', () => {
  if (process.env.CI && findBrowser() === undefined) throw new Error(NO_BROWSER)
})

describe.skipIf(findBrowser() === undefined)('drawn by a browser', () => {
  let page: DrawingPage
  beforeAll(async () => {
    page = await openDrawingPage()
  })
  afterAll(() => page.close())

  async function draw(source: string): Promise<string> {
    const drawn = await drawDiagram(page, { source, from: { file: 'lesson.mdx', line: 10 } })
    if (isProblem(drawn)) throw new Error(formatProblem(drawn))
    return drawn.svg
  }

  async function refuse(source: string): Promise<string> {
    const drawn = await drawDiagram(page, { source, from: { file: 'lesson.mdx', line: 10 } })
    return isProblem(drawn) ? formatProblem(drawn) : 'drawn'
  }

  test.each(Object.entries(DIAGRAMS))(
    '%s is light, complete and without styles',
    async (_name, { source, bytes, ...has }) => {
      const svg = await draw(source)
      expect(svg.length).toBeLessThan(bytes)
      expect(svg).not.toMatch(
        /style|<script|foreignObject|url\(|font-family|#[0-9a-f]{3}|NaN|undefined|&amp;(quot|lt|gt)/,
      )
      const id = `d${diagramHash(source)}`
      expect(svg).toContain(`role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`)
      expect(svg).toContain(`<title id="${id}-t">A title</title><desc id="${id}-d">What it shows</desc>`)
      expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name)).toEqual([`${id}-t`, `${id}-d`])
      expect(svg).toMatch(/viewBox="-?\d+ -?\d+ (\d+) (\d+)" width="\1" height="\2"/)
      for (const text of has.words) expect(svg).toContain(`>${text}<`)
      for (const part of has.parts) expect(svg).toContain(`class="${part}"`)
    },
  )

  test('the same source gives the same bytes in another browser', async () => {
    const other = await openDrawingPage()
    for (const { source } of Object.values(DIAGRAMS)) {
      const again = await drawDiagram(other, { source, from: { file: 'elsewhere.mdx', line: 1 } })
      expect(again).toMatchObject({ svg: await draw(source) })
    }
    await other.close()
  })

  test('a syntax error is told with the line of the lesson where the parser stopped', async () => {
    expect(await refuse(`flowchart TB\n${NAMES}  a["ok"] --> b[Container Engine (Docker)]\n  b --> c`)).toBe(
      'lesson.mdx:14: Mermaid cannot read "a["ok"] --> b[Container Engine (Docker)]", it stopped at "("; a label with brackets needs quotes: id["text (more)"]',
    )
    expect(await refuse(`flowchart TB\n${NAMES}  a --> b\n  b -->\n  c --> d[`)).toMatch(/^lesson\.mdx:1[56]: /)
    expect(await refuse(`sequenceDiagram\n${NAMES}  A->>B: hi\n  A->>\n  B->>A: ho`)).toMatch(/^lesson\.mdx:15: /)
    expect(await refuse(`stateDiagram-v2\n${NAMES}  A --> B\n  state {{\n  B --> C`)).toMatch(/^lesson\.mdx:15: /)
    expect(await refuse(`erDiagram\n${NAMES}  A ||--o{ B : has\n  A ||--`)).toMatch(/^lesson\.mdx:15: /)
  })

  test('comments and empty lines in front do not move the line of an error', async () => {
    expect(await refuse(`\n%% a comment\nflowchart TB\n${NAMES}  %% another\n\n  a --> b(\n`)).toMatch(
      /^lesson\.mdx:18: /,
    )
  })

  test('an end that is missing is told at the last line', async () => {
    expect(await refuse(`flowchart TB\n${NAMES}  subgraph one\n  a --> b\n`)).toMatch(/^lesson\.mdx:15: /)
  })

  test('other kinds of diagrams are refused with the kinds that are known', async () => {
    expect(await refuse(`pie\n${NAMES}  "Dogs": 3`)).toBe(
      'lesson.mdx:10: a diagram of the kind "pie" is not supported: use flowchart, sequenceDiagram, stateDiagram-v2 or erDiagram',
    )
  })
})
