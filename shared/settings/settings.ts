import { z } from 'zod'
import { PART_NAMES } from '../book/part-order.ts'
import { MeetingKind } from '../packet/packet.ts'

/**
 * Speaking rates. Korean is counted in spoken syllables (planning values 270–360 글자/분),
 * English in words (formal speech 110–130 wpm).
 */
export const SpeechRate = z.object({
  /** Name of the speaker, '' for everyone who has no rate of their own. */
  name: z.string(),
  koreanSyllablesPerMinute: z.number().min(100).max(600),
  englishWordsPerMinute: z.number().min(60).max(250),
})

/** A panel at the side of the window: px wide when it is open. */
const Panel = z.object({ open: z.boolean(), width: z.number().int().min(100).max(2_000) })

/**
 * What the office decides once. Kept in the library, so it travels with it. What an older file lacks is filled in where it is
 * read, from `default-settings.ts`: a default in the schema would come with every change of another setting and undo this one.
 */
export const Settings = z.object({
  /**
   * 차관, 제1차관, 장관 …: labels follow it, in English those of `titleEn`. `ministry` and `ministryShort` (과학기술정보통신부,
   * 과기정통부) tell the principal from those of other ministries; '' where the office hasn't said.
   */
  principal: z.object({
    title: z.string().min(1), titleEn: z.string().default('Vice Minister'), name: z.string(),
    ministry: z.string().default(''), ministryShort: z.string().default(''),
  }),
  speechRates: z.array(SpeechRate).min(1),
  /** May a document marked 대외비 be imported? */
  acceptOfficialUse: z.boolean(),
  /** Spellings that mean the same: asked once and remembered. */
  aliases: z.array(z.object({ name: z.string(), variants: z.array(z.string()) })),
  /** Pairs that look alike and are not the same: asked once and remembered too. */
  distinctNames: z.array(z.object({ name: z.string(), other: z.string() })),
  locale: z.enum(['ko', 'en']),
  theme: z.enum(['light', 'dark', 'high-contrast']),
  /** Here and not in the browser's store: that is lost with the loopback host's port. */
  panels: z.object({ left: Panel, right: Panel }),
  /** The order of a packet's parts in a book by kind of meeting, where it differs from the program's. */
  partOrders: z.array(z.object({ kind: MeetingKind, parts: z.array(z.enum(PART_NAMES)) })),
})

export type Settings = z.infer<typeof Settings>
export type SpeechRate = z.infer<typeof SpeechRate>

/** The settings that findings depend on: with the others a window may change at will. */
export const settingsOfChecks = ({ principal, speechRates, aliases, distinctNames }: Settings) =>
  ({ principal, speechRates, aliases, distinctNames })
