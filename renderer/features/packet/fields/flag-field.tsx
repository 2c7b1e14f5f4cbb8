import { Choice } from '../../../ui/choice.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

export interface FlagFieldProps {
  path: string
  value: boolean
  label: string
  /** The words for no and yes. */
  off: string
  on: string
}

/** A yes or no in a cell of a grid, where a tick box could not be reached by arrows. */
export const FlagField = ({ path, value, label, off, on }: FlagFieldProps) => {
  const edit = usePacketEdit()
  return (
    <Choice
      variant="quiet" label={label} dataPath={path} value={value ? 'on' : 'off'} options={[{ value: 'off', label: off }, { value: 'on', label: on }]}
      onChange={next => edit.set(path.split('.'), next === 'on')}
    />
  )
}
