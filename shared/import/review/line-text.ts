/** Signs of lists, headings and tables that open a line; a value is kept without them. */
const LEAD = /^[\s>|]*(?:#{1,6}\s+|[-–—*•·ㆍ○●◦□■◇◆▲△▶▷※→]+\s*|[①-⑳]\s*|\d{1,2}[.)]\s+)?/u

/** The words of a line as a person would type them into a field. */
export const lineText = (raw: string): string =>
  raw.replaceAll('**', '').replace(/<br\s*\/?>/gi, '\n').replace(LEAD, '').replace(/[ \t]*\|[ \t]*$/, '').replace(/[ \t]*(?:\||\t)[ \t]*/g, '  ').trim()
