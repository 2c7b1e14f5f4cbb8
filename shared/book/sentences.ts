/** Where one sentence ends and the next begins: after its stop and any closing quotation mark, before white space. */
const BETWEEN = /(?<=[.!?…。][”’"'」』)]*)\s+(?=\S)/u

/** Abbreviations, initials, figures and item signs whose stop ends nothing: `Dr. Kim`, `John F. Kennedy`, `2026. 9. 8.`, `가. 기금` */
const NO_END = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|[A-Z])\.|\d\.|^[가나다라마바사아자차카타파하]\.)$/u

/** The sentences of one paragraph, in order; joined by a space they are the paragraph again. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const part of text.trim().split(BETWEEN)) {
    const last = sentences.at(-1)
    if (last !== undefined && NO_END.test(last)) sentences[sentences.length - 1] = `${last} ${part}`
    else if (part !== '') sentences.push(part)
  }
  return sentences
}
