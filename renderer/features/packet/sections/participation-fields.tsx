import { ParticipationMode, ParticipationStatus, type Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { Choice } from '../../../ui/choice.tsx'
import { modeWord, statusWord } from '../fields/choice-words.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

type Mode = NonNullable<Packet['participation']>['mode']
const NONE = 'none-chosen'

/** How the principal takes part; only packets that say so enter the principal's day. */
export const ParticipationFields = ({ participation }: { participation: Packet['participation'] }) => {
  const t = useText()
  const edit = usePacketEdit()
  const principal = usePrincipalTitle()
  const setMode = (mode: string): void => {
    const next = mode === NONE ? null : { mode: mode as Mode, status: participation?.status ?? 'tentative' }
    edit.set(['participation'], next)
  }
  return (
    <div className="field-group">
      <Choice
        variant="quiet" dataPath="participation" label={t('overview.participation.of', { principal })} value={participation?.mode ?? NONE} onChange={setMode}
        options={[{ value: NONE, label: t('participation.unset') }, ...ParticipationMode.options.map(mode => ({ value: mode as string, label: t(modeWord(mode)) }))]}
      />
      {participation ? (
        <ChoiceField path="participation.status" value={participation.status} label={t('overview.status')} values={ParticipationStatus.options} word={statusWord} />
      ) : null}
    </div>
  )
}
