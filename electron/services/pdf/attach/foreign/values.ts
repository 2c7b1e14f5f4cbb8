import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream, PDFString } from 'pdf-lib'

/** Looks into a dictionary that may be of any shape: what is not as it should be is `null`. */
export const nameOf = (dict: PDFDict, key: string): string | null => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.asString().slice(1) : null
}

export const numberOf = (dict: PDFDict, key: string): number | null => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFNumber && Number.isFinite(value.asNumber()) ? value.asNumber() : null
}

export const dictOf = (dict: PDFDict, key: string): PDFDict | null => asDict(dict.lookup(PDFName.of(key)))

export const arrayOf = (dict: PDFDict, key: string): PDFArray | null => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFArray ? value : null
}

/** A dictionary, a stream's own among them. */
export const asDict = (value: PDFObject | undefined): PDFDict | null => {
  if (value instanceof PDFDict) return value
  return value instanceof PDFStream ? value.dict : null
}

/** Items of an array, each looked up. */
export const itemsOf = (array: PDFArray | null): (PDFObject | undefined)[] =>
  (array === null ? [] : Array.from({ length: array.size() }, (_, index) => array.lookup(index)))

/** Items of an array as they stand, references unresolved. */
export const rawItemsOf = (array: PDFArray | null): PDFObject[] =>
  (array === null ? [] : Array.from({ length: array.size() }, (_, index) => array.get(index)))

export const numbersOf = (array: PDFArray | null): number[] =>
  itemsOf(array).map((item) => (item instanceof PDFNumber ? item.asNumber() : Number.NaN))

export const isText = (value: unknown): value is PDFString | PDFHexString => value instanceof PDFString || value instanceof PDFHexString

/** A text string decoded; '' where it is none. */
export const textOf = (dict: PDFDict, key: string): string => {
  const value = dict.lookup(PDFName.of(key))
  return isText(value) ? value.decodeText() : ''
}

/** What names an indirect object inside its file. */
export const refKey = (ref: PDFRef): string => `${ref.objectNumber} ${ref.generationNumber}`
