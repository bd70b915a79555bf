import { stringify } from 'csv-stringify/sync'

/** Nothing is an empty field. */
export type CsvField = string | number | undefined

/**
 * A table as RFC 4180 has it: lines end with CRLF, fields with commas, quotes or line ends are quoted.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets do not show; numbers
 * stay numbers. https://owasp.org/www-community/attacks/CSV_Injection With `bom` Excel knows that the text is UTF-8.
 *
 * So does what stands after a semicolon, tab or line end within a text: where commas are decimal signs, Excel splits
 * lines at semicolons, and quotes in the middle of a line do not keep it from that.
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
      cast: { string: disarm },
    },
  )
}

/** A separator of other programs, and what of the formula behind it is only quotes and spaces. */
const BEFORE_FORMULA = /([;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/g

function disarm(text: string): string {
  const apart = text.replace(BEFORE_FORMULA, "$1'")
  // The one sign of the OWASP's list that `escape_formulas` leaves out.
  return apart.startsWith('\n') ? `'${apart}` : apart
}
