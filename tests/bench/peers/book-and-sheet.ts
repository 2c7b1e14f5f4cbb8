import type { Book } from '../../../shared/book/block.ts'
import type { StyleSheet } from '../../../electron/services/typeset/style-sheet.ts'

/** What a peer is given: the outline that our typesetter gets, ready made. It pays for no reading of packets. */
export interface BookAndSheet { readonly book: Book; readonly sheet: StyleSheet }
