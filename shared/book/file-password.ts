/** Bytes of a password that a PDF takes (ISO 32000-2, 7.6.4.3.2). */
const MOST_BYTES = 127

/** The password as programs compare it (NFKC), whatever the keyboard made of it. */
export const normalPassword = (password: string): string => password.normalize('NFKC')

/** Is it a password that a PDF can have whole? */
export const isPdfPassword = (password: string): boolean => {
  const bytes = utf8Length(normalPassword(password))
  return bytes > 0 && bytes <= MOST_BYTES
}

/** Bytes of a text in UTF-8, without what only some hosts have. */
const utf8Length = (text: string): number => [...text].reduce((sum, letter) => {
  const code = letter.codePointAt(0) ?? 0
  return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
}, 0)
