import { expect, test } from 'vitest'
import { flowItem } from '../../../../electron/services/typeset/flow-item.ts'
import { squeezeItems } from '../../../../electron/services/typeset/squeeze-items.ts'

const RULE = { x: 0, y: 38.8, width: 100, height: 1.2, grey: 0 }
const FILL = { x: 0, y: 0, width: 100, height: 40, grey: 0.9 }

test('heights and gaps shrink, rules keep their thickness at the foot of what they close', () => {
  const header = flowItem(20)
  const [first, second] = squeezeItems([flowItem(40, { before: 10, header, boxes: [FILL, RULE], closing: RULE }), flowItem(40, { header })], 0.9)
  expect([first?.height, first?.before, first?.header?.height]).toEqual([36, 9, 18])
  expect(first?.boxes).toEqual([{ ...FILL, height: 36 }, { ...RULE, y: 36 - 1.2 }])
  expect(first?.closing?.height).toBe(1.2)
  expect(second?.header).toBe(first?.header)
})
