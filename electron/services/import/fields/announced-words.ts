import { findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../shared/time/korean-time.ts'

const GATHERING_KO =
  '면담|회의|간담회|회담|세미나|포럼|협의회|워크[숍샵]|토론회|설명회|보고회|공청회|심포지[엄움]|[컨콘]퍼런스|오찬|만찬|조찬|예방|접견|위원회|개[소막회]식|서명식|협약식|기념식|준공식|착공식|출범식|시상식|발대식|선포식|행사|방문|라운드테이블|리셉션|브리핑|미팅|간담'
const GATHERING_EN =
  'meeting|call|talks|lunch(?:eon)?|dinner|breakfast|reception|visit|briefing|ceremony|forum|seminar|conference|workshop|consultations?|dialogue|round-?\\s?table|symposium|session|summit|hearing'

/** What people come together for. */
export const GATHERING = new RegExp(`${GATHERING_KO}|\\b(?:${GATHERING_EN})\\b`, 'i')

/** The name of a gathering, and not the room that has its word (회의실). */
export const GATHERING_NAMED = new RegExp(`(?:${GATHERING_KO})(?![가-힣]{0,2}[실관장청])|\\b(?:${GATHERING_EN})\\b`, 'i')

const LONGEST_TITLE = 80
const QUOTED = new RegExp(`[「『‘“]([^」』’”]{3,70})[」』’”]\\s?(?:(?:[가-힣A-Za-z]{0,8})?(?:${GATHERING_KO}))?|(?<=^|\\s)['"]([^'"]{3,70})['"](?=\\s|$|[이가은는을를에])`)
const NAME_KO = new RegExp(`(?<![가-힣])[가-힣A-Za-z\\d·-]{0,20}(?:${GATHERING_KO})(?:\\([^()]{1,30}\\))?(?=[이가]\\s(?:[^\\s,]{2,20}\\s){1,2}[^\\s,]{2,20}에서\\s|(?:이|가|을|를|은|는|도)?\\s*(?:있|개최|열|진행|가질|갖|예정|하고자|실시|$|[가-힣]*\\s*\\d|[^\\s,]{2,20}에서\\s|오는|오전|오후|다음|내달|이달))`, 'g')
/** What stands before the name in a Korean sentence: the place, how long it takes. */
const BEFORE_NAME = /^.*(?:에서|동안|부터|까지|\d분간|\d시간)\s+/
const LEAD_KO = /^(?:(?:에|에는|는|께|경|금번|이번|오는|다음과 같이|아래와 같이|위와 같이|관련|저희|우리|이|그|본|동)\s+|[\s·,-]+)+/

const afterTimes = (text: string): string => {
  const ends = [...findDates(text), ...findTimes(text)].map(({ end }) => end)
  return text.slice(Math.max(0, ...ends.filter((end) => end <= text.length)))
}

const koreanTitle = (text: string): string => {
  for (const { 0: name, index } of text.matchAll(NAME_KO)) {
    const found = text.slice(0, index + name.length)
    const title = afterTimes(found.slice(Math.max(found.lastIndexOf(', '), found.lastIndexOf('. ')) + 1)).replace(/^(?:부터|에는?|까지|경)\s*/, '').replace(BEFORE_NAME, '').replace(LEAD_KO, '').trim()
    if (title.length > 1 && title.length <= LONGEST_TITLE) return title
  }
  return ''
}

const HAPPENS = 'will (?:now )?(?:be held|be hosted|take place|be taking place)|takes place|is (?:now )?(?:to be held|scheduled|planned|set)|has been (?:scheduled|arranged|set)'
const SUBJECT_EN = new RegExp(`(?:^|\\bthat\\s+|[,;]\\s+)(?:(?:the|an?|our|your|this|next)\\s+)?([^,.;]{3,${LONGEST_TITLE}}?)\\s+(?:${HAPPENS})\\b`, 'i')
const INVITED = new RegExp(`\\binvit\\w+\\s+(?:\\S+\\s+){0,4}?to\\s+(?:(?:attend|join|participate in)\\s+)?(?:the|an?|our)?\\s*([^,.;]{3,${LONGEST_TITLE}}?)(?=\\s+(?:on|at|in|which|that|to be|from)\\b|[,.;])`, 'i')
/** `and the round table on 8 December at 14:00`: the verb stood with the meeting before. */
const WITHOUT_VERB = new RegExp(`^(?:and\\s+)?(?:the|an?|our)\\s+((?:(?!\\b(?:will|is|are|has|was)\\b)[^,.;]){3,${LONGEST_TITLE}}?),?\\s+(?:on|at|from)\\s+(?=\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`, 'i')

/** `Please note that a meeting of …`: what leads to what is announced. */
const NOTED_AHEAD = /^(?!.{0,60}\bwill\b.{0,60}\bthat\b)[^,.;]{0,60}?\bthat\s+(?=(?:an?|the|our|this)\s)/i

/** The name of the gathering that a sentence announces, '' where it has none. */
export const announcedTitle = (whole: string): string => {
  const text = whole.replace(NOTED_AHEAD, '')
  const quoted = QUOTED.exec(text)
  if (quoted) return quoted[0].trim().replace(/^['"]|['"]$/g, '')
  if (/[가-힣]/.test(text)) return koreanTitle(text)
  const title = (SUBJECT_EN.exec(text)?.[1] ?? INVITED.exec(text)?.[1] ?? WITHOUT_VERB.exec(text)?.[1] ?? '').trim()
  return title === '' ? '' : title.charAt(0).toUpperCase() + title.slice(1)
}

const PLACE_KO = /([가-힣A-Za-z\d][^,.]{1,60}?)에서(?=\s|$|,)/g
const PLACE_IS = /장소는\s+(.{2,60}?)(?:입니다|이며|이고|로\s|에서|[,.])/
const NO_PLACE = /부처|기관|회의$|세미나$|포럼$|행사$|차원|분야|자리|과정|측면|관점|가운데|속$|\d\s?시|온라인상/
const PLACE_EN = /\b(?:at|in)\s+(?:the\s+)?(?!\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m))((?:Room|Hall|Conference|Meeting)?\s?[A-Z\d][^,.;]{1,60}?(?:,\s+[A-Z\d][^,.;]{1,40}?){0,2})(?=,?\s+(?:with|to|for|on|in|from|between|and (?:will|the)|where|hosted|followed|or (?:online|virtually|by)|is|are|will|has)\b|\s+\(|[.;]|,\s+[a-z]|$)/g

/** Where the gathering is, '' where the sentence does not say. */
export const announcedPlace = (text: string): string => {
  const stated = PLACE_IS.exec(text)?.[1]
  if (stated) return stated.trim()
  if (/[가-힣]/.test(text)) {
    for (const [, found = ''] of text.matchAll(PLACE_KO)) {
      const place = afterTimes(found).replace(/^.*(?:동안|부터|까지|\d분간|\d시간|(?:하루|이틀|사흘|나흘|\d일)간|[이가은는]\s)\s*/, '').replace(LEAD_KO, '').trim()
      if (place.length > 1 && place.length <= 60 && !NO_PLACE.test(place)) return place
    }
    return ''
  }
  const dates = [...findDates(text), ...findTimes(text)]
  for (const match of text.matchAll(PLACE_EN)) {
    const at = match.index + match[0].indexOf(match[1] ?? '')
    if (!dates.some(({ start, end }) => at >= start - 1 && at < end) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(match[1] ?? '')) return (match[1] ?? '').trim()
  }
  return ''
}

const ATTEND_KO = /(?:참석자는|참석\s?예정자는|참석\s?대상은)\s+(.{2,120}?)(?:입니다|이며|이고|로\s|임\b|[.]$)|(?:^|에는\s+|에서는\s+)([^.]{2,120}?)(?:이|가|께서|도)\s+(?:함께\s+)?(?:참석|배석)(?:할|하실|합니다|하십니다|예정)/
const ATTEND_EN = /\b(?:participants (?:will )?(?:include|are)|attended by|joined by|accompanied by)\s+([^.;]{3,160})|([A-Z][^.;]{3,120}?)\s+will (?:also )?(?:attend|participate|join)\b/

/** `우리 측은 …이 참석하고 상대측은 …`: two lists of two sides are no list of all. */
const TWO_LISTS = /참석하[고며]/

/** Who takes part, as the sentence says it. */
export const participantsIn = (text: string): string => {
  const match = ATTEND_KO.exec(text) ?? ATTEND_EN.exec(text)
  const found = match?.[1] ?? match?.[2] ?? ''
  return TWO_LISTS.test(found) ? '' : found.trim().replace(/[,\s]+$/, '')
}
