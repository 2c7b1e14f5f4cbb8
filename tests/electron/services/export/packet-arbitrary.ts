import fc from 'fast-check'
import { newAttendee, newPacket, newQuestionAnswer, newRow, newSide, newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import { type Packet, type Row, type Side, TalkingPointKind, Use } from '../../../../shared/packet/packet.ts'

/** Korean as drafts have it: words without the signs that mean something in their notation. */
const word = fc.constantFrom('양자기술', '공동연구', '협력', '방안', '논의', '추진', '현황', '국제', '교류', '표준화', 'R&D', 'HPC-QC', '2027년', '확대', '점검', '「미래」', 'A&B', '50%', '기반_구축', '별표*표시')
const phrase = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: min, maxLength: max }).map((words) => words.join(' '))
const title = fc.tuple(fc.constantFrom('한국-캐나다', '한-영국', '가상국', '연구기관'), fc.constantFrom('양자기술', '산업', '연구인력'), fc.constantFrom('라운드테이블', '면담', '간담회', '협의회'))
  .map((parts) => parts.join(' '))
const sentence = phrase(2, 6).map((text) => `${text}을 함께 추진하기를 희망합니다.`)
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-09-${String(day).padStart(2, '0')}`)

interface Draw { <T>(arbitrary: fc.Arbitrary<T>): T }

/** Rows that follow each other, some of them blocks with inner rows; all timed, as most programmes are. */
const rowsOf = (draw: Draw, ids: () => string): Row[] => {
  const rows: Row[] = []
  let clock = draw(fc.integer({ min: 60, max: 132 })) * 5
  const count = draw(fc.integer({ min: 1, max: 6 }))
  const ordinals = draw(fc.boolean())
  for (let index = 0; index < count; index += 1) {
    const minutes = draw(fc.integer({ min: 1, max: 12 })) * 5
    const outer = { ...newRow(ids()), ...contentOf(draw, ids), ordinal: ordinals ? index + 1 : null, start: clock, end: clock + minutes, statedMinutes: draw(fc.constantFrom(null, minutes, minutes + 1)) }
    rows.push(outer)
    if (minutes >= 10 && draw(fc.boolean())) {
      const middle = clock + 5
      rows.push({ ...newRow(ids()), ...contentOf(draw, ids), parentId: outer.id, start: clock, end: middle, statedMinutes: 5 })
      rows.push({ ...newRow(ids()), ...contentOf(draw, ids), parentId: outer.id, start: middle, end: clock + minutes, statedMinutes: null })
    }
    clock += minutes
  }
  return rows
}

const contentOf = (draw: Draw, ids: () => string): Pick<Row, 'title' | 'titleEn' | 'details' | 'notes' | 'remarks'> => ({
  title: draw(phrase(1, 4)) + draw(fc.constantFrom('', '', ' (항만공사 구내식당)', ' (취소)', '(1부)', ' (사전)', ' (provided)')),
  ...englishOf(draw, ids),
  notes: draw(fc.array(phrase(2, 4), { maxLength: 1 })).map((text) => ({ id: ids(), mark: '※', text })),
  remarks: draw(fc.constantFrom('', '(한) 국장 모두발언', '(사회) 김상우 박사', '참석자 전체', '전시관 이동')),
})

/** Sub-bullets have English where their row has, all of them or none. */
const englishOf = (draw: Draw, ids: () => string): Pick<Row, 'titleEn' | 'details'> => {
  const titleEn = draw(fc.constantFrom('', 'Opening remarks', 'Discussion of the agenda'))
  const isTranslated = titleEn !== '' && draw(fc.boolean())
  const details = draw(fc.array(phrase(2, 5), { maxLength: 2 }))
  return { titleEn, details: details.map((text, at) => ({ id: ids(), mark: null, text, textEn: isTranslated ? `Point ${at + 1} of the talks` : '' })) }
}

const sideOf = (draw: Draw, ids: () => string, name: string): Side => {
  const named = draw(fc.boolean())
  const attendees = draw(fc.array(fc.record({
    name: fc.constantFrom('홍길동', '김철수', '존 샘플', '사토 미혼', 'Max Muster'), nameEn: fc.constantFrom('', 'Hong Gildong'),
    organisation: fc.constantFrom('예시기술부', '한국연구재단', 'KISTI'), title: fc.constantFrom('국장', '과장', '책임연구원, 겸임'),
    role: fc.constantFrom(null, 'head', 'interpreter'), attendance: fc.constantFrom(null, 'remote'), confirmed: fc.constantFrom(null, true, false),
  }), { minLength: 1, maxLength: 4 })).map((person) => ({ ...newAttendee(ids()), ...(named ? person : { organisation: person.organisation }) })) as Side['attendees']
  return { ...newSide(ids()), name, ours: name === '한국', statedCount: draw(fc.constantFrom(null, 4)), listOpenEnded: draw(fc.boolean()), attendees }
}

/** Packets with what a draft prints, in the shape in which the import makes them. */
export const packetArbitrary: fc.Arbitrary<Packet> = fc.gen().map((draw) => {
  const pick: Draw = (arbitrary) => draw(() => arbitrary)
  let last = 0
  const ids = (): string => `p${(last += 1)}`
  const packet = newPacket(ids())
  Object.assign(packet, { title: pick(title), access: pick(fc.constantFrom(null, 'closed', 'photo', 'open', 'opening-remarks')), mark: pick(fc.constantFrom(null, '1-1', '3')) })
  packet.titleEn = pick(fc.constantFrom('', 'Roundtable on Quantum Technology'))
  packet.documentMark = { disclosure: pick(fc.constantFrom(null, 'open', 'partial')), basis: '', security: pick(fc.constantFrom('none', 'official-use')) }
  if (packet.documentMark.disclosure === 'partial') packet.documentMark.basis = '5'
  packet.participation = pick(fc.constantFrom(null, { mode: 'chair', status: 'confirmed' } as const, { mode: 'address', status: 'tentative' } as const))
  packet.asOf = pick(fc.constantFrom(null, '2026-08-31T18:00'))
  packet.responsible = pick(fc.boolean()) ? [{ id: ids(), department: '국제협력관실 협력총괄과', duty: '담당자', title: '사무관', name: '박견본', phone: '02-0000-1202' }] : []
  packet.runOfShow = rowsOf(pick, ids)
  packet.sides = pick(fc.boolean()) ? [sideOf(pick, ids, '한국'), sideOf(pick, ids, '캐나다')] : []
  packet.overview = {
    ...packet.overview, date: pick(date), start: packet.runOfShow[0]?.start ?? null, end: packet.runOfShow.findLast(({ parentId }) => parentId === null)?.end ?? null,
    purpose: pick(phrase(2, 6)), place: pick(fc.constantFrom('', '정부견본청사 12층 접견실')), placeEn: '', dress: pick(fc.constantFrom('', '정장')),
    interpretationText: pick(fc.constantFrom('', '한영 순차통역으로 진행')), theme: pick(fc.constantFrom('', '함께 여는 협력')), summary: pick(fc.constantFrom('', '의제 3건 논의, 기념품 교환')),
    notes: pick(fc.array(phrase(2, 4), { maxLength: 2 })).map((text) => ({ id: ids(), mark: '※', text })),
  }
  packet.overview.interpretation = packet.overview.interpretationText === '' ? null : 'consecutive'
  packet.attendance = pick(fc.constantFrom({ stated: null, approximate: false, text: '' }, { stated: 40, approximate: true, text: '정부 및 산업계 전문가 40명 내외' }))
  packet.topics = pick(fc.array(phrase(2, 4), { maxLength: 3 })).map((text, index) => ({ id: ids(), label: index === 0 ? '핵심' : null, text, textEn: index === 1 ? 'Joint research' : '' }))
  packet.talkingPoints = pick(fc.array(fc.record({
    kind: fc.constantFrom(...TalkingPointKind.options), use: fc.constantFrom(...Use.options), heading: fc.constantFrom('', '환영 인사', '협력 제안'),
    text: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')), textEn: fc.constantFrom('', 'A warm welcome.\nThank you.'),
  }), { maxLength: 3 })).map((point) => ({ ...newTalkingPoint(ids()), ...point }))
  packet.qa = pick(fc.array(fc.record({
    question: phrase(2, 4).map((text) => `${text}의 계획은?`), answer: sentence, use: fc.constantFrom(...Use.options), ifRaised: fc.boolean(),
    questionEn: fc.constantFrom('', 'What is planned?'), answerEn: fc.constantFrom('', 'It is under way.'),
  }), { maxLength: 2 })).map((item) => ({ ...newQuestionAnswer(ids()), ...item }))
  return packet
})
