import type { LineFacts } from '../../parse/line-facts.ts'

/** What is above a list of the same words that is none of what will be done: duties, contents. */
const OTHER_LIST = /\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|functions|powers|tasks|checklist|glossary|syllabus|curriculum|how to|steps to|tips|instructions)\b.{0,20}$|\bfollowing (?:matters|require)|\bcontents\b(?: of\b.*)?[:.]?$|다음\s?각\s?호|(?:차\s?례|목\s?차|역할|직무|임무|업무|요령|권한|(?:업무|역할)?\s?분담|점검표|체크\s?리스트|준비물)(?:표)?(?:은|는)?(?:\s다음과 같다)?[:.]?$/i
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
    String.raw`\b(?:for|with) the (?:following )?purposes? of\b.*:$|\bfor the following purposes?\b|순으로\s?진행|회의\s?목적\s?사항|`+String.raw`식\s?순|회\s?순|순\s?서|의사\s?일정|안\s?건|의\s?제(?![가-힣])|진행\s?(?:계획|내용)`,
  ].join('|'), 'i')
const NO_NAME = /\b(?:adoption|approval) of\b/i
const LONGEST_NAME = 200
export const NAME_LINES = 3

/** Does a line name an agenda? */
export const isNaming = (text: string): boolean => text.length <= LONGEST_NAME && NAME.test(text) && !NO_NAME.test(text)

/** Does a line right above the list say that it is an agenda? */
export const isNamed = (facts: readonly LineFacts[], from: number): boolean =>
  facts.slice(Math.max(0, from - NAME_LINES), from).some(({ line, opens }) => opens?.kind === 'schedule' || isNaming(line.text))
