import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibraryIn } from '../../../electron/cli/open-existing-library.ts'
import { readBack } from '../../../electron/services/pdf/read-back.ts'
import { cli, SAMPLE } from './run.ts'

let folder: string
const at = (name: string): string => path.join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('import', () => {
  it('prints what a draft holds and stores nothing', async () => {
    const { exit, json } = await cli(['import', SAMPLE, '--json'], { BRIEFING_BOOK_LIBRARY: at('library') })
    expect(exit).toBe(0)
    expect(json).toMatchObject({ ok: true, packets: expect.any(Array), documents: [{ file: 0 }] })
    expect(json['packets']).toHaveLength(5)
    expect(existsSync(at('library'))).toBe(false)
  })

  it('says it to people too, in Korean or English', async () => {
    expect((await cli(['import', SAMPLE])).out.join('\n')).toMatch(/한국-캐나다 정부 간 대화 · 2026\. 7\. 1\.\(수\) 09:00.*순서 \d+개/)
    expect((await cli(['import', SAMPLE, '--lang', 'en'])).out.join('\n')).toMatch(/findings: \d+ errors/)
  })

  it('puts packets into a library with --library', async () => {
    const { exit, json } = await cli(['import', SAMPLE, '--library', at('library'), '--json'])
    expect([exit, json['library']]).toEqual([0, at('library')])
    expect((await cli(['check', '--library', at('library'), '--json'])).json).toMatchObject({ ok: true, packets: 5 })
    const again = await cli(['import', SAMPLE, '--library', at('library'), '--lang', 'en'])
    expect(again.exit).toBe(0)
    expect(again.out.join('\n')).toContain('was imported before')
    expect(again.out.filter(line => line.includes('not stored again'))).toHaveLength(5)
    expect((await cli(['check', '--library', at('library'), '--json'])).json).toMatchObject({ packets: 5 })
  })

  it('reports what a new version of a draft changed, and leaves the library as it is', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    const [title] = /한국-캐나다 정부 간 대화/.exec(readFileSync(SAMPLE, 'utf8')) ?? []
    writeFileSync(at('draft.md'), readFileSync(SAMPLE, 'utf8').replace('DDP', '코엑스'))
    const { exit, json } = await cli(['import', at('draft.md'), '--library', at('library'), '--json'])
    expect([exit, json['stored']]).toEqual([0, []])
    const updates = json['updates'] as { title: string; changes: { kind: string; was: string | null; is: string | null; corrected: boolean }[] }[]
    expect([title, updates.length]).toEqual([expect.any(String), 5])
    const [change, ...others] = updates.flatMap(update => update.changes)
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'changed', corrected: false })
    expect([change?.was?.includes('DDP'), change?.is?.includes('코엑스')]).toEqual([true, true])
    expect((await cli(['check', '--library', at('library'), '--json'])).json).toMatchObject({ packets: 5 })
  })

  it.each([
    ['an empty file', '', 'file-empty'],
    ['a binary file', '\0\0\0\x01\x02PK\x03\x04\0\0', 'file-binary'],
    ['a document marked secret', 'Ⅱ급비밀\n\n일시: 2026. 7. 1.(수) 09:00~10:00\n', 'secret-grade'],
  ])('refuses %s with its code and exit code 3', async (_case, text, code) => {
    writeFileSync(at('draft.md'), text)
    const { exit, json } = await cli(['import', at('draft.md'), '--library', at('library'), '--json'])
    expect([exit, json]).toEqual([3, { ok: false, error: { code, message: expect.stringMatching(/[가-힣].*\.$/) } }])
  })

  it('refuses a file that is not there', async () => {
    expect(await cli(['import', at('missing.md'), '--json'])).toMatchObject({ exit: 3, json: { error: { code: 'file-unreadable' } } })
  })
})

