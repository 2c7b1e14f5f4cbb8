import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const DRAFT = `제3차 양자기술 협의회
일시: 2026. 7. 2.(목) 14:00~16:00
차관 참석: 주재 (확정)

14:00~14:30 개회
14:30~15:30 1부
- 14:30~15:00 발표1
- 15:00~15:40 발표2
15:40~16:00 폐회`

it('an item that ends after its block stays in it: one slip, one finding', async () => {
  const { packets, findings } = await readDraft([{ name: 'plan.txt', bytes: new TextEncoder().encode(DRAFT) }], { ids: sequentialIds(), settings: defaultSettings })
  const rows = packets[0]?.runOfShow ?? []
  const block = rows.find(({ title }) => title === '1부')
  expect(rows.filter(({ parentId }) => parentId !== null).map(({ title, parentId }) => [title, parentId])).toEqual([['발표1', block?.id], ['발표2', block?.id]])
  expect(packets[0]?.participation).toEqual({ mode: 'chair', status: 'confirmed' })
  const loud = findings.filter(({ severity }) => severity === 'warning')
  expect(loud.map(({ code, related }) => [code, related.map(inner => inner.code)])).toEqual([['children-exceed-block', ['gap']]])
})
