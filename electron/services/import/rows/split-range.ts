import { addLine, type RowSeed } from './seed.ts'

/** `10:00` on a line of its own, `~10:10  개회` on the next: one row whose range broke over two lines. */
export const mergeSplitRange = (above: RowSeed, seed: RowSeed): RowSeed | null => {
  const [first, second] = [above.span, seed.span]
  if (!first || !second || above.content !== '' || first.start === null || first.end !== null) return null
  const endsIt = second.start === null ? second.end : first.openEnded && second.end === null ? second.start : null
  if (endsIt === null) return null
  const merged: RowSeed = {
    ...seed,
    lines: [...above.lines],
    span: {
      ...first,
      end: endsIt,
      openEnded: false,
      statedMinutes: second.statedMinutes ?? first.statedMinutes,
      zone: first.zone ?? second.zone,
      text: `${first.text} ${second.text}`,
    },
  }
  for (const line of seed.lines) addLine(merged, line)
  return merged
}
