import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { newAttendee, newPacket, newSide } from '../../../../../shared/packet/new-packet.ts'
import type { EditionRule } from '../../../../../shared/packet/edition-rule.ts'
import { readPages } from '../read-text.ts'
import { bookWith, type GivenFile, meetingWith } from './attach-book.ts'
import { plainPdf } from './foreign-pdf.ts'

const file = async (words: string, more: GivenFile['more'] = {}): Promise<GivenFile> => ({ name: `${words}.pdf`, bytes: await plainPdf({ words }), more: { ...more } })
const textOf = async (bytes: Uint8Array): Promise<string> => (await readPages(bytes)).map(({ content, artifacts }) => content + artifacts).join('|')
const shown = (target: string, edition: EditionRule['editions'][number]): EditionRule => ({ target, editions: [edition], show: true })

describe('which attachments a book prints', () => {
  it('those that are neither a draft nor a portrait nor only kept, in their order', async () => {
    const portrait = { name: 'face.png', bytes: createCanvas(30, 40).toBuffer('image/png') }
    const files = [await file('Beta'), await file('Draft', { source: true }), await file('Kept', { keepOnly: true }), await file('Alpha'), portrait]
    const person = { ...newAttendee('x'), name: '홍길동', photo: 'a5' }
    const { bytes } = await bookWith([meetingWith(files, { sides: [{ ...newSide('s'), attendees: [person] }] })], files)
    const text = await textOf(bytes)
    expect(text.match(/(?:Beta|Draft|Kept|Alpha)1/g)).toEqual(['Beta1', 'Alpha1'])
    expect(text).not.toContain('붙임3')
    expect(text).toContain('Kept.pdf')
  })

  it('a picture as a page of its own', async () => {
    const picture = { name: '사진.jpg', bytes: createCanvas(1600, 900).toBuffer('image/jpeg') }
    const { pages, bytes } = await bookWith([meetingWith([picture])], [picture])
    expect(pages).toBe(2)
    expect(await textOf(bytes)).toContain('붙임.사진(1/1)')
  })

  it('behind its own meeting, whatever the order of meetings', async () => {
    const [one, two] = [await file('One'), await file('Two')]
    const packets = [meetingWith([two], { id: 'p2', title: '둘째' }), meetingWith([one], { id: 'p1', title: '첫째' })]
    const text = await textOf((await bookWith(packets, [one, two])).bytes)
    expect(text.match(/(?:둘째|첫째|Two1|One1)/g)?.filter((word, at, all) => word !== all[at - 1])).toEqual(['둘째', 'Two1', '둘째', '첫째', 'One1', '첫째'])
  })

  it.each(['principal', 'staff'] as const)('for the %s, all of them', async (edition) => {
    const files = [await file('Paper')]
    expect((await bookWith([meetingWith(files)], files, { edition })).pages).toBe(2)
  })

  it.each(['interpreter', 'guest', 'press'] as const)('for the %s, only what a rule of the packet shows', async (edition) => {
    const files = [await file('Paper'), await file('Other')]
    const packet = meetingWith(files, { access: 'open', overview: { ...newPacket('x').overview, date: '2026-09-08' } })
    const hidden = await bookWith([packet], files, { edition })
    expect(await textOf(hidden.bytes)).not.toMatch(/Paper|Other/)
    expect(Buffer.from(hidden.bytes).includes('/Subtype/Form')).toBe(false)
    const one = await bookWith([{ ...packet, editionRules: [shown('attachments.a1', edition)] }], files, { edition })
    expect(await textOf(one.bytes)).toMatch(/Paper1/)
    expect(await textOf(one.bytes)).not.toMatch(/Other/)
  })

  it('a portrait is no page even where the edition hides the person but shows attachments', async () => {
    const portrait = { name: 'face.png', bytes: createCanvas(30, 40).toBuffer('image/png') }
    const person = { ...newAttendee('x'), name: '홍길동', photo: 'a1' }
    const packet = meetingWith([portrait], { sides: [{ ...newSide('s'), attendees: [person] }], editionRules: [shown('attachments.*', 'guest')] })
    expect((await bookWith([packet], [portrait], { edition: 'guest' })).pages).toBe(1)
  })

  it('none that says, word for word, a sentence that the edition leaves out', async () => {
    const secret = 'We never name the month of supply ourselves and answer autumn when asked'
    const files = [{ name: 'minutes.pdf', bytes: await plainPdf({ words: `Minutes. ${secret}.` }) }]
    const packet = meetingWith(files, {
      access: 'open',
      qa: [{ id: 'q', topicId: null, question: '', answer: secret, questionEn: '', answerEn: '', use: 'background', ifRaised: false }],
      editionRules: [shown('attachments.a1', 'guest')],
    })
    await expect(bookWith([packet], files, { edition: 'guest' })).rejects.toMatchObject({ code: 'leak', params: { variant: 'attachment', name: 'minutes.pdf', page: '1' } })
    // The office may show it; and a few words in common say nothing.
    expect((await bookWith([packet], files, { edition: 'principal' })).pages).toBe(2)
    const other = [{ name: 'minutes.pdf', bytes: await plainPdf({ words: 'The month of supply is open' }) }]
    expect((await bookWith([meetingWith(other, { qa: packet.qa, access: 'open', editionRules: packet.editionRules })], other, { edition: 'guest' })).pages).toBe(2)
  })
})
