import type { FontFile } from '../../typeset/font/font-file.ts'

/** Most entries that one block of a CMap may hold. */
const BLOCK = 100
/** What a character that no font has reads as. */
const REPLACEMENT = 0xfffd

const HEAD = `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
`
const TAIL = 'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend'

/** The CMap by which a reader finds each CID's character (ISO 32000-1, 9.10.3). */
export const toUnicodeMap = ({ codePoints, texts }: FontFile, cids: readonly number[]): string => {
  let blocks = ''
  for (let from = 0; from < cids.length; from += BLOCK) {
    const block = cids.slice(from, from + BLOCK)
    blocks += `${block.length} beginbfchar\n`
    for (const cid of block) blocks += `<${hex(cid)}><${utf16(texts.get(cid) ?? String.fromCodePoint(codePoints[cid] || REPLACEMENT))}>\n`
    blocks += 'endbfchar\n'
  }
  return HEAD + blocks + TAIL
}

const hex = (value: number): string => value.toString(16).padStart(4, '0')

const utf16 = (text: string): string => Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')