describe('check', () => {
  it('prints findings with their severities', async () => {
    const { exit, json } = await cli(['check', SAMPLE, '--json'])
    expect(exit).toBe(0)
    const { counts, findings } = json as { counts: Record<string, number>; findings: { severity: string; message: string }[] }
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length)
    expect(findings.filter(({ message }) => message.trim() === '')).toEqual([])
  })

  it('with --strict ends with 4 where there is an error', async () => {
    // 2026-07-02 is a Thursday.
    writeFileSync(at('wrong.md'), '# 면담\n\n- 일시: 2026. 7. 2.(금) 10:00~11:00\n- 장소: 회의실\n\n10:00~10:30 인사말\n10:30~11:00 논의\n')
    const [plain, strict] = [await cli(['check', at('wrong.md'), '--json']), await cli(['check', at('wrong.md'), '--json', '--strict'])]
    const errors = (plain.json['counts'] as { error: number }).error
    expect([plain.exit, strict.exit]).toEqual([0, errors > 0 ? 4 : 0])
    expect(errors).toBeGreaterThan(0)
  })
})

describe('export', () => {
  it('writes the formats of other programs: by --format, or by the ending of the file', async () => {
    const out = at('packets.hwpx')
    expect(await cli(['export', SAMPLE, '--out', out, '--json'])).toMatchObject({ exit: 0, json: { packets: 5, format: 'hwpx', what: 'packet' } })
    expect(await cli(['export', SAMPLE, '--out', at('list.txt'), '--format', 'csv', '--json'])).toMatchObject({ exit: 0, json: { format: 'csv', what: 'run-of-show' } })
    expect(await cli(['import', out, '--json'])).toMatchObject({ exit: 0 })
  })

  it('refuses formats and kinds that do not exist or do not go together', async () => {
    expect(await cli(['export', SAMPLE, '--out', at('x'), '--format', 'odt'])).toMatchObject({ exit: 2 })
    expect(await cli(['export', SAMPLE, '--out', at('x.ics'), '--what', 'book'])).toMatchObject({ exit: 2 })
  })

  it('writes a packet file that check reads again with the same findings', async () => {
    const out = at('packets.json')
    expect(await cli(['export', SAMPLE, '--out', out, '--json'])).toMatchObject({ exit: 0, json: { packets: 5, out } })
    const [draft, file] = [await cli(['check', SAMPLE, '--json']), await cli(['check', out, '--json'])]
    expect(file.json['packets']).toBe(draft.json['packets'])
    expect(readdirSync(folder)).toEqual(['packets.json'])
  })

  it('keeps entries and attachments of a packet file', async () => {
    await cli(['export', 'assets/samples/complete.json', '--out', at('packets.json')])
    const { entries, files } = JSON.parse(readFileSync(at('packets.json'), 'utf8')) as { entries: unknown[]; files: object }
    expect([entries.length, Object.keys(files).length]).toEqual([10, 13])
    expect(await cli(['check', at('packets.json'), '--json'])).toMatchObject({ exit: 0, json: { packets: 4 } })
  })
})

