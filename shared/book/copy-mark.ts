/** What is printed on every page of one copy, in words. */
export interface CopyMark {
  /** `연번 3/12` */
  readonly number: string
  /** 회의 후 회수; '' for none. */
  readonly note: string
  /** Stands behind the text; '' for none. */
  readonly watermark: string
}
