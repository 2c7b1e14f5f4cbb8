import { describe, expect, it } from 'vitest'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import type { Block } from '../../../shared/book/block.ts'
import { lineOf } from '../../../shared/export/block-text.ts'
import { scriptOutline } from '../../../shared/book/speech-script.ts'
import { talkingPointBlocks } from '../../../shared/book/talking-points.ts'
import { newPacket, newTalkingPoint } from '../../../shared/packet/new-packet.ts'
import type { TalkingPoint } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const packet = (points: readonly Partial<TalkingPoint>[]) =>
  ({ ...newPacket('p'), talkingPoints: points.map((point, at) => ({ ...newTalkingPoint(`t${at}`), ...point })) })

const lines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [lineOf(block)] : []))

const context = newOutlineContext('ko', defaultSettings.principal)

describe('points under one heading', () => {
  it('say it once, and each begins with a sign', () => {
    const made = packet([{ heading: '말씀요지', text: '확대를 제안함' }, { heading: '말씀요지', text: '협의체를 신설함' }])
    expect(lines(talkingPointBlocks(made, context))).toEqual(['□ 말씀자료', '○ [언급] 말씀요지', '- 확대를 제안함', '- 협의체를 신설함'])
  })

  it('are apart where one may be said and the other may not', () => {
    const made = packet([{ heading: '말씀요지', text: '확대를 제안함' }, { heading: '말씀요지', text: '한도는 45%', use: 'do-not-disclose' }])
    expect(lines(talkingPointBlocks(made, context))).toEqual(['□ 말씀자료', '○ [언급] 말씀요지', '확대를 제안함', '○ [언급 금지] 말씀요지', '한도는 45%'])
  })

  it('are one speech to read aloud', () => {
    const made = packet([{ kind: 'opening', text: '감사드립니다.' }, { kind: 'opening', text: '기대합니다.' }])
    const { sections } = scriptOutline({ packets: [made], documents: [], settings: defaultSettings, options: {}, today: '2026-07-01' })
    expect(sections).toHaveLength(1)
    expect(lines(sections[0]?.blocks ?? []).slice(1)).toEqual(['0:00 감사드립니다.', expect.stringMatching(/기대합니다\.$/)])
  })
})
