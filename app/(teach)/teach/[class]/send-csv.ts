import { type CsvField, toCsv } from '@/lib/classroom/csv'

/** A table as a file to keep, for one reader alone; with `?bom=1` for Excel. */
export function sendCsv(request: Request, fileName: string, table: readonly (readonly CsvField[])[]): Response {
  const bom = new URL(request.url).searchParams.get('bom') === '1'
  return new Response(toCsv(table, { bom }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  })
}
