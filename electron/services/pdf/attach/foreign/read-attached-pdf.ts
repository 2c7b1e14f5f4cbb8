import type { AttachedAnnotation, AttachedFile, AttachedPage } from '../attached-file.ts'
import { annotationEntries, annotationsOn } from './annotations.ts'
import { AttachmentError } from './attachment-error.ts'
import { newCopier } from './copy-objects.ts'
import { targetFinder } from './destinations.ts'
import { formOf } from './form-fields.ts'
import { layersOf } from './layers.ts'
import { openAttached } from './open-attached.ts'
import { bookmarksOf } from './outline.ts'
import { drawingOf } from './page-drawing.ts'
import { pageGeometry } from './page-geometry.ts'
import { pagesOf } from './page-tree.ts'
import { refKey, textOf } from './values.ts'

export interface AttachedOrder {
  readonly bytes: Uint8Array
  readonly password: string | null
  readonly onProgress?: (done: number, total: number) => void
}

/** Takes a PDF apart for a book. Throws AttachmentError: a part is never taken for the whole. */
export const readAttachedPdf = async (order: AttachedOrder): Promise<AttachedFile> => {
  try {
    return await read(order)
  } catch (error) {
    if (error instanceof AttachmentError) throw error
    // Too deep or too long for the stack: `Maximum call stack size exceeded`, `Invalid array length`.
    throw new AttachmentError(error instanceof RangeError ? 'too-complex' : 'damaged', error instanceof Error ? error.message : String(error), { cause: error })
  }
}

const read = async ({ bytes, password, onProgress }: AttachedOrder): Promise<AttachedFile> => {
  if (bytes.length === 0) throw new AttachmentError('empty', 'no bytes')
  const document = await openAttached(bytes, password)
  const { pages: leaves, numbers } = pagesOf(document)
  const geometries = leaves.map(({ inherited }) => pageGeometry(inherited))
  const copier = newCopier(document.context)
  const find = targetFinder(document, geometries, numbers)
  const context = { copier, find, geometries }
  const annotated = leaves.map(({ dict }) => annotationsOn(dict))
  const pageOfWidget = new Map(annotated.flatMap((list, page) => list.flatMap(({ ref }) => (ref ? [[refKey(ref), page] as const] : []))))
  const { form, widgets, texts } = await formOf(document, (ref) => pageOfWidget.get(refKey(ref)), context)
  const said: string[] = [...texts]
  const pages: AttachedPage[] = []
  for (const [page, leaf] of leaves.entries()) {
    const geometry = geometries[page] as (typeof geometries)[number]
    const drawing = await drawingOf(leaf, geometry, copier)
    const annotations: AttachedAnnotation[] = []
    for (const { ref, dict } of annotated[page] ?? []) {
      const widget = ref ? widgets.get(refKey(ref)) : undefined
      if (widget) annotations.push(widget)
      const copied = widget ? null : await annotationEntries(dict, page, context)
      if (copied === null) continue
      const object = copier.reserve()
      copier.put(object, `<<${copied.entries}>>`)
      annotations.push({ object, tag: copied.tag })
      said.push(textOf(dict, 'Contents'))
    }
    pages.push({ width: geometry.width, height: geometry.height, drawing, annotations })
    onProgress?.(page + 1, leaves.length)
  }
  const bookmarks = bookmarksOf(document, find)
  const objects = await copier.finish(() => {})
  return {
    pages, objects, bookmarks, form, layers: layersOf(document, copier),
    texts: [...said, ...bookmarks.map(({ title }) => title)].filter((text) => text !== '').map((text) => ({ page: null, text })),
  }
}
