/** Structured data for search engines. It is data, not a program: the site's script policy does not concern it. */
export function JsonLd({ data }: { data: object }) {
  // `<` would let a text end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the JSON is our own and escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
