import type { Interpretation } from '../../../../shared/packet/packet.ts'

const MODES: readonly (readonly [Interpretation, RegExp])[] = [
  ['consecutive', /순차|consecutive/i],
  ['simultaneous', /동시\s*(?:시\s*)?통역|시통역|simultaneous/i],
  ['whispered', /위스퍼|(?:근접|수행)\s*통역|whisper/i],
  [
    'none',
    /(?:영어|한국어|국어)로\s*진행|통역\s*(?:없|미제공|불필요|생략)|no interpretation|(?:conducted|held) in english|english only/i,
  ],
]

/** Is interpretation spoken of at all? */
export const mentionsInterpretation = (text: string): boolean =>
  /통역|로\s*진행|interpret|whisper|simultaneous|consecutive|english only|in english/i.test(text) &&
  interpretationOf(text) !== null

/**
 * The mode that a phrase states (`한영 순차통역으로 진행`), or `null`. A whispering interpreter beside
 * another mode (`동시통역, 차관님 근접 통역`) does not make it mixed.
 */
export const interpretationOf = (text: string): Interpretation | null => {
  const modes = MODES.filter(([, pattern]) => pattern.test(text)).map(([mode]) => mode)
  const main = modes.filter((mode) => mode !== 'whispered')
  if (main.length > 1) return 'mixed'
  return main[0] ?? modes[0] ?? null
}
