import { PDFArray, PDFBool, type PDFContext, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from 'pdf-lib'
import { AppError } from '../../../../shared/api/errors.ts'
import { newPageInspector } from './page-problems.ts'
import { fontCids } from './font-cids.ts'

const name = (key: string): PDFName => PDFName.of(key)

/**
 * The same file as PDF/A-1b (ISO 19005-1), made of a finished one: sRGB as its output intent, what it is in its metadata,
 * the CIDs of every subset, annotations that print, no object streams. The same file gives the same bytes. Throws
 * `not-archivable` for the first page that holds what an archive file may not; `nameOf` says whose page (from 1) it is.
 */
export const toArchive = async (bytes: Uint8Array, nameOf: (page: number) => string): Promise<Uint8Array> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  refuse(document, nameOf)
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null
    if (dictionary) conform(dictionary, context)
  }
  // All layers are shown: nothing is left to choose.
  for (const key of ['OCProperties', 'AA', 'OpenAction'] as const) catalog.delete(name(key))
  const form = catalog.lookup(name('AcroForm'))
  if (form instanceof PDFDict) form.set(name('NeedAppearances'), PDFBool.False)
  document.convertToPDFA({ conformance: '1B' })
  return document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false })
}

const refuse = (document: PDFDocument, nameOf: (page: number) => string): void => {
  const inspect = newPageInspector(document.context, hiddenLayers(document))
  document.getPages().forEach(({ node }, index) => {
    const [problem] = inspect(node)
    if (problem) throw new AppError('not-archivable', `page ${index + 1}: ${problem}`, { variant: problem, name: nameOf(index + 1), page: index + 1 })
  })
}

const hiddenLayers = ({ catalog, context }: PDFDocument): Set<PDFObject> => {
  const layers = catalog.lookup(name('OCProperties'))
  const off = layers instanceof PDFDict ? layers.lookupMaybe(name('D'), PDFDict)?.lookup(name('OFF')) : undefined
  return new Set(off instanceof PDFArray ? off.asArray().flatMap((layer) => context.lookup(layer) ?? []) : [])
}

const PRINT = 4

/** What may be set right without anything looking different. */
const conform = (dictionary: PDFDict, context: PDFContext): void => {
  const at = (key: string): unknown => dictionary.lookup(name(key))
  if (at('Type') === name('Annot') || (dictionary.has(name('Rect')) && dictionary.has(name('Subtype')))) {
    const flags = at('F')
    dictionary.set(name('F'), PDFNumber.of((flags instanceof PDFNumber ? flags.asNumber() : 0) | PRINT))
    const looks = at('AP')
    if (looks instanceof PDFDict) for (const key of ['D', 'R']) looks.delete(name(key))
  }
  // Nothing is transparent: a group changes nothing.
  const group = at('Group')
  if (group instanceof PDFDict && group.lookup(name('S')) === name('Transparency')) dictionary.delete(name('Group'))
  if (at('Interpolate') === PDFBool.True) dictionary.set(name('Interpolate'), PDFBool.False)
  if (at('Subtype') === name('Image')) dictionary.delete(name('Alternates'))
  if (at('Type') !== name('Catalog')) dictionary.delete(name('Metadata'))
  const subtype = at('Subtype')
  if (at('Type') === name('Font') && (subtype === name('CIDFontType0') || subtype === name('CIDFontType2'))) listCids(dictionary, context)
}

const SUBSET = /^\/[A-Z]{6}\+/

/** A subset lists the CIDs it holds, one bit each (ISO 32000-1, 9.8.3.4). */
const listCids = (font: PDFDict, context: PDFContext): void => {
  const descriptor = font.lookup(name('FontDescriptor'))
  const held = fontCids(font, context)
  // One that no page uses need not be whole.
  if (!(descriptor instanceof PDFDict) || held === null || !SUBSET.test(String(font.lookup(name('BaseFont'))))) return
  const cids = [...held]
  const bits = new Uint8Array((Math.max(...cids) >> 3) + 1)
  for (const cid of cids) bits[cid >> 3] = (bits[cid >> 3] ?? 0) | (0x80 >> (cid & 7))
  const known = descriptor.get(name('CIDSet'))
  if (known instanceof PDFRef) context.assign(known, context.flateStream(bits))
  else descriptor.set(name('CIDSet'), context.register(context.flateStream(bits)))
  if (font.lookup(name('Subtype')) === name('CIDFontType2') && !font.has(name('CIDToGIDMap'))) font.set(name('CIDToGIDMap'), name('Identity'))
}
