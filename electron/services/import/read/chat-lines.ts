/** `[이하나] [오후 10:41] `: who wrote a message of a chat, and when, before its words. */
const SAYS = /^\[[^\]\n]{1,30}\] \[(?:오전|오후|[AP]M)? ?\d{1,2}:\d{2}(?: ?[AP]M)?\] /
/** `2026년 12월 1일 화요일`, `--------------- 2026년 12월 1일 화요일 ---------------`: the day on which they were written. */
const WRITTEN_ON = /^[\s-]*\d{4}년 \d{1,2}월 \d{1,2}일 [월화수목금토일]요일[\s-]*$/

/** The name of the room and the day stand above the first message. */
const MOST_ROOM_LINES = 3

export interface ChatLines {
  /** The lines, messages without who wrote them. */
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
    lines: lines.map((line) => line.replace(SAYS, '')),
    heads: new Set(lines.flatMap((line, at) => (isDay(line, at) || at < room ? [at] : []))),
  }
}
