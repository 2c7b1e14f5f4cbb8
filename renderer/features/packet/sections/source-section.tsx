import { memo } from 'react'
import { newNote } from '../../../../shared/packet/new-packet.ts'
import type { Note, SourceFile, SourceUnit } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { LineList } from '../fields/line-list.tsx'
import { focusPath } from '../focus-path.ts'
import { Section } from './section.tsx'

const byFile = (units: readonly SourceUnit[]): Map<number, SourceUnit[]> =>
  Map.groupBy(units.toSorted((a, b) => a.line - b.line), unit => unit.file)

export interface SourceSectionProps {
  notes: readonly Note[]
  units: readonly SourceUnit[]
  files: readonly SourceFile[]
}

/** 원문: the lines of the draft as they were, each leading to the value it went into; and the office's own notes. */
export const SourceSection = memo(({ notes, units, files }: SourceSectionProps) => {
  const t = useText()
  return (
    <Section id="source" title={t('part.source')}>
      <h3 className="sub-head">{t('source.notes')}</h3>
      <LineList path="notes" lines={notes} label={t('source.notes')} sign="·" addLabel={t('source.notes.add')} make={newNote} />
      {[...byFile(units)].map(([file, lines]) => (
        <div key={file}>
          <h3 className="sub-head">{files[file]?.name ?? t('source.file')}</h3>
          <ol className="source-lines">
            {lines.map(unit => <SourceLine key={unit.id} unit={unit} />)}
          </ol>
        </div>
      ))}
      {units.length === 0 ? <p className="section-empty">{t('source.empty')}</p> : null}
    </Section>
  )
})

const SourceLine = ({ unit }: { unit: SourceUnit }) => (
  <li className={`source-line ${unit.kind}`} data-path={`sourceUnits.${unit.id}`} tabIndex={-1}>
    <span className="source-number">{unit.line}</span>
    {unit.field && unit.text.trim() ? (
      <button type="button" className="source-text" onClick={() => focusPath(unit.field?.split('.') ?? [])}>{unit.text}</button>
    ) : <span className="source-text">{unit.text}</span>}
  </li>
)
