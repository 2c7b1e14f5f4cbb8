import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { DropZone, FileTrigger, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import type { ImportSource } from './import-store.ts'

/** What the dialogue offers first; a file is taken for what it holds, whatever it is called. */
const DRAFT_TYPES = ['.hwp', '.hwpx', '.hml', '.docx', '.xlsx', '.xls', '.csv', '.pdf', '.html', '.htm', '.md', '.txt']

const fileSources = (files: Iterable<File>): ImportSource[] => [...files].map(file => ({ name: file.name, file }))

/** The ways in: a file by button or drop, or text as it was copied. */
export const ChooseSources = ({ onChoose }: { onChoose: (sources: readonly ImportSource[]) => void }) => {
  const t = useText()
  const [text, setText] = useState('')
  const choose = (files: Iterable<File>): void => {
    const sources = fileSources(files)
    if (sources.length > 0) onChoose(sources)
  }
  return (
    <div className="import-choose">
      <DropZone
        className="drop-zone" aria-label={t('import.drop')}
        onDrop={async event => choose(await Promise.all(event.items.filter(item => item.kind === 'file').map(item => item.getFile())))}
      >
        <FileTrigger allowsMultiple acceptedFileTypes={DRAFT_TYPES} onSelect={files => choose(files ?? [])}>
          <Button variant="primary" icon={<FileInput size={16} />}>{t('import.pick')}</Button>
        </FileTrigger>
        <Text slot="label" className="muted">{t('import.drop')}</Text>
      </DropZone>
      <TextField className="import-paste" value={text} onChange={setText}>
        <Label>{t('import.paste')}</Label>
        <TextArea className="text-area" rows={7} placeholder={t('import.paste.hint')} spellCheck="false" />
      </TextField>
      <Button isDisabled={text.trim() === ''} onPress={() => onChoose([{ name: t('import.pasted.name'), text }])}>{t('import.read')}</Button>
    </div>
  )
}
