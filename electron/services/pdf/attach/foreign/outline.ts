import { PDFDict, type PDFDocument } from 'pdf-lib'
import type { AttachedBookmark } from '../attached-file.ts'
import { type FindTarget, targetOf } from './destinations.ts'
import { dictOf, textOf } from './values.ts'

const MOST_BOOKMARKS = 5_000
const MOST_DEPTH = 32

/** Bookmarks of a file (ISO 32000-1, 12.3.3). Those that lead nowhere in it, and hold none that does, are left out. */
export const bookmarksOf = ({ catalog }: PDFDocument, find: FindTarget): AttachedBookmark[] => {
  const found: AttachedBookmark[] = []
  const seen = new Set<PDFDict>()
  const walk = (parent: PDFDict, depth: number): void => {
    if (depth > MOST_DEPTH) return
    for (let item = dictOf(parent, 'First'); item && !seen.has(item) && found.length < MOST_BOOKMARKS; item = dictOf(item, 'Next')) {
      seen.add(item)
      const target = targetOf(item, find)
      const before = found.length
      found.push({ title: textOf(item, 'Title').replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim() || '–', depth, target: target && { page: target.page, y: target.y } })
      walk(item, depth + 1)
      if (target === null && found.length === before + 1) found.length = before
    }
  }
  const root = dictOf(catalog, 'Outlines')
  if (root) walk(root, 0)
  return found
}
