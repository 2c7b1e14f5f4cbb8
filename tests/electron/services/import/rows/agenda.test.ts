import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readFacts } from '../../../../../electron/services/import/parse/line-facts.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const rowsOf = (text: string): string[] => readFacts(toDraftLines(readText('a.txt', text).units), null).flatMap(({ row }) => (row ? [row.content] : []))
const list = (head: string, sign: string, items: string): string => `${head}\n\n${items.split(', ').map((item) => `${sign} ${item}`).join('\n')}\n`

describe('an order of steps that no heading names', () => {
  it('is told by its ends and its acts, whatever its sign', () => {
    expect(rowsOf(list('Evening of the guild', '•', 'Opening of the evening, Roll call, Songs, Questions from members, Closing words'))).toHaveLength(5)
    expect(rowsOf(list('한들학교 졸업식', '1.', '개 식, 국민의례, 졸업장 수여, 교장 인사, 교가 제창, 폐 식'))).toHaveLength(6)
  })

  it('may begin before its opening and go on behind its end', () => {
    expect(rowsOf(list('새 도서관 문 여는 날', '▪', '식전공연, 개식선언, 국민의례, 내빈소개, 경과보고, 축사, 시설 관람'))).toHaveLength(7)
    expect(rowsOf(list('The new pier', '•', 'Guests seated, Arrival of the Minister, Welcome by the mayor, National anthem, Address by the Minister, Cutting of the ribbon, Tea'))).toHaveLength(7)
  })

  it('counts letters through I and leaves what only ends an item in a list', () => {
    const items = 'Call to order;, Roll call;, Minutes;, Letters;, Reports;, Hearings;, Old business;, New business; and, Remarks;, Adjournment. (Res. 3)'
    const lettered = items.split(', ').map((item, at) => `${'ABCDEFGHIJ'[at] ?? ''}. ${item}`).join('\n')
    expect(rowsOf(`Rule 9\n\n${lettered}\n`)).toEqual(['Call to order', 'Roll call', 'Minutes', 'Letters', 'Reports', 'Hearings', 'Old business', 'New business', 'Remarks', 'Adjournment  (Res. 3)'])
  })

  it('is kept of every meeting that has a day of its own, and once where minutes tell it twice', () => {
    const items = list('Agenda', '•', 'Call to order, Approval of minutes, Report of the treasurer, Adjournment')
    expect(rowsOf(`Board, 6 May 2027\n\n${items}\nBoard, 7 May 2027\n\n${items}`)).toHaveLength(8)
    expect(rowsOf(`Board, 6 May 2027\n\n${items}\nMinutes of 6 May 2027\n\n${items}`)).toHaveLength(4)
    expect(rowsOf(`Board\n\n${items}\nMinutes of 6 May 2027\n\n${items}`)).toHaveLength(4)
  })

  it('may count its items in words', () => {
    expect(rowsOf('School governors\n\nItem 1: Apologies\nItem 2: Declarations of interest\nItem 3: Any other business\nItem 4: Date of next meeting\n')).toEqual(['Apologies', 'Declarations of interest', 'Any other business', 'Date of next meeting'])
  })

  it('is none among what somebody will say', () => {
    const items = '1. 말씀: 개회\n\n2. 환영사\n\n3. 축사\n\n4. 보고\n\n5. 폐회\n'
    expect(rowsOf(`한들 모임\n\n□ 말씀자료\n\n${items}`)).toEqual([])
    expect(rowsOf(`한들 모임\n\n□ 말씀자료\n\n${items.replace(/\d\. /g, '')}`)).toEqual([])
    expect(rowsOf(`한들 모임\n\n${items}`)).toHaveLength(5)
  })

  it('may stand in what looks like columns', () => {
    expect(rowsOf('BOARD\n\nA.  CALL TO ORDER\nB.  PUBLIC COMMENT\nC.  OLD BUSINESS\n    1.  Well rules\nD.  NEW BUSINESS\nE.  ADJOURNMENT\n')).toEqual(['CALL TO ORDER', 'PUBLIC COMMENT', 'OLD BUSINESS', 'Well rules', 'NEW BUSINESS', 'ADJOURNMENT'])
  })

  it.each([
    ['minutes of what became of each', list('Board, March', '-', "Call to order: by A. Holm, Approval of minutes: approved, Treasurer's report: accepted, New business: none, Adjournment: late")],
    ['hymns of a record', list('Hymns of the valley', '•', 'Opening hymn, Evening prayer, Psalm 23, Harvest hymn, Benediction')],
    ['parts of any agenda', 'Writing an agenda\n\nA good agenda has these parts:\n\n1. Title and date\n2. Items with a purpose\n3. Any other business\n4. Date of the next meeting\n'],
    ['songs', list('The choir sings', '•', 'Opening hymn in D, Prayer of the sailors, Blessing for a journey, Hymn to the morning, Toast of the millers, Last post')],
    ['services', list('What we do for your event', '•', 'Welcome desk and registration, Photo and video, Coffee and lunch, Speech writing, Wreaths and flowers, Reception music')],
    ['pages of a site', list('Site map', '-', 'Welcome, Visit us, Meetings, Session archive, Press photos, Questions, Contact')],
    ['things to check', list('식전 준비', '○', '개식 음향 확인, 국기 게양 확인, 애국가 음원 준비, 묵념곡 준비, 축사 원고 배치, 폐식 안내방송 준비')],
    ['who does what', list('의전 업무 분담', '-', '개회 선언: 김나루, 국민의례: 박도담, 축사 안내: 이새봄, 시상 보조: 최가람, 폐회 선언: 정한별')],
    ['news', list('The year in our town', '•', 'Opening of the new library, Visit of the twin town, Photo contest, Reception for volunteers, Closing of the old pool')],
    ['duties', list('The president has these duties:', '•', 'Call to order, Roll call, Approval of minutes, Public hearings, Adjournment')],
  ])('is no list of %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})
