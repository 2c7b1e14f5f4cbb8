import type { Interpretation } from '../packet/packet.ts'
import type { Settings, SpeechRate } from '../settings/settings.ts'
import { spokenUnits } from './spoken-units.ts'

const SECONDS_PER_MINUTE = 60
/** Breath, applause, looking up: planning figure of speech offices. */
const PAUSE_FACTOR = 1.1
/** 순차통역: the interpreter says everything again, so a speaker has half of his slot. */
const CONSECUTIVE_FACTOR = 2

/**
 * Seconds it takes to say `text`: spoken Korean syllables by the speaker's rate (planning values are
 * 270–360 글자/분, 300 unless set) and English words by theirs (formal speech 110–130 words a minute,
 * 120 unless set), a tenth for pauses, and double where it is interpreted consecutively; simultaneous
 * and whispered interpretation take no time of their own.
 */
export const speakingSeconds = (text: string, rate: SpeechRate, interpretation: Interpretation | null): number => {
  const { syllables, englishWords } = spokenUnits(text)
  const minutes = syllables / rate.koreanSyllablesPerMinute + englishWords / rate.englishWordsPerMinute
  return minutes * SECONDS_PER_MINUTE * PAUSE_FACTOR * (interpretation === 'consecutive' ? CONSECUTIVE_FACTOR : 1)
}

const DEFAULT_RATE: SpeechRate = { name: '', koreanSyllablesPerMinute: 300, englishWordsPerMinute: 120 }

/** The rate of the named speaker, or the office's for everyone. */
export const rateOf = (name: string, settings: Pick<Settings, 'speechRates'>): SpeechRate =>
  settings.speechRates.find(rate => rate.name !== '' && rate.name === name)
    ?? settings.speechRates.find(rate => rate.name === '')
    ?? DEFAULT_RATE
