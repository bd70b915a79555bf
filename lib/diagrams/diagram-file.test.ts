import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { DIAGRAM_FOLDER, diagramFile, MERMAID_VERSION, normalizeSource, readDiagram } from './diagram-file'

afterEach(() => {
  vi.restoreAllMocks()
})

test('the mermaid in the hash is the installed one', () => {
  const installed: unknown = JSON.parse(readFileSync('node_modules/mermaid/package.json', 'utf8'))
  expect(installed).toMatchObject({ version: MERMAID_VERSION })
})

test('line ends, trailing blanks and empty lines around a diagram do not change it, indentation does', () => {
  expect(normalizeSource('\r\n\nflowchart TB \r\n  a --> b\t\n\n')).toBe('flowchart TB\n  a --> b')
  expect(diagramFile('\nflowchart TB\r\n  a --> b\n')).toBe(diagramFile('flowchart TB\n  a --> b'))
  expect(diagramFile('flowchart TB\na --> b')).not.toBe(diagramFile('flowchart TB\n  a --> b'))
})

test('a drawing is named after sixteen digits of its hash', () => {
  expect(diagramFile('flowchart TB')).toMatch(/^public\/diagrams\/[0-9a-f]{16}\.svg$/)
})

test('a diagram that is not drawn stops with its place and the command to run', () => {
  expect(() =>
    readDiagram('flowchart TB\n  never --> drawn', { file: 'content/modules/m/l/lesson.mdx', line: 12 }),
  ).toThrow(
    'content/modules/m/l/lesson.mdx:12: this diagram is not drawn yet: run "npm run diagrams" and commit public/diagrams',
  )
})

test('a drawn diagram is read from the project', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'diagrams-'))
  vi.spyOn(process, 'cwd').mockReturnValue(root)
  mkdirSync(path.join(root, DIAGRAM_FOLDER), { recursive: true })
  writeFileSync(path.join(root, diagramFile('flowchart TB')), '<svg/>')
  expect(readDiagram('flowchart TB\n', { file: 'lesson.mdx', line: 1 })).toBe('<svg/>')
  rmSync(root, { recursive: true })
})
