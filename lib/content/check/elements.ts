import { describeIssues } from '../describe-issue'
import type { LessonElement } from '../parse-lesson'
import type { Problem } from '../problem'
import { suggest } from '../suggest'
import { vocabulary, type Word } from '../vocabulary'
import type { ContentToCheck } from './content-to-check'
import { bodyFault } from './element-bodies'

/** Elements are of the vocabulary, carry its attributes, stand where they may and hold what they must. */
export function checkElements({ lessons }: ContentToCheck): Problem[] {
  return lessons.flatMap(({ lesson: { file }, parsed }) =>
    parsed.elements.flatMap((element) => {
      const word = Object.hasOwn(vocabulary, element.name) ? vocabulary[element.name] : undefined
      if (!word) {
        const hint = suggest(element.name, Object.keys(vocabulary)) || '; content/README.md lists the elements'
        return [{ file, line: element.line, message: `unknown element <${element.name}>${hint}` }]
      }
      const fault = placeFault(element, word) ?? bodyFault(element)
      return [
        ...attributeFaults(element, word).map((found) => ({ file, ...found })),
        ...(fault ? [{ file, line: element.line, message: fault }] : []),
      ]
    }),
  )
}

function attributeFaults(
  { name, node, attributes, attributeLines, line }: LessonElement,
  word: Word,
): Omit<Problem, 'file'>[] {
  const isComputed = node.attributes.some(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null),
  )
  if (isComputed) return [{ line, message: `<${name}>: an attribute is text in double quotes, not {...}` }]
  const result = word.attributes.safeParse(attributes)
  const issues = result.success ? [] : result.error.issues
  return describeIssues(issues, { schema: word.attributes, data: attributes, noun: 'attribute' }).map(
    ({ path, message }) => {
      const attribute = String(path[0])
      const needsValue = attributes[attribute] === true && Object.hasOwn(word.attributes.shape, attribute)
      const fault = needsValue ? `"${attribute}" has no value; expected ${attribute}="..."` : message
      return { line: attributeLines[attribute] ?? line, message: `<${name}>: ${fault}` }
    },
  )
}

function placeFault({ name, node, parent }: LessonElement, word: Word): string | undefined {
  const isInline = node.type === 'mdxJsxTextElement'
  if (word.inline && !isInline) return `<${name}> must stand in a line of text, its tags on the same line`
  if (!word.inline && isInline) {
    return `<${name}> must stand on lines of its own; leave an empty line between its tags and the text inside`
  }
  const outer = parent && 'name' in parent ? parent.name : undefined
  if (word.within && !word.within.includes(outer ?? '')) {
    return `<${name}> must stand directly in ${word.within.map((outside) => `<${outside}>`).join(' or ')}`
  }
  return undefined
}
