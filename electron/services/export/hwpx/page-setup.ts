import { unitsOf } from './styles.ts'

/** A4 and the margins of official papers, in HWPUNIT. */
export const PAGE = { width: unitsOf(210), height: unitsOf(297), side: unitsOf(20), top: unitsOf(20), bottom: unitsOf(15), head: unitsOf(10) } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side

const notes = (name: string, length: number, place: string, between: number): string => [
  `<hp:${name}><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar=")" supscript="0"/>`,
  `<hp:noteLine length="${length}" type="SOLID" width="0.12 mm" color="#000000"/>`,
  `<hp:noteSpacing betweenNotes="${between}" belowLine="567" aboveLine="850"/><hp:numbering type="CONTINUOUS" newNum="1"/>`,
  `<hp:placement place="${place}" beneathText="0"/></hp:${name}>`,
].join('')

/** The section's page, and its number at the foot (- 1 -): stands in the first run of the document. */
export const pageSetup = (): string => [
  '<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" tabStopVal="4000" tabStopUnit="HWPUNIT" outlineShapeIDRef="1" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0">',
  '<hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/><hp:startNum pageStartsOn="BOTH" page="0" pic="0" tbl="0" equation="0"/>',
  '<hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" fill="SHOW_ALL" hideFirstPageNum="0" hideFirstEmptyLine="0" showLineNumber="0"/>',
  '<hp:lineNumberShape restartType="0" countBy="0" distance="0" startNumber="0"/>',
  `<hp:pagePr landscape="WIDELY" width="${PAGE.width}" height="${PAGE.height}" gutterType="LEFT_ONLY">`,
  `<hp:margin header="${PAGE.head}" footer="${PAGE.head}" gutter="0" left="${PAGE.side}" right="${PAGE.side}" top="${PAGE.top}" bottom="${PAGE.bottom}"/></hp:pagePr>`,
  notes('footNotePr', -1, 'EACH_COLUMN', 283), notes('endNotePr', 14_692_344, 'END_OF_DOCUMENT', 0), '</hp:secPr>',
  '<hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl>',
  '<hp:ctrl><hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/></hp:ctrl>',
].join('')
