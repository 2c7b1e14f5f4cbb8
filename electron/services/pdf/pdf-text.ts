/** A text string of a PDF: plain where it is ASCII, else UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export const pdfText = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : utf16(text))

const utf16 = (text: string): string => {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<feff${hex}>`
}

/** A number as short as two decimals allow. */
export const pdfNumber = (value: number): string => String(Math.round(value * 100) / 100)
