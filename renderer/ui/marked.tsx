/** Text with one part marked. `range` is in UTF-16 units. */
export const Marked = ({ text, range: [start, end] }: { text: string; range: readonly [number, number] }) => (
  <>{text.slice(0, start)}<mark className="marked-text">{text.slice(start, end)}</mark>{text.slice(end)}</>
)
