import type { Packet, ScenarioStep, TalkingPoint } from '../packet/packet.ts'
import { interpretationOf } from '../run-of-show/row-interpretation.ts'
import type { Settings } from '../settings/settings.ts'
import { pointInterpretation, pointSeconds } from '../speech/point-seconds.ts'
import { rateOf, speakingSeconds } from '../speech/speaking-time.ts'
import type { Place } from './block.ts'

/** Something that will be said: words of the scenario or a talking point. */
export interface Speech {
  readonly korean: string
  readonly english: string
  /** The point it is, or `null` for words of the scenario. */
  readonly point: TalkingPoint | null
  readonly step: ScenarioStep | null
  readonly rowId: string | null
  /** Seconds with its interpretation, where that takes time of its own. */
  readonly seconds: number
  /** Seconds of the speaker alone. */
  readonly alone: number
  readonly at: (field: 'korean' | 'english') => Place
}

/** All that will be said, by row; `rest` is what hangs on no row that is shown. In a row the moderator comes first. */
export const speechesByRow = (packet: Packet, settings: Settings): { of: (rowId: string) => readonly Speech[]; rest: readonly Speech[] } => {
  const rows = new Set(packet.runOfShow.map(({ id }) => id))
  const byRow = Map.groupBy(
    [...packet.scenario.map((step) => stepSpeech(packet, step, settings)), ...packet.talkingPoints.map((point) => pointSpeech(packet, point, settings))]
      .filter(({ korean, english }) => `${korean}${english}`.trim() !== ''),
    ({ rowId }) => (rowId !== null && rows.has(rowId) ? rowId : null),
  )
  return { of: (rowId) => byRow.get(rowId) ?? [], rest: byRow.get(null) ?? [] }
}

const pointSpeech = (packet: Packet, point: TalkingPoint, settings: Settings): Speech => {
  const seconds = pointSeconds(packet, point, settings)
  const isDoubled = pointInterpretation(packet, point) === 'consecutive'
  return {
    korean: point.text, english: point.textEn, point, step: null, rowId: point.rowId, seconds, alone: isDoubled ? seconds / 2 : seconds,
    at: (field) => ({ packetId: packet.id, rowId: point.rowId, path: ['talkingPoints', point.id, field === 'korean' ? 'text' : 'textEn'] }),
  }
}

const stepSpeech = (packet: Packet, step: ScenarioStep, settings: Settings): Speech => {
  const row = packet.runOfShow.find(({ id }) => id === step.rowId)
  const mode = row ? interpretationOf(packet, row) : packet.overview.interpretation
  const text = step.words.trim() === '' ? step.wordsEn : step.words
  const rate = rateOf(step.speaker, settings)
  return {
    korean: step.words, english: step.wordsEn, point: null, step, rowId: step.rowId,
    seconds: speakingSeconds(text, rate, mode), alone: speakingSeconds(text, rate, null),
    at: (field) => ({ packetId: packet.id, rowId: step.rowId, path: ['scenario', step.id, field === 'korean' ? 'words' : 'wordsEn'] }),
  }
}
