import type { Picture } from '../../../../shared/book/block.ts'
import { xmlText } from './xml.ts'

/** 한글 counts in hundredths of a point. */
const UNITS_PER_MM = 7_200 / 25.4

/** A picture in the line, at its size on paper. `id` is unique in the file, `item` names its part in the manifest. */
export const pictureXml = ({ width: mm, height: mmHigh, alt }: Picture, id: number, item: string): string => {
  const [width, height] = [Math.round(mm * UNITS_PER_MM), Math.round(mmHigh * UNITS_PER_MM)]
  return [
    `<hp:pic id="${id}" zOrder="${id}" numberingType="PICTURE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" href="" groupLevel="0" instid="${id}" reverse="0">`,
    `<hp:offset x="0" y="0"/><hp:orgSz width="${width}" height="${height}"/><hp:curSz width="${width}" height="${height}"/><hp:flip horizontal="0" vertical="0"/>`,
    `<hp:rotationInfo angle="0" centerX="${Math.round(width / 2)}" centerY="${Math.round(height / 2)}" rotateimage="1"/>`,
    `<hp:renderingInfo>${['trans', 'sca', 'rot'].map((name) => `<hc:${name}Matrix e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"/>`).join('')}</hp:renderingInfo>`,
    `<hp:imgRect><hc:pt0 x="0" y="0"/><hc:pt1 x="${width}" y="0"/><hc:pt2 x="${width}" y="${height}"/><hc:pt3 x="0" y="${height}"/></hp:imgRect>`,
    `<hp:imgClip left="0" right="${width}" top="0" bottom="${height}"/><hp:inMargin left="0" right="0" top="0" bottom="0"/><hp:imgDim dimwidth="${width}" dimheight="${height}"/>`,
    `<hc:img binaryItemIDRef="${item}" bright="0" contrast="0" effect="REAL_PIC" alpha="0"/><hp:effects/>`,
    `<hp:sz width="${width}" widthRelTo="ABSOLUTE" height="${height}" heightRelTo="ABSOLUTE" protect="0"/>`,
    '<hp:pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="PARA" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>',
    `<hp:outMargin left="0" right="0" top="0" bottom="0"/><hp:shapeComment>${xmlText(alt)}</hp:shapeComment></hp:pic>`,
  ].join('')
}

/** Pictures by the names of their parts: `image1`, `image2` … */
export const pictureItems = (images: readonly string[]): ReadonlyMap<string, string> => new Map(images.map((image, index) => [image, `image${index + 1}`]))

/** Where the bytes of one lie. */
export const picturePart = (item: string, kind: string): string => `BinData/${item}.${kind}`
