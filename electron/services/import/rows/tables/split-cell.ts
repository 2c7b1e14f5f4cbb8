import { circledValue, splitMarker } from '../../parse/marker.ts'

export interface MarkedText {
  readonly mark: string | null
  readonly text: string
}

/** What a programme cell says: the row's own title, what stands under it, and what comments it. */
export interface CellContent {
  readonly marker: string | null
  readonly ordinal: number | null
  readonly title: string
  readonly details: readonly MarkedText[]
  readonly notes: readonly MarkedText[]
}

/** Signs of the upper official levels: a hyphen after them begins the next level. */
const UPPER = /^[□■▣◆◇○❍●◎◦▢▶▷►◈ㅇo①-⑳]$/
const CIRCLED_INSIDE = /\s(?=[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿]\s*\S)/g
const NOTE_INSIDE = /\s(?=※)/g
const FOOTNOTE_INSIDE = /\s(?=\*{1,3}\s\S)/g
/** `시찰 * 기업 3개사`, `간담회 *10명 내외`: one star behind Korean words, which no other in the line answers. */
const STAR_BEHIND = /^([^*]*[가-힣)\]”」’])\s(\*{1,3}\s?[가-힣\d(][^*]*)$/s
/** What moves, who leaves, how it is done: a bracket that comments the row instead of naming it. */
const PAPERS = /\s*\((?:PDF|PPTX?|HWPX?|DOCX?|slides?|link|video|발표\s?자료|자료|영상|다운로드)\)$/i
const ASIDE =
  /\s\(([^()]*(?:이석|입장|퇴장|불참|대참|대독|이동|예정|필요\s?시|별도|영어로|통역|생략|가능|화상참|온라인 참|비공개|기자단|취재|촬영 허용)[^()]*)\)$/

const splitAt = (text: string, pattern: RegExp): string[] =>
  text
    .split(pattern)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Where sub-items begin in a line whose own marker is `marker`: only at a sign with spaces around it. */
const innerSigns = (marker: string | null, text: string): RegExp | null => {
  if (marker !== null && UPPER.test(marker)) return /\s(?=(?:[-–.]|[·ㆍ‧▲△])\s\S)/g
  if (marker === null) return null
  if (/^[-–—]$/.test(marker)) return /\s(?=(?:\.|[·ㆍ‧▲△])\s\S)/g
  return /\s▲\s/.test(text) ? /\s(?=▲\s\S)/g : null
}

/** `∘민원실 방문 - 직원 격려 - 상담 ∘간담회`: the lines of a cell that ran together, each behind the sign of the first or a hyphen. */
export const breakItems = (text: string): string => {
  const { kind, marker } = splitMarker(text)
  return kind === 'bullet' && marker !== null && /[○◦∘ㅇ•]/.test(marker) ? text.replace(new RegExp(`\\s(?=${marker}\\s?\\S|-\\s[가-힣])`, 'g'), '\n') : text
}

const toMarked = (text: string): MarkedText => {
  const marked = splitMarker(text)
  return marked.kind === null ? { mark: null, text } : { mark: marked.marker, text: marked.rest }
}

interface Line {
  readonly head: string
  readonly details: MarkedText[]
  readonly notes: MarkedText[]
}

/** One line of a cell: its head, the sub-items after inner signs, the notes after ※ and *. */
const splitLine = (text: string, marker: string | null): Line => {
  const notes: MarkedText[] = []
  const [beforeNotes = '', ...noteParts] = text.split(NOTE_INSIDE)
  notes.push(...noteParts.map(toMarked))
  const anchored = /\S\*/.test(beforeNotes)
  const [, ...starred] = anchored ? [] : (STAR_BEHIND.exec(beforeNotes) ?? [])
  const [beforeFootnotes = '', ...footnotes] = anchored ? beforeNotes.split(FOOTNOTE_INSIDE) : starred.length > 0 ? starred : [beforeNotes]
  notes.push(...footnotes.map(toMarked))
  const circled = splitAt(` ${beforeFootnotes}`, CIRCLED_INSIDE)
  const signs = innerSigns(marker, beforeFootnotes)
  const parts = circled.length > 1 ? circled : signs ? splitAt(beforeFootnotes, signs) : [beforeFootnotes.trim()]
  const [head = '', ...details] = parts
  return { head, details: details.map(toMarked), notes }
}

/** `- A - B`: a line of the second level that holds several items. */
const splitItems = (text: string, rowMarker: string | null = null): Line => {
  const marked = splitMarker(text)
  // In a list whose items all carry an asterisk it is a bullet, not a footnote.
  if (marked.kind === 'note' && marked.marker === rowMarker)
    return { head: '', details: [{ mark: marked.marker, text: marked.rest }], notes: [] }
  if (marked.kind === 'note') return { head: '', details: [], notes: [{ mark: marked.marker, text: marked.rest }] }
  const sign = marked.marker !== null && /^[-–.·ㆍ‧]$/.test(marked.marker) ? marked.marker : null
  const pattern = sign === null ? null : new RegExp(`\\s(?=\\${sign}\\s\\S)`, 'g')
  const { head, details, notes } = splitLine(marked.rest, null)
  const items = pattern ? splitAt(head, pattern) : [head]
  return {
    head: '',
    notes,
    details: [
      ...items.map((item, index) => (index === 0 ? { mark: marked.marker, text: item } : toMarked(item))),
      ...details,
    ],
  }
}

const takeAside = (title: string): [string, MarkedText[]] => {
  const match = PAPERS.exec(title) ? null : ASIDE.exec(title)
  const papers = PAPERS.exec(title)
  if (papers) return [title.slice(0, papers.index).trim(), [{ mark: null, text: papers[0].trim() }]]
  return match ? [title.slice(0, match.index).trim(), [{ mark: null, text: match[1] ?? '' }]] : [title, []]
}

/** `… Welcome address Keynote speakers:`: the label of what stands below ran into the title. */
const LABEL_BEHIND = /(?<=\S)\s+(?:keynote\s+)?(?:speakers?|moderators?|panel(?:l?ists)?|chairs?|발표자|토론자|좌장|사회자?)\s*[:：]\s*$/i

const trimTitle = (text: string): string =>
  text
    .replace(LABEL_BEHIND, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:：,]+$/, '')
    .trim()

