/** A pattern of COPY or .dockerignore: `*` and `?` stay inside a folder, `**` crosses folders. */
export function globToRegExp(pattern: string): RegExp {
  let source = ''
  for (let index = 0; index < pattern.length; index += 1) {
    const rest = pattern.slice(index)
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
    } else {
      source += rest.charAt(0).replace(/[\\^$.|+()[\]{}]/, '\\$&')
    }
  }
  return new RegExp(`^${source}$`)
}
