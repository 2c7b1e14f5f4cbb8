import { decodeXml } from './decode-xml.ts'
import type { LooseText } from './loose-text.ts'
import type { ZipContainer } from './zip-container.ts'

const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>/g

const textIn = (xml: string): string =>
  [...xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(TEXT)].map(([, text = '']) => decodeXml(text)).join('')

const SHARED = /<si(?:\s[^<>]*)?>([\s\S]*?)<\/si>|<si\/>/g
/** A cell that holds the number of a shared string: strings that no cell uses are leftovers. */
const USED = /<c\s[^<>]*\bt="s"[^<>]*>\s*<v>(\d+)<\/v>/g
const INLINE = /<is>([\s\S]*?)<\/is>/g
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/** The texts of a spreadsheet's cells, of the shapes drawn over them, and of its comments. */
export const looseSheetText = (zip: ZipContainer): LooseText[] => {
  const sheets = zip.names.filter((part) => SHEET.test(part)).map((part) => zip.text(part))
  const used = new Set(sheets.flatMap((xml) => [...xml.matchAll(USED)].map(([, index]) => Number(index))))
  const shared = zip.names.includes('xl/sharedStrings.xml')
    ? [...zip.text('xl/sharedStrings.xml').matchAll(SHARED)].map(([, xml = '']) => textIn(xml))
    : []
  const inline = sheets.flatMap((xml) => [...xml.matchAll(INLINE)].map(([, body = '']) => textIn(body)))
  const drawn = zip.names
    .filter((part) => /^xl\/drawings\/drawing\d+\.xml$/.test(part))
    .flatMap((part) => zip.text(part).split('</a:p>').map(textIn))
  const comments = zip.names
    .filter((part) => /^xl\/comments\d*\.xml$/.test(part))
    .flatMap((part) => zip.text(part).split('</comment>').map(textIn))
  return [
    ...[...shared.filter((_, index) => used.has(index)), ...inline].map((text) => ({ text, kind: 'text' as const })),
    ...drawn.map((text) => ({ text, kind: 'text-box' as const })),
    ...comments.map((text) => ({ text, kind: 'comment' as const })),
  ].filter(({ text }) => text.trim() !== '')
}
