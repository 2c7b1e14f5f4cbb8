/** `[이하나] [오후 10:41] `: who wrote a message of a chat, and when, before its words. */
const SAYS = /^\[[^\]\n]{1,30}\] \[(?:오전|오후|[AP]M)? ?\d{1,2}:\d{2}(?: ?[AP]M)?\] /
/** `2026년 12월 1일 화요일`, `--------------- 2026년 12월 1일 화요일 ---------------`: the day on which they were written. */
const WRITTEN_ON = /^[\s-]*\d{4}년 \d{1,2}월 \d{1,2}일 [월화수목금토일]요일[\s-]*$/

/** `오후 3시쯤 통화 가능하실까요?`, `12:30 with Priya?`: a message that begins with an hour and ends as one talks. */
const SPOKEN = /^(?:오전|오후|아침|낮|저녁|밤|새벽)?\s?\d{1,2}\s?(?:시|:\d{2}|[ap]m).*(?:겠습니다|[가-힣]요|죠|\?)[\s~.!?^ㅎㅋㅠ]*$/i

/** The name of the room and the day stand above the first message. */
const MOST_ROOM_LINES = 3

export interface ChatLines {
  /** The lines, messages without who wrote them; what is only said at an hour keeps its sender, and is no row. */
  readonly lines: readonly string[]
  /** Indexes of lines that tell the room and the day of the messages, none of a meeting. */
  readonly heads: ReadonlySet<number>
}

/** A chat copied from a messenger: its hours and days are those of the messages. */
export const readChat = (lines: readonly string[]): ChatLines => {
  const says = lines.map((line) => SAYS.test(line))
  if (!says.includes(true)) return { lines, heads: new Set() }
  const isDay = (line: string, at: number): boolean => WRITTEN_ON.test(line) && says.slice(at + 1, at + 3).includes(true)
  const first = says.indexOf(true)
  const room = first <= MOST_ROOM_LINES ? first : 0
  return {
    lines: lines.map((line) => {
      const words = line.replace(SAYS, '')
      return SPOKEN.test(words) ? line : words
    }),
    heads: new Set(lines.flatMap((line, at) => (isDay(line, at) || at < room ? [at] : []))),
  }
}
