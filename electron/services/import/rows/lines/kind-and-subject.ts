import { isNamedPerson } from '../../fields/named-person.ts'
import { isMinistry } from '../../lexicon/ministries.ts'
import { namesRoom } from '../../lexicon/rooms.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

/** `발표 1`, `주제발표 Ⅱ`, `기조강연`, `제2세션`, `Session 1`, `Keynote`: which talk it is, so that what stands in the next column is its subject. */
const KIND =
  /^(?:기조|주제|특별|초청|사례)\s?(?:발표|발제|강연|연설)$|^특강$|^(?:(?:기조|주제|특별|초청|사례)\s?)?(?:발표|발제|강연|연설|특강|세션|분과)\s?(?:\d{1,2}|[ⅠⅡⅢⅣⅤ])$|^제\s?\d{1,2}\s?(?:발표|발제|주제|세션|분과)$|^(?:keynote|(?:session|talk|paper|panel|presentation|lecture|case study)\s?(?:\d{1,2}|[IVX]{1,4}|[A-D]))$/i

/** `별도 안내`, `동시통역 제공`, `자료 배포`, `비공개`, `tbc`: how it is held, told in the fewest words. */
const REMARK =
  /^(?:별도|추후|개별|사전|당일|현장)\s?(?:안내|공지|통보|배포|협의|공유)(?:\s?예정)?$|^(?:(?:한|영|한영|동시|순차)\s?)*통역(?:\s?(?:있음|없음|제공|지원|예정))?$|^(?:발표\s?)?(?:자료|다과|중식|도시락)\s?(?:제공|배포|별도)$|^(?:비공개|공개|생략|미정|조율\s?중)$|^(?:tb[acd]|closed|in camera|(?:with )?(?:simultaneous )?interpretation(?: provided)?)$/i

/** `해양수산부`, `환경부·기상청`: who holds a group, each in one word. */
const BODY = /^[가-힣]{2,}(?:재단|협회|학회|공사|공단|진흥원|연구원|연구소|위원회|교육청|기상청|[시도군구]청)$/
const namesBodies = (text: string): boolean => text.trim().split(/\s*[,·ㆍ/]\s*/).every((one) => isMinistry(one) || BODY.test(one))

/** Does one column tell which talk it is and the next its subject, so that both are the title? */
export const tellsSubject = (kind: string, subject: string): boolean =>
  KIND.test(kind.trim()) && /\p{L}{2}/u.test(subject) && !KIND.test(subject.trim()) && !namesRoom(subject) && !REMARK.test(subject.trim()) && !namesBodies(subject) && !isNamedPerson(subject) && !isPersonPhrase(subject)