/** `개회 및 성원 보고 *`, `경과보고**`: the sign at the end of a title belongs to its note; in `A*` it is a name's. */
const FOOTNOTE_SIGN = /\s[*†‡]{1,3}$|(?<=\p{L}{2}[)\]”"’'」』]?)[*†‡]{1,3}$/u

export const withoutFootnoteSign = (title: string): string => title.replace(FOOTNOTE_SIGN, '').trimEnd()

/**
 * Splits the words of a row: `○ ① 정책 발표 세션 - 그랜드 제조 챌린지 - 국가 양자 전략 ※ 영어로 진행`.
 * 연구.산업, 양자-HPC and Legh-Smith stay whole: a sign counts only with spaces around it.
 */
export const splitCell = (cell: string): CellContent => {
  const [first = '', ...rest] = cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const outer = splitMarker(first)
  const circled = outer.kind === 'bullet' ? circledValue(outer.rest.charAt(0)) : null
  const body = circled === null ? outer.rest : outer.rest.slice(1).trim()
  const head = splitLine(body, outer.marker)
  const below = rest.map((line) => splitItems(line, outer.marker))
  const [title, asides] = takeAside(trimTitle(head.head))
  return {
    marker: outer.marker,
    ordinal: circled ?? (outer.kind === 'number' ? outer.ordinal : null),
    title,
    details: [...head.details, ...below.flatMap(({ details }) => details)],
    notes: [...asides, ...head.notes, ...below.flatMap(({ notes }) => notes)],
  }
}

/** Lines below a row (a cell without a time of its own): sub-items and notes. */
export const splitContinuation = (cell: string): Pick<CellContent, 'details' | 'notes'> => {
  const lines = cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => splitItems(line.trim()))
  return { details: lines.flatMap(({ details }) => details), notes: lines.flatMap(({ notes }) => notes) }
}
