import { decodePDFRawStream, PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFStream } from 'pdf-lib'
import type { ArchiveProblem } from './archive-problem.ts'
import { fontCids } from './font-cids.ts'

const name = (key: string): PDFName => PDFName.of(key)

/** What leads out of a page: to other pages, or into the tree of structure. */
const ELSEWHERE = new Set(['Parent', 'P', 'Dest', 'D', 'SD', 'StructParent', 'StructParents', 'Pg', 'Popup', 'IRT', 'Metadata'].map(name))

/**
 * Walks all that pages draw and finds what a PDF/A-1b file may not hold (ISO 19005-1, 6.2 to 6.9). Objects that several
 * pages share are looked at once. `hidden` are the layers that are not shown.
 */
export const newPageInspector = (context: PDFContext, hidden: ReadonlySet<PDFObject>): ((page: PDFDict) => Set<ArchiveProblem>) => {
  const seen = new Set<PDFObject>()
  return (page) => {
    const problems = new Set<ArchiveProblem>()
    const visit = (value: PDFObject | undefined): void => {
      const object = value instanceof PDFRef ? context.lookup(value) : value
      if (object === undefined || seen.has(object)) return
      if (object instanceof PDFName) {
        if (object === name('DeviceCMYK')) problems.add('colour')
      } else if (object instanceof PDFArray) {
        seen.add(object)
        for (const item of object.asArray()) visit(item)
      } else if (object instanceof PDFDict || object instanceof PDFStream) {
        seen.add(object)
        const dictionary = object instanceof PDFDict ? object : object.dict
        if (hidden.has(object)) problems.add('layers')
        for (const problem of problemsOf(dictionary, context)) problems.add(problem)
        if (object instanceof PDFRawStream && isContent(object)) for (const problem of contentProblems(object)) problems.add(problem)
        for (const [key, item] of dictionary.entries()) if (!ELSEWHERE.has(key)) visit(item)
      }
    }
    for (const stream of contentsOf(page, context)) for (const problem of contentProblems(stream)) problems.add(problem)
    visit(page)
    return problems
  }
}

const contentsOf = (page: PDFDict, context: PDFContext): PDFRawStream[] => {
  const contents = page.lookup(name('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray().map((item) => context.lookup(item)) : [contents]
  return streams.filter((stream) => stream instanceof PDFRawStream)
}

/** A form, or the cell of a pattern. */
const isContent = ({ dict }: PDFRawStream): boolean => dict.lookup(name('Subtype')) === name('Form') || dict.has(name('PatternType'))

const is = (value: PDFObject | undefined, ...names: string[]): boolean => names.some((each) => value === name(each))

function* problemsOf(dictionary: PDFDict, context: PDFContext): Generator<ArchiveProblem> {
  const at = (key: string): PDFObject | undefined => dictionary.lookup(name(key))
  const type = at('Type')
  const subtype = at('Subtype')
  if (is(type, 'Font') && !(isEmbedded(dictionary) && isReadable(dictionary, context))) yield 'font'
  if (isBelowOne(at('ca')) || isBelowOne(at('CA')) || at('SMask') instanceof PDFDict || at('SMask') instanceof PDFStream) yield 'transparency'
  if (at('BM') !== undefined && !is(at('BM'), 'Normal', 'Compatible')) yield 'transparency'
  const filters = at('Filter')
  const used = filters instanceof PDFArray ? filters.asArray() : [filters]
  if (used.some((filter) => is(filter, 'JPXDecode'))) yield 'picture'
  if (used.some((filter) => is(filter, 'LZWDecode', 'Crypt'))) yield 'compression'
  if (is(subtype, 'PS') || at('Ref') !== undefined && is(subtype, 'Form') || at('OPI') !== undefined) yield 'picture'
  if (at('EF') !== undefined || is(type, 'EmbeddedFile')) yield 'embedded'
  if (isAnnotation(dictionary)) yield* annotationProblems(dictionary)
  if (at('S') instanceof PDFName && (is(type, 'Action') || at('JS') !== undefined) && !is(at('S'), ...ACTIONS)) yield 'action'
  if (at('AA') !== undefined) yield 'action'
}

const isBelowOne = (value: PDFObject | undefined): boolean => value instanceof PDFNumber && value.asNumber() < 1

const ACTIONS = ['GoTo', 'GoToR', 'Thread', 'URI', 'Named', 'SubmitForm'] as const
const ANNOTATIONS = [
  'Text', 'Link', 'FreeText', 'Line', 'Square', 'Circle', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Ink', 'Popup', 'Widget', 'PrinterMark', 'TrapNet',
] as const

const isAnnotation = (dictionary: PDFDict): boolean => dictionary.has(name('Rect')) && dictionary.lookup(name('Subtype')) instanceof PDFName

/** Invisible, hidden, not to be viewed (ISO 32000-1, table 165). */
const UNSEEN = 1 + 2 + 32

function* annotationProblems(dictionary: PDFDict): Generator<ArchiveProblem> {
  const subtype = dictionary.lookup(name('Subtype'))
  if (!is(subtype, ...ANNOTATIONS)) yield is(subtype, 'FileAttachment') ? 'embedded' : 'annotation'
  const flags = dictionary.lookup(name('F'))
  if (flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0 && !is(subtype, 'Popup')) yield 'annotation'
  const looks = dictionary.lookup(name('AP'))
  if (is(subtype, 'Widget') && !(looks instanceof PDFDict && looks.has(name('N')))) yield 'form'
  const action = dictionary.lookup(name('A'))
  if (is(subtype, 'Widget') && action !== undefined) yield 'action'
  if (action instanceof PDFDict && !is(action.lookup(name('S')), ...ACTIONS)) yield 'action'
}

/** A Type 3 font draws its glyphs itself, and a composite one has its program in its descendant. */
const isEmbedded = (font: PDFDict): boolean => {
  if (is(font.lookup(name('Subtype')), 'Type3', 'Type0')) return true
  const descriptor = font.lookup(name('FontDescriptor'))
  return descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.lookup(name(key)) instanceof PDFStream)
}

/** What a subset holds must be told: a program that is damaged does not say. */
const isReadable = (font: PDFDict, context: PDFContext): boolean =>
  !is(font.lookup(name('Subtype')), 'CIDFontType0', 'CIDFontType2') || fontCids(font, context) !== null

/** Strings, comments and the data of inline pictures, which may hold anything. */
const NO_OPERATORS = /\((?:[^\\()]|\\[^]|\((?:[^\\()]|\\[^])*\))*\)|<[0-9A-Fa-f\s]*>|%[^\r\n]*|\bID[\s][^]*?[\s]EI\b/g
const CMYK_OPERATOR = /(?:^|\s)[kK](?=\s|$)/
const CMYK_NAME = /\/(?:DeviceCMYK|CMYK)\b/

const contentProblems = (stream: PDFRawStream): ArchiveProblem[] => {
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const bare = text.replace(NO_OPERATORS, ' ')
  return CMYK_OPERATOR.test(bare) || CMYK_NAME.test(text) ? ['colour'] : []
}
