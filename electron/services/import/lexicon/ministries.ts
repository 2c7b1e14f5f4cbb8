/** Ministries are renamed with every government: their ending tells them, and no list. */
const MINISTRY = /^[가-힣]{2,}부$/
/** Words that end like one. */
const NO_MINISTRY = /(?:행정|집행|지도|사업|영업|운영|관리|본|간)부$|(?:중앙|지방|우리|양국|각국|한국)정부$/

/** Does the word name a ministry of our country (외교부, 기재부, 과학기술정보통신부)? */
export const isMinistry = (word: string): boolean => MINISTRY.test(word) && !NO_MINISTRY.test(word)
