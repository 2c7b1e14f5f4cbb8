const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters (XML 1.0, 2.2 allows tab and line ends alone) and halves of surrogate pairs. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** Text for XML, without what no XML may hold. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
