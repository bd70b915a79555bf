import type { APIRequestContext } from '@playwright/test'

/** A form of a page as a browser without a script would send it: all fields that it holds, those of the framework too. */
export async function readPlainForm(
  request: APIRequestContext,
  path: string,
  button: string,
): Promise<Record<string, string>> {
  const html = await (await request.get(path)).text()
  const form = html.split('<form').find((part) => part.includes(`>${button}</button>`)) ?? ''
  const fields: Record<string, string> = {}
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    if (name !== undefined) fields[name] = readEntities(/value="([^"]*)"/.exec(input)?.[1] ?? '')
  }
  return fields
}

function readEntities(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
