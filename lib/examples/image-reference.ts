/**
 * Says why a reference does not name one version of an image: `has no tag` or `has the tag latest`.
 * A digest names its bytes whatever the tag says. What a variable decides is not judged.
 */
export function floatingTag(reference: string): string | undefined {
  if (reference.includes('@') || reference.includes('$')) return undefined
  // A colon before the last slash belongs to the registry's port: localhost:5000/shop.
  const name = reference.slice(reference.lastIndexOf('/') + 1)
  const colon = name.indexOf(':')
  const tag = colon < 0 ? '' : name.slice(colon + 1)
  if (tag === '') return 'has no tag'
  return tag === 'latest' ? 'has the tag latest' : undefined
}

/** The sentence for a reference that floats. */
export function floatingTagMessage(reference: string, why: string): string {
  return `the image ${reference} ${why}, expected a tag that names a version`
}
