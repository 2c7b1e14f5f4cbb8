import { useMemo } from 'react'
import { newAttendee } from '../../../../shared/packet/new-packet.ts'
import { AttendanceForm, AttendeeRole, type Attendee, type Side } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { formWord, roleWord } from '../fields/choice-words.ts'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'
import { AttendeeDetails } from './attendee-details.tsx'

/** The people of one side. */
export const AttendeeGrid = ({ side }: { side: Side }) => {
  const t = useText()
  const columns = useMemo((): GridColumn<Attendee>[] => [
    { id: 'organisation', label: t('person.organisation'), cell: (person, path) => <TextField path={`${path}.organisation`} value={person.organisation} label={t('person.organisation')} /> },
    { id: 'title', label: t('person.title'), width: '20%', cell: (person, path) => <TextField path={`${path}.title`} value={person.title} label={t('person.title')} /> },
    { id: 'name', label: t('person.name'), width: '18%', cell: (person, path) => <TextField path={`${path}.name`} value={person.name} label={t('person.name')} /> },
    {
      id: 'role', label: t('person.role'), width: '15%',
      cell: (person, path) => <ChoiceField path={`${path}.role`} value={person.role} label={t('person.role')} values={AttendeeRole.options} unset="role.unset" word={roleWord} />,
    },
    {
      id: 'attendance', label: t('person.attendance'), width: '14%',
      cell: (person, path) => <ChoiceField path={`${path}.attendance`} value={person.attendance} label={t('person.attendance')} values={AttendanceForm.options} unset="attendance.unset" word={formWord} />,
    },
  ], [t])
  return (
    <EditGrid
      label={t('attendees.of', { side: side.name || t('side.untitled') })} path={`sides.${side.id}.attendees`} items={side.attendees} columns={columns} make={newAttendee}
      addLabel={t('attendee.add')} details={(person, path) => <AttendeeDetails person={person} path={path} />}
    />
  )
}