describe('book', () => {
  it('writes a PDF of a draft, twice the same', async () => {
    const first = await cli(['book', SAMPLE, '--out', at('a.pdf'), '--json'])
    await cli(['book', SAMPLE, '--out', at('b.pdf'), '--json'])
    expect(first).toMatchObject({ exit: 0, json: { ok: true, out: at('a.pdf'), findings: [] } })
    expect(Object.keys(first.json['packetPages'] as object)).toHaveLength(5)
    expect(readFileSync(at('a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(at('a.pdf')).equals(readFileSync(at('b.pdf')))).toBe(true)
  })

  it('prints what is attached, whose bytes a folder may hold; what is nowhere stops it, or has a sheet', async () => {
    const file = JSON.parse(readFileSync('assets/samples/complete.json', 'utf8')) as { files: Record<string, string> }
    writeFileSync(at('lean.json'), JSON.stringify({ ...file, files: {} }))
    mkdirSync(at('papers/below'), { recursive: true })
    Object.values(file.files).forEach((base64, index) => writeFileSync(at(`papers/below/${index}.bin`), Buffer.from(base64, 'base64')))
    const whole = await cli(['book', 'assets/samples/complete.json', '--out', at('whole.pdf'), '--json'])
    expect(whole).toMatchObject({ exit: 0, json: { findings: [] } })
    await cli(['book', at('lean.json'), '--attachments', at('papers'), '--out', at('lean.pdf'), '--json'])
    expect(readFileSync(at('lean.pdf')).equals(readFileSync(at('whole.pdf')))).toBe(true)
    mkdirSync(at('none'))
    const stopped = await cli(['book', at('lean.json'), '--attachments', at('none'), '--out', at('none.pdf'), '--json'])
    expect(stopped).toMatchObject({ exit: 3, json: { error: { code: 'attachment-unprintable', message: expect.stringContaining('제1전시장 약도.png') } } })
    expect(existsSync(at('none.pdf'))).toBe(false)
    const sheets = await cli(['book', at('lean.json'), '--attachments', at('none'), '--missing-attachments', 'sheet', '--out', at('none.pdf'), '--json'])
    // One page of the checklist's two is none: a sheet each stands for the four files.
    expect(sheets.json['pages']).toBe((whole.json['pages'] as number) - 1)
    const without = await cli(['book', at('lean.json'), '--attachments', at('papers'), '--no-attachments', '--out', at('without.pdf'), '--json'])
    expect(without.json['pages']).toBe((whole.json['pages'] as number) - 5)
    expect((await cli(['book', 'assets/samples/complete.json', '--missing-attachments', 'maybe', '--out', at('none.pdf')])).exit).toBe(2)
    expect((await cli(['book', at('lean.json'), '--attachments', at('nowhere'), '--out', at('none.pdf')])).exit).toBe(2)
  })

  it('writes a PDF of a library', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    const { exit, json, err } = await cli(['book', '--library', at('library'), '--out', at('book.pdf'), '--json'])
    expect([exit, json['bytes']]).toEqual([0, readFileSync(at('book.pdf')).length])
    expect(err.join('\n')).toMatch(/\d+\/\d+/)
  })

  it('writes nothing where there is nothing to print', async () => {
    const { exit, json } = await cli(['book', SAMPLE, '--product', 'script', '--out', at('book.pdf'), '--json'])
    expect([exit, json]).toMatchObject([3, { error: { code: 'nothing-to-print', message: expect.stringContaining('모두말씀') } }])
    expect(existsSync(at('book.pdf'))).toBe(false)
  })

  it.each([['check'], ['book', '--out', 'book.pdf'], ['export', '--out', 'packets.json']])('makes no library where there is none: %s', async (...args) => {
    const { exit, json } = await cli([...args, '--library', at('library'), '--json'])
    expect([exit, json]).toMatchObject([3, { error: { code: 'not-found', message: expect.stringContaining(at('library')) } }])
    expect(existsSync(at('library'))).toBe(false)
  })

  it.each(['principal', 'staff', 'interpreter', 'guest', 'guest:캐나다'])('makes the %s edition of a draft', async (edition) => {
    const { exit, json } = await cli(['book', SAMPLE, '--edition', edition, '--out', at('book.pdf'), '--json'])
    expect([exit, Object.keys(json['packetPages'] as object).length]).toEqual([0, edition === 'guest:캐나다' ? 2 : 5])
  })

  it('says that nothing of a draft is marked open to the press', async () => {
    const { exit, json } = await cli(['book', SAMPLE, '--edition', 'press', '--out', at('book.pdf'), '--json'])
    expect([exit, json]).toMatchObject([3, { error: { code: 'nothing-to-print', message: expect.stringContaining('용도') } }])
    expect(existsSync(at('book.pdf'))).toBe(false)
  })

  it('asks once which unmarked meetings are open to the press', async () => {
    const some = await cli(['book', SAMPLE, '--edition', 'press', '--open', '퀀텀 네트워킹 리셉션', '--out', at('book.pdf'), '--json'])
    expect([some.exit, Object.keys(some.json['packetPages'] as object)]).toEqual([0, [expect.any(String)]])
    const all = await cli(['book', SAMPLE, '--edition', 'press', '--open', 'all', '--out', at('book.pdf'), '--json'])
    // The two that are closed stay closed.
    expect(Object.keys(all.json['packetPages'] as object)).toHaveLength(3)
    expect(await cli(['book', SAMPLE, '--edition', 'press', '--open', '없는 회의', '--out', at('x.pdf'), '--json'])).toMatchObject({ exit: 3, json: { error: { code: 'bad-input' } } })
  })

  it('imposes pages: a booklet, two or four to a side', async () => {
    const pages: number[] = []
    for (const options of [[], ['--booklet'], ['--booklet', '--signature', '8'], ['--nup', '2'], ['--nup', '4']]) {
      pages.push(Number((await cli(['book', SAMPLE, ...options, '--out', at('book.pdf'), '--json'])).json['pages']))
    }
    const plain = pages[0] ?? 0
    expect(pages).toEqual([plain, Math.ceil(plain / 4) * 2, Math.ceil(plain / 4) * 2, Math.ceil(plain / 2), Math.ceil(plain / 4)])
    for (const wrong of [['--nup', '3'], ['--booklet', '--nup', '2'], ['--signature', '16'], ['--booklet', '--signature', '10'], ['--booklet', '--signature', 'x'], ['--booklet', '--product', 'card'], ['--nup', '2', '--product', 'seating'], ['--product', 'nameplates', '--plate', '300x200'], ['--names', 'fr'], ['--spares', '-1'], ['--plate-text', 'all']]) {
      expect(await cli(['book', SAMPLE, ...wrong, '--out', at('x.pdf'), '--json'])).toMatchObject({ exit: 2 })
    }
  })

  it('makes a file for the archive, which has no password', async () => {
    expect(await cli(['book', SAMPLE, '--archive', '--out', at('archive.pdf'), '--json'])).toMatchObject({ exit: 0 })
    const text = readFileSync(at('archive.pdf'), 'latin1')
    expect(text).toContain('<pdfaid:part>1</pdfaid:part>')
    expect(text.startsWith('%PDF-1.4')).toBe(true)
    expect(await cli(['book', SAMPLE, '--archive', '--password', '--out', at('x.pdf'), '--json'], { BRIEFING_BOOK_PDF_PASSWORD: 'secret' })).toMatchObject({ exit: 2, json: { error: { code: 'usage' } } })
    expect(existsSync(at('x.pdf'))).toBe(false)
  })

  it('takes the password of a file from the environment or the terminal, never from the arguments', async () => {
    const make = (env: NodeJS.ProcessEnv, answers: string[], ...more: string[]) =>
      cli(['book', SAMPLE, '--product', 'agenda', '--password', ...more, '--out', at('locked.pdf'), '--json'], env, undefined, answers)
    expect(await make({ BRIEFING_BOOK_PDF_PASSWORD: '비밀' }, [])).toMatchObject({ exit: 0, json: { bytes: readFileSync(at('locked.pdf')).length } })
    expect(readFileSync(at('locked.pdf'), 'latin1')).toContain('/Encrypt')
    rmSync(at('locked.pdf'))
    expect(await make({}, ['비밀', '비밀'])).toMatchObject({ exit: 0 })
    rmSync(at('locked.pdf'))
    for (const wrong of [make({}, ['비밀', '다름']), make({}, ['비밀']), make({}, []), make({ BRIEFING_BOOK_PDF_PASSWORD: '' }, []), make({ BRIEFING_BOOK_PDF_PASSWORD: 'x' }, [], '--password=secret')]) {
      const { exit, json, out, err } = await wrong
      expect([exit, json]).toMatchObject([2, { error: { code: 'usage' } }])
      expect([...out, ...err].join('\n')).not.toMatch(/비밀|다름/)
    }
    expect(existsSync(at('locked.pdf'))).toBe(false)
  })

  it.each(['action', 'schedule', 'card', 'qa', 'script', 'scenario', 'interpreter', 'agenda', 'nameplates', 'badges', 'seating', 'signin', 'counts'])('makes the product %s of a packet file', async (product) => {
    const { exit, json } = await cli(['book', 'assets/samples/complete.json', '--product', product, '--out', at('out.pdf'), '--json'])
    expect([exit, json]).toMatchObject([0, { ok: true, bytes: readFileSync(at('out.pdf')).length }])
  })

  it('makes plates in the size, with the words and the spares asked for, and says whom they leave out', async () => {
    const pagesWith = async (...options: string[]): Promise<number> =>
      Number((await cli(['book', 'assets/samples/complete.json', '--product', 'nameplates', ...options, '--out', at('plates.pdf'), '--json'])).json['pages'])
    const plain = await pagesWith()
    expect(await pagesWith('--spares', '2')).toBe(plain + 2 * 4)
    expect(await pagesWith('--plate', '100x60', '--plate-text', 'post', '--names', 'both')).toBeLessThan(plain / 3)
    const { json } = await cli(['book', 'assets/samples/complete.json', '--product', 'seating', '--table-top', '--out', at('plan.pdf'), '--json'])
    expect(json).toMatchObject({ ok: true, pages: 4 })
    const left = await cli(['book', 'assets/samples/complete.json', '--product', 'badges', '--out', at('badges.pdf'), '--json'])
    expect(left.json).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ code: 'attendee-remote', message: expect.stringContaining('에리카 이그젬플라') })]) })
  })

  it('counts the copies of the library’s recipients', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    const library = openLibraryIn(at('library'))
    library.recipients.save({ id: 'l', name: '본부', recipients: [{ id: 'r', name: '', post: '', organisation: '장관실', copies: 7, edition: null, collect: false, watermark: false }] })
    library.close()
    expect(await cli(['book', '--library', at('library'), '--product', 'counts', '--out', at('counts.pdf'), '--json'])).toMatchObject({ exit: 0, json: { pages: 1 } })
    expect(readBack(readFileSync(at('counts.pdf'))).map(({ text }) => text).join('')).toContain('배부처별 부수: 본부')
  })

  it('writes the schedule as text for a messenger, of files and of a library', async () => {
    await cli(['book', 'assets/samples/complete.json', '--product', 'schedule', '--out', at('day.txt')])
    expect(readFileSync(at('day.txt'), 'utf8')).toMatch(/^\[차관 일일 일정표\] 2026\. 9\. 8\.\(화\)\n○ 08:30~09:20 간부회의/)
    await cli(['import', SAMPLE, '--library', at('library')])
    await cli(['book', '--library', at('library'), '--product', 'schedule', '--out', at('day.txt')])
    expect(readFileSync(at('day.txt'), 'utf8')).toContain('11:40~13:30 퀀텀 네트워킹 리셉션 [참석(잠정)]')
  })

  it('knows the entries of a library’s days: in the schedule, in the checks, in a packet file', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    const library = openLibraryIn(at('library'))
    const date = library.list().packets.find(({ title }) => title.includes('리셉션'))?.date ?? null
    const id = library.changes.create({ title: '상임위 법안심사', date, entry: 'assembly' })
    library.packets.edit(id, [{ op: 'set', path: ['overview', 'start'], value: 700 }, { op: 'set', path: ['overview', 'end'], value: 730 }])
    library.close()
    await cli(['book', '--library', at('library'), '--product', 'schedule', '--out', at('day.txt')])
    expect(readFileSync(at('day.txt'), 'utf8')).toContain('○ 11:40~12:10 상임위 법안심사 [국회]')
    const { json } = await cli(['check', '--library', at('library'), '--json'])
    expect(json).toMatchObject({ packets: 5, findings: expect.arrayContaining([expect.objectContaining({ code: 'principal-overlap', packetId: id })]) })
    await cli(['export', '--library', at('library'), '--out', at('packets.json')])
    expect(JSON.parse(readFileSync(at('packets.json'), 'utf8'))).toMatchObject({ packets: { length: 5 }, entries: [{ id, kind: 'assembly' }] })
  })

  it('writes no file for a product of which a draft has nothing', async () => {
    const { exit, json } = await cli(['book', SAMPLE, '--product', 'card', '--out', at('card.pdf'), '--json'])
    expect([exit, json]).toMatchObject([3, { error: { code: 'nothing-to-print', message: expect.stringContaining('말씀자료') } }])
    expect(existsSync(at('card.pdf'))).toBe(false)
  })

  it('refuses a product that there is not, and text of any but the schedule', async () => {
    expect(await cli(['book', SAMPLE, '--product', 'poster', '--out', at('a.pdf'), '--json'])).toMatchObject({ exit: 2, json: { error: { code: 'usage' } } })
    expect(await cli(['book', SAMPLE, '--out', at('a.txt'), '--json'])).toMatchObject({ exit: 2, json: { error: { code: 'usage' } } })
  })

  it('refuses an edition that there is not', async () => {
    expect(await cli(['book', SAMPLE, '--edition', 'everybody', '--out', at('book.pdf'), '--json'])).toMatchObject({ exit: 2, json: { error: { code: 'usage' } } })
    expect(await cli(['book', SAMPLE, '--edition', 'guest:달나라', '--out', at('book.pdf'), '--json']))
      .toMatchObject({ exit: 3, json: { error: { code: 'bad-input', message: expect.stringContaining('캐나다') as string } } })
  })
})

