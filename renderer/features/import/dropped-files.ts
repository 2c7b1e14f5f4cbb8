import type { ImportSource } from './import-store.ts'

/** What the dialogue offers first; a file chosen by a person is taken for what it holds, whatever it is called. */
export const DRAFT_TYPES = ['.hwp', '.hwpx', '.hml', '.docx', '.xlsx', '.xls', '.csv', '.pdf', '.html', '.htm', '.md', '.txt']

/** What systems and Office leave in folders: nobody's drafts. */
const LEFTOVER = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i

const isDraftName = (name: string): boolean => DRAFT_TYPES.some(type => name.toLowerCase().endsWith(type))

export const fileSources = (files: Iterable<File>): ImportSource[] => [...files].map(file => ({ name: file.name, file }))

/** Files of a folder in the order of their names. Pictures and the like are named, not read. */
export const folderSources = (files: Iterable<File>): ImportSource[] =>
  [...files]
    .filter(({ name }) => !LEFTOVER.test(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ko', { numeric: true }))
    .map(file => ({ name: file.name, file, ...(isDraftName(file.name) ? {} : { isOther: true }) }))

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => { entry.file(resolve, reject) })

/** A folder gives its entries in portions, until one is empty. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject) })
    if (portion.length === 0) return entries
    entries.push(...portion)
  }
}

const filesIn = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)]
  const found = await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(filesIn))
  return found.flat()
}

/** Files and whole folders that were dropped. Call it within the event: what was dropped is gone afterwards. */
export const droppedSources = async (data: DataTransfer): Promise<ImportSource[]> => {
  const items = [...data.items].filter(({ kind }) => kind === 'file').map(item => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const sources = await Promise.all(items.map(async ({ entry, file }) => {
    if (entry?.isDirectory) return folderSources(await filesIn(entry))
    return file ? fileSources([file]) : []
  }))
  return sources.flat()
}
