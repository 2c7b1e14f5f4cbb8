import { splitMarker } from '../../parse/marker.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

/** `- 회기제도의 개선방안 : 김바전 교수(가람대)` below `발제`: a talk with who gives it; a name alone, or behind what he does, is none. */
export const isTalk = (text: string): boolean => {
  const [, talk = '', who = ''] = /^(.{8,}?)\s*[:：]\s*(.{3,40})$/.exec(splitMarker(text).rest) ?? []
  return talk !== '' && (talk.split(/\s+/).length > 3 || !isPersonPhrase(talk)) && isPersonPhrase(who)
}
