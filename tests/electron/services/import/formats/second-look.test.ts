import * as cfb from 'cfb'
import { expect, it } from 'vitest'
import { addMissing } from '../../../../../electron/services/import/formats/add-missing.ts'
import { looseTextOfCsv, looseTextOfHtml, looseTextOfHwpml } from '../../../../../electron/services/import/formats/loose-marked-text.ts'
import { looseTextOfXls } from '../../../../../electron/services/import/formats/loose-xls-text.ts'
import { slimDocx } from '../../../../../electron/services/import/formats/slim-docx.ts'
import { createUnitBuilder } from '../../../../../electron/services/import/formats/unit-builder.ts'
import { FORMS, readSample } from '../foreign/reader-fixture.ts'
import { readAny } from './read-any.ts'
import { makeDocx } from './zip-fixture.ts'

const textsOf = (loose: readonly { text: string }[]): string[] => loose.map(({ text }) => text.trim())

it.each(FORMS)('finds nothing in %s that its reader lost', async (form) => {
  expect((await readAny(`계획.${form}`, readSample(form))).recovered).toEqual([])
})

it('gives back what a reader lost, as lines that are told', () => {
  const units = createUnitBuilder()
  units.paragraph('개회')
  const read = addMissing(units, 'html', looseTextOfHtml('<style>p{}</style><p>개회</p><!-- x --><p title="a">차관 &lt;축사&gt;</p>'))
  expect(read.lines).toEqual(['개회', '차관 <축사>'])
  expect(read.recovered).toEqual([2])
})

it('finds nothing lost in a line that is read in parts', () => {
  const units = createUnitBuilder()
  const line = 'Programme for partners: 09:30 departure; 10:00 tour; 12:15 lunch'
  units.paragraph(line)
  const read = addMissing(units, 'docx', [{ text: line, kind: 'text' }])
  expect(read.units.length).toBeGreaterThan(1)
  expect(read.recovered).toEqual([])
})

it('looks at HTML, CSV and HWPML without knowing what they mean', async () => {
  const html = '<!doctype html><html><head><title>x</title></head><body><p>회의&nbsp;개요</p><table><tr><td>09:00</td><td>개회</td></tr></table></body></html>'
  expect(textsOf(looseTextOfHtml(html))).toEqual(['회의 개요', '09:00', '개회'])
  expect((await readAny('a.html', new TextEncoder().encode(html))).recovered).toEqual([])
  expect(textsOf(looseTextOfCsv('시간,내용\n09:00,"개회, 축사"\n'))).toEqual(['시간', '내용', '09:00', '개회', '축사'])
  expect((await readAny('a.csv', new TextEncoder().encode('시간,내용\n09:00,"개회, 축사"\n10:00,폐회\n'))).recovered).toEqual([])
  expect(textsOf(looseTextOfHwpml('<HWPML><HEAD><CHAR>제목</CHAR></HEAD><BODY><SECTION><P><TEXT><CHAR>개</CHAR><CHAR>회 &amp; 축사</CHAR></TEXT></P><P><TEXT><CHAR/></TEXT></P></SECTION></BODY></HWPML>'))).toEqual(['개회 & 축사'])
})

const record = (type: number, data: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

const wide = (text: string): Buffer => {
  const head = Buffer.alloc(3)
  head.writeUInt16LE(text.length, 0)
  head.writeUInt8(1, 2)
  return Buffer.concat([head, Buffer.from(text, 'utf16le')])
}

it('reads the strings of XLS that cells hold, also one cut over two records', () => {
  const cell = (index: number): Buffer => {
    const data = Buffer.alloc(10)
    data.writeUInt32LE(index, 6)
    return record(0x00fd, data)
  }
  const cut = wide('행사 개요')
  const stream = Buffer.concat([
    record(0x00fc, Buffer.concat([Buffer.alloc(8), wide('시간'), wide('지운 말'), cut.subarray(0, 3 + 4)])),
    record(0x003c, Buffer.concat([Buffer.from([1]), cut.subarray(3 + 4)])),
    cell(0), cell(2),
  ])
  const file = cfb.utils.cfb_new()
  cfb.utils.cfb_add(file, 'Workbook', stream)
  expect(textsOf(looseTextOfXls(new Uint8Array(cfb.write(file, { type: 'buffer' }) as Buffer)))).toEqual(['시간', '행사 개요'])
})

it('slims a long DOCX without losing or changing a word', async () => {
  const looks = '<w:rFonts w:ascii="a"/><w:sz w:val="21"/><w:color w:val="000000"/>'
  const body = Array.from({ length: 6_000 }, (_, n) =>
    `<w:p w:rsidR="00A1"><w:pPr><w:spacing w:after="40"/><w:ind w:left="0"/></w:pPr><w:r><w:rPr><w:b/>${looks}</w:rPr><w:t xml:space="preserve">${n} 번째 &lt;줄&gt; </w:t></w:r><w:r><w:rPr>${n % 3 === 0 ? '<w:strike/>' : ''}${looks}</w:rPr><w:t>w:sz</w:t></w:r></w:p>`).join('')
  const docx = new Uint8Array(makeDocx(body))
  const slim = slimDocx(docx)
  expect(slim).not.toBe(docx)
  const { lines, recovered } = await readAny('긴 계획.docx', docx)
  expect(recovered).toEqual([])
  expect(lines.filter((line) => line.trim() !== '')).toHaveLength(6_000)
  expect(lines.find((line) => line.startsWith('4 '))).toBe('4 번째 <줄> w:sz')

})
