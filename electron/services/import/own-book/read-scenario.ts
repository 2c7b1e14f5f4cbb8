import { fitLabel, fitProse } from '../draft/fit.ts'
import type { PartReader } from './add-own-parts.ts'
import { headTest, linesOf, takeRowReference } from './own-table.ts'

const isHead = headTest(['book.scenario.speaker', 'book.scenario.words', 'book.scenario.direction'])
const isKorean = (text: string): boolean => /[가-힣]/.test(text)

/** Words in Korean stand above the same in English. */
const splitLanguages = (lines: readonly string[]): readonly [string, string] => {
  const last = lines.findLastIndex(isKorean)
  return last < 0 ? [lines.join('\n'), ''] : [lines.slice(0, last + 1).join('\n'), lines.slice(last + 1).join('\n')]
}

/** 진행 시나리오 of our own book: who says what, and what is done meanwhile. */
export const readScenario: PartReader = (packet, lines, claims, ids) => {
  for (const line of lines.slice(1)) {
    if (!line.cells) continue
    if (isHead(line.cells)) {
      claims.claim(line, null, 'table-head')
      continue
    }
    const [words, wordsEn] = splitLanguages(linesOf(line.cells[1]))
    const { lines: direction, rowId } = takeRowReference(packet, linesOf(line.cells[2]))
    const step = { id: ids(), rowId, speaker: fitLabel(linesOf(line.cells[0]).join(' ')), words: fitProse(words), wordsEn: fitProse(wordsEn), direction: fitProse(direction.join('\n')) }
    packet.scenario.push(step)
    claims.claim(line, `scenario.${step.id}`)
  }
}
