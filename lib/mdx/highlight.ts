import 'server-only'
import { createCssVariablesTheme, createHighlighter, type ThemedToken } from 'shiki'

const LANGUAGES = [
  'docker',
  'go',
  'html',
  'ini',
  'java',
  'javascript',
  'json',
  'python',
  'shellscript',
  'sql',
  'toml',
  'typescript',
  'xml',
  'yaml',
] as const

type Language = (typeof LANGUAGES)[number] | 'text'

const LANGUAGE_OF_ENDING: Readonly<Record<string, Language>> = {
  cjs: 'javascript',
  cnf: 'ini',
  conf: 'ini',
  go: 'go',
  html: 'html',
  java: 'java',
  js: 'javascript',
  json: 'json',
  mjs: 'javascript',
  py: 'python',
  sh: 'shellscript',
  sql: 'sql',
  toml: 'toml',
  ts: 'typescript',
  xml: 'xml',
  yaml: 'yaml',
  yml: 'yaml',
}

/** The grammar for a file, told by its name; `text` where there is none. */
export function languageOf(file: string): Language {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (/^Dockerfile(\.|$)|\.Dockerfile$/.test(name)) return 'docker'
  return LANGUAGE_OF_ENDING[name.slice(name.lastIndexOf('.') + 1)] ?? 'text'
}

/**
 * Shiki's colours as one-letter classes. The site's policy forbids style attributes, and a class
 * is a quarter of the bytes of `style="color:var(--shiki-token-keyword)"`.
 */
const CLASS_OF_COLOUR: Readonly<Record<string, string>> = {
  'var(--t-token-keyword)': 'k',
  'var(--t-token-string)': 's',
  'var(--t-token-string-expression)': 's',
  'var(--t-token-comment)': 'c',
  'var(--t-token-constant)': 'n',
  'var(--t-token-function)': 'f',
  'var(--t-token-parameter)': 'p',
  'var(--t-token-punctuation)': 'o',
  'var(--t-token-link)': 's',
}

const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--t-' })
let shared: ReturnType<typeof createHighlighter> | undefined

function highlighter() {
  shared ??= createHighlighter({ themes: [theme], langs: [...LANGUAGES] })
  return shared
}

/** The lines of a listing as HTML, neighbours of one colour merged, without line breaks. */
export async function highlightLines(text: string, language: Language): Promise<string[]> {
  const source = text.replace(/\n$/, '')
  if (language === 'text') return source.split('\n').map(escapeHtml)
  const shiki = await highlighter()
  return shiki.codeToTokens(source, { lang: language, theme: 'classes' }).tokens.map(lineHtml)
}

function lineHtml(tokens: readonly ThemedToken[]): string {
  const runs: { name: string; text: string }[] = []
  for (const { content, color } of tokens) {
    const last = runs.at(-1)
    const blank = content.trim() === ''
    const name = CLASS_OF_COLOUR[color ?? ''] ?? ''
    if (last && (blank || last.name === name)) last.text += content
    else runs.push({ name: blank ? '' : name, text: content })
  }
  return runs.map(({ name, text }) => (name ? `<i class="${name}">${escapeHtml(text)}</i>` : escapeHtml(text))).join('')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
