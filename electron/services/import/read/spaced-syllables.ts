import { isKoreanPost } from '../lexicon/posts.ts'

/** `일  시 :`, `(한 국)` and `14:10~14:20  축    사 :`: a label drawn out by spaces, at the start of a line or behind its hours. */
const SPACED_LABEL = /^(\s*(?:[-·•○□ㅇㅁ*]\s*)?(?:\d{1,2}:\d{2}(?:\s?[~∼–-]\s?\d{1,2}:\d{2})?\s+)?[([<【]?\s*)([가-힣](?:[ \u3000]{1,6}[가-힣]){1,3})(?=\s*[:：)\]>】])/

/** `폐    식      사회자`: a word of two syllables in the first column, set as wide as the others; its width stays. */
const DRAWN_OUT = /^(\s*)([가-힣])( {2,6})([가-힣])(?= {2,}\S)/

const join = (text: string): string => text.replace(/[ \u3000]+/g, '')

const isSpacedHead = (text: string): boolean => {
  const words = text.trim().split(/[ \u3000]+/)
  return (
    words.length >= 4 &&
    words.every((word) => /^[가-힣]{1,4}$/.test(word)) &&
    words.filter((word) => word.length === 1).length >= 2
  )
}

/** `휴 식`, `기 념 사 : 홍길동`: a title, or what stands before its colon, that is one word in syllables. */
export const joinSpreadTitle = (title: string): string => title.replace(/^[가-힣](?:[ \u3000]+[가-힣]){1,5}(?=\s*(?:[:：]|$))/, join)

/** Heads of columns that are drawn out wider than the gaps between other words. */
const HEAD = /^(?:시간|내용|비고|일시|장소|소요|순서|구분|담당|시각|발표|진행|번호|연번|주제|참석)$/
/** Spaces between two syllables that still make one word. */
const WORD_GAP = 3

const joinPair = (pair: string): string => (HEAD.test(join(pair)) || pair.length - 2 <= WORD_GAP ? join(pair) : pair)

/** `국 민 의 례`, `사 회 자`: a word of several syllables, one space after each; heads of columns come in pairs (`구 분 시 간`). */
const LONG_WORD = /(?<![가-힣])[가-힣](?: [가-힣]){2,}(?![가-힣])/g
/** Heads that begin like a shorter one: 발 표 자 is no 발표 beside a 자. */
const LONG_HEAD = /^(?:발표자|토론자|진행자|담당자|참석자|사회자|소요시간|진행시간|주요내용|세부내용|행사내용|진행순서)$/
const joinLong = (run: string): string => (!LONG_HEAD.test(join(run)) && (run.match(/[가-힣] [가-힣]/g) ?? []).some((pair) => HEAD.test(join(pair))) ? run : join(run))

/** `수여        차    관`: in the last column the gap of a word is narrower than the one before it. */
const LAST_WORD = /( {3,})([가-힣])( {1,6})([가-힣])(?=\s*$)/
const joinLast = (whole: string, before: string, first: string, gap: string, second: string): string => (gap.length < before.length ? before + first + second : whole)

/** `11:10 ∼ 11:50        이  동        의령군`: in a column between others, its gap narrower than those around it. */
const INNER_WORD = /(?<=\S)( {4,})([가-힣])( {2,3})([가-힣])(?= {4,}\S|\s*$)/g

/** `시    장 홍길동`: a post as wide as those above and below it, with its holder one space behind it at the end of the line. */
const DRAWN_OUT_POST = /(?<![가-힣])([가-힣]) {2,8}([가-힣])(?= [가-힣]{2,4}\s*$)/
export const joinSpacedPost = (text: string): string =>
  text.replace(DRAWN_OUT_POST, (drawn, first: string, second: string) => (isKoreanPost(first + second) ? first + second : drawn))

/** `정    오`, `자 정`: noon and midnight set as wide as the figures above them; a drawn-out word with more syllables (`심 사 자 정 보`) is none. */
const SPACED_HOUR = /(?=[정자])(?<![가-힣][ \u3000]*)(?:정[ \u3000]{1,6}오|자[ \u3000]{1,6}정)(?![가-힣]|[ \u3000]+[가-힣](?![가-힣]))/g

export const joinSpacedHours = (text: string): string => text.replace(SPACED_HOUR, join)

/**
 * Words that officials draw out to fill a column (`일  시`, `시 간    내 용`) as words again, so that
 * their inner spaces are not taken for columns.
 */
export const joinSpacedSyllables = (text: string): string => {
  const labelled = joinSpacedPost(joinSpacedHours(text)).replace(SPACED_LABEL, (_, lead: string, label: string) => lead + join(label))
  if (!isSpacedHead(labelled)) return labelled.replace(INNER_WORD, '$1$2$4$3').replace(DRAWN_OUT, (_, lead: string, first: string, gap: string, second: string) => lead + first + second + gap)
  return labelled.replace(LONG_WORD, joinLong).replace(LAST_WORD, joinLast).replace(/(?<![가-힣])[가-힣][ \u3000]{1,8}[가-힣](?![가-힣])/g, joinPair).replace(DRAWN_OUT, (_, lead: string, first: string, gap: string, second: string) => lead + first + second + gap)
}
