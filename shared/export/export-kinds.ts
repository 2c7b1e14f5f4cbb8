/** Formats that offices use. `json` is the packet file, which keeps everything. */
export const EXPORT_FORMATS = ['hwpx', 'docx', 'xlsx', 'md', 'html', 'csv', 'tsv', 'ics', 'json'] as const
/**
 * `packet`: the draft in the office's own notation, which the import reads again. `run-of-show`: the
 * programme alone. `book`: the whole 자료집 as a document to edit.
 */
export const EXPORT_KINDS = ['packet', 'run-of-show', 'book'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export type ExportKind = (typeof EXPORT_KINDS)[number]

const EVERY_KIND: readonly ExportKind[] = EXPORT_KINDS

/** What each format can hold; the first is meant where nothing is said. */
export const KINDS_OF_FORMAT: Readonly<Record<ExportFormat, readonly ExportKind[]>> = {
  hwpx: EVERY_KIND, docx: EVERY_KIND, xlsx: EVERY_KIND, md: EVERY_KIND, html: EVERY_KIND,
  csv: ['run-of-show'], tsv: ['run-of-show'], ics: ['packet'], json: ['packet'],
}

export const MIME_OF_FORMAT: Readonly<Record<ExportFormat, string>> = {
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
}
