import { findDates } from '../../../../../shared/time/korean-date.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { isFirm } from './words.ts'

/** What people gather for. */
const GATHERING =
  /\b(?:meeting|session|assembly|conference|service|worship|ceremony|council|committee|board|congress|summit|forum|seminar|workshop|evening|night|dinner|agm|funeral|wedding|commencement|graduation|concert|memorial|gala|call)s?\b|회의|총회|이사회|위원회|간담회|협의회|세미나|포럼|토론회|공청회|설명회|발표회|예배|미사|[가-힣]식(?![가-힣])|행사|잔치|추모|위령|대회|모임|워크숍|콘서트|음악회/i

/** Does a paper tell of people who gather? Without it an agenda may be that of a policy, and a programme one of study. */
export const tellsGathering = (texts: readonly string[]): boolean => texts.some((text) => GATHERING.test(text))

/** Does a paper without hours say that people gather: what for (in any line but the items), on which day, or by a step that only such have? */
export const isHeld = (lines: readonly PlacedLine[]): boolean =>
  lines.some(({ line: { text }, labelled, section, opens }) => labelled?.field === 'when' || ((section !== 'schedule' || opens !== null) && GATHERING.test(text)) || findDates(text).length > 0 || isFirm(splitMarker(text).rest))
