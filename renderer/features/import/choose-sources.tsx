import { FileInput, FolderInput } from 'lucide-react'
import { DropZone, type DropItem, FileTrigger, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { tableName, tablesOf } from './clipboard-source.ts'
import { DRAFT_TYPES, fileSources, folderSources } from './dropped-files.ts'
import { useImport, type ImportSource } from './import-store.ts'

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '')

/** Everything in a dropped folder, folders in it too. */
const filesOf = async (item: DropItem): Promise<File[]> => {
  if (item.kind === 'file') return [await item.getFile()]
  if (item.kind !== 'directory') return []
  const files: File[] = []
  for await (const entry of item.getEntries()) files.push(...await filesOf(entry))
  return files
}

const itemSources = async (items: readonly DropItem[]): Promise<ImportSource[]> =>
  (await Promise.all(items.map(async item => (item.kind === 'directory' ? folderSources(await filesOf(item)) : fileSources(await filesOf(item)))))).flat()

/** The ways in: files or a folder by button or drop, or text and tables as they were copied. */
export const ChooseSources = ({ onChoose }: { onChoose: (sources: readonly ImportSource[]) => void }) => {
  const t = useText()
  const { pasted: { text, tables }, setPasted } = useImport()
  const choose = (sources: readonly ImportSource[]): void => { if (sources.length > 0) onChoose(sources) }
  const keepTables = (data: DataTransfer): void => {
    const copied = text.trim() === '' ? tablesOf(data) : null
    setPasted(before => ({ ...before, tables: copied === null ? null : { html: copied, text: data.getData('text/plain') } }))
  }
  const html = tables && sameWords(tables.text, text) ? tables.html : null
  const name = t('import.pasted.name')
  return (
    <div className="import-choose">
      <DropZone
        className="drop-zone" aria-label={t('import.drop')}
        onDrop={async event => choose(await itemSources(event.items))}
      >
        <FileTrigger allowsMultiple acceptedFileTypes={DRAFT_TYPES} onSelect={files => choose(fileSources(files ?? []))}>
          <Button variant="primary" icon={<FileInput size={16} />}>{t('import.pick')}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={files => choose(folderSources(files ?? []))}>
          <Button icon={<FolderInput size={16} />}>{t('import.pick.folder')}</Button>
        </FileTrigger>
        <Text slot="label" className="muted">{t('import.drop')}</Text>
      </DropZone>
      <TextField className="import-paste" value={text} onChange={value => setPasted(before => ({ ...before, text: value }))}>
        <Label>{t('import.paste')}</Label>
        <TextArea className="text-area" rows={7} placeholder={t('import.paste.hint')} spellCheck="false" onPaste={event => keepTables(event.clipboardData)} />
        {html === null ? null : <Text slot="description" className="muted">{t('import.paste.tables')}</Text>}
      </TextField>
      <Button isDisabled={text.trim() === ''} onPress={() => onChoose([html === null ? { name, text } : { name: tableName(name), text: html }])}>{t('import.read')}</Button>
    </div>
  )
}
