/** 불참, 미참석, 참석 불가, not attending: he doesn't come. 불참 시, 불참 가능 leave it open. */
const ABSENT = /불참(?!\s*(?:시|가능|여부|일\s|할\s?수|하(?:면|실)))|미참석|참석\s*(?:불가|불가능|못\s*함|하지\s*못함|어려움)|\b(?:absent|not attending|unable to attend|cannot attend|sends? (?:his |her |their )?(?:regrets|apologies)|regrets|declined)\b/i
/** The word alone, which a field holds: anything more is a reason or a substitute. */
const WORD_ALONE = /^(?:불참(?:석|함|\s?예정|\s?통보)?|미참석|참석\s*불가|absent|not attending|regrets|declined)$/i
/** A remark that long is a sentence about something else. */
const LONGEST = 60

export interface Absence {
  /** What is said beside it: why, and who comes instead. */
  readonly more: string
}

/** Does a remark say of somebody that he doesn't come? */
export const absenceIn = (text: string): Absence | null =>
  text.length > LONGEST || !ABSENT.test(text) ? null : { more: WORD_ALONE.test(text.trim()) ? '' : text.trim() }

const BRACKET = /\s*[(（[]([^()（）[\]]{2,60})[)）\]]/g

/** `김상우 국장(불참)`, `홍길동 과장 (해외출장으로 불참)`: the entry of a list without the bracket that says it. */
export const takeAbsence = (entry: string): { readonly text: string; readonly absence: Absence | null } => {
  for (const { 0: bracket, 1: inner = '' } of entry.matchAll(BRACKET)) {
    const absence = absenceIn(inner)
    if (absence) return { text: entry.replace(bracket, '').trim(), absence }
  }
  return { text: entry, absence: null }
}
