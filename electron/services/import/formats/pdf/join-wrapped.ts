import { splitMarker } from '../../parse/marker.ts'

/** A line of a paragraph or a cell, and how far it reaches. */
export interface WrappedLine {
  readonly text: string
  readonly right: number
  readonly height: number
}

const WIDE = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/

/**
 * Joins lines that only the width of the page broke. A line with a marker of its own begins anew. Korean is
 * broken inside words, too: where the line was full to the last letter, no space is put between.
 */
export const joinWrapped = (lines: readonly WrappedLine[], limit: number): string =>
  lines.reduce((text, line, index) => {
    const before = lines[index - 1]
    if (!before) return line.text
    if (splitMarker(line.text).kind !== null) return `${text}\n${line.text}`
    const full = limit - before.right < before.height
    const inWord = full && WIDE.test(text.at(-1) ?? '') && WIDE.test(line.text.charAt(0)) && !/\s$/.test(before.text)
    return inWord || /[-/]$/.test(text) ? text + line.text : `${text.trimEnd()} ${line.text}`
  }, '')
