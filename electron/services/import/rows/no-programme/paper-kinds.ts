import type { PlacedLine } from '../../parse/place-lines.ts'
import { HALF, shareOf } from './programme-signs.ts'
import type { RowSeed } from '../seed.ts'

/** A kind of paper that has hours and is no programme: two signs, of which neither proves anything alone. */
interface PaperKind {
  readonly name: string
  /** What a row of it says; its whole line is looked at. */
  readonly row: RegExp
  /** Words that such a paper uses: so many of them must stand somewhere in it. */
  readonly words: readonly RegExp[]
  readonly fewest: number
  /** What its first lines call it, where a programme may have such rows and such words. */
  readonly title?: RegExp
}

const oneOf = (words: string): RegExp[] => words.split(', ').map((word) => new RegExp(word, 'im'))

const AMOUNT = String.raw`[€£$₩]\s?\d|\b(?:EUR|USD|GBP|KRW|CHF|NOK|SEK|JPY)\s?\d|\d[\d,]*\s?(?:원|유로|프랑|달러)(?![가-힣])| {2}\d[\d,]*\.\d{2}$`
const STREET = String.raw`\b(?:road|street|lane|avenue|court|close|drive|square)\b|[가-힣](?:로|길|교)(?=[\s(])|사거리|교차로|[가-힣](?:마을|동|리)(?=[\s·,(]|$)`

