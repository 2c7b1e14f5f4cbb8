import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

/** Rows as level, title and remark, of a pasted text. */
const rowsOf = async (lines: readonly string[]): Promise<string[]> => {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const { packets } = await readDraft([{ name: 'day.txt', bytes }], { ids: sequentialIds(), settings: defaultSettings })
  return packets.flatMap(({ runOfShow }) => runOfShow.map(({ parentId, title, remarks }) => `${parentId === null ? 1 : 2} ${title} [${remarks}]`))
}

describe('headings of a list', () => {
  it('are a remark of their rows where the same day begins anew below them', async () => {
    expect(await rowsOf(['다음은 13일 주요 일정이다.', '◇경제', '08:30 대책회의', '10:30 물가회의', '◇사회', '06:00 신청 시작', '12:00 오찬'])).toEqual([
      '1 대책회의 [경제]', '1 물가회의 [경제]', '1 신청 시작 [사회]', '1 오찬 [사회]',
    ])
  })

  it('are blocks where they follow one another in time', async () => {
    expect(await rowsOf(['13일 행사 일정', '◇1부 기념식', '08:30 개식', '10:30 기념사', '◇2부 공연', '11:00 합창', '12:00 오찬'])).toEqual([
      '1 1부 기념식 []', '2 개식 []', '2 기념사 []', '1 2부 공연 []', '2 합창 []', '2 오찬 []',
    ])
  })

  it('are blocks where they name tracks side by side', async () => {
    expect(await rowsOf(['13일 행사 일정', '■ 제1분과', '10:00 발제', '11:00 토론', '■ 제2분과', '10:00 발표', '11:00 질의'])).toEqual([
      '1 제1분과 []', '2 발제 []', '2 토론 []', '1 제2분과 []', '2 발표 []', '2 질의 []',
    ])
  })
})
