import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import { decodeXml } from './decode-xml.ts'
import type { LooseText } from './loose-text.ts'

const asLoose = (texts: readonly string[], kind: SourceUnitKind = 'text'): LooseText[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ text, kind }))

/** Everything between the tags of HTML, without knowing what they mean. */
export const looseTextOfHtml = (html: string): LooseText[] =>
  asLoose(
    html
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<(script|style|head|template|noscript|svg|math|iframe|object)(?:\s[^<>]*)?>[\s\S]*?<\/\1\s*>/gi, '\n')
      .replace(/^Version:[\d.]+\s[\s\S]{0,2000}?(?=<)/, '')
      .replace(/<[^<>]*>/g, '\n')
      .split('\n')
      .map((text) => decodeXml(text.replace(/&nbsp;/g, ' ')))
      // Entities with other names are the reader's to know.
      .filter((text) => !/&[a-z]+;/i.test(text)),
  )

/** The texts of HWPML: `CHAR` elements, a paragraph (`P`) each. */
export const looseTextOfHwpml = (xml: string): LooseText[] => {
  const body = /<BODY[\s>][\s\S]*<\/BODY>/i.exec(xml)?.[0] ?? ''
  return asLoose(
    body.split(/<\/?P(?:\s[^<>]*)?>/i).map((paragraph) =>
      [...paragraph.matchAll(/<CHAR(?:\s[^<>]*)?>([\s\S]*?)<\/CHAR>/gi)].map(([, text = '']) => decodeXml(text.replace(/<TAB\s*\/?>/gi, '\t').replace(/<LINEBREAK\s*\/?>/gi, '\n').replace(/<[^<>]*>/g, ' '))).join(''),
    ),
  )
}

/** The values of a CSV file, cut wherever one could end. */
export const looseTextOfCsv = (text: string): LooseText[] => asLoose(text.split(/[\r\n,;\t"]+/))
