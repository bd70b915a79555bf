/** A pattern of COPY or .dockerignore: `*`, `?` and `[a-z]` stay inside a folder, `**` crosses folders. */
export function globToRegExp(pattern: string): RegExp {
  let source = ''
  for (let index = 0; index < pattern.length; index += 1) {
    const rest = pattern.slice(index)
    const [characters] = /^\[\^?[\w.-]+\]/.exec(rest) ?? []
    if (rest.startsWith('**/')) {
      source += '(?:.*/)?'
      index += 2
    } else if (rest.startsWith('**')) {
      source += '.*'
      index += 1
    } else if (rest.startsWith('*')) {
      source += '[^/]*'
    } else if (rest.startsWith('?')) {
      source += '[^/]'
    } else if (characters !== undefined && isRange(characters)) {
      source += `(?!/)${characters}`
      index += characters.length - 1
    } else {
      source += rest.charAt(0).replace(/[\\^$.|+()[\]{}]/, '\\$&')
    }
  }
  return new RegExp(`^${source}$`)
}

/** `[z-a]` is none. */
function isRange(characters: string): boolean {
  return [...characters.matchAll(/(\w)-(\w)/g)].every(([, from = '', to = '']) => from <= to)
}
