/** How pages stand on paper: one a sheet; A5 on A4 to be folded into a booklet (소책자); two or four a side (모아찍기). */
export const IMPOSITIONS = ['none', 'booklet', '2-up', '4-up'] as const
export type Imposition = (typeof IMPOSITIONS)[number]

/** A sheet folded once. */
export const PAGES_A_FOLDED_SHEET = 4
/** Sixteen sheets: about as many as lie flat in one fold, and as a stapler takes. */
export const MOST_PAGES_IN_ONE_FOLD = 64
/** Pages of a signature (접지) of a longer booklet, where none is chosen: four sheets. */
export const USUAL_SIGNATURE = 16
export const MOST_PAGES_A_SIGNATURE = 400
/** Signatures to choose from in the window; 0 is one fold for all. */
export const USUAL_SIGNATURES = [8, 16, 32, 0] as const

/** Pages of each signature of a booklet; the last one may have fewer. `chosen` is a multiple of four, 0 for one fold. */
export const signatureOf = (pageCount: number, chosen = pageCount > MOST_PAGES_IN_ONE_FOLD ? USUAL_SIGNATURE : 0): number =>
  chosen > 0 ? chosen : Math.ceil(pageCount / PAGES_A_FOLDED_SHEET) * PAGES_A_FOLDED_SHEET
