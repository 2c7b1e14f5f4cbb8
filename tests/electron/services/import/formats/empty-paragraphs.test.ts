import { describe, expect, it } from 'vitest'
import { emptyParagraphs } from '../../../../../electron/services/import/formats/empty-paragraphs.ts'
import { looseParagraphs } from '../../../../../electron/services/import/formats/loose-paragraphs.ts'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readAny } from './read-any.ts'
import { makeDocx } from './zip-fixture.ts'

const partedIn = async (name: string, bytes: Uint8Array): Promise<string[]> =>
  toDraftLines((await readAny(name, bytes)).units).flatMap(({ text, afterBlank }) => (afterBlank ? [text] : []))

const page = (body: string): Promise<string[]> => partedIn('a.html', new TextEncoder().encode(`<html><body>${body}</body></html>`))

const wordParagraph = (text: string): string => `<w:p>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`
const hangul = (inner: string): string => `<hp:p id="0"><hp:run>${inner}</hp:run></hp:p>`
const said = (text: string): string => hangul(`<hp:t>${text}</hp:t>`)

describe('empty paragraphs', () => {
  it('part what stands around them in a Word document', async () => {
    expect(await partedIn('a.docx', makeDocx(['Harbour day', 'Pier 3', '', 'Boats', 'Nets', '', 'Tea'].map(wordParagraph).join('')))).toEqual(['Boats', 'Tea'])
  })

  it('part in a page where they take up a line', async () => {
    expect(await page('<p>Harbour day</p><p>&nbsp;</p><div>Boats</div><div><br></div><div>Nets</div><div></div><div>Tea</div>')).toEqual(['Boats', 'Nets'])
    expect(await page('<p>Harbour day</p><p><img src="x.png"><div>Boats</div><ul><li>Nets</li></ul>')).not.toContain('Nets')
  })

  it('are counted above a paragraph of 한글, each of the same words its own; those of cells are not the table’s', () => {
    const blanks = emptyParagraphs(looseParagraphs([said('개요'), hangul('<hp:t/>'), said('휴식'), hangul(`<hp:tbl><hp:tc>${said('가')}</hp:tc></hp:tbl>`), said('나'), '<hp:p id="0"/>', hangul(''), said('휴식')].join(''), 'text'))
    expect(['개요', '휴식', '나', '휴식'].map(blanks)).toEqual([0, 1, 0, 2])
  })
})
