import { Plus, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useText } from '../../../app/text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { focusNeighbourSoon, focusPathSoon } from '../focus-path.ts'
import { afterOfMove } from '../grid/list-moves.ts'
import { newId, usePacketEdit, type Item } from '../packet-edit.tsx'
import { lineCommand, type LineCommand } from './line-keys.ts'
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
  make: (id: string) => Item
  /** Key of the line's sign, where it may be written: `label` of a topic. */
  markKey?: string
  /** With it, a button below adds a line. */
  addLabel?: string
  /** Inside a grid: reached by arrows, removed by the grid's keys. */
  inGrid?: boolean
}

/** A list of lines of prose, each with the sign it carries on paper. */
export const LineList = ({ path, lines, label, sign, withEnglish = false, make, markKey, addLabel, inGrid = false }: LineListProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const listPath = path.split('.')
  const ids = lines.map(line => line.id)
  const add = (after: string | null): void => {
    const item = make(newId())
    edit.insert(listPath, item, after)
    focusPathSoon(`${path}.${item.id}.text`)
  }
  const remove = (id: string): void => {
    edit.remove(listPath, id)
    focusNeighbourSoon(path, ids, id, 'text')
  }
  const run = (command: LineCommand, id: string): void => {
    if (command === 'add') return add(id)
    if (command === 'remove') return remove(id)
    const after = afterOfMove(ids, id, command)
    if (after === undefined) return
    edit.move(listPath, id, after)
    focusPathSoon(`${path}.${id}.text`)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, line: Line): void => {
    const command = lineCommand(event, line.text, inGrid)
    if (!command) return
    event.preventDefault()
    run(command, line.id)
  }
  return (
    <>
      {lines.length > 0 ? (
        <ul className="line-list">
          {lines.map(line => (
            <li key={line.id} data-line={line.id}>
              {markKey ? (
                <TextField nullable className="line-mark" path={`${path}.${line.id}.${markKey}`} value={line.mark ?? ''} label={t('line.mark', { label })} placeholder={sign} />
              ) : <span className="line-mark" aria-hidden>{line.mark ?? sign}</span>}
              <div>
                <TextField multiline path={`${path}.${line.id}.text`} value={line.text} label={label} onKey={event => onKeyDown(event, line)} />
                {line.textEn !== undefined && (withEnglish || line.textEn) ? <TextField multiline className="foreign" path={`${path}.${line.id}.textEn`} value={line.textEn} label={t('line.english', { label })} placeholder={t('point.textEn')} /> : null}
              </div>
              <IconButton label={t('line.remove')} {...(inGrid ? { keys: 'Ctrl Delete', excludeFromTabOrder: true } : {})} onPress={() => remove(line.id)}><X size={14} /></IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      {addLabel ? <Button variant="quiet" size="small" icon={<Plus size={14} />} data-add={path} onPress={() => add(ids.at(-1) ?? null)}>{addLabel}</Button> : null}
    </>
  )
}
