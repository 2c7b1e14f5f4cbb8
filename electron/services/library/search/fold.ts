/** Text as it is shown in results: composed, every run of white space one blank. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/**
 * Tidy text without differences of case (SQLite's own know ASCII only). As long as the text in
 * UTF-16 units, so that places in one are places in the other: the one letter that grows
 * (İ) and the one that depends on its place in the word (ς) are folded by hand.
 */
export const fold = (tidied: string): string => tidied.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ')
