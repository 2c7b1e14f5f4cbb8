import { isNamedPerson } from '../../fields/named-person.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

/** `발표 1`, `주제발표 Ⅱ`, `기조강연`, `제2세션`, `Session 1`, `Keynote`: which talk it is, so that what stands in the next column is its subject. */
const KIND =
  /^(?:기조|주제|특별|초청|사례)\s?(?:발표|발제|강연|연설)$|^특강$|^(?:(?:기조|주제|특별|초청|사례)\s?)?(?:발표|발제|강연|연설|특강|세션|분과)\s?(?:\d{1,2}|[ⅠⅡⅢⅣⅤ])$|^제\s?\d{1,2}\s?(?:발표|발제|주제|세션|분과)$|^(?:keynote|(?:session|talk|paper|panel|presentation|lecture|case study)\s?(?:\d{1,2}|[IVX]{1,4}|[A-D]))$/i

/** `Plenary Hall`, `3층 대회의실`: where it is, and no subject. */
const PLACE = /\b(?:hall|room|auditorium|theatre|foyer|lobby|online|zoom)\b|(?:회의실|강당|홀|로비|[\dB]층|온라인)$/i

/** Does one column tell which talk it is and the next its subject, so that both are the title? */
export const tellsSubject = (kind: string, subject: string): boolean =>
  KIND.test(kind.trim()) && /\p{L}{2}/u.test(subject) && !KIND.test(subject.trim()) && !PLACE.test(subject) && !isNamedPerson(subject) && !isPersonPhrase(subject)
