import { EXPANSION_END, EXPANSION_START } from './fold-typing'

const HERE = `${EXPANSION_START}PWD${EXPANSION_END}`
const HOME = `${EXPANSION_START}HOME${EXPANSION_END}`

/** `./site/` and `$PWD/site` are `site`, `./` is `.`, `$HOME` is `~`. An address and `-` stay as they are. */
export function normalPath(path: string): string {
  if (path === '' || path.includes('://')) return path
  const plain = path
    .replace(HERE, '.')
    .replace(HOME, '~')
    .replaceAll(/\/(?:\.?\/)+/g, '/')
  const relative = plain.replace(/\/\.$/, '/').replace(/^(?:\.\/)+(?=.)/, '')
  return relative === '/' ? relative : relative.replace(/\/$/, '')
}

/**
 * The source of `-v`: a path as `normalPath`, but with `./` in front where it is relative, for without it the word is
 * the name of a volume. Relative sources are read since Docker 23.
 */
function normalVolumeSource(source: string): string {
  if (!/^(?:[./~]|\uE000(?:PWD|HOME)\uE001)/.test(source)) return source
  const path = normalPath(source)
  return /^[/~.]/.test(path) ? path : `./${path}`
}

/** `-v`: `data:/data:rw` is `data:/data`; further options may stand in any order. */
export function normalVolume(volume: string): string {
  const [first = '', second, options, ...rest] = volume.split(':')
  if (rest.length > 0) return volume
  if (second === undefined) return normalPath(first)
  const kept = (options ?? '').split(',').filter((option) => option !== '' && option !== 'rw')
  return [normalVolumeSource(first), normalPath(second), ...(kept.length > 0 ? [kept.toSorted().join(',')] : [])].join(
    ':',
  )
}

const MOUNT_KEYS = new Map([
  ['src', 'source'],
  ['dst', 'target'],
  ['destination', 'target'],
  ['ro', 'readonly'],
])

/** `--mount`: fields in any order, each under one name; a volume unless it says otherwise. */
export function normalMount(mount: string): string {
  const fields = new Map(
    mount.split(',').map((field) => {
      const [key = '', value = 'true'] = field.split(/=(.*)/s)
      const name = MOUNT_KEYS.get(key.toLowerCase()) ?? key.toLowerCase()
      return [name, name === 'readonly' && value === '1' ? 'true' : value] as const
    }),
  )
  if (fields.get('readonly') === 'false') fields.delete('readonly')
  if (!fields.has('type')) fields.set('type', 'volume')
  const source = fields.get('source')
  if (source !== undefined && fields.get('type') === 'bind') fields.set('source', normalPath(source))
  const target = fields.get('target')
  if (target !== undefined) fields.set('target', normalPath(target))
  return [...fields]
    .map(([key, value]) => `${key}=${value}`)
    .toSorted()
    .join(',')
}
