/** Spreadsheets run what begins like this as a formula (OWASP, CSV Injection): a quote before it keeps it text. */
const FORMULA = /^[=+\-@\t\r]/

const asText = (value: string): string => (FORMULA.test(value) ? `'${value}` : value)

/** Excel takes a file without this mark for one in the old code page. */
const BYTE_ORDER_MARK = '\uFEFF'

/** CSV (RFC 4180), with the mark that tells Excel its encoding. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`

const csvCell = (value: string): string => {
  const text = asText(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Tab-separated text as spreadsheets and 한글 take it from the clipboard: no quotes, one line to a row. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((value) => asText(value).replace(/\s*[\t\r\n]+\s*/g, ' ')).join('\t')}\r\n`).join('')
