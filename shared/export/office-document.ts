import type { Block } from '../book/block.ts'

/**
 * What every office format is written from: the blocks of the printed book, without pages. All that a
 * reader needs stands in the text itself (item symbols, labels in brackets), nothing in styles alone.
 */
export interface OfficeDocument {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly author: string
  /** ISO date of the making. */
  readonly date: string
  /** 문서요지 and 키워드 (「행정업무의 운영 및 혁신에 관한 규정」 제5조②). */
  readonly summary: string
  readonly keywords: readonly string[]
  /** Portraits that stand in it, by the SHA-256 of their files. */
  readonly pictures: ReadonlyMap<string, OfficePicture>
  /** Each begins on a new page. */
  readonly sections: readonly OfficeSection[]
}

/** A picture file, upright. */
export interface OfficePicture {
  readonly kind: 'png' | 'jpg'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export interface OfficeSection {
  /** Name of the meeting, for the sheets of a workbook. */
  readonly name: string
  readonly blocks: readonly Block[]
}
