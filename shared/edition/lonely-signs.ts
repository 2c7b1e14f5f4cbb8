import { withoutNoteSigns } from '../packet/note-signs.ts'
import type { Note, Packet, Row } from '../packet/packet.ts'

/**
 * What an audience sees of a packet (`shown`), less the signs of titles and places that led to notes it does not see:
 * `포럼* 결과` without the note on the forum is `포럼 결과`. A sign that any note in sight carries stays.
 */
export const withoutLonelySigns = (shown: Packet, whole: Packet): Packet => {
  const rows = new Map(whole.runOfShow.map((row) => [row.id, row]))
  const common = [shown, whole].map(({ overview, notes }) => [...overview.notes, ...notes]) as [Note[], Note[]]
  const clean = cleaner(...common)
  if (clean === null && shown.runOfShow.every((row) => row.notes.length === rows.get(row.id)?.notes.length)) return shown
  const { overview } = shown
  const cleanTop = clean ?? same
  return {
    ...shown, title: cleanTop(shown.title), titleEn: cleanTop(shown.titleEn),
    overview: { ...overview, place: cleanTop(overview.place), placeEn: cleanTop(overview.placeEn) },
    runOfShow: shown.runOfShow.map((row) => cleanRow(row, cleaner([...row.notes, ...common[0]], [...rows.get(row.id)?.notes ?? [], ...common[1]]))),
  }
}

type Clean = (text: string) => string

const same: Clean = (text) => text

/** Takes signs out that lead to notes of `all` which are not among the `seen`; `null` where there are none. */
const cleaner = (seen: readonly Note[], all: readonly Note[]): Clean | null => {
  const marks = new Set(seen.map(({ mark }) => mark))
  const lonely = new Set(all.flatMap(({ mark }) => (mark === null || marks.has(mark) ? [] : [mark])))
  return lonely.size === 0 ? null : (text) => withoutNoteSigns(text, (sign) => lonely.has(sign))
}

const cleanRow = (row: Row, clean: Clean | null): Row => (clean === null ? row : {
  ...row, title: clean(row.title), titleEn: clean(row.titleEn),
  details: row.details.map((detail) => ({ ...detail, text: clean(detail.text), textEn: clean(detail.textEn) })),
})
