import { expect, test } from 'vitest'
import { findDiagrams, lineOfMdxError } from './find-diagrams'

const LESSON = `---
id: l01
---

## One

<Diagram caption="A picture">

\`\`\`mermaid
flowchart TB
  a --> b
\`\`\`

The words.

</Diagram>

- a list

  \`\`\`mermaid
  sequenceDiagram
    A->>B: hi
  \`\`\`

\`\`\`yaml
mermaid: no
\`\`\`
`

test('mermaid fences are found with the lines of their fences and without their indentation', () => {
  expect(findDiagrams(LESSON, 'lesson.mdx')).toEqual([
    { source: 'flowchart TB\n  a --> b', from: { file: 'lesson.mdx', line: 9 } },
    { source: 'sequenceDiagram\n  A->>B: hi', from: { file: 'lesson.mdx', line: 20 } },
  ])
})

test('the line of an MDX error is found', () => {
  const lines = ['ok\n\n<Diagram>\n', 'ok\n\n{(}\n'].map((text) => {
    try {
      return findDiagrams(text, 'lesson.mdx').length
    } catch (error) {
      return error instanceof Error ? `line ${lineOfMdxError(error)}` : error
    }
  })
  expect(lines).toEqual(['line 3', 'line 3'])
})
