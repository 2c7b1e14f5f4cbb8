import { expect, test } from 'vitest'
import { flowItem } from '../../../../electron/services/typeset/flow-item.ts'
import { paginate } from '../../../../electron/services/typeset/paginate.ts'
import { standBeside } from '../../../../electron/services/typeset/stand-beside.ts'

/** 72 points high. */
const picture = { image: 'a'.repeat(64), width: 20, height: 25.4, alt: '' }

test.each([[1, 20], [2, 30], [3, 20], [12, 20]])('%i lines of %i points stay with a picture as far as it reaches, and what follows stands below it', (count, height) => {
  for (const above of [0, 40, 130, 180]) {
    const items = [flowItem(above), ...Array.from({ length: count }, () => flowItem(height, { before: 3 }))]
    standBeside(items, 1, picture, 0)
    items.push(flowItem(20))
    for (const { from, to } of paginate(items, 200)) {
      let y = 0
      let foot = 0
      for (const item of items.slice(from, to)) {
        for (const placed of item.pictures) foot = y + item.before + placed.y + placed.height
        y += item.before + item.height
      }
      // Wherever a page ends, the picture's foot is on it, with the lines beside it.
      expect(y).toBeGreaterThanOrEqual(foot)
    }
    expect(items[1]?.pictures).toHaveLength(1)
  }
})
