import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readSample } from '../foreign/reader-fixture.ts'
import { codeOf, linesOf, readAny } from './read-any.ts'
import { makeDocx, paragraph } from './zip-fixture.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const pdfOf = async (lines: readonly string[], password?: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([400, 400])
  lines.forEach((text, index) => page.drawText(text, { x: 40, y: 350 - index * 20, size: 10, font }))
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: password })
  return document.save()
}

const typed = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('DOCX', () => {
  const body =
    `${paragraph('○ 회의')}<w:p><w:r><w:t>협력 현황</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
    `<w:p><w:r><w:t>남은 말 </w:t></w:r><w:del w:id="9" w:author="a"><w:r><w:delText>지운 말</w:delText></w:r></w:del></w:p>`
  const docx = makeDocx(body, {
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph('Horizon Europe 등')}</w:footnote></w:footnotes>`,
    'word/header1.xml': `<w:hdr ${W}>${paragraph('양자혁신기술개발과')}</w:hdr>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
  })

  it('puts a footnote below the line that refers to it', async () => {
    const { units } = await readAny('계획.docx', docx)
    expect(units.slice(0, 3).map(({ text, kind }) => [text, kind])).toEqual([
      ['○ 회의', 'text'],
      ['협력 현황', 'text'],
      ['* Horizon Europe 등', 'footnote'],
    ])
  })

  it('parts columns where somebody typed spaces or tabs', async () => {
    const { units } = await readAny('계획.docx', makeDocx(typed('09:00~09:20   개회        차관') + typed('09:20~09:50   토론        실장') + typed('    ※ 통역')))
    expect(units.map(({ text, column, indent }) => [text, column, indent])).toEqual([
      ['09:00~09:20', 0, 0], ['개회', 1, 0], ['차관', 2, 0], ['09:20~09:50', 0, 0], ['토론', 1, 0], ['실장', 2, 0], ['※ 통역', null, 4],
    ])
  })

  it('keeps what stands beside the text with its kind, without an alarm', async () => {
    const { units, recovered } = await readAny('계획.docx', docx)
    expect(units.slice(4).map(({ text, kind }) => [text, kind])).toEqual([
      ['지운 말', 'deleted'],
      ['양자혁신기술개발과', 'header'],
    ])
    expect(recovered).toEqual([])
  })

  it('recovers what its reader misses', async () => {
    const missed = makeDocx(
      `${paragraph('회의')}<w:customThing><w:unknown>${paragraph('숨은 줄')}</w:unknown></w:customThing>`,
    )
    const { lines, units, recovered } = await readAny('계획.docx', missed)
    expect(lines).toEqual(['회의', '숨은 줄'])
    expect([units.at(-1)?.kind, recovered]).toEqual(['hidden', [2]])
  })
})

describe('XLSX', () => {
  it('prints cells of times as times, and keeps dates with them', async () => {
    const { lines } = await readAny('계획.xlsx', readSample('xlsx'))
    expect(lines.slice(-4)).toEqual([
      '09:00\t09:02\t2\t개회',
      '09:03\t09:08\t5\t인사말',
      '09:08\t09:28\t20\t협력논의',
      '2026-07-01 09:28\t\t2\t기념촬영',
    ])
  })
})

const readBody = async (html: string): Promise<string[]> =>
  linesOf(await readAny('붙임.html', Buffer.from(`<html><body>${html}</body></html>`)))

describe('HTML', () => {
  it('reads paragraphs, lists and breaks as lines', async () => {
    expect(
      await readBody(
        '<h2>세부 일정</h2><p>하나<br>둘</p><ul><li>셋<ul><li>넷</li></ul></li></ul><ol start="3"><li>다섯</li></ol><script>x</script>',
      ),
    ).toEqual(['세부 일정', '하나', '둘', '- 셋', '- 넷', '3. 다섯'])
  })

  it('reads merged cells in their first place, and text of many lines in one cell', async () => {
    const html =
      '<table><tr><th>시간</th><th>내용</th></tr><tr><td rowspan=2>09:00</td><td>○ 개회<ul><li>소개</li></ul></td></tr><tr><td>인사</td></tr></table>'
    const { units } = await readAny('붙임.html', Buffer.from(`<html>${html}</html>`))
    expect(units.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 0, '시간'],
      [0, 1, '내용'],
      [1, 0, '09:00'],
      [1, 1, '○ 개회\n- 소개'],
      [2, 0, ''],
      [2, 1, '인사'],
    ])
  })

  it('takes tables that only lay a mail out for frames', async () => {
    expect(
      await readBody(
        '<table><tr><td><p>안녕하십니까</p><table><tr><td>09:00</td><td>개회</td></tr></table></td></tr></table>',
      ),
    ).toEqual(['안녕하십니까', '09:00\t개회'])
  })

  it('reads the fragment that Windows puts on the clipboard', async () => {
    const html =
      'Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment--><p>개회</p><!--EndFragment--><p>밖</p></body></html>'
    expect(linesOf(await readAny('clipboard.html', Buffer.from(html)))).toEqual(['개회'])
  })

  it('keeps words taken out of a tracked text beside it, and struck ones in it', async () => {
    const html = '<p>10:00 <del>개회</del>개막 <s>및 식사</s></p><table><tr><td>11:00</td><td>논의<del>와 합의</del></td></tr></table>'
    const { units, recovered } = await readAny('붙임.html', Buffer.from(`<html>${html}</html>`))
    expect(units.map(({ text, kind }) => [text, kind])).toEqual([
      ['10:00 개막 및 식사', 'text'], ['개회', 'deleted'], ['11:00', 'table-row'], ['논의', 'table-row'], ['와 합의', 'deleted'],
    ])
    expect(recovered).toEqual([])
  })

  it('keeps hidden words as hidden', async () => {
    const { units } = await readAny(
      '붙임.html',
      Buffer.from('<html><p>보임</p><p style="display:none">숨음</p></html>'),
    )
    expect(units.map(({ text, kind }) => [text, kind])).toEqual([
      ['보임', 'text'],
      ['숨음', 'hidden'],
    ])
  })
})

describe('CSV', () => {
  it('reads quoted cells, in the encoding of an old Excel, too', async () => {
    const { units } = await readAny('일정.csv', Buffer.from('시간,내용\r\n09:00,"개회, 인사\n소개"\r\n'))
    expect(units.map(({ text }) => text)).toEqual(['시간', '내용', '09:00', '개회, 인사\n소개'])
    const korean = Buffer.concat([
      Buffer.from([0xbd, 0xc3, 0xb0, 0xa3]),
      Buffer.from(';'),
      Buffer.from([0xb3, 0xbb, 0xbf, 0xeb]),
      Buffer.from('\n09:00;1\n'),
    ])
    expect(linesOf(await readAny('일정.csv', korean))).toEqual(['시간\t내용', '09:00\t1'])
  })
})

describe('PDF', () => {
  it('asks for the password, says when it is wrong, and opens with it', async () => {
    const bytes = await pdfOf(['09:00 Opening'], 'open-me')
    expect(await codeOf('계획.pdf', bytes)).toBe('password-needed')
    expect(await codeOf('계획.pdf', bytes, 'no')).toBe('password-wrong')
    expect(linesOf(await readAny('계획.pdf', bytes, 'open-me'))).toEqual(['09:00 Opening'])
  })

  it('says that a scan has no text', async () => {
    expect(await codeOf('스캔.pdf', await pdfOf([]))).toBe('file-scanned')
  })
})

describe('protected files', () => {
  it('asks for the password of a HWP file, and tells an encrypted Office file apart', async () => {
    const hwp = Buffer.from(readSample('hwp'))
    const header = hwp.indexOf('HWP Document File')
    hwp.writeUInt32LE(hwp.readUInt32LE(header + 36) | 2, header + 36)
    hwp.writeUInt32LE(4, header + 44)
    expect(await codeOf('암호.hwp', hwp)).toBe('password-needed')
    expect(await codeOf('암호.hwp', hwp, '틀림')).toBe('password-wrong')
    const office = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await codeOf('암호.docx', office)).toBe('file-protected')
  })
})
