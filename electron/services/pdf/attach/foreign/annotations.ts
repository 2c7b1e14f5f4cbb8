import { PDFDict, PDFName, PDFRawStream, PDFRef, PDFString, type PDFObject } from 'pdf-lib'
import { type AttachedAnnotation, token } from '../attached-file.ts'
import { type Copier, soundContents } from './copy-objects.ts'
import { type FindTarget, type Target, targetOf } from './destinations.ts'
import { apply, joined, type Matrix, matrixOf, type PageGeometry } from './page-geometry.ts'
import { arrayOf, dictOf, isText, itemsOf, nameOf, numbersOf, rawItemsOf } from './values.ts'

/** What an annotation is copied with. */
export interface AnnotationContext {
  readonly copier: Copier
  readonly find: FindTarget
  readonly geometries: readonly PageGeometry[]
}

/** Entries that are taken over as they are; all that acts, or points at other annotations, is not among them. */
const KEPT = ['Contents', 'NM', 'M', 'F', 'AS', 'Border', 'BS', 'C', 'CA', 'ca', 'IC', 'H', 'MK', 'LE', 'Subj', 'Name', 'IT', 'Open', 'Lang']
/** Those that a field has, too: of a widget they are the field's to say. */
const KEPT_OUTSIDE_FIELDS = [...KEPT, 'T', 'DA', 'Q', 'DS', 'RC']
/** Lists of points, by x and y. */
const POINTS = ['Rect', 'QuadPoints', 'L', 'Vertices', 'CL']
/** What would play, open or send something keeps what it looks like. */
const ONLY_LOOKS = new Set(['FileAttachment', 'Sound', 'Movie', 'Screen', '3D', 'RichMedia', 'Watermark', 'TrapNet', 'PrinterMark', 'Projection'])
const NOT_TAKEN = new Set(['Popup'])
/** Addresses that a click may open in a browser or a mail program. */
const SAFE_ADDRESS = /^(?:https?|mailto):/i

/** Entries of an annotation where it stands on its page, but for those of a form's field. `null` for one that shows and leads to nothing. */
export const annotationEntries = async (dict: PDFDict, page: number, context: AnnotationContext): Promise<{ entries: string; tag: AttachedAnnotation['tag'] } | null> => {
  const { copier, geometries } = context
  const geometry = geometries[page]
  const subtype = nameOf(dict, 'Subtype') ?? ''
  if (!geometry || subtype === '' || NOT_TAKEN.has(subtype)) return null
  const appearance = await appearanceOf(dict, geometry, copier)
  const action = subtype === 'Link' || subtype === 'Widget' ? actionOf(dict, context) : ''
  if ((subtype === 'Link' && action === '') || (ONLY_LOOKS.has(subtype) && appearance === '')) return null
  const points = POINTS.map((key) => pointsEntry(dict, key, page, geometry)).join('')
  if (!points.includes('/Rect')) return null
  const ink = arrayOf(dict, 'InkList')
  const strokes = ink === null ? '' : `/InkList[${itemsOf(ink).map((stroke) => `[${placedText(numbersOf(stroke as never), page, geometry)}]`).join(' ')}]`
  const kept = (subtype === 'Widget' ? KEPT : KEPT_OUTSIDE_FIELDS).map((key) => entry(dict, key, copier)).join('')
  const type = ONLY_LOOKS.has(subtype) ? 'Stamp' : subtype
  return {
    entries: `/Type/Annot/Subtype/${type}/P ${token.page(page)}/StructParent ${token.own}${points}${strokes}${kept}${action}${appearance}`,
    tag: subtype === 'Link' ? 'Link' : subtype === 'Widget' ? 'Form' : 'Annot',
  }
}

export const entry = (dict: PDFDict, key: string, copier: Copier): string => {
  const value = dict.get(PDFName.of(key))
  return value === undefined ? '' : `/${key} ${copier.text(value)}`
}