const KINDS: readonly PaperKind[] = [
  {
    name: 'fares and bookings',
    row: /\([A-Z]{3}\)|^operated by\b|(?:^|\s)[가-힣]{1,8}\s?[-–→]\s?[가-힣]{1,8}(?=\s|$)/im,
    words: oneOf('운임, 편명, 정산, 여비, 일비, 숙박비, 환율, booking reference, ticket number, \\bfares?\\b, baggage, check-in opens, operated by, travel time, passenger'),
    fewest: 3,
  },
  {
    name: 'departures',
    row: /(?:^|\s)(?:KTX|SRT|ITX|무궁화|새마을|누리로|train|bus|ferry|line)\S{0,6}\s?\d{1,4}(?=\s|$)|[가-힣]행$|\b(?:dep|arr)\b/im,
    words: oneOf('운임, 요금, 첫차, 막차, 승차권, 열차, 정류장, 배차, 노선, \\bfares?\\b, timetable, departures, platform, tickets?\\b, \\bferry, sailings?, \\bsingle\\b'),
    fewest: 3,
  },
  {
    name: 'stops of a bus',
    row: /(?:정문|후문|[앞옆]|[건맞]\S{1,2}편|입구|정류[장소]|단지|사거리|출구)$/m,
    words: oneOf('노선, 정류[장소], 호차, 통학, 통근, 셔틀, 등하?원, 하원, 승하?차, 탑승, 운행'),
    fewest: 2,
    title: /차량|버스|셔틀|노선/,
  },
  {
    name: 'maintenance of systems',
    row: /포털|결재|메일|시스템|서비스|서버|누리집|홈페이지|(?:^|\s)앱(?:\s|$)|\b(?:portal|e?-?mail|servers?|services?|website|intranet|network)\b/im,
    words: oneOf('점검, 중단, 시스템, 접속, 서비스, 이용 ?불가, maintenance, outage, unavailable, downtime, systems?\\b'),
    fewest: 2,
    title: /점검|중단|maintenance|outage|downtime/i,
  },
  {
    name: 'arrival boards',
    row: /\b(?:landed|delayed|cancelled|on time|expected \d)|지연|결항|탑승 ?중/i,
    words: oneOf('\\bflights?\\b, landed, delayed, cancelled, on time, \\bstatus\\b, \\bgate\\b, 편명, 지연, 결항, 탑승 ?중, 현황'),
    fewest: 3,
  },
  {
    name: 'prices',
    row: new RegExp(`${AMOUNT}|\\b(?:sold out|free of charge|fully booked)\\b|매진`, 'im'),
    words: oneOf('tariff, per (?:hour|night|person|kg), deliver, order\\b, parcel, invoice, subtotal, \\bVAT\\b, \\brate\\b, charge, 요금, 할인, 배송, 주차, 주문, 소계, 부가세, 공급가, 입금, 출금, 잔액, 이체, \\bbalance\\b, \\bdebit, \\bcredit, \\bclaim, receipt, \\btotal\\b'),
    fewest: 3,
  },
  {
    name: 'budgets',
    row: /\d\s?(?:[십백천]?[만억조]|백만)\s?원/,
    words: oneOf('예산, 전년 ?대비, 사업비, 국비, 지방비, 증액, 감액, 집행, 편성'),
    fewest: 2,
    title: /예산|재정|사업비|결산/,
  },
  {
    name: 'consignments',
    row: /\b(?:collected|picked up|arrived|departed|released|delivered|customs|in transit|cleared|loaded)\b|집하|입고|출고|통관|배[달송]\s?(?:출발|완료|중)|[상하]차/i,
    words: oneOf('consignment, tracking, shipment, parcel, crate, warehouse, customs, delivered, 송장, 택배, 집하, 배송, 통관, 입고, 출고, 화물'),
    fewest: 3,
  },
  {
    name: 'medicines',
    row: /\d\s?(?:mg|ml|mcg|µg|㎎|㎖)(?![a-z])|\d\s?(?:tablets?|capsules?|puffs?)\b|\d\s?(?:정|캡슐|포)(?![가-힣])/i,
    words: oneOf('medicine, tablet, capsule, \\bdos(?:e|age)\\b, pharmac, prescri, \\bward\\b, 복용, 복약, 처방, 식후, 식전, 약국, 조제, 환자'),
    fewest: 3,
  },
  {
    name: 'tides and weather',
    row: /(?:^|\s)(?:high|low)(?: (?:tide|water))?\s+\d|\d\s?(?:ft|cm|kt|mm|hPa|℃|°C?)(?=[\s,.)]|$)|^(?:sunrise|sunset|moonrise|moonset|만조|간조|고조|저조|일출|일몰|해돋이|해넘이)|(?:^|\s)(?:눈|비|소나기|안개|바람)[이가은는]\s|그치|맑겠|흐리겠|기온|(?:주의보|경보)\s?(?:발효|해제)/im,
    words: oneOf('\\btides?\\b, sunrise, sunset, \\bmoon\\b, forecast, \\bwinds?\\b, \\bgusts, \\bseas\\b, showers, \\brain\\b, \\bfog\\b, drizzle, \\bmph\\b, 만조, 간조, 조석, 물때, 일출, 일몰, 예보, 풍속, 파고, 특보, 강수, 적설, 기온, 주의보'),
    fewest: 3,
  },
  {
    name: 'match reports',
    row: /^\W*\d{1,3}\s?['’′](?=[\s|+:]|$)|^\W*(?:전반|후반)\s?\d{1,2}분|\b(?:corner|goal|yellow card|red card|substitution|penalty)\b|득점|퇴장|교체/im,
    words: oneOf('half-?time, full-?time, kick-?off, yellow card, red card, substitution, \\bcorner, referee, possession, \\bfouls\\b, attendance, 전반, 후반, 득점, 교체, 경고, 퇴장, 슈팅, 관중, 주심'),
    fewest: 5,
  },
  {
    name: 'closures and cuts',
    row: new RegExp(`${STREET}|통제|금지|단수|정전|우회|resurfacing|replacement|repairs?\\b|works\\b|closed`, 'i'),
    words: oneOf('clos(?:ed|ure), detour, traffic, carriageway, vehicles, resurfac, permit, outage, maintenance, transformer, suppl(?:y|ies), \\bpower\\b, (?:be|are) cut, customers, 통제, 우회, 통행, 공사, 단수, 급수, 정전, 차로, 점검, 구간, 노선'),
    fewest: 3,
    title: /closures?\b|outage|maintenance|power cut|water|통제|단수|정전|우회|중단|공사|점검/i,
  },
  {
    name: 'duty rosters',
    row: /\d{1,2}:?\d{2}\s?[-–~]\s?\d{1,2}:?\d{2}\b.*\d{1,2}:?\d{2}\s?[-–~]\s?\d{1,2}:?\d{2}\b|당직|숙직|일직|비번|반장|조장|(?:[주야]간|심야)\s?(?:조|근무)/,
    words: oneOf('duty, roster, shift, \\bon call, 당직, 숙직, 일직, 근무, 교대, 비번, 대직, 인수인계'),
    fewest: 1,
    title: /\bduty|roster|\brota\b|shifts|당직|숙직|근무\s?(?:편성|명령|표)/i,
  },
  {
    name: 'deadlines',
    row: /접수|마감|개찰|낙찰|공고|합격자|서류\s?전형|면접\s?전형|필기\s?전형|제출|기초금액|참가\s?자격|deadline|closing date|submission|applications?\b|shortlist|bid opening/i,
    words: oneOf('입찰, 공고, 채용, 응시, 지원서, 공모, 낙찰, 전형, 접수, 마감, 자격, tender, \\bbids?\\b, applicant, eligib, vacanc, recruit, deadline, salary, 보수'),
    fewest: 4,
  },
  {
    name: 'results',
    row: /\s\d{1,2}:\d{2}:\d{2}(?:\.\d+)?$|\s\d{1,2}:\d{2}\.\d+$|(?:불?합격|실격|기권)$|\d\s?명\s?\(/im,
    words: oneOf('results, starters, finishers, marathon, \\bmen$, \\bwomen$, \\brank, \\bheats?\\b, 순위, 기록, 합격, 불합격, 응시, 결시, 점수, 성적, 전적, 등급'),
    fewest: 3,
  },
  {
    name: 'broadcasts',
    row: /\(재\)|\(\d{1,2}세\)|\s\d{1,4}회(?=[\s(]|$)|뉴스(?:\s?\d{1,2})?$|^\S*\s+(?:드라마|영화|다큐|예능|일일극|주말극)\s*[「<《'‘]|\((?:R|repeat)\)|\bep(?:isode|\.)?\s?\d|\bs\d{1,2}\s?e\d/im,
    words: oneOf('편성표, 채널, 방송, 드라마, 영화, 뉴스, 다큐, 예능, \\(재\\), \\bTV\\b, channel, repeat, episode, series, \\bnews\\b'),
    fewest: 3,
    title: /편성표|채널|방송|\bTV\b|channel|listings/i,
  },
  {
    name: 'recipes',
    row: /\b(?:rinse|slice|chop|stir|boil|bake|fry|simmer|mix|knead|pour|roast|drain|whisk|preheat|grate|peel|line|soften)\b|씻|썰|볶|끓|굽|구워|섞|다져|절여|데쳐|재워/i,
    words: oneOf('ingredients, \\bserves \\d, preheat, \\boven\\b, \\btbsp, \\btsp, kcal, butter, \\bsalt, \\d\\s?g\\b, 재료, 큰술, 작은술, 인분, 소금, 간장, 양념, 약불, 센불, 중불'),
    fewest: 3,
  },
  {
    name: 'calls',
    row: /\b(?:incoming|outgoing|missed call|voicemail)\b|수신|발신|부재중/i,
    words: oneOf('\\bcalls?\\b, phone, voicemail, missed, incoming, outgoing, 통화, 수신, 발신, 부재중'),
    fewest: 3,
  },
  {
    name: 'status pages',
    row: /\b(?:investigating|identified|monitoring|resolved)\b|장애(?![인물우아학])|서비스 ?복구|조치 ?완료/i,
    words: oneOf('investigat, identified, monitoring, resolved, affected, \\bstatus\\b, incident, outage, \\bfix(?:ed)?\\b, 장애(?![인물우아학]), 복구, 원인, 서비스, 서버, 접속'),
    fewest: 3,
  },
  {
    name: 'incident lists',
    row: /화재|사고|부상|구조|이송|실족|갇힘|출동|신고|침수|붕괴|\b(?:fire|crash|collision|injured|rescued|alarm|flooded)\b/i,
    words: oneOf('화재, 사고, 부상, 구조, 이송, 출동, 신고, 침수, 붕괴, 인명, 피해, \\bfires?\\b, crash, collision, injured, rescue, \\balarm'),
    fewest: 4,
    title: /현황|일지|기록|경위|집계|\blog\b|timeline|incident/i,
  },
  {
    name: 'incidents',
    row: /(?:[했었였됐았렸졌갔왔]|하였|되었)(?:다|음|으며)[.。]?$|^(?:\S+ ){0,9}?(?:was|were|had|did|said|began|left|went|[a-z]{3,}ed)\b.*\.$/im,
    words: oneOf('incident, \\bpolice, \\bofficers?\\b, dispatch, \\b(?:911|999|112|119)(?!\\d), suspect, \\bshots?\\b, ambulance, detective, rescue, evacuat, 사고, 경찰, 소방, 신고, 출동, 구조, 대피, 피의자, 화재, 붕괴, 부상, 경위'),
    fewest: 4,
  },
]

const FIRST_LINES = 4

const lineOf = ({ lines, content, remarks }: RowSeed): string => [lines[0]?.text.trim() ?? '', content, ...remarks].join('\n')
/** The name of the kind of paper that rows without an act, and the words around them, tell; `null` where they tell none. */
export const paperKindOf = (rows: readonly RowSeed[], lines: readonly PlacedLine[]): string | null => {
  const texts = lines.map(({ line }) => line.text)
  const [text, head] = [texts, texts.slice(0, FIRST_LINES)].map((some) => some.join('\n')) as [string, string]
  const isOf = ({ row: sign, words, fewest, title }: PaperKind): boolean =>
    shareOf(rows, (row) => sign.test(lineOf(row))) >= HALF && words.filter((word) => word.test(text)).length >= fewest && title?.test(head) !== false
  return KINDS.find(isOf)?.name ?? null
}
