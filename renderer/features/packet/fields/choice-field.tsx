import type { MessageKey } from '../../../../shared/messages/catalogue.ts'
import { useText } from '../../../app/text.ts'
import { Choice } from '../../../ui/choice.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

export interface ChoiceFieldProps<V extends string> {
  path: string
  value: V | null
  label: string
  /** The closed list of the schema; `unset` is the word for `null`, left out where null is not allowed. */
  values: readonly V[]
  unset?: MessageKey
  word: (value: V) => MessageKey
}

const NONE = 'none-chosen'

/** One value of a closed list of the schema, or none. */
export const ChoiceField = <V extends string>({ path, value, label, values, unset, word }: ChoiceFieldProps<V>) => {
  const t = useText()
  const edit = usePacketEdit()
  const options = values.map(option => ({ value: option as string, label: t(word(option)) }))
  return (
    <Choice
      label={label} variant="quiet" dataPath={path} value={value ?? NONE}
      options={unset ? [{ value: NONE, label: t(unset) }, ...options] : options}
      onChange={next => edit.set(path.split('.'), next === NONE ? null : next)}
    />
  )
}
