import type { LineFacts } from '../../parse/line-facts.ts'
import { tellsGathering } from './gathering.ts'

/** What is above a list of the same words that is none of what will be done: duties, contents. */
const OTHER_LIST = /\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|functions|powers|tasks|checklist|glossary|syllabus|curriculum|how to|steps to|tips|instructions)\b.{0,20}$|\bfollowing (?:matters|require)|\bcontents\b(?: of\b.*)?[:.]?$|다음\s?각\s?호|(?:구분|분류|정의)한다[.:]?$|(?:차\s?례|목\s?차|역할|직무|임무|업무|요령|권한|(?:업무|역할)?\s?분담|점검표|체크\s?리스트|준비물)(?:표)?(?:은|는)?(?:\s다음과 같다)?[:.]?$/i
const LINES_ABOVE = 2

/** A paper that says so tells how such things are done, what words mean, or what to think of. */
const OTHER_PAPER = /(?:요령|방법|가이드|매뉴얼|체크\s?리스트|점검표|용어|상식)(?:집)?$|^(?:writing|preparing|planning|running|organi[sz]ing|chairing|holding) (?:an?|the|your|good|effective|better)\b|\b(?:how to|guide(?:lines)?|tips|checklist|glossary|handbook|manual)\b/i

export const isOtherPaper = (title: string): boolean => OTHER_PAPER.test(title.trim())

/** Is the list that begins at `from` named so right above it, or the paper as a whole? */
export const isOtherList = (facts: readonly LineFacts[], from: number): boolean =>
  isOtherPaper(facts[0]?.line.text ?? '') || facts.slice(Math.max(0, from - LINES_ABOVE), from).some(({ line }) => OTHER_LIST.test(line.text.trim()))

/** What names an agenda: a heading, or the sentence that leads to the list. */
const NAME = new RegExp(
  [
    String.raw`\b(?:agenda|running order|programme|program|order paper)\b|\border of (?:the )?(?:business|service|worship|proceedings|ceremony|events|day|exercises|meeting|march)\b`,
    String.raw`\bbusiness (?:of|at|for|to be|before|transacted)\b.*(?:meeting|session|assembly|transacted|considered|:$)|\b(?:this|the following|the usual) order\b`,
    String.raw`\b(?:how|what)\b.{0,60}\b(?:evening|meeting|service|ceremony|session)\b.{0,30}\b(?:goes|runs?|proceeds|looks|unfolds)\b`,
    String.raw`\b(?:for|with) the (?:following )?purposes? of\b.*:$|\bfor the following purposes?\b|순으로\s?진행|회의\s?목적\s?사항|식\s?순|회\s?순|순\s?서|의사\s?일정|안\s?건|의\s?제(?![가-힣])|진행\s?(?:계획|내용)`,
  ].join('|'), 'i')
const NO_NAME = /\b(?:adoption|approval) of\b/i
const LONGEST_NAME = 200
export const NAME_LINES = 3

/** Does a line name an agenda? */
export const isNaming = (text: string): boolean => text.length <= LONGEST_NAME && NAME.test(text) && !NO_NAME.test(text)

/** Does a line right above the list say that it is an agenda? */
export const isNamed = (facts: readonly LineFacts[], from: number): boolean =>
  facts.slice(Math.max(0, from - NAME_LINES), from).some(({ line, opens }) => opens?.kind === 'schedule' || isNaming(line.text))

/** A line that is nothing but the name: `Preliminary Agenda for 25–28 October`, `Prize evening running sheet`, `시상식 식순`. */
const OUTRIGHT = /^(?:(?:the|our|draft|provisional|preliminary|proposed|final|annotated|meeting|tentative|planned)\s+){0,3}(?:agenda|running (?:order|sheet)|order (?:paper|of (?:service|business|worship|proceedings|ceremony|events|day|exercises)))(?=\s*$|\s*[:(–-]|\s(?:of|for|and)\s)|\b(?:meeting agenda|running (?:order|sheet)|order of (?:service|business|worship|proceedings|ceremony|exercises))\s*(?:\([^()]*\))?\s*:?$|(?:^|[^가-힣]|의)(?:식\s?순|회\s?순)(?=\s|[(:]|$)/i
/** `The agenda of the annual meeting shall include:` is a rule. */
const RULE = /\b(?:shall|must|should|includes?|consists?)\b|한다|하여야/i
const LONGEST_OUTRIGHT = 80
const LINES_OF_PAPER = 12

/** Is a line nothing but the name of an agenda? */
export const isOutrightName = (text: string): boolean =>
  text.length <= LONGEST_OUTRIGHT && OUTRIGHT.test(text.trim().replace(/^[^\p{L}\p{N}]+/u, '')) && !NO_NAME.test(text) && !RULE.test(text)

/** Is the list named outright, in a paper that tells of a gathering? Then its items need tell nothing more. */
export const isNamedOutright = (facts: readonly LineFacts[], from: number): boolean =>
  facts.slice(Math.max(0, from - LINES_ABOVE), from).some(({ line }) => isOutrightName(line.text)) &&
  tellsGathering([...facts.slice(0, Math.min(from, LINES_OF_PAPER)), ...facts.slice(Math.max(0, from - LINES_OF_PAPER), from)].map(({ line }) => line.text))
