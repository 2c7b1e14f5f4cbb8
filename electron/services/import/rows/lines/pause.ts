const PAUSE = /^(?:휴식|정회|중식|오찬|이동|장내\s*정리|(?:coffee|tea|lunch|short|comfort)?\s*break|lunch|interval)(?![가-힣A-Za-z])/i

/** Coffee, lunch, 휴식: what stands between the items of a programme. */
export const isPause = (text: string): boolean => PAUSE.test(text.trim())

/** A break in the middle of something: nothing heads it. */
export const isBreak = (text: string): boolean => /^(?:휴식|정회|(?:(?:coffee|tea|short|comfort)\s*)?break|(?:morning |afternoon )?(?:coffee|tea))(?![가-힣A-Za-z])/i.test(text)
