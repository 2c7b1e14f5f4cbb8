import { degrees, PDFArray, PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFPage, type PDFRef, PDFString, StandardFonts } from 'pdf-lib'

const MADE_AT = new Date('2026-09-01T00:00:00Z')

export interface ForeignOptions { readonly pages?: number; readonly words?: string; readonly password?: string; readonly ownerPassword?: string }

/** A plain PDF: so many A4 pages that say which they are. */
export const plainPdf = async ({ pages = 1, words = 'Plain page' }: ForeignOptions = {}): Promise<Uint8Array> => {
  const pdf = await newPdf()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page++) pdf.addPage([595.28, 841.89]).drawText(`${words} ${page}`, { x: 60, y: 760, size: 18, font })
  return pdf.save()
}

export const newPdf = async (): Promise<PDFDocument> => {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setCreationDate(MADE_AT)
  pdf.setModificationDate(MADE_AT)
  return pdf
}

export const name = (text: string): PDFName => PDFName.of(text)

/** Adds an annotation with these entries to a page. */
export const annotate = (pdf: PDFDocument, page: PDFPage, entries: Record<string, PDFObject | string | number | number[] | undefined>): PDFRef => {
  const defined = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Record<string, never>
  const ref = pdf.context.register(pdf.context.obj({ Type: 'Annot', ...defined }))
  const annotations = page.node.lookupMaybe(name('Annots'), PDFArray) ?? pdf.context.obj([])
  annotations.push(ref)
  page.node.set(name('Annots'), annotations)
  return ref
}

/** Where things stand on the pages of `richPdf`, in their own space. */
export const RICH = { second: { x: 80, y: 500 }, third: { x: 120, y: 300 }, link: [60, 700, 200, 720], turnedLink: [100, 100, 220, 130], field: [60, 560, 260, 584] } as const

/**
 * Three pages of different shapes with all that should live on, and all that must not: links by explicit and named
 * destinations and to the outside, an outline of two levels, a form; scripts, launches, actions by themselves, a file inside.
 * The second page is turned by 90°, cropped and cut out of a larger one; the third is A3 lying.
 */
export const richPdf = async (): Promise<Uint8Array> => {
  const pdf = await newPdf()
  const { context } = pdf
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const [first, second, third] = [pdf.addPage([595.28, 841.89]), pdf.addPage([700, 900]), pdf.addPage([1190.55, 841.89])]
  first.drawText('First page', { x: 60, y: 780, size: 20, font })
  second.drawText('Second page', { x: RICH.second.x, y: RICH.second.y, size: 20, font })
  second.setCropBox(50, 60, 600, 800)
  second.setRotation(degrees(90))
  third.drawText('Third page', { x: RICH.third.x, y: RICH.third.y, size: 20, font })

  const action = (entries: Record<string, PDFObject | string>): PDFObject => context.obj({ ...entries } as Record<string, never>)
  const link = (rect: readonly number[], rest: Record<string, PDFObject | undefined>): PDFRef => annotate(pdf, first, { Subtype: 'Link', Rect: [...rect], ...rest })
  const destination = (page: PDFPage, ...rest: (string | number)[]): PDFObject => context.obj([page.ref, ...rest.map((part) => (typeof part === 'string' ? name(part) : PDFNumber.of(part)))])
  link(RICH.link, { Dest: destination(second, 'XYZ', RICH.second.x, RICH.second.y + 20, 0) })
  link([60, 670, 200, 690], { A: action({ S: 'GoTo', D: PDFString.of('chapter.three') }) })
  link([60, 640, 200, 660], { A: action({ S: 'URI', URI: PDFString.of('https://example.org/agenda') }) })
  link([60, 610, 80, 630], { A: action({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }) })
  link([90, 610, 110, 630], { A: action({ S: 'Launch', F: PDFString.of('calc.exe') }) })
  link([120, 610, 140, 630], { A: action({ S: 'URI', URI: PDFString.of('file:///etc/passwd') }) })
  link([150, 610, 170, 630], { Dest: destination(third, 'Fit'), A: action({ S: 'SubmitForm', F: PDFString.of('https://example.org/') }) })
  annotate(pdf, second, { Subtype: 'Link', Rect: [...RICH.turnedLink], Dest: destination(first, 'FitH', 790) })
  annotate(pdf, first, { Subtype: 'FileAttachment', Rect: [300, 610, 320, 630], FS: context.obj({ Type: 'Filespec', F: PDFString.of('secret.txt') }) })

  const dests = context.obj({ Names: [PDFString.of('chapter.three'), context.register(context.obj({ D: destination(third, 'XYZ', RICH.third.x, RICH.third.y + 20, 0) }))] })
  const scripts = context.obj({ Names: [PDFString.of('start'), action({ S: 'JavaScript', JS: PDFString.of('app.launchURL("https://example.org")') })] })
  pdf.catalog.set(name('Names'), context.obj({ Dests: dests, JavaScript: scripts }))
  await pdf.attach(new TextEncoder().encode('hidden'), 'inside.txt', { mimeType: 'text/plain' })
  pdf.catalog.set(name('OpenAction'), action({ S: 'JavaScript', JS: PDFString.of('app.alert(2)') }))
  first.node.set(name('AA'), context.obj({ O: action({ S: 'JavaScript', JS: PDFString.of('app.alert(3)') }) }))
  outline(pdf, [
    { title: 'One', dest: destination(first, 'XYZ', 0, 800, 0), kids: [{ title: 'One and a half', dest: destination(second, 'XYZ', RICH.second.x, RICH.second.y, 0) }] },
    { title: 'Three', dest: PDFString.of('chapter.three') },
  ])

  const form = pdf.getForm()
  const [left, bottom, right, top] = RICH.field
  const field = form.createTextField('person.name')
  field.setText('Hong Gildong')
  field.addToPage(first, { x: left, y: bottom, width: right - left, height: top - bottom, font })
  const box = form.createCheckBox('agreed')
  box.addToPage(first, { x: 300, y: 560, width: 18, height: 18 })
  box.check()
  const turned = form.createTextField('turned')
  turned.setText('Turned field')
  turned.addToPage(second, { x: 300, y: 300, width: 120, height: 20, font })
  return pdf.save()
}

interface Item { readonly title: string; readonly dest: PDFObject; readonly kids?: readonly Item[] }

const outline = (pdf: PDFDocument, items: readonly Item[]): void => {
  const { context } = pdf
  const build = (parent: PDFRef, list: readonly Item[]): PDFRef[] => {
    const refs = list.map(() => context.nextRef())
    list.forEach(({ title, dest, kids = [] }, at) => {
      const ref = refs[at] as PDFRef
      const inner = build(ref, kids)
      context.assign(ref, context.obj({
        Title: PDFString.of(title), Parent: parent, Dest: dest,
        ...(at > 0 && { Prev: refs[at - 1] as PDFRef }), ...(at < list.length - 1 && { Next: refs[at + 1] as PDFRef }),
        ...(inner.length > 0 && { First: inner[0] as PDFRef, Last: inner.at(-1) as PDFRef, Count: inner.length }),
      }))
    })
    return refs
  }
  const root = context.nextRef()
  const refs = build(root, items)
  context.assign(root, context.obj({ Type: 'Outlines', First: refs[0] as PDFRef, Last: refs.at(-1) as PDFRef, Count: refs.length }))
  pdf.catalog.set(name('Outlines'), root)
}

/** The same file behind a password. */
export const lockedPdf = async (password: string): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(await richPdf(), { updateMetadata: false })
  await pdf.encrypt({ userPassword: password, ownerPassword: `${password} owner` })
  return pdf.save()
}
