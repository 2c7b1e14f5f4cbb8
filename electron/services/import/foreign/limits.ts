/** Longest a file may take to be read, in milliseconds. */
export const MAX_READ_MS = 20_000

/** Most memory that the reading process may hold. */
export const MAX_READER_BYTES = 512 * 1024 * 1024

/** How often the parent looks at it, in milliseconds. */
export const WATCH_EVERY_MS = 100

/** Most parts a ZIP container may have, and bytes they may unpack to. Real drafts stay far below both. */
export const MAX_ZIP_ENTRIES = 5_000
export const MAX_UNPACKED_BYTES = 300_000_000

/** Deepest nesting of XML and HTML elements. A real draft has a table in a table in a text box. */
export const MAX_NESTING = 200

/** Most units a file may give: a 300-page document has some 30,000. */
export const MAX_UNITS = 200_000

/** Longest a PDF may take to be taken apart for a book, and most memory for that beside its own bytes, which are held up to five times. */
export const MAX_APART_MS = 120_000
export const MAX_APART_BYTES = 512 * 1024 * 1024
export const HELD_COPIES = 5
