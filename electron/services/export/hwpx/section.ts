import type { Block, Paragraph, Picture } from '../../../../shared/book/block.ts'
import { lineOf } from '../../../../shared/export/block-text.ts'
import { firstBeside } from '../../../../shared/export/first-beside.ts'
import type { OfficeDocument } from '../../../../shared/export/office-document.ts'
import { pageSetup } from './page-setup.ts'
import { pictureItems, pictureXml } from './picture.ts'
import { characterId, paragraphId, shapeOf } from './styles.ts'
import { tableXml } from './table.ts'
import { XML_HEAD, xmlText } from './xml.ts'

const open = (breaks: boolean, shape: number): string =>
  `<hp:p id="0" paraPrIDRef="${shape}" styleIDRef="0" pageBreak="${breaks ? 1 : 0}" columnBreak="0" merged="0">`

/** `Contents/section0.xml`: all paragraphs and tables. */
export const sectionXml = ({ sections, pictures }: OfficeDocument): string => {
  const items = pictureItems([...pictures.keys()])
  let objects = 0
  let setup = pageSetup()
  /** The first paragraph of the file carries the page setup, in a run of its own. */
  const takeSetup = (): string => {
    const run = setup === '' ? '' : `<hp:run charPrIDRef="0">${setup}</hp:run>`
    setup = ''
    return run
  }
  const blockXml = (block: Block, breaks: boolean): string => {
    if (block.kind === 'paragraph') return `${open(breaks, paragraphId(shapeOf(block).paragraph))}${takeSetup()}${runsXml(block)}</hp:p>`
    if (block.kind !== 'table') return ''
    objects += 1
    return `${open(breaks, 0)}${takeSetup()}<hp:run charPrIDRef="0">${tableXml(block, objects)}<hp:t/></hp:run></hp:p>`
  }
  /** A portrait stands above the name that it belongs to. */
  const portraitXml = (picture: Picture | null, breaks: boolean): string => {
    const item = picture && items.get(picture.image)
    if (!picture || item === undefined || item === null) return ''
    objects += 1
    return `${open(breaks, 0)}${takeSetup()}<hp:run charPrIDRef="0">${pictureXml(picture, objects, item)}<hp:t/></hp:run></hp:p>`
  }
  const body = sections.flatMap(({ blocks }, section) => blocks.filter(isFilled).map((block, index, all) => {
    const breaks = section > 0 && index === 0
    const portrait = portraitXml(firstBeside(all, index), breaks)
    return portrait + blockXml(block, breaks && portrait === '')
  }))
  // A document without a word is still one with a page.
  const content = body.length > 0 ? body : [`${open(false, 0)}${takeSetup()}<hp:run charPrIDRef="0"/></hp:p>`]
  return [
    XML_HEAD,
    '<hs:sec xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core">',
    ...content, '</hs:sec>',
  ].join('')
}

const isFilled = (block: Block): boolean => block.kind === 'table' || (block.kind === 'paragraph' && lineOf(block) !== '')

const runsXml = (paragraph: Paragraph): string => {
  const { character } = shapeOf(paragraph)
  const plain = characterId(character)
  const strong = character === 'body' ? characterId('strong') : plain
  const marker = paragraph.marker === '' ? '' : runXml(plain, `${paragraph.marker} `)
  return marker + paragraph.runs.map((run) => ('text' in run ? runXml(run.style === 'strong' ? strong : plain, run.text) : '')).join('')
}

const runXml = (character: number, text: string): string => `<hp:run charPrIDRef="${character}"><hp:t>${xmlText(text)}</hp:t></hp:run>`
