/** Copies one after the other in one file, or a file for each. */
export const COPY_FILES = ['one', 'each'] as const
export type CopyFiles = (typeof COPY_FILES)[number]
