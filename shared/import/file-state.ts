import { z } from 'zod'

/** What becomes of one file of an import. `locked` and `wrong-password` wait for a person; the others go on meanwhile. */
export const FileState = z.enum(['waiting', 'reading', 'read', 'locked', 'wrong-password', 'refused'])
export type FileState = z.infer<typeof FileState>
