import { Plus, X } from 'lucide-react'
import { useText } from '../../../app/text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { focusPathSoon } from '../focus-path.ts'
import { newId, usePacketEdit, type Item } from '../packet-edit.tsx'
import { TextField } from './text-field.tsx'

export interface Line { id: string; text: string; mark?: string | null; textEn?: string }

export interface LineListProps {
  /** Dotted path of the list. */
  path: string
  lines: readonly Line[]
  label: string
  /** Shown where a line has no sign of its own. */
  sign: string
  /** Shows the English of each line, also where it is empty. */
  withEnglish?: boolean
  /** With both, a button below adds a line. */
  addLabel?: string
  make?: (id: string) => Item
}

/** A list of lines of prose, each with the sign it carries on paper. */
export const LineList = ({ path, lines, label, sign, withEnglish = false, addLabel, make }: LineListProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const listPath = path.split('.')
  const add = (): void => {
    const item = make?.(newId())
    if (!item) return
    edit.insert(listPath, item, lines.at(-1)?.id ?? null)
    focusPathSoon(`${path}.${item.id}.text`)
  }
  return (
    <>
      {lines.length > 0 ? (
        <ul className="line-list">
          {lines.map(line => (
            <li key={line.id}>
              <span className="line-mark" aria-hidden>{line.mark ?? sign}</span>
              <div>
                <TextField multiline path={`${path}.${line.id}.text`} value={line.text} label={label} />
                {line.textEn !== undefined && (withEnglish || line.textEn) ? <TextField multiline className="foreign" path={`${path}.${line.id}.textEn`} value={line.textEn} label={t('line.english', { label })} placeholder={t('point.textEn')} /> : null}
              </div>
              <IconButton label={t('line.remove')} excludeFromTabOrder onPress={() => edit.remove(listPath, line.id)}><X size={14} /></IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      {addLabel && make ? <Button variant="quiet" size="small" icon={<Plus size={14} />} onPress={add}>{addLabel}</Button> : null}
    </>
  )
}
