import { z } from 'zod'
import { IMPOSITIONS, MOST_PAGES_A_SIGNATURE, PAGES_A_FOLDED_SHEET } from '../book/imposition.ts'
import { MOST_SPARES, NAME_LANGUAGES, PLATE_SIZE, PLATE_TEXTS, plateSizeOf } from '../book/room-options.ts'
import { STYLE_NAMES } from '../book/style-name.ts'

/** How a product is made; what is not given is the product's own way. */
export const BookOptions = z.object({
  title: z.string().max(200), org: z.string().max(200),
  /** ISO date that a book's cover tells instead of its days; of a schedule the one day that is printed. */
  date: z.string().nullable(),
  /** `- 7 / 31 -`. */
  totalPages: z.boolean(),
  toc: z.boolean(), schedule: z.boolean(), cover: z.boolean(),
  /** One page for two minutes, after the cover; unless said, in the editions of the principal and the staff. */
  summary: z.boolean(),
  /** The product's own unless given. */
  style: z.enum(STYLE_NAMES),
  /** 간지 before every meeting of a book. */
  dividers: z.boolean(),
  /** The pages of attached files, in a book; all there are unless this says no. */
  attachments: z.boolean(),
  /** Every section begins on a right-hand page, for printing on both sides. */
  rightHand: z.boolean(),
  /** Printed on both sides: copies begin on sheets of their own, replacement pages are whole sheets. */
  duplex: z.boolean(),
  /** Cards are on their sheets already: they stay as they are. */
  imposition: z.enum(IMPOSITIONS),
  /** Pages folded together in a booklet (접지), 0 for one fold; what suits its length unless given. */
  signature: z.number().int().min(0).max(MOST_PAGES_A_SIGNATURE).multipleOf(PAGES_A_FOLDED_SHEET),
  /** 보존용: a PDF/A-1b file, or none where something attached can't be one. */
  archive: z.boolean(),
  /** Language of names on plates, badges, plans and lists; the product's own unless given. */
  names: z.enum(NAME_LANGUAGES),
  /** `a4` (삼각 접기) or the face of a tent, `180x90` in millimetres. */
  plate: z.string().regex(PLATE_SIZE).refine((name) => plateSizeOf(name) !== null),
  plateText: z.enum(PLATE_TEXTS),
  /** A plan to lie on the table: the names of the far side are turned. */
  tableTop: z.boolean(),
  /** Empty plates, badges or lines, or copies to spare, beyond those that the list asks for. */
  spares: z.number().int().min(0).max(MOST_SPARES),
})

export type BookOptions = z.infer<typeof BookOptions>
