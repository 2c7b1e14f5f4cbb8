/** What ends the Korean name of a room; such words seldom end a subject. */
const KOREAN_ROOM = '회의실|세미나실|접견실|집무실|강의실|교육실|연회장|회의장|강당|로비|라운지|복도|(?<!블랙)홀|식당|상황실|대기실|휴게실|면접장|시험장|교육장|볼룸|\\d호실?|[\\dB]층'
/** Houses and places in the open, and rooms that subjects speak of: `작은 도서관`, `미래 교실`. */
const KOREAN_HOUSE = '대?극장|야외무대|특설무대|교실|전시장|행사장|공연장|경기장|주차장|광장|운동장|체육관|도서관|박물관|미술관|전시관|회관|협력관|학생관|본관|별관|[앞뒷]?마당|호텔|컨벤션센터|공원'
/** `세미나실 앞`, `2층 로비 안쪽`: near a room. */
const BESIDE = '(?:\\s?(?:앞|옆|뒤|안쪽|입구|내))?'

const IS_KOREAN_PLACE = new RegExp(`^(?!\\d+(?:호|층)$)[가-힣\\dA-Z][가-힣\\dA-Z ]{0,24}?(?:${KOREAN_ROOM}|${KOREAN_HOUSE})$`, 'su')
const ENDS_IN_KOREAN_ROOM = new RegExp(`(?:${KOREAN_ROOM})${BESIDE}$`)

/** Words that name a room wherever they stand; `Room for growth` names none. */
const ENGLISH_ROOM = /\b(?:room(?! (?:for|to)\b)|hall|foyer|lobby|auditorium|ballroom|hotel|restaurant|terrace|atrium|annex|marquee)s?\b/i
/** Words of which subjects speak too, so that they name a place at the end of a name (`West Wing`), or before a number (`Level 2`). */
const ENGLISH_HOUSE = 'floor|level|building|centre|center|theatre|theater|garden|gallery|suite|library|chamber|plaza|pavilion|house|court|pier|gate|tent|stage|wing|campus|roof\\w*'
const ENDS_IN_HOUSE = new RegExp(`^(?!.*\\b(?:of|for|and|to|in|on|with|from|is|are)\\b)(?:\\S+ ){0,4}(?:${ENGLISH_HOUSE})(?: (?:[A-Z]|\\d{1,4}[A-Z]?))?$|\\b(?:${ENGLISH_HOUSE}) \\d{1,3}\\b`, 'i')

/** `Online (Zoom)`, `MS Teams`, `화상회의`: no room, but where people meet. */
export const ONLINE = '(?:online|virtual|zoom|(?:ms |microsoft )?teams|webex|google meet|온라인|화상\\s?회의)'
const IS_ONLINE = new RegExp(`^${ONLINE}(?: (?:only|link|meeting|session|call)\\b.*|\\s?\\(.*\\))?$|\\b(?:zoom|webex)\\b`, 'i')

/** Do Korean words name a place, room or house, and nothing else: `본관 618호`, `3층 로비`, `학생회관 소극장`? */
export const isRoomName = (text: string): boolean => IS_KOREAN_PLACE.test(text.trim())

/** Does a short text say in which room something is: `3층 세미나실 앞`, `Grand Ballroom`, `Hall B, Level 2`, `Zoom`? */
export const namesRoom = (text: string): boolean =>
  ENGLISH_ROOM.test(text) || text.split(/\s*[,/]\s*/).some((part) => ENDS_IN_KOREAN_ROOM.test(part.trim()) || ENDS_IN_HOUSE.test(part.trim()) || IS_ONLINE.test(part.trim()))
