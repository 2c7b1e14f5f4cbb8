import type { Access } from '../../../../shared/packet/packet.ts'

const ACCESS: readonly (readonly [Access, RegExp])[] = [
  ['opening-remarks', /모두\s*(?:발언|말씀)\s*(?:만|까지|은)?\s*공개|opening remarks? (?:only )?open/i],
  ['photo', /(?:촬영|사진|포토|스케치)\s*(?:세션)?\s*만|(?:photo|camera) (?:opportunity|spray)(?: only)?|^photo only$/i],
  ['closed', /비공개|closed(?: to (?:the )?(?:press|media)|[- ]door| session| meeting)|^closed$/i],
  ['open', /공개|open to (?:the )?(?:press|media|public)|^open$/i],
]

/** 회의 공개 범위 as stated, or `null`. */
export const accessOf = (text: string): Access | null => ACCESS.find(([, pattern]) => pattern.test(text))?.[0] ?? null

const BRACKET = /\s*[([<【]\s*([^()[\]<>【】]{1,24}?)\s*[)\]>】]\s*$/

/** `한국-EU 정부 면담 (비공개)`: the title and the access that its bracket states. */
export const splitAccess = (title: string): { title: string; access: Access | null } => {
  const bracket = BRACKET.exec(title)
  const access = bracket && /공개|촬영|closed|open to|opening remarks|photo|^open$/i.test(bracket[1] ?? '') ? accessOf(bracket[1] ?? '') : null
  return access && bracket ? { title: title.slice(0, bracket.index).trim(), access } : { title, access: null }
}
