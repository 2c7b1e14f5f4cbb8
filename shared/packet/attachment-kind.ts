/** Kinds of files whose pages a book can hold. */
export const PRINTED_ENDINGS = ['pdf', 'jpg', 'jpeg', 'png'] as const

/** Does a file of this name look like one that a book can hold? Whether it is, its bytes say. */
export const printsByName = (name: string): boolean => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return (PRINTED_ENDINGS as readonly string[]).includes(ending)
}

/** Largest file that a book takes in, in bytes, and most pages of one. */
export const MOST_ATTACHED_BYTES = 256 * 1024 * 1024
export const MOST_ATTACHED_PAGES = 2_000
