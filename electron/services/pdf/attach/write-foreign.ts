import type { DrawnForeignPage, DrawnPart } from '../draw-part.ts'
import type { ObjectWriter } from '../object-writer.ts'
import type { PartNumbers } from '../part-numbers.ts'
import { type AttachedFile, fillTokens, type TokenValues } from './attached-file.ts'

/** Writes the objects of the foreign files of a part, each file's with its own numbers and where its pages stand now. */
export const writeForeign = (objects: ObjectWriter, part: DrawnPart, numbers: PartNumbers): void => {
  part.attached.forEach((file, index) => {
    const base = numbers.attached[index] ?? 0
    const values = valuesFor(part, numbers, index)
    file.objects.forEach(({ body, stream }, at) => {
      const text = fillTokens(body, { ...values, own: base + at })
      if (stream === null) objects.put(base + at, text)
      else objects.stream(base + at, text.slice('<<'.length, -'>>'.length), stream, 'plain')
    })
  })
}

const valuesFor = (part: DrawnPart, numbers: PartNumbers, file: number): Omit<TokenValues, 'own'> => {
  const places = new Map(part.sheets.flatMap(({ attached }, sheet) => attached.filter((page) => page.file === file).map((page) => [page.page, { ...page, sheet }] as const)))
  const base = numbers.attached[file] ?? 0
  return {
    prefix: `attached-${base}`,
    object: (index) => base + index,
    page: (page) => {
      const at = places.get(page)
      return at ? numbers.pages + at.sheet : null
    },
    place: (page, x, y) => {
      const at = places.get(page)
      return at ? [at.x + x * at.scale, at.y + y * at.scale] : [x, y]
    },
  }
}

/** Numbers of the annotations of a foreign page. */
export const foreignAnnotations = (part: DrawnPart, numbers: PartNumbers, { file, page }: DrawnForeignPage): number[] =>
  (part.attached[file]?.pages[page]?.annotations ?? []).map(({ object }) => (numbers.attached[file] ?? 0) + object)

/** Entries among a sheet's resources: each foreign page by the name it is drawn by. */
export const foreignForms = (part: DrawnPart, numbers: PartNumbers, pages: readonly DrawnForeignPage[]): string =>
  pages.map(({ file, page }, name) => `/X${name} ${(numbers.attached[file] ?? 0) + (part.attached[file]?.pages[page]?.drawing ?? 0)} 0 R`).join('')

const references = (base: number, indices: readonly number[]): string => indices.map((index) => `${base + index} 0 R`).join(' ')

/** What the catalogue says of the forms and layers of all foreign files; '' where they have none. */
export const foreignCatalogue = (parts: readonly DrawnPart[], numbers: readonly PartNumbers[]): string => {
  const files = parts.flatMap(({ attached }, part) => attached.map((file, index) => ({ file, base: numbers[part]?.attached[index] ?? 0 })))
  const forms = files.flatMap(({ file: { form }, base }) => (form ? [{ ...form, base }] : []))
  const layers = files.flatMap(({ file: { layers: own }, base }) => (own ? [{ all: references(base, own.all), off: references(base, own.off) }] : []))
  return (forms.length === 0 ? '' : `/AcroForm<</Fields[${forms.map(({ base, root }) => `${base + root} 0 R`).join(' ')}]${resourcesOf(forms)}${forms.some(({ needAppearances }) => needAppearances) ? '/NeedAppearances true' : ''}>>`)
    + (layers.length === 0 ? '' : `/OCProperties<</OCGs[${layers.map(({ all }) => all).join(' ')}]/D<</OFF[${layers.map(({ off }) => off).join(' ')}]/Order[]>>>>`)
}

type Form = NonNullable<AttachedFile['form']> & { readonly base: number }

/** Fonts that fields name. There is one list of them a book: where two files mean different fonts by a name, the first has it; what is to be seen is drawn already. */
const resourcesOf = (forms: readonly Form[]): string => {
  const fonts = new Map(forms.toReversed().flatMap(({ fonts: own, base }) => own.map(({ name, object }) => [name, base + object] as const)))
  return fonts.size === 0 ? '' : `/DR<</Font<<${[...fonts].map(([name, id]) => `${name} ${id} 0 R`).join('')}>>>>`
}
