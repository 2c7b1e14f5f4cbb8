import type { ImportSource } from './import-store.ts'

const PAGE = /^\s*(?:<!doctype|<html)/i

/** HTML of the clipboard where it holds tables (한글, Word, Excel, mails): as text their cells would run together. */
export const tablesOf = (data: DataTransfer | null): string | null => {
  const html = data?.getData('text/html') ?? ''
  if (!/<table[\s>]/i.test(html)) return null
  return PAGE.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}

/** The name of a pasted text, for one that holds tables. */
export const tableName = (name: string): string => name.replace(/\.txt$/, '.html')

/** What was copied, as something to read: files, tables, or words. */
export const clipboardSources = (data: DataTransfer | null, name: string): ImportSource[] => {
  const html = tablesOf(data)
  const text = data?.getData('text/plain') ?? ''
  // Excel puts a picture of the cells beside them: tables go before files.
  if (html !== null) return [{ name: tableName(name), text: html }]
  const files = [...data?.files ?? []]
  if (files.length > 0) return files.map(file => ({ name: file.name, file }))
  return text.trim() === '' ? [] : [{ name, text }]
}
