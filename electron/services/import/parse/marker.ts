export type MarkerKind = 'bullet' | 'number' | 'note'

export interface Marked {
  /** The sign as printed (□ ○ - . ※), or `null`. */
  readonly marker: string | null
  readonly kind: MarkerKind | null
  /** The value of ①, 1), 가. … */
  readonly ordinal: number | null
  readonly rest: string
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const NEGATIVE_CIRCLED = '❶❷❸❹❺❻❼❽❾❿'
const SYLLABLES = '가나다라마바사아자차카타파하'
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Signs that start an item even without a space after them; doubled (○○시) they stand for a name left out. */
const BULLET = /^([□■▣◆◇○❍●◎◦▢▪▫▶▷►◈⊙▲△ㅇ∘◯•‧∙⋅●✓✔☑➢➤❏❑]|[⇒→⇨](?=\s))(?!\1)\s*/
/**
 * Any other sign that stands alone before a space (▸ ‣ ❖ ➔, and what a symbol font leaves in a private area):
 * writers take their bullets from everywhere. Brackets, quotes and signs of numbers are none.
 */
const ODD_BULLET = /^([▸‣▹❖⦁](?=[가-힣\d\s])|[➔→](?=\s)|(?![~∼〜+±×÷=<>|^%‰°※†‡☞☎℡№→⇒〃…])(?:\p{Co}|[\p{So}\p{Sm}]\ufe0f?(?=\s)))\s*/u
/** Signs that also stand inside words and numbers: only before a space, before Korean words and a time with such (`-10:00 간부회의`, `-8~9일 출장`), or before a word with a capital (`-Ada Holm`). What `>` closes is a frame. */
const SPACED_BULLET = /^(?:(?!<\s.*>\s*$)([-–—·ㆍ・o.<>°+])\s+|([-–·ㆍ・])(?=[가-힣(“‘「[]|\p{Lu}\p{Ll}+\.?\s|\d{1,2}:\d{2}\s+['‘“"]?[가-힣\d]|\d{1,2}일?\s?[~∼～]\s?\d{1,2}일[\s(])|([·ㆍ・])(?=\d{1,3}[가-힣A-Za-z])|([0O])\s+(?=[가-힣]{2}))/u
/** `(↑)`, `(↓) (↑)`: who speaks to whom in a service. */
const ARROWS = /^((?:\([↑↓↔⇑⇓⇕↕]\)\s*)+)(?=\S)/
const NOTE = /^(※|\*{1,3}|†|‡|☞|주\)|註\))\s*/
const NUMBERED: readonly RegExp[] = [
  /^(\(?(\d{1,2})\))\s*(?!\d)/,
  // `4. 11 (일)` is a day.
  /^((\d{1,2})\.)(?:\s+(?!\d{1,2}(?:\.|\s?\([월화수목금토일]\)))|(?=[가-힣A-Za-z"'“‘「[(]))/,
  /^((\d(?:\.\d){1,2})\.?)\s+(?=[^\d\s~∼–-])/,
  // `1  Guests are seated`: a number in a column of its own.
  /^((\d{1,2})) {2}(?=\p{L}{2})/u,
  // 3-1. below 3.
  /^(\(?\d{1,2}-(\d{1,2})[.)])\s*(?=[^\d\s~∼–-])/,
  // The number of a paper: [A1-2], [P-03].
  /^(\[[A-Z]{0,3}\d{0,2}[-.]?(\d{1,3})\])\s+/,
]
const SYLLABLE = new RegExp(`^(([${SYLLABLES}])[.)]|\\(([${SYLLABLES}])\\))\\s*(?=\\S)`)
/** `一. 개식` ↵ `二. 국민의례`, or 一 before every item of a ceremony. */
const HANJA = '一二三四五六七八九十'
const HANJA_ITEM = new RegExp(`^(([${HANJA}])[.,、)])\\s*(?=[가-힣])`)
const LATIN_ITEM = /^(\(([a-z])\)|([a-z])[.)])\.?\s+(?=\S)/
const ROMAN_ITEM = /^((?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[.\s]|(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}|X)\.)\s*(?=\S)/

const found = (marker: string, kind: MarkerKind, ordinal: number | null, text: string, length: number): Marked => ({
  marker,
  kind,
  ordinal,
  rest: text.slice(length).trimStart(),
})

const romanValue = (sign: string): number => {
  const wide = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'.indexOf(sign.charAt(0))
  return wide >= 0 ? wide + 1 : ROMAN.indexOf(sign.replace(/\W/g, '')) + 1
}

/** The value of a circled digit (①, ❶), or `null`. */
export const circledValue = (character: string): number | null => {
  const at = character === '' ? -1 : CIRCLED.indexOf(character)
  if (at >= 0) return at + 1
  const negative = character === '' ? -1 : NEGATIVE_CIRCLED.indexOf(character)
  return negative >= 0 ? negative + 1 : null
}

const splitNumbered = (text: string): Marked | null => {
  const circled = circledValue(text.charAt(0))
  if (circled !== null) return found(text.charAt(0), 'number', circled, text, 1)
  for (const pattern of NUMBERED) {
    const match = pattern.exec(text)
    if (match)
      return found(
        /^\d+$/.test(match[1] ?? '') ? `${match[1]}.` : (match[1] ?? ''),
        'number',
        Number.parseInt((match[2] ?? '').split('.').at(-1) ?? '', 10),
        text,
        match[0].length,
      )
  }
  const syllable = SYLLABLE.exec(text)
  if (syllable) {
    return found(
      syllable[1] ?? '',
      'number',
      SYLLABLES.indexOf(syllable[2] ?? syllable[3] ?? '') + 1,
      text,
      syllable[0].length,
    )
  }
  const hanja = HANJA_ITEM.exec(text)
  if (hanja) return found(hanja[1] ?? '', 'number', HANJA.indexOf(hanja[2] ?? '') + 1, text, hanja[0].length)
  const latin = LATIN_ITEM.exec(text)
  if (latin)
    return found(latin[1] ?? '', 'number', (latin[2] ?? latin[3] ?? 'a').charCodeAt(0) - 96, text, latin[0].length)
  const roman = ROMAN_ITEM.exec(text)
  return roman
    ? found((roman[1] ?? '').trim(), 'number', romanValue((roman[1] ?? '').trim()), text, roman[0].length)
    : null
}

/**
 * Splits the marker off a line: bullets of the official levels (□ ○ - ·), numbering
 * (Ⅰ. 1. 1) ① 가. a)), notes (※, *). A hyphen, dot or letter counts only before a space or Korean words, so
 * that `-5도`, `.NET` and `9.10` stay whole.
 */
export const splitMarker = (text: string): Marked => {
  const trimmed = text.trimStart()
  const bullet = BULLET.exec(trimmed) ?? SPACED_BULLET.exec(trimmed) ?? ODD_BULLET.exec(trimmed) ?? ARROWS.exec(trimmed)
  const note = NOTE.exec(bullet ? trimmed.slice(bullet[0].length) : trimmed)
  // `- * 각국 대표단`: a converter put its own list sign before the note.
  if (bullet && note && /^(?:※|\*\s)/.test(note[0]))
    return found(note[1] ?? '', 'note', null, trimmed, bullet[0].length + note[0].length)
  if (bullet) return found((bullet.slice(1).find((sign) => sign !== undefined) ?? '').trim(), 'bullet', null, trimmed, bullet[0].length)
  if (note) return found(note[1] ?? '', 'note', null, trimmed, note[0].length)
  return splitNumbered(trimmed) ?? { marker: null, kind: null, ordinal: null, rest: trimmed }
}

/** The shape two markers share when they are the same level: `1)` and `2)` are, `1.` and `1)` are not. */
export const markerShape = (marker: string | null): string | null => {
  if (marker === null) return null
  if (circledValue(marker.charAt(0)) !== null) return '①'
  if (marker.startsWith('(') && ARROWS.test(`${marker}x`)) return '(↑)'
  return marker
    .replace(/\d+/g, '1')
    .replace(new RegExp(`[${SYLLABLES}]`), '가')
    .replace(new RegExp(`[${HANJA}]`), '一')
    .replace(/[a-z](?=[.)])/, 'a')
    .replace(/[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]+/, 'I')
}
