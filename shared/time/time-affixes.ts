export type Meridiem = 'am' | 'pm'

/** What stands right before a clock time: 익일, 약, 오후. */
export interface TimeHead {
  readonly start: number
  /** As stated, but 24 for 밤 12시. */
  readonly hour: number
  readonly meridiem: Meridiem | null
  readonly nextDay: boolean
  readonly approximate: boolean
}

/** What stands right after it: PM, 경, (+1), hrs. */
export interface TimeTail {
  readonly end: number
  readonly meridiem: Meridiem | null
  readonly nextDay: boolean
  readonly approximate: boolean
  /** `h`, `hrs`: a number before it is a clock time. */
  readonly hoursSign: boolean
  /** `2:15- PM`: a dash without an end before its PM. */
  readonly dashed: boolean
}

const head = (parts: string): RegExp => new RegExp(
  '(?:(?<next>[(（]?(?:익일|다음 ?날|명일|翌日|next day)[)）]?) ?)?(?:(?<about>약|대략|approx\\.?|around|about|ca?\\.|\\+/-|±) ?)?'
    + `(?:[(（]?(?<half>${parts}|(?<![A-Za-z])[AP]\\.?M\\.?)[)）]? ?)?$`,
  'i',
)
const HEAD = head('오전|오후|새벽|아침|낮|저녁|밤')
const LATE_HEAD = head('오전|오후')
const LONGEST_HEAD = 24

/** Said of an hour that begins a range: `10:00 a.m. (approximately) – noon`. Elsewhere it stands among the words. */
const ABOUT_IN_RANGE = '(?:[(（](?:약|approx(?:imately|\\.)?|about|circa|ca?\\.)[)）]|approx(?:imately\\b|\\.|\\b)|약)(?= ?[-–—~∼〜～] ?(?:\\d|noon\\b|정오))'

const TAIL = new RegExp(
  '(?: ?(?<half>[ap]\\.? ?m\\b\\.?)|- ?(?<dashed>[ap]\\.?m\\.?)(?= {2}|\\s*$)|(?<=:\\d\\d)(?<letter>[ap])(?![A-Za-z.\\d]))?(?<hours> ?(?:(?:h|hrs|uhr)\\b\\.?|hours))?(?: ?(?<about>(?:경|쯤|즈음|께|무렵|전후)(?=(?:에(?:는|도|서)?|부터|까지|으로|이후|이전)?(?![가-힣]))|-?ish\\b|' + ABOUT_IN_RANGE + '))?'
    + '(?: ?[(（](?<framed>익일|다음 ?날|翌日|next day|\\+1(?: ?day|일)?)[)）]| ?(?<next>익일|다음 ?날|翌日|next day|\\+1(?: ?day|일)?)(?! ?[가-힣]))?',
  'iy',
)

/** Reads backwards from `at`, where the numbers of an hour begin. */
export const readTimeHead = (text: string, at: number, hour: number): TimeHead => {
  const from = Math.max(0, at - LONGEST_HEAD)
  // `애향의 밤 18:00`: a part of the day goes with the hours of a clock of twelve.
  const match = (hour > 12 ? LATE_HEAD : HEAD).exec(text.slice(from, at))
  const { next, about, half } = match?.groups ?? {}
  return {
    start: from + (match?.index ?? at - from),
    ...readHalfWord(half, hour),
    nextDay: next !== undefined,
    approximate: about !== undefined,
  }
}

/** Reads on from `at`, where the numbers of a clock time end. */
export const readTimeTail = (text: string, at: number): TimeTail => {
  TAIL.lastIndex = at
  const match = TAIL.exec(text)
  const { letter, dashed, half = dashed ?? letter, hours, about, framed, next = framed } = match?.groups ?? {}
  return {
    end: at + (match?.[0].length ?? 0),
    meridiem: half === undefined ? null : meridiemOf(half),
    nextDay: next !== undefined,
    approximate: about !== undefined,
    hoursSign: hours !== undefined,
    dashed: dashed !== undefined,
  }
}

const meridiemOf = (word: string): Meridiem => (/^a/i.test(word) ? 'am' : 'pm')

/** 낮 12시 is noon, 낮 11시 before it; 밤 12시 is midnight at the end of the day, 밤 1시 is after it. */
const readHalfWord = (word: string | undefined, hour: number): { hour: number; meridiem: Meridiem | null } => {
  switch (word) {
    case undefined:
      return { hour, meridiem: null }
    case '오전':
    case '새벽':
    case '아침':
      return { hour, meridiem: 'am' }
    case '오후':
    case '저녁':
      return { hour, meridiem: 'pm' }
    case '낮':
      return { hour, meridiem: hour >= 7 && hour < 12 ? 'am' : 'pm' }
    case '밤':
      return hour === 12 ? { hour: 24, meridiem: null } : { hour, meridiem: hour < 6 ? 'am' : 'pm' }
    default:
      return { hour, meridiem: meridiemOf(word) }
  }
}
