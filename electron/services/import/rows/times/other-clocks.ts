import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { CITIES } from '../../lexicon/cities.ts'
import { isClock } from './row-span.ts'

/** `local`, `KST`, `Seoul time`, `현지`, `서울시간`: what names a clock and nothing else. */
const CLOCK_NAME = /^(?:in )?(?:local(?: time)?|[A-Z]{3,4}|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? time|현지|[가-힣]{2,6}\s?시[간각])$/u
/** `Geneva`, `New York`, `서울`: the name of a place; beside a time it could as well be what is done then. */
const PLACE_NAME = /^(?:in )?(?:\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}[\p{L}.]+)?|[가-힣]{2,6})$/u
/** The bracket, behind the time that it tells once more or behind its doubt (`1200 GMT approx. (1300 local)`). */
const BRACKET = /^(\s*(?:approx(?:\.|imately)?|약)?\s*)([([（［]([^()[\]（）［］]{4,80})[)\]）］])/i

/** The words beside the one time of a part, or `null` where it holds none, or several. */
const besideTime = (part: string): string | null => {
  const [time, ...others] = findTimes(part, { bare: true })
  if (!time || others.length > 0 || !isClock(time)) return null
  return time.zone === null ? (part.slice(0, time.start) + part.slice(time.end)).replace(/[,:]/g, '').trim() : time.zone
}

/** One place alone must be a known one: `(13:00 Lunch)` is another row. */
const tellsClocks = (inner: string): boolean => {
  const names = inner.split(/\s*[/;|,·]\s*|\s+=\s+/).map(besideTime)
  return names.every((name) => name !== null && (CLOCK_NAME.test(name) || (PLACE_NAME.test(name) && (names.length > 1 || CITIES.has(name.replace(/^in /, ''))))))
}

/** Takes the bracket off that tells a time once more by the clocks of other places: `(0920 local)`, `(15:00 Geneva / 23:00 Seoul)`. `clocks` is '' where none stands there. */
export const takeOtherClocks = (text: string): { readonly clocks: string; readonly rest: string } => {
  const [whole = '', ahead = '', clocks = '', inner = ''] = BRACKET.exec(text) ?? []
  return inner !== '' && tellsClocks(inner) ? { clocks, rest: ahead + text.slice(whole.length) } : { clocks: '', rest: text }
}

/** Is all of the text such a bracket? */
export const isOtherClocks = (text: string): boolean => takeOtherClocks(text).clocks === text