describe('backup and restore', () => {
  it('bring a library back, and keep what stood there', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    expect(await cli(['backup', '--library', at('library'), '--out', at('backup.db'), '--json'])).toMatchObject({ exit: 0, json: { packets: 5 } })
    writeFileSync(at('library/library.db'), 'damaged')
    expect((await cli(['check', '--library', at('library'), '--json'])).json).toMatchObject({ error: { code: 'library-damaged' } })

    const { exit, json } = await cli(['restore', at('backup.db'), '--library', at('library'), '--json'])
    expect([exit, json]).toMatchObject([0, { ok: true, packets: 5 }])
    expect(readFileSync(path.join(json['aside'] as string, 'library.db'), 'utf8')).toBe('damaged')
    expect((await cli(['check', '--library', at('library'), '--json'])).json).toMatchObject({ packets: 5 })
  })

  it('restore nothing that is no library, and leave the library as it is', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    writeFileSync(at('backup.db'), 'not a database')
    expect(await cli(['restore', at('backup.db'), '--library', at('library'), '--json'])).toMatchObject({ exit: 3, json: { ok: false } })
    expect((await cli(['check', '--library', at('library'), '--json'])).json).toMatchObject({ packets: 5 })
    expect(readdirSync(at('library')).filter((name) => /restore/.test(name))).toEqual([])
  })

  it('never write over an older backup', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    writeFileSync(at('backup.db'), 'older')
    expect(await cli(['backup', '--library', at('library'), '--out', at('backup.db'), '--json'])).toMatchObject({ exit: 3 })
    expect(readFileSync(at('backup.db'), 'utf8')).toBe('older')
  })

  it('make no library where there is none', async () => {
    expect(await cli(['backup', '--library', at('library'), '--out', at('b.db'), '--json'])).toMatchObject({ json: { error: { code: 'not-found' } } })
    expect(existsSync(at('library'))).toBe(false)
  })
})

describe('doctor', () => {
  it('looks at a library, and rebuilds its lists', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    const { json } = await cli(['doctor', '--library', at('library'), '--rebuild', '--json'])
    expect(json['checks']).toEqual(expect.arrayContaining([
      { name: 'library', ok: true, detail: at('library') },
      { name: 'packets', ok: true, detail: '5, lists and search index rebuilt' },
    ]))
  })

  it('names what is broken', async () => {
    await cli(['import', SAMPLE, '--library', at('library')])
    writeFileSync(at('library/library.db'), 'damaged')
    const { exit, out } = await cli(['doctor', '--library', at('library')])
    expect(exit).toBe(3)
    expect(out.join('\n')).toMatch(/FAIL library: library-damaged/)
  })

  it('names a damaged file among the office’s own fonts', async () => {
    mkdirSync(at('library/fonts'), { recursive: true })
    writeFileSync(at('library/fonts/휴먼명조.ttf'), 'no font')
    const { exit, out } = await cli(['doctor', '--library', at('library')])
    expect(exit).toBe(3)
    expect(out.join('\n')).toContain('FAIL office-fonts: 휴먼명조.ttf (damaged)')
  })
})
