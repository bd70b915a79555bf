import 'server-only'
import { createCssVariablesTheme, createHighlighterCore, type ThemedToken } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import docker from 'shiki/langs/docker.mjs'
import go from 'shiki/langs/go.mjs'
import html from 'shiki/langs/html.mjs'
import ini from 'shiki/langs/ini.mjs'
import java from 'shiki/langs/java.mjs'
import javascript from 'shiki/langs/javascript.mjs'
import json from 'shiki/langs/json.mjs'
import python from 'shiki/langs/python.mjs'
import shellscript from 'shiki/langs/shellscript.mjs'
import sql from 'shiki/langs/sql.mjs'
import toml from 'shiki/langs/toml.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import xml from 'shiki/langs/xml.mjs'
import yaml from 'shiki/langs/yaml.mjs'

/** Named one by one: all of Shiki's would be ten megabytes to bundle. */
const LANGUAGES = {
  docker,
  go,
  html,
  ini,
  java,
  javascript,
  json,
  python,
  shellscript,
  sql,
  toml,
  typescript,
  xml,
  yaml,
}

type Language = keyof typeof LANGUAGES | 'text'

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
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return (Object.hasOwn(LANGUAGE_OF_ENDING, ending) && LANGUAGE_OF_ENDING[ending]) || 'text'
}

/** What stands out in a listing; everything else stays ink, which keeps pages calm. */
export type Role = 'keyword' | 'string' | 'comment'

/** A stretch of a line, counted in UTF-16 units as the browser counts. */
export interface Token {
  role: Role
  start: number
  length: number
}

export interface Line {
  text: string
  tokens: Token[]
}

const ROLE_OF_COLOUR: Readonly<Record<string, Role>> = {
  'var(--t-token-keyword)': 'keyword',
  'var(--t-token-string)': 'string',
  'var(--t-token-string-expression)': 'string',
  'var(--t-token-comment)': 'comment',
}

/** In these nearly every word is a string: marking them says nothing. */
const STRINGS_ARE_PLAIN: readonly Language[] = ['docker', 'ini', 'json', 'toml', 'yaml']

const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--t-' })
let shared: ReturnType<typeof createHighlighterCore> | undefined

function highlighter() {
  shared ??= createHighlighterCore({
    themes: [theme],
    langs: Object.values(LANGUAGES),
    engine: createJavaScriptRegexEngine(),
  })
  return shared
}

/** The lines of a listing and what stands out in them; neighbours of one role are one token. */
export async function highlightLines(text: string, language: Language): Promise<Line[]> {
  const source = text.replace(/\n$/, '')
  if (language === 'text') return source.split('\n').map((line) => ({ text: line, tokens: [] }))
  const shiki = await highlighter()
  const strings = !STRINGS_ARE_PLAIN.includes(language)
  const { tokens } = shiki.codeToTokens(source, { lang: language, theme: 'classes' })
  return tokens.map((line) => toLine(line, strings))
}

function toLine(line: readonly ThemedToken[], strings: boolean): Line {
  const tokens: Token[] = []
  let start = 0
  for (const themed of line) {
    const role = roleOf(themed, strings)
    const last = tokens.at(-1)
    const { length } = themed.content
    if (role && last?.role === role && last.start + last.length === start) last.length += length
    else if (role) tokens.push({ role, start, length })
    start += length
  }
  return { text: line.map(({ content }) => content).join(''), tokens }
}

function roleOf({ content, color }: ThemedToken, strings: boolean): Role | undefined {
  const role = ROLE_OF_COLOUR[color ?? '']
  // Grammars call the colons and brackets of YAML and JSON keywords.
  const isSign = role === 'keyword' && !/[\p{L}\p{N}]/u.test(content)
  return isSign || (role === 'string' && !strings) ? undefined : role
}
