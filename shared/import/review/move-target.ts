/** What a line or a value can be made into. */
export const MOVE_TARGETS = [
  'title', 'titleEn', 'when', 'place', 'purpose', 'summary', 'theme', 'attendance', 'interpretation', 'dress',
  'overview-note', 'topic', 'attendee', 'row', 'row-detail', 'row-remarks', 'talking-point', 'question', 'note',
] as const
export type MoveTarget = (typeof MOVE_TARGETS)[number]

/** What the value at a dotted path is, in the terms above; `null` for what can't be moved by itself. */
export const targetOfPath = (path: string): MoveTarget | null => {
  const [top = '', second = '', third] = path.split('.')
  switch (top) {
    case 'title': return 'title'
    case 'titleEn': return 'titleEn'
    case 'attendance': return 'attendance'
    case 'sides': return third === 'attendees' ? 'attendee' : null
    case 'topics': return 'topic'
    case 'talkingPoints': return 'talking-point'
    case 'qa': return 'question'
    case 'notes': return 'note'
    case 'runOfShow': return third === 'details' || third === 'notes' ? 'row-detail' : third === 'remarks' ? 'row-remarks' : 'row'
    case 'overview': return OVERVIEW[second] ?? null
    default: return null
  }
}

const OVERVIEW: Readonly<Record<string, MoveTarget>> = {
  date: 'when', endDate: 'when', start: 'when', end: 'when', place: 'place', purpose: 'purpose', summary: 'summary', theme: 'theme',
  dress: 'dress', interpretation: 'interpretation', interpretationText: 'interpretation', notes: 'overview-note',
}