const pointsEntry = (dict: PDFDict, key: string, page: number, geometry: PageGeometry): string => {
  const numbers = numbersOf(arrayOf(dict, key))
  return numbers.length < 4 || !numbers.every(Number.isFinite) ? '' : `/${key}[${placedText(numbers, page, geometry)}]`
}

const placedText = (numbers: readonly number[], page: number, { toSeen }: PageGeometry): string => {
  const seen: number[] = []
  for (let at = 0; at + 1 < numbers.length; at += 2) seen.push(...apply(toSeen, numbers[at] as number, numbers[at + 1] as number))
  return seen.every(Number.isFinite) ? token.points(page, seen) : ''
}

/** A link inside the file leads to the same place in the book; one to the outside is kept where a click on it can't start anything here. */
const actionOf = (dict: PDFDict, { find, geometries }: AnnotationContext): string => {
  const target = targetOf(dict, find) ?? namedTarget(dict, geometries)
  if (target) return `/Dest${target.text}`
  const action = dictOf(dict, 'A')
  const address: PDFObject | undefined = action && nameOf(action, 'S') === 'URI' ? action.lookup(PDFName.of('URI')) : undefined
  if (!isText(address)) return ''
  const uri = (address instanceof PDFString ? address.asString() : address.decodeText()).trim()
  if (!SAFE_ADDRESS.test(uri) || !/^[\x21-\x7e]+$/.test(uri)) return ''
  const text = `<${Buffer.from(uri, 'latin1').toString('hex')}>`
  return `/A<</S/URI/URI${text}>>${dict.has(PDFName.of('Contents')) ? '' : `/Contents${text}`}`
}

/** `FirstPage` and `LastPage` are those of the file; in the book they would be the book's. */
const namedTarget = (dict: PDFDict, geometries: readonly PageGeometry[]): Target | null => {
  const action = dictOf(dict, 'A')
  if (!action || nameOf(action, 'S') !== 'Named') return null
  const page = { FirstPage: 0, LastPage: geometries.length - 1 }[nameOf(action, 'N') ?? '']
  return page === undefined ? null : { page, y: null, text: token.target(page, 'Fit', []) }
}

/** How it looks (ISO 32000-1, 12.5.5): on a turned page it is turned with it. */
const appearanceOf = async (dict: PDFDict, { turn, toSeen }: PageGeometry, copier: Copier): Promise<string> => {
  const normal = dictOf(dict, 'AP')?.get(PDFName.of('N'))
  if (normal === undefined) return ''
  if (turn === 0) return `/AP<</N ${copier.text(normal, true)}>>`
  const [a, b, c, d] = toSeen.map(Math.sign) as unknown as Matrix
  const turned = async (look: PDFObject | undefined): Promise<string> => {
    if (!(look instanceof PDFRawStream)) return 'null'
    const index = copier.reserve()
    const matrix = joined(matrixOf(look.dict, (form) => arrayOf(form, 'Matrix')), [a, b, c, d, 0, 0])
    copier.put(index, `<<${copier.entries(look.dict, TURNED_OWN)}/Matrix[${matrix.join(' ')}]>>`, await soundContents(look))
    return token.object(index)
  }
  const look = dictOf(dict, 'AP')?.lookup(PDFName.of('N'))
  if (look instanceof PDFRawStream) return `/AP<</N ${await turned(look)}>>`
  if (!(look instanceof PDFDict)) return ''
  const states = await Promise.all(look.entries().map(async ([state]) => `${state.asString()} ${await turned(look.lookup(state))}`))
  return `/AP<</N<<${states.join('')}>>>>`
}

const TURNED_OWN = new Set(['Length', 'Matrix'])

/** The annotations of a page, each with the reference that names it, if one does. */
export const annotationsOn = (page: PDFDict): { ref: PDFRef | null; dict: PDFDict }[] => {
  const array = arrayOf(page, 'Annots')
  const dicts = itemsOf(array)
  return rawItemsOf(array).flatMap((item, index) => {
    const dict = dicts[index]
    return dict instanceof PDFDict ? [{ ref: item instanceof PDFRef ? item : null, dict }] : []
  })
}
