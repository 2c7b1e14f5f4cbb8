import { PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib'
import { type AttachedAnnotation, type AttachedForm, token } from '../attached-file.ts'
import { type AnnotationContext, annotationEntries, entry } from './annotations.ts'
import type { Copier } from './copy-objects.ts'
import { arrayOf, dictOf, itemsOf, nameOf, rawItemsOf, refKey, textOf } from './values.ts'

/** Entries of a field that are taken over (ISO 32000-1, 12.7.3); nothing that acts is among them. */
const KEPT = ['FT', 'T', 'TU', 'TM', 'Ff', 'V', 'DV', 'Opt', 'TI', 'I', 'MaxLen', 'DA', 'Q', 'DS', 'RV']
const NEED = PDFName.of('NeedAppearances')
const MOST_DEPTH = 32
const MOST_FIELDS = 20_000

export interface CopiedForm {
  readonly form: AttachedForm | null
  /** The widgets of fields, by what names them in the file. */
  readonly widgets: ReadonlyMap<string, AttachedAnnotation>
  /** What the fields say. */
  readonly texts: readonly string[]
}

/**
 * Copies the fields of a file's form under one field of their own, so that no name of theirs is a name of another
 * file's. `pageOf` tells the page on which a widget stands.
 */
export const formOf = async ({ catalog }: PDFDocument, pageOf: (ref: PDFRef) => number | undefined, context: AnnotationContext): Promise<CopiedForm> => {
  const { copier } = context
  const widgets = new Map<string, AttachedAnnotation>()
  const texts: string[] = []
  const dict = dictOf(catalog, 'AcroForm')
  if (dict === null) return { form: null, widgets, texts }
  const seen = new Set<PDFDict>()

  /** The object of a field with all inside it; `null` where nothing of it stands on a page. */
  const copy = async (field: PDFDict, ref: PDFRef | null, parent: number, depth: number, isSigned: boolean): Promise<number | null> => {
    if (seen.has(field) || depth > MOST_DEPTH || seen.size > MOST_FIELDS) return null
    seen.add(field)
    const index = copier.reserve()
    // A signature says nothing of a copy, nor may it be asked for there.
    const signs = isSigned || nameOf(field, 'FT') === 'Sig'
    const kids = await copyAll(field, 'Kids', index, depth + 1, signs)
    const page = ref ? pageOf(ref) : undefined
    const widget = nameOf(field, 'Subtype') === 'Widget' && page !== undefined ? await annotationEntries(field, page, context) : null
    if (kids.length === 0 && widget === null) return null
    if (widget && ref) widgets.set(refKey(ref), { object: index, tag: 'Form' })
    for (const key of ['T', 'TU', 'V', 'DV']) texts.push(textOf(field, key))
    const own = KEPT.filter((key) => !(signs && (key === 'V' || key === 'DV'))).map((key) => entry(field, key, copier)).join('')
    copier.put(index, `<<${own}/Parent ${token.object(parent)}${kids.length === 0 ? '' : `/Kids[${kids.map(token.object).join(' ')}]`}${widget?.entries ?? ''}>>`)
    return index
  }
  const copyAll = async (holder: PDFDict, key: string, parent: number, depth: number, isSigned: boolean): Promise<number[]> => {
    const array = arrayOf(holder, key)
    const refs = rawItemsOf(array)
    const copied: number[] = []
    for (const [at, field] of itemsOf(array).entries()) {
      const ref = refs[at]
      const index = field instanceof PDFDict ? await copy(field, ref instanceof PDFRef ? ref : null, parent, depth, isSigned) : null
      if (index !== null) copied.push(index)
    }
    return copied
  }

  const root = copier.reserve()
  const fields = await copyAll(dict, 'Fields', root, 0, false)
  if (fields.length === 0) return { form: null, widgets, texts }
  copier.put(root, `<</T(${token.prefix})/Kids[${fields.map(token.object).join(' ')}]${entry(dict, 'DA', copier)}${entry(dict, 'Q', copier)}>>`)
  return {
    form: { root, fonts: fontsOf(dict, copier), needAppearances: dict.lookup(NEED)?.toString() === 'true' },
    widgets, texts: texts.filter((text) => text !== ''),
  }
}

/** The fonts that fields name, each copied. */
const fontsOf = (form: PDFDict, copier: Copier): AttachedForm['fonts'] => {
  const resources = dictOf(form, 'DR')
  const fonts = resources ? dictOf(resources, 'Font') : null
  return (fonts?.entries() ?? []).flatMap(([name, font]) => {
    if (!(font instanceof PDFRef)) return []
    copier.text(font)
    const object = copier.indexOf(font)
    return object === undefined ? [] : [{ name: name.asString(), object }]
  })
}
