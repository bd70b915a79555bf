import { stringify } from 'csv-stringify/sync'

/** Nothing is an empty field. */
export type CsvField = string | number | undefined

/**
 * A table as RFC 4180 has it: lines end with CRLF, fields with commas, quotes or line ends are quoted.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets do not show; numbers
 * stay numbers. https://owasp.org/www-community/attacks/CSV_Injection With `bom` Excel knows that the text is UTF-8.
 */
export function toCsv(rows: readonly (readonly CsvField[])[], { bom = false }: { bom?: boolean } = {}): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom,
      record_delimiter: 'windows',
      // Also around a single CR or LF, at which many a program ends a line.
      quote_record_delimiter: true,
      escape_formulas: true,
      // The one sign of the OWASP's list that the option leaves out.
      cast: { string: (text) => (text.startsWith('\n') ? `'${text}` : text) },
    },
  )
}
