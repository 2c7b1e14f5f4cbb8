import { type PDFDict, type PDFDocument, PDFRef } from 'pdf-lib'
import type { AttachedLayers } from '../attached-file.ts'
import type { Copier } from './copy-objects.ts'
import { arrayOf, dictOf, nameOf, rawItemsOf, refKey } from './values.ts'

const keysIn = (dict: PDFDict, key: string): Set<string> =>
  new Set(rawItemsOf(arrayOf(dict, key)).flatMap((item) => (item instanceof PDFRef ? [refKey(item)] : [])))

/** Layers (ISO 32000-1, 8.11) that something on the pages belongs to: what is switched off in the file stays off. `null` where there are none. */
export const layersOf = ({ catalog }: PDFDocument, copier: Copier): AttachedLayers | null => {
  const properties = dictOf(catalog, 'OCProperties')
  if (properties === null) return null
  const defaults = dictOf(properties, 'D')
  const isOff = nameOf(defaults ?? properties, 'BaseState') === 'OFF'
  const named = defaults ? keysIn(defaults, isOff ? 'ON' : 'OFF') : new Set<string>()
  const used = rawItemsOf(arrayOf(properties, 'OCGs')).flatMap((ref) => {
    const object = ref instanceof PDFRef ? copier.indexOf(ref) : undefined
    return ref instanceof PDFRef && object !== undefined ? [{ object, off: named.has(refKey(ref)) !== isOff }] : []
  })
  return used.length === 0 ? null : { all: used.map(({ object }) => object), off: used.filter(({ off }) => off).map(({ object }) => object) }
}
