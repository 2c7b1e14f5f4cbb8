/** Why a page can't stand in a PDF/A-1b file (ISO 19005-1), told as sentences: `error.not-archivable.<problem>`. */
export const ARCHIVE_PROBLEMS = ['font', 'transparency', 'colour', 'picture', 'compression', 'annotation', 'action', 'form', 'embedded', 'layers'] as const
export type ArchiveProblem = (typeof ARCHIVE_PROBLEMS)[number]
