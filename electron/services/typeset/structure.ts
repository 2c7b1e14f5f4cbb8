/** Standard structure types of ISO 32000-1, 14.8.4, as far as a book uses them. */
export type StructureTag =
  | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'TOC' | 'TOCI' | 'Link' | 'Figure' | 'Form' | 'Annot'

/** The logical tree of one section, for readers that can't see: element `i` has a tag and a parent. */
export interface Structure {
  readonly tags: StructureTag[]
  /** Index of the parent; `SECTION_ROOT` for those at the top. */
  readonly parents: number[]
  /** Columns that a cell stands across, where they are several. */
  readonly spans: Map<number, number>
  /** What a figure shows. */
  readonly alts: Map<number, string>
  /** Of the book, as BCP 47; and of the elements that are to be read in another one. */
  readonly language: string
  readonly languages: Map<number, string>
}

export const SECTION_ROOT = -1

export const newStructure = (language: string): Structure =>
  ({ tags: [], parents: [], spans: new Map(), alts: new Map(), language, languages: new Map() })

/** Appends an element and returns its index. */
export const addElement = (structure: Structure, tag: StructureTag, parent: number): number => {
  structure.parents.push(parent)
  return structure.tags.push(tag) - 1
}

/** Appends a picture with what it shows. */
export const addFigure = (structure: Structure, alt: string): number => {
  const element = addElement(structure, 'Figure', SECTION_ROOT)
  structure.alts.set(element, alt)
  return element
}
