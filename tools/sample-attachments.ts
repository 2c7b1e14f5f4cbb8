import { readFileSync } from 'node:fs'
import { type PDFDocument, PDFDocument as Pdf, type PDFFont, PDFName, type PDFObject, type PDFPage, PDFString, rgb } from 'pdf-lib'
import { fontkitOfPdfLib } from './pdf-lib-fontkit.ts'
import { type Colour, encodePng } from './png.ts'

/** Inside the files: an archive file takes no others. */
const FONT = readFileSync(new URL('../assets/fonts/PretendardGOV-Regular.ttf', import.meta.url))

/** A4 in points. */
const PAGE = [595.28, 841.89] as const
/** Kept in the PDF instead of today, so that the sample is the same whenever it is made. */
const MADE_AT = new Date('2026-09-01T00:00:00Z')
const GREY = rgb(0.4, 0.4, 0.4)

const newPdf = async (title: string): Promise<{ pdf: PDFDocument; font: PDFFont }> => {
  const pdf = await Pdf.create({ updateMetadata: false })
  pdf.setTitle(title)
  pdf.setCreationDate(MADE_AT)
  pdf.setModificationDate(MADE_AT)
  pdf.registerFontkit(fontkitOfPdfLib)
  return { pdf, font: await pdf.embedFont(FONT, { subset: true, customName: 'SAMPLE+PretendardGOV-Regular' }) }
}

/** A plan of rooms, one under the other. */
export const drawPlan = async (title: string, rooms: readonly string[]): Promise<Uint8Array> => {
  const { pdf, font } = await newPdf(title)
  const page = pdf.addPage([...PAGE])
  page.drawText(title, { x: 60, y: 770, size: 20, font })
  page.drawText('Invented sample. Not to scale.', { x: 60, y: 748, size: 11, font, color: GREY })
  for (const [at, room] of rooms.entries()) {
    const y = 600 - at * 130
    page.drawRectangle({ x: 60, y, width: 475, height: 110, borderWidth: 1, borderColor: rgb(0.2, 0.2, 0.2) })
    page.drawText(room, { x: 76, y: y + 50, size: 14, font })
  }
  return pdf.save()
}

const PROJECTS = ['Quantum sensors', 'Reference materials', 'Young researchers']

/** Two pages with links between them and to the outside, an outline, and a form with values. */
export const drawChecklist = async (): Promise<Uint8Array> => {
  const { pdf, font } = await newPdf('Cooperation checklist')
  const [list, details] = [pdf.addPage([...PAGE]), pdf.addPage([...PAGE])]
  const heading = (page: PDFPage, text: string): void => page.drawText(text, { x: 60, y: 770, size: 20, font })
  const goTo = (page: PDFPage, top: number): PDFObject => pdf.context.obj([page.ref, PDFName.of('XYZ'), 40, top, 0])
  heading(list, 'Cooperation checklist')
  heading(details, 'Details')
  list.drawText('Invented sample. Tick what has been agreed.', { x: 60, y: 748, size: 11, font, color: GREY })
  const form = pdf.getForm()
  for (const [at, project] of PROJECTS.entries()) {
    const [y, top] = [690 - at * 40, 700 - at * 180]
    const box = form.createCheckBox(`agreed.${at + 1}`)
    box.addToPage(list, { x: 60, y: y - 3, width: 16, height: 16 })
    if (at === 0) box.check()
    list.drawText(project, { x: 90, y, size: 14, font, color: rgb(0.1, 0.25, 0.6) })
    link(list, [88, y - 5, 300, y + 16], { Dest: goTo(details, top + 30) })
    details.drawText(`${at + 1}. ${project}`, { x: 60, y: top, size: 14, font })
    details.drawText('Exampleland proposes two years; we answer in October.', { x: 60, y: top - 22, size: 11, font })
  }
  const contact = form.createTextField('contact')
  contact.setText('Sample Office')
  contact.addToPage(list, { x: 170, y: 540, width: 220, height: 24, font })
  list.drawText('Contact', { x: 60, y: 547, size: 14, font })
  list.drawText('example.org', { x: 60, y: 500, size: 12, font, color: rgb(0.1, 0.25, 0.6) })
  link(list, [58, 495, 140, 515], { A: pdf.context.obj({ S: 'URI', URI: PDFString.of('https://example.org/') }) })
  // What a field drew afterwards it would draw in a font that is not in the file.
  form.updateFieldAppearances(font)
  outline(pdf, [['Checklist', goTo(list, 800)], ...PROJECTS.map((project, at): [string, PDFObject] => [project, goTo(details, 730 - at * 180)])])
  return pdf.save({ updateFieldAppearances: false })
}

const link = ({ doc, node }: PDFPage, rect: readonly number[], rest: Record<string, PDFObject>): void =>
  node.addAnnot(doc.context.register(doc.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...rect], Border: [0, 0, 0], ...rest } as never)))

const outline = ({ context, catalog }: PDFDocument, items: readonly (readonly [title: string, dest: PDFObject])[]): void => {
  const [root, ...refs] = [context.nextRef(), ...items.map(() => context.nextRef())]
  items.forEach(([title, dest], at) => {
    const [before, own, after] = [refs[at - 1], refs[at], refs[at + 1]]
    if (own) context.assign(own, context.obj({ Title: PDFString.of(title), Parent: root, Dest: dest, ...(before && { Prev: before }), ...(after && { Next: after }) } as never))
  })
  context.assign(root, context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: items.length } as never))
  catalog.set(PDFName.of('Outlines'), root)
}

const [PAPER, WALL, FLOOR, WAY, STAND]: readonly Colour[] = [[250, 250, 248], [70, 74, 82], [232, 236, 240], [196, 64, 52], [132, 158, 184]]
/** Left, top, width and height of the four stands, in pixels. */
const STANDS = [[120, 90, 180, 120], [380, 90, 180, 120], [640, 90, 180, 120], [640, 330, 180, 120]] as const

/** A map of a hall: walls, stands, and the way between them. */
export const drawMap = (): Uint8Array => encodePng(940, 540, (x, y) => {
  if (x < 30 || y < 30 || x >= 910 || y >= 510) return PAPER ?? WHITE
  if ((x < 38 || y < 38 || x >= 902 || y >= 502) && !(y >= 502 && x > 120 && x < 220)) return WALL ?? WHITE
  if (STANDS.some(([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height)) return STAND ?? WHITE
  const isUp = Math.abs(x - 170) < 3 && y > 262
  const isAlong = Math.abs(y - 265) < 3 && x > 167 && x < 733
  const isDown = Math.abs(x - 730) < 3 && y > 262 && y < 330
  return (isUp || isAlong || isDown ? WAY : FLOOR) ?? WHITE
})

const WHITE: Colour = [255, 255, 255]
