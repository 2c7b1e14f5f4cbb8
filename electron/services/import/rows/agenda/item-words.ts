import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import { splitGaps } from '../lines/text-rows.ts'
import { isLength, type RowSpan, spanOf } from '../times/row-span.ts'

/** The words of an item without what only ends it in a list: `Roll call;`, `New business; and`. */
export const wordsOf = (rest: string): string => {
  const words = rest.replace(/[;,]\s*and$/i, '').replace(/[\s;.,:]+$/, '').trim()
  // `Wreaths to be laid by:` says that who follows.
  return isUnfinished(words) && /[:：]\s*$/.test(rest) ? rest.trim() : words
}

/** `Adjournment. (Res. 7 § 1, 1998)`: what is noted behind the end of an item is no part of its title. */
export const NOTED_BEHIND = /^(.*\S)[.;]\s+([([].+[)\]])$/s

/** `25 minutes – Speech`: how long an item takes, before its words. */
export const lengthAhead = (rest: string): { span: RowSpan; words: string } | null => {
  const [first, ...others] = findTimes(rest)
  const [sign = ''] = /^\s*[-–—:]\s+/.exec(rest.slice(first?.end ?? 0)) ?? []
  return first && sign !== '' && first.start === 0 && isLength(first) && others.length === 0 ? { span: spanOf(first), words: rest.slice(first.end + sign.length) } : null
}

/** `Office matters (10 minutes)`: the same in a bracket of its own behind them. */
export const lengthBehind = (rest: string): { span: RowSpan; words: string } | null => {
  const [length, ...others] = findTimes(rest)
  const isOwn = length && others.length === 0 && isLength(length) && /^[([（［]/.test(length.text) && rest.slice(length.end).trim() === ''
  const words = isOwn ? rest.slice(0, length.start).trim() : ''
  return isOwn && words !== '' ? { span: spanOf(length), words } : null
}

const AND = '(?:and/or|and|or|,|/)'
const PURPOSE = '(?:decision|discussion|information|approval|action|noting|adoption|consideration|endorsement|guidance)'
// No blank can be read in two ways: a long line would be tried in all of them.
const FOR = String.raw`${AND}?\s*${PURPOSE}(?:\s*(?:${AND}\s*)?${PURPOSE})*`
/** `Long Term Plan: for discussion and/or decision (KL 88/15)`: what a meeting is to do with an item, and its papers. */
const FOR_WHAT = new RegExp(String.raw`^(|.*?\S)(?:\s*:\))?\s*(?::|[-–—]|\()\s*(for ${FOR}\s*(?:\)\s*)?(?:\([^()]*\))?)$`, 'is')

/** An item apart from what a meeting is to do with it. */
export const forWhatOf = (rest: string): { words: string; forWhat: string } | null => {
  const [, words = '', forWhat = ''] = FOR_WHAT.exec(rest.trim()) ?? []
  return words === '' ? null : { words, forWhat: forWhat.replace(/^([^(]*)\)/, '$1').trim() }
}

const LONGEST_STEP = 40
const LONGEST_NAMED = 90
/** `Priority of the year: a new orchard – Decision on the lease.`: behind a step with its subject the dash, and not the colon, begins what explains it. */
const EXPLAINED_BY_DASH = /^([^:：]+[:：]\s+\S.*?)\s[–—]\s+(\p{Lu}.*\.)$/su

/** `성혼 선언 : 두 사람이 부부가 되었음을 알립니다.`: a step, and the sentence that explains it. */
export const explainedOf = (rest: string): { step: string; sentence: string } | null => {
  const [, named = '', why = ''] = EXPLAINED_BY_DASH.exec(rest.trim()) ?? []
  if (named !== '' && named.length <= LONGEST_NAMED) return { step: named, sentence: why }
  const [, step = '', sentence = ''] = /^([^:：]+?)\s*[:：]\s+(\S.*(?:[.다]|[다요]\.))$/s.exec(rest.trim()) ?? []
  return step !== '' && step.length <= LONGEST_STEP ? { step, sentence } : null
}

/** What an item says is done, without who does it. */
export const stepOf = (whole: string): string => {
  const rest = splitGaps(whole)[0] ?? ''
  const own = NOTED_BEHIND.exec(rest.trim())?.[1] ?? rest
  const words = wordsOf(lengthAhead(own)?.words ?? own).replace(/\s*(?:[(（][^()（）]*[)）]|\s[:：]\s.*|[:：]\s.*)$/, '')
  return wordsOf(words.replace(/^(?:[가-힣] +){1,5}[가-힣]$/, (drawn) => drawn.replace(/ +/g, '')))
}
