import text from '../../../assets/samples/quantum-korea-2026.md?raw'
import type { ImportSource } from './import-store.ts'

/** The office's own document, offered in an empty library. */
export const SAMPLE: ImportSource = { name: 'quantum-korea-2026.md', text }
