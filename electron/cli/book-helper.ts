import '../host/compile-cache.ts'
import { workerData } from 'node:worker_threads'
import type { HelperData } from './share-book.ts'

/** Entry of the thread that makes part of a long book (`share-book.ts`). Loaded from here on, so that what is compiled once is kept for the next start. */
void import('./help-with-files.ts').then(({ helpWithFiles }) => helpWithFiles(workerData as HelperData))
