import type { Book } from '../../../shared/book/block.ts'
import { pdfText } from './pdf-text.ts'

const PRODUCER = 'Briefing Book'

/** The information dictionary; the date is the book's day, so that the same book is the same file. */
export const informationDictionary = ({ title, author, date }: Book): string => {
  const day = `(D:${date.replaceAll('-', '')}000000Z)`
  return `<</Title${pdfText(title)}/Author${pdfText(author)}/Creator${pdfText(PRODUCER)}/Producer${pdfText(PRODUCER)}/CreationDate${day}/ModDate${day}>>`
}

/** The same as XMP (ISO 16684-1), which archives and screen readers ask for. */
export const xmpPacket = ({ title, author, date, language }: Book): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters have no place in XML at all. */
const xmlText = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
