import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Imported before all else that is large. V8 keeps its compiled code beside the program: 40 ms less at every further start. Where the folder can't be written
// (an archive, another's installation) nothing is kept, and nothing is said.
enableCompileCache(fileURLToPath(new URL('../../dist/.compiled', import.meta.url)))
