import {
  PDFArray, PDFBool, type PDFContext, PDFDict, PDFHexString, PDFInvalidObject, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFString,
} from 'pdf-lib'
import { type AttachedObject, token } from '../attached-file.ts'
import { AttachmentError } from './attachment-error.ts'
import { checkDeflated, checkJpeg } from './check-stream.ts'
import { nameOf, refKey } from './values.ts'

/** Copies objects out of a foreign file. What may act by itself, or leads out of the file, is never copied. */
export interface Copier {
  /** A number for an object that is written by `put`. */
  reserve(): number
  put(index: number, body: string, stream?: Uint8Array): void
  /** Text of a value; the objects that it names are copied, too, by `finish`. */
  text(value: PDFObject, isNames?: boolean): string
  /** Entries of a dictionary, less those named. */
  entries(dict: PDFDict, without?: ReadonlySet<string>): string
  /** The object that a reference was copied to so far. */
  indexOf(ref: PDFRef): number | undefined
  /** Copies all that is still to be copied. `onObject` hears of each. */
  finish(onObject: () => void): Promise<AttachedObject[]>
}

/** Scripts and actions that run by themselves, other files, the structure and the notes of the program that made it. */
const NEVER = new Set([
  'AA', 'OpenAction', 'JS', 'JavaScript', 'Launch', 'EF', 'EmbeddedFiles', 'AF', 'RF', 'FS', 'OPI', 'Ref', 'Alternates',
  'Metadata', 'PieceInfo', 'StructParent', 'StructParents', 'Thumb', 'LastModified', 'Parent', 'B',
])
/** Where the copy of a page's drawing ends: the book has trees of its own. */
const FOREIGN_ROOTS = new Set(['Page', 'Pages', 'Catalog', 'StructElem', 'StructTreeRoot', 'Outlines', 'Filespec', 'EmbeddedFile', 'Sig', 'Action'])
/** Dictionaries whose keys are names that a page gives to its fonts, pictures and the like: any of those above may be one. */
const NAME_MAPS = new Set(['Font', 'XObject', 'ColorSpace', 'Pattern', 'Shading', 'ExtGState', 'Properties', 'CharProcs', 'Colorants', 'N'])
const MOST_OBJECTS = 400_000

export const newCopier = (context: PDFContext): Copier => {
  const objects: (AttachedObject | null)[] = []
  const indices = new Map<string, number>()
  const waiting: { ref: PDFRef; index: number; isNames: boolean }[] = []

  const reserve = (): number => {
    if (objects.length >= MOST_OBJECTS) throw new AttachmentError('too-complex', `more than ${MOST_OBJECTS} objects`)
    return objects.push(null) - 1
  }
  const reference = (ref: PDFRef, isNames: boolean): string => {
    const known = indices.get(refKey(ref))
    if (known !== undefined) return token.object(known)
    const value = context.lookup(ref)
    if (value === undefined || value instanceof PDFInvalidObject) throw new AttachmentError('damaged', `object ${ref.toString()} is missing`)
    if (value === PDFNull) return 'null'
    const dict = value instanceof PDFDict ? value : value instanceof PDFRawStream ? value.dict : null
    if (dict && (FOREIGN_ROOTS.has(nameOf(dict, 'Type') ?? '') || nameOf(dict, 'Subtype') === 'PS')) return 'null'
    const index = reserve()
    indices.set(refKey(ref), index)
    waiting.push({ ref, index, isNames })
    return token.object(index)
  }
  const entries = (dict: PDFDict, without: ReadonlySet<string> = NONE, isNames = false): string => {
    let all = ''
    for (const [key, value] of dict.entries()) {
      const name = key.asString().slice(1)
      if (isNames || (!NEVER.has(name) && !without.has(name))) all += `${key.asString()} ${text(value, NAME_MAPS.has(name))}`
    }
    return all
  }
  const text = (value: PDFObject, isNames = false): string => {
    if (value instanceof PDFRef) return reference(value, isNames)
    if (value instanceof PDFName) return value.asString()
    if (value instanceof PDFNumber) return numberText(value.asNumber())
    if (value instanceof PDFString || value instanceof PDFHexString) return `<${Buffer.from(value.asBytes()).toString('hex')}>`
    if (value instanceof PDFArray) return `[${value.asArray().map((item) => text(item)).join(' ')}]`
    if (value instanceof PDFDict) return `<<${entries(value, NONE, isNames)}>>`
    if (value instanceof PDFBool) return value.toString()
    if (value === PDFNull) return 'null'
    throw new AttachmentError('damaged', 'a value of no kind')
  }
  const copy = async (ref: PDFRef, isNames: boolean): Promise<AttachedObject> => {
    const value = context.lookup(ref)
    if (!(value instanceof PDFRawStream)) return { body: text(value as PDFObject, isNames), stream: null }
    return { body: `<<${entries(value.dict, STREAM_OWN)}>>`, stream: await soundContents(value) }
  }
  return {
    reserve, text, entries,
    put: (index, body, stream) => void (objects[index] = { body, stream: stream ?? null }),
    indexOf: (ref) => indices.get(refKey(ref)),
    finish: async (onObject) => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        objects[next.index] = await copy(next.ref, next.isNames)
        onObject()
      }
      return objects.map((object) => object ?? { body: 'null', stream: null })
    },
  }
}

const NONE: ReadonlySet<string> = new Set()
/** Of a stream; the rest of its dictionary says how to read it. */
const STREAM_OWN = new Set(['Length'])

/** Never in the form `1e-7`, which PDF has not. */
const numberText = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toFixed(6))).includes('e') ? '0' : String(Number(value.toFixed(6))))

/** The bytes of a stream as they are stored, looked at as far as a fault can be seen. Throws `damaged`. */
export const soundContents = async (stream: PDFRawStream): Promise<Uint8Array> => {
  const { dict, contents } = stream
  // A stream that lies in another file (ISO 32000-1, 7.3.8.2).
  if (dict.has(PDFName.of('F'))) throw new AttachmentError('unsupported', 'a stream lies outside of the file')
  const filters = filtersOf(dict)
  if (filters[0] === 'FlateDecode' || filters[0] === 'Fl') await checkDeflated(contents)
  if (filters[0] === 'DCTDecode' || filters[0] === 'DCT') checkJpeg(contents)
  return contents
}

/** Names of a stream's filters, the outermost first. */
export const filtersOf = (dict: PDFDict): string[] => {
  const filter = dict.lookup(PDFName.of('Filter'))
  if (filter instanceof PDFName) return [filter.asString().slice(1)]
  return filter instanceof PDFArray ? filter.asArray().map((_, index) => filter.lookup(index)?.toString().slice(1) ?? '') : []
}
