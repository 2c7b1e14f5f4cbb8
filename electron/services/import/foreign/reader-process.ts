/** The heap limit of the reading process; the parent's watch holds what lies outside the heap. */
export const READER_FLAGS: readonly string[] = ['--max-old-space-size=512']

/** What a process needs to start on Windows; none of ours (passphrase, library, options of Node). */
const NEEDED = ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR']

/** The environment of the reading process. `KORDOC_OFFLINE` switches off whatever could ask the network. */
export const readerEnvironment = (own: Readonly<Record<string, string | undefined>>): Record<string, string> => ({
  ...Object.fromEntries(NEEDED.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]))),
  KORDOC_OFFLINE: '1',
})
