import type { OfficeDocument } from '../../../../shared/export/office-document.ts'
import { pictureItems, picturePart } from './picture.ts'
import { XML_HEAD, xmlText } from './xml.ts'

/** Names the container's root file (OCF). */
export const containerXml = (): string => `${XML_HEAD}<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles></ocf:container>`

export const manifestXml = (): string => `${XML_HEAD}<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`

export const versionXml = (): string => `${XML_HEAD}<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="1" buildNumber="0" os="1" xmlVersion="1.4" application="Briefing Book" appVersion="1"/>`

export const settingsXml = (): string => `${XML_HEAD}<ha:HWPApplicationSetting xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app"><ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>`

const meta = (name: string, value: string): string => `<opf:meta name="${name}" content="text">${xmlText(value)}</opf:meta>`

/**
 * `Contents/content.hpf`: the parts, and what 한글 shows as 문서 정보. 주제 carries the 문서요지 and 키워드 the
 * keywords that 「행정업무의 운영 및 혁신에 관한 규정」 제5조② asks for.
 */
export const contentXml = ({ title, language, author, date, summary, keywords, pictures }: OfficeDocument): string => {
  const moment = `${date}T00:00:00Z`
  return [
    XML_HEAD,
    '<opf:package xmlns:opf="http://www.idpf.org/2007/opf/" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf" version="" unique-identifier="" id="">',
    `<opf:metadata><opf:title>${xmlText(title)}</opf:title><opf:language>${language.slice(0, 2)}</opf:language>`,
    meta('creator', author), meta('subject', summary), meta('description', summary), meta('lastsaveby', author),
    meta('CreatedDate', moment), meta('ModifiedDate', moment), meta('date', date), meta('keyword', keywords.join(', ')),
    '</opf:metadata><opf:manifest>',
    '<opf:item id="header" href="Contents/header.xml" media-type="application/xml"/>',
    '<opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/>',
    '<opf:item id="settings" href="settings.xml" media-type="application/xml"/>',
    ...[...pictureItems([...pictures.keys()])].map(([image, item]) => {
      const kind = pictures.get(image)?.kind ?? 'png'
      return `<opf:item id="${item}" href="${picturePart(item, kind)}" media-type="image/${kind}" isEmbeded="1"/>`
    }),
    '</opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine></opf:package>',
  ].join('')
}
