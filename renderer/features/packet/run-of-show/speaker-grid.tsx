import { useMemo } from 'react'
import { newSpeaker } from '../../../../shared/packet/new-packet.ts'
import type { Speaker } from '../../../../shared/packet/packet.ts'
import type { MessageKey } from '../../../../shared/messages/catalogue.ts'
import { useText } from '../../../app/text.ts'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'

const FIELDS: readonly { key: 'side' | 'organisation' | 'title' | 'name' | 'role'; label: MessageKey; width?: string }[] = [
  { key: 'side', label: 'person.side', width: '14%' },
  { key: 'organisation', label: 'person.organisation' },
  { key: 'title', label: 'person.title', width: '20%' },
  { key: 'name', label: 'person.name', width: '22%' },
  { key: 'role', label: 'person.role', width: '14%' },
]

/** Who speaks in a row. */
export const SpeakerGrid = ({ speakers, path }: { speakers: readonly Speaker[]; path: string }) => {
  const t = useText()
  const columns = useMemo(() => FIELDS.map(({ key, label, width }): GridColumn<Speaker> => ({
    id: `speaker-${key}`, label: t(label), ...(width ? { width } : {}),
    cell: (speaker, at) => <TextField nullable path={`${at}.${key}`} value={speaker[key] ?? ''} label={t(label)} />,
  })), [t])
  return <EditGrid label={t('row.speakers')} path={path} items={speakers} columns={columns} make={newSpeaker} addLabel={t('row.speaker.add')} />
}
