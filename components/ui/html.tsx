/** Markup that our own server code made from content; never what a visitor wrote. */
export function Html({ as: Tag, html }: { as: 'span' | 'p' | 'code' | 'div'; html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above; the one place for it outside lib/mdx's own elements
  return <Tag dangerouslySetInnerHTML={{ __html: html }} />
}
