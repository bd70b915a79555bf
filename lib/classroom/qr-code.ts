import qrcode from 'qrcode-generator'

/** The empty border that a reader needs to find the code: four cells. https://www.qrcode.com/en/howto/code.html */
const QUIET = 4

/** A QR code as a drawing: a square of so many units, and the path of its dark cells, one unit each. */
export interface QrCode {
  size: number
  path: string
}

/** With error correction M: a seventh of it may be unreadable, as by a lamp that shines on the wall. */
export function buildQrCode(text: string): QrCode {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const cells = code.getModuleCount()
  let path = ''
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
    }
  }
  return { size: cells + 2 * QUIET, path }
}
