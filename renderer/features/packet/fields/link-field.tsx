import { Choice, type ChoiceOption } from '../../../ui/choice.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

export interface LinkFieldProps {
  path: string
  /** Id of another item of the packet. */
  value: string | null
  label: string
  /** The word for no link. */
  none: string
  options: readonly ChoiceOption<string>[]
}

const NONE = 'none-chosen'

/** Ties an item to another one of the packet: a point to its row, its topic, its speaker. */
export const LinkField = ({ path, value, label, none, options }: LinkFieldProps) => {
  const edit = usePacketEdit()
  // What it was tied to may be gone: then it is tied to nothing.
  const shown = options.some(option => option.value === value) ? value : null
  return (
    <Choice
      variant="quiet" label={label} dataPath={path} value={shown ?? NONE} options={[{ value: NONE, label: none }, ...options]}
      onChange={id => edit.set(path.split('.'), id === NONE ? null : id)}
    />
  )
}
