/** East Asian wide and full-width characters: the ones a fixed-width editor draws two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Columns that `text` takes in a fixed-width editor; a tab goes to the next multiple of eight. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) {
    if (character === '\t') width += 8 - (width % 8)
    else width += WIDE.test(character) ? 2 : 1
  }
  return width
}
