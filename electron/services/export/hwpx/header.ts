import { CHARACTERS, PARAGRAPHS } from './styles.ts'
import { XML_HEAD } from './xml.ts'

const LANGUAGES = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const
/** Come with 한글; other programs fall back to what they have. */
const FONTS = ['함초롬바탕', '함초롬돋움'] as const

const SCRIPTS = LANGUAGES.map((language) => language.toLowerCase())
const forScripts = (element: string, value: number): string =>
  `<hh:${element} ${SCRIPTS.map((script) => `${script}="${value}"`).join(' ')}/>`

const fontFaces = (): string => LANGUAGES.map((language) => [
  `<hh:fontface lang="${language}" fontCnt="${FONTS.length}">`,
  ...FONTS.map((face, id) => `<hh:font id="${id}" face="${face}" type="TTF" isEmbedded="0"/>`),
  '</hh:fontface>',
].join('')).join('')

/** 1: nothing; 2: a thin frame; 3: the same on grey, for heads. */
const borderFills = (): string => [
  borderFill(1, 'NONE', ''),
  borderFill(2, 'SOLID', ''),
  borderFill(3, 'SOLID', '<hc:fillBrush><hc:winBrush faceColor="#E9EDF2" hatchColor="#000000" alpha="0"/></hc:fillBrush>'),
].join('')

const borderFill = (id: number, line: string, fill: string): string => [
  `<hh:borderFill id="${id}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0">`,
  '<hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>',
  ...['left', 'right', 'top', 'bottom'].map((edge) => `<hh:${edge}Border type="${line}" width="0.12 mm" color="#000000"/>`),
  '<hh:diagonal type="SOLID" width="0.1 mm" color="#000000"/>', fill, '</hh:borderFill>',
].join('')

const characterShapes = (): string => CHARACTERS.map(({ height, bold, font }, id) => [
  `<hh:charPr id="${id}" height="${height}" textColor="#000000" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1">`,
  forScripts('fontRef', font), forScripts('ratio', 100), forScripts('spacing', 0), forScripts('relSz', 100), forScripts('offset', 0),
  bold ? '<hh:bold/>' : '',
  '<hh:underline type="NONE" shape="SOLID" color="#000000"/><hh:strikeout shape="NONE" color="#000000"/><hh:outline type="NONE"/>',
  '<hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/></hh:charPr>',
].join('')).join('')

const paragraphShapes = (): string => PARAGRAPHS.map(({ align, left, intent, before, after, spacing, keep }, id) => [
  `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="0" suppressLineNumbers="0" checked="0" textDir="LTR">`,
  `<hh:align horizontal="${align}" vertical="BASELINE"/><hh:heading type="NONE" idRef="0" level="0"/>`,
  `<hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="KEEP_WORD" widowOrphan="0" keepWithNext="${keep ? 1 : 0}" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/>`,
  '<hh:autoSpacing eAsianEng="0" eAsianNum="0"/>',
  `<hh:margin>${([['intent', intent], ['left', left], ['right', 0], ['prev', before], ['next', after]] as const).map(([edge, value]) => `<hc:${edge} value="${value}" unit="HWPUNIT"/>`).join('')}</hh:margin>`,
  `<hh:lineSpacing type="PERCENT" value="${spacing}" unit="HWPUNIT"/>`,
  '<hh:border borderFillIDRef="1" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>',
].join('')).join('')

const numbering = (): string => [
  '<hh:numbering id="1" start="0">',
  ...Array.from({ length: 7 }, (_, level) => `<hh:paraHead start="1" level="${level + 1}" align="LEFT" useInstWidth="1" autoIndent="1" widthAdjust="0" textOffsetType="PERCENT" textOffset="50" numFormat="DIGIT" charPrIDRef="4294967295" checkable="0"/>`),
  '</hh:numbering>',
].join('')

/** `Contents/header.xml`: the fonts and shapes that the section refers to by id. */
export const headerXml = (): string => [
  XML_HEAD,
  '<hh:head xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core" version="1.4" secCnt="1">',
  '<hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList>',
  `<hh:fontfaces itemCnt="${LANGUAGES.length}">${fontFaces()}</hh:fontfaces>`,
  `<hh:borderFills itemCnt="3">${borderFills()}</hh:borderFills>`,
  `<hh:charProperties itemCnt="${CHARACTERS.length}">${characterShapes()}</hh:charProperties>`,
  '<hh:tabProperties itemCnt="1"><hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/></hh:tabProperties>',
  `<hh:numberings itemCnt="1">${numbering()}</hh:numberings>`,
  `<hh:paraProperties itemCnt="${PARAGRAPHS.length}">${paragraphShapes()}</hh:paraProperties>`,
  '<hh:styles itemCnt="1"><hh:style id="0" type="PARA" name="바탕글" engName="Normal" paraPrIDRef="0" charPrIDRef="0" nextStyleIDRef="0" langID="1042" lockForm="0"/></hh:styles>',
  '</hh:refList><hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument>',
  '<hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption></hh:head>',
].join('')
