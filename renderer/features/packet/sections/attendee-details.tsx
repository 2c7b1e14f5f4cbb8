import type { Attendee } from '../../../../shared/packet/packet.ts'
import type { MessageKey } from '../../../../shared/messages/catalogue.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { useText } from '../../../app/text.ts'
import { Choice } from '../../../ui/choice.tsx'
import { TextField } from '../fields/text-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'
import { FieldRow } from './field-row.tsx'
import { PortraitField } from './portrait-field.tsx'

type TextKey = 'nameEn' | 'nameHanja' | 'titleEn' | 'organisationEn' | 'phone' | 'bio' | 'privateNote'

const FIELDS: readonly { key: TextKey; label: MessageKey; multiline?: boolean }[] = [
  { key: 'nameEn', label: 'person.nameEn' },
  { key: 'nameHanja', label: 'person.nameHanja' },
  { key: 'titleEn', label: 'person.titleEn' },
  { key: 'organisationEn', label: 'person.organisationEn' },
  { key: 'phone', label: 'person.phone' },
  { key: 'bio', label: 'person.bio', multiline: true },
  { key: 'privateNote', label: 'person.privateNote', multiline: true },
]

const CONFIRMATIONS = ['unset', 'yes', 'no'] as const

const confirmationOf = ({ confirmed }: Attendee): (typeof CONFIRMATIONS)[number] => {
  if (confirmed === null) return 'unset'
  return confirmed ? 'yes' : 'no'
}

/** What is kept about an attendee beside the line in the list. */
export const AttendeeDetails = ({ person, path }: { person: Attendee; path: string }) => {
  const t = useText()
  const edit = usePacketEdit()
  const principal = usePrincipalTitle()
  return (
    <div className="field-rows">
      {FIELDS.map(({ key, label, multiline }) => {
        const name = t(label, { principal })
        return <FieldRow key={key} label={name}><TextField multiline={multiline ?? false} path={`${path}.${key}`} value={person[key]} label={name} /></FieldRow>
      })}
      <FieldRow label={t('person.photo')}><PortraitField person={person} path={path} /></FieldRow>
      <FieldRow label={t('person.confirmed')}>
        <Choice
          variant="quiet" label={t('person.confirmed')} dataPath={`${path}.confirmed`} value={confirmationOf(person)} options={CONFIRMATIONS.map(value => ({ value, label: t(`person.confirmed.${value}`) }))}
          onChange={value => edit.set([...path.split('.'), 'confirmed'], value === 'unset' ? null : value === 'yes')}
        />
      </FieldRow>
    </div>
  )
}
