import fc from 'fast-check'

/** Names of files in each language that listings know, and in none. */
export const exampleFile = fc.constantFrom(
  'Dockerfile',
  'compose.yaml',
  'package.json',
  'server.js',
  'main.ts',
  'app.py',
  'main.go',
  'Hello.java',
  'build.sh',
  'index.html',
  'pom.xml',
  'my.cnf',
  'Cargo.toml',
  'query.sql',
  'go.mod',
)

const CODE = [
  'FROM node:22 AS build',
  'RUN <<EOF',
  'EOF',
  '# a comment with <b>, &amp; and "quotes"',
  '// </code></pre><script>alert(1)</script>',
  '/* opened',
  'closed */',
  '<!-- <mark>',
  '-->',
  '"""',
  'kind: Deployment',
  '  image: "web:1.0" # <latest>',
  'const a = `x ${b} y`',
  "echo 'it''s' && ls > \"$HOME\"",
  'if (a < b && c > d) { return "x" }',
  "SELECT * FROM t WHERE a <> 'x' -- why",
  '\t{ "key": [true, null, 1.5e3] },',
]

const line = fc.oneof(
  fc.constantFrom(...CODE, ''),
  fc.array(fc.constantFrom(...CODE), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme' }).map(withoutBreaks),
  fc.string({ unit: 'binary' }).map(withoutBreaks),
)

/** Lines of any file: code of several languages, markup, and what nobody foresees. */
export const fileLines = fc.array(line, { minLength: 1, maxLength: 8 })

/** The text of any file. */
export const fileText = fc
  .tuple(fileLines, fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''))

function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]/g, '')
}
