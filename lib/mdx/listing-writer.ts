import type { Line, Role } from './highlight'

/** A listing as markup, with what to colour in its text. */
export interface ListingHtml {
  /** The inside of `<code>`. */
  html: string
  /**
   * What stands out, for `components/mdx/code-colours.tsx`: a letter for the role, the distance from the end of the
   * token before, and the length, both in base 36: `K0.4S9.c`. Counted over the text of the element.
   */
  tokens: string
}

const LETTER_OF_ROLE: Readonly<Record<Role, string>> = {
  comment: 'C',
  keyword: 'K',
  string: 'S',
}

/** Writes a listing from the top, keeping count of where its text stands. */
export class ListingWriter {
  #html = ''
  #tokens = ''
  #position = 0
  #endOfLast = 0

  /** Markup of our own. */
  tag(html: string): this {
    this.#html += html
    return this
  }

  /** Plain text within a line. */
  text(text: string): this {
    this.#html += escapeHtml(text)
    this.#position += text.length
    return this
  }

  /** A whole line with its line break. */
  line({ text, tokens }: Line, prefix = ''): this {
    this.text(prefix)
    for (const { role, start, length } of tokens) {
      const distance = this.#position + start - this.#endOfLast
      this.#tokens += `${LETTER_OF_ROLE[role]}${distance.toString(36)}.${length.toString(36)}`
      this.#endOfLast = this.#position + start + length
    }
    return this.text(`${text}\n`)
  }

  end(): ListingHtml {
    return { html: this.#html, tokens: this.#tokens }
  }
}

/** For text between tags, where quotes need no escaping. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
