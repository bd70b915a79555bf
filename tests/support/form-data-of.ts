/** What a browser would send of React's markup before anybody touches it: the values that its fields have from the start. */
export function formDataOf(markup: string): FormData {
  const form = new FormData()
  for (const [, attributes = ''] of markup.matchAll(/<input ([^>]*?)\/>/g)) {
    if (isSent(attributes)) form.append(attributeOf(attributes, 'name') ?? '', attributeOf(attributes, 'value') ?? '')
  }
  for (const [, attributes = '', options = ''] of markup.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    form.append(attributeOf(attributes, 'name') ?? '', selectedIn(options))
  }
  return form
}

/** The value of an attribute as the browser reads it. */
function attributeOf(attributes: string, name: string): string | undefined {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? []
  return value?.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => CHARACTERS[entity] ?? entity)
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

function isSent(attributes: string): boolean {
  const isChoice = /(?:^|\s)type="(?:radio|checkbox)"/.test(attributes)
  return !isChoice || attributeOf(attributes, 'checked') !== undefined
}

/** A select with nothing selected sends its first option. */
function selectedIn(options: string): string {
  const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const chosen = all.find((attributes) => attributeOf(attributes, 'selected') !== undefined) ?? all[0] ?? ''
  return attributeOf(chosen, 'value') ?? ''
}
