/** Cities as Korean papers name them beside an hour. */
const KOREAN_NAMES =
  '런던 파리 베를린 본 뮌헨 프랑크푸르트 브뤼셀 헤이그 암스테르담 제네바 베른 취리히 빈 로마 밀라노 마드리드 바르셀로나 리스본 코펜하겐 스톡홀름 오슬로 헬싱키 탈린 리가 빌뉴스 바르샤바 프라하 부다페스트 부쿠레슈티 소피아 아테네 앙카라 이스탄불 모스크바 키이우 더블린 에든버러 워싱턴 뉴욕 보스턴 시카고 휴스턴 시애틀 샌프란시스코 로스앤젤레스 오타와 토론토 밴쿠버 몬트리올 멕시코시티 상파울루 브라질리아 부에노스아이레스 산티아고 리마 보고타 카이로 나이로비 아디스아바바 요하네스버그 프리토리아 라고스 두바이 아부다비 리야드 도하 테헤란 텔아비브 예루살렘 뉴델리 델리 뭄바이 하노이 호찌민 방콕 자카르타 싱가포르 쿠알라룸푸르 마닐라 프놈펜 비엔티안 양곤 다카 콜롬보 카트만두 울란바토르 타슈켄트 아스타나 베이징 상하이 홍콩 타이베이 도쿄 오사카 시드니 멜버른 캔버라 웰링턴 오클랜드 서울'

/** Cities of the world, as the time zones name them, and capitals by whose clocks people tell hours though no zone bears their name; in Korean, too. */
export const CITIES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ')), 'Geneva', 'Washington', 'Beijing', 'New Delhi', 'Ottawa', ...KOREAN_NAMES.split(' ')])
