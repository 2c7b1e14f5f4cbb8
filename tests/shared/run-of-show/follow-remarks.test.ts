import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import { newRow, newSpeaker } from '../../../shared/packet/new-packet.ts'
import { followRemarks } from '../../../shared/run-of-show/follow-remarks.ts'

const before = '(한) 과기정통부 김상우 국장 / (캐) 존 스미스 국장'
const speakers = [
  { ...newSpeaker('s1'), organisation: '과기정통부', name: '김상우', title: '국장', text: '과기정통부 김상우 국장' },
  { ...newSpeaker('s2'), name: '존 스미스', title: '국장', text: '존 스미스 국장' },
  { ...newSpeaker('s3'), name: '이영희' },
]

const follow = (after: string): string[] => {
  const row = { ...newRow('r1'), remarks: after, speakers }
  const { runOfShow } = applyEdits({ runOfShow: [row] }, followRemarks(row, before, after))
  return (runOfShow[0]?.speakers ?? []).map(({ organisation, name, title, text }) => [organisation, name, title, text].join('|'))
}
const SECOND = '|존 스미스|국장|존 스미스 국장'
const BY_HAND = '|이영희||'

describe('speakers follow the remarks they were read from', () => {
  it.each([
    ['a name put right', before.replace('김상우', '김상욱'), ['과기정통부|김상욱|국장|과기정통부 김상욱 국장', SECOND, BY_HAND]],
    ['another post', before.replace('김상우 국장', '김상우 실장'), ['과기정통부|김상우|실장|과기정통부 김상우 실장', SECOND, BY_HAND]],
    ['another person', before.replace('김상우', '박민수'), ['과기정통부|박민수|국장|과기정통부 박민수 국장', SECOND, BY_HAND]],
    ['one who is gone', '(캐) 존 스미스 국장', [SECOND, BY_HAND]],
    ['words added around', `${before}, 통역 배석`, ['과기정통부|김상우|국장|과기정통부 김상우 국장', SECOND, BY_HAND]],
    ['all gone', '', [BY_HAND]],
  ])('%s', (_, after, expected) => {
    expect(follow(after)).toEqual(expected)
  })
})
