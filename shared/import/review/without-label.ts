import type { MoveTarget } from './move-target.ts'

/** The labels with which drafts state a field, without spaces; before the last word may stand `행사`, `회의` and the like. */
const LABELS: Readonly<Partial<Record<MoveTarget, RegExp>>> = {
  title: /(?:(?:행사|회의|면담|일정)?(?:명칭|명|제목)|title|subject)/,
  titleEn: /(?:영문(?:제목|행사명|명칭)?|title)/,
  when: /(?:(?:행사|회의|면담|개최)?(?:일시|일자|날짜|시간|때)|date(?:andtime)?|time|when)/,
  place: /(?:(?:행사|회의|면담|개최)?(?:장소|곳|회의실)|venue|place|location|where)/,
  purpose: /(?:(?:행사|회의|면담|방문|추진|개최)?(?:목적|취지)|purpose|objectives?|aims?)/,
  summary: /(?:(?:주요|회의|논의|면담|핵심)?(?:내용|개요)|summary|contents?)/,
  theme: /(?:주제|슬로건|theme|slogan)/,
  attendance: /(?:(?:주요|예상)?참[석가](?:자|대상|인원|규모)?|규모|인원|attendees|participants|attendance)/,
  interpretation: /(?:통역(?:방식|방법|언어)?|언어|interpretation|languages?)/,
  dress: /(?:복장|드레스코드|dress(?:code)?|attire)/,
  topic: /(?:의제|안건|논의사항|agenda|topics?)/,
  attendee: /(?:참[석가]자|배석자?|대표|attendees?|participants?)/,
}

const FORMS: readonly RegExp[] = [/^[([【〔]\s*([^()[\]【】〔〕]{1,24}?)\s*[)\]】〕]\s*[:：]?\s*(.+)$/s, /^([^:：()]{1,24}?)\s*[:：]\s*(.+)$/s]

/** `장소: 서울청사` is `서울청사` where the place is meant; anywhere else the label tells what the words are, and stays. */
export const withoutLabel = (text: string, target: MoveTarget): string => {
  const labels = LABELS[target]
  if (!labels) return text
  for (const form of FORMS) {
    const [, label = '', words = ''] = form.exec(text) ?? []
    if (words !== '' && new RegExp(`^${labels.source}$`, 'i').test(label.replace(/\s+/g, ''))) return words.trim()
  }
  return text
}
