import type { MeetingKind } from '../../../../shared/packet/packet.ts'

const KINDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['meal', /오찬|만찬|조찬|리셉션|luncheon|lunch|dinner|breakfast|reception/i],
  ['talks', /면담|(?:정부\s*간|정책|전략|고위급)\s*대화|회담|양자\s*회의|예방|접견|bilateral|courtesy call|talks|dialogue/i],
  ['visit', /방문|시찰|현장|견학|순시|visit|tour|itinerary/i],
  [
    'event',
    /서명식|선포식|발대식|준공식|착공식|라운드테이블|포럼|세미나|심포지엄|콘퍼런스|컨퍼런스|개막식|기념식|개소식|시상식|협약식|출범식|워크숍|토론회|공청회|행사|전시|축제|박람회|엑스포|총회|대회|한마당|연수|캠프|(?:수여|위촉|취임|이임|퇴임|입학|졸업|수료|개강|개관|개원|개통|기공|상량|추모|체결|발족|결단|해단|환영|환송|제막|현판)식|round\s?table|forum|seminar|symposium|conference|workshop|ceremony|summit|congress/i,
  ],
  [
    'chaired-meeting',
    /간담회|회의|협의회|이사회|평의회|심의회|위원회|점검|보고회|consultation|working group|hearing|meeting|council|committee|board/i,
  ],
]

/** What kind of meeting its title tells; 그 밖 where it tells none. */
export const meetingKindOf = (title: string): MeetingKind =>
  KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other'
