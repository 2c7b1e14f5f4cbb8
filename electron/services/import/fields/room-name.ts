/** What ends the name of a room, a hall or a place in the open. */
const PLACE = '회의실|세미나실|접견실|집무실|강의실|교육실|연회장|회의장|강당|로비|라운지|복도|대?극장|야외무대|특설무대|홀|식당|교실|상황실|대기실|휴게실|면접장|시험장|교육장|전시장|행사장|공연장|경기장|주차장|광장|운동장|체육관|도서관|박물관|미술관|전시관|회관|협력관|학생관|본관|별관|[앞뒷]?마당|호텔|컨벤션센터|공원|\\d호실?|\\d층'
const ENDS_IN_PLACE = new RegExp(`^(?!\\d+(?:호|층)$)[가-힣\\dA-Z][가-힣\\dA-Z ]{0,24}?(?:${PLACE})$`, 'su')

/** `본관 618호`, `3층 로비`, `학생회관 소극장`: Korean words that name a place and nothing else. */
export const isRoomName = (text: string): boolean => ENDS_IN_PLACE.test(text.trim())
