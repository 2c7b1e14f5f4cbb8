/** How pages stand on paper: one a sheet; A5 on A4 to be folded into a booklet (소책자); two or four a side (모아찍기). */
export const IMPOSITIONS = ['none', 'booklet', '2-up', '4-up'] as const
export type Imposition = (typeof IMPOSITIONS)[number]
