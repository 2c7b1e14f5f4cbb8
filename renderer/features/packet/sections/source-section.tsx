import { memo } from 'react'
import type { Packet, SourceUnit } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { LineList } from '../fields/line-list.tsx'
import { focusPath } from '../focus-path.ts'
import { Section } from './section.tsx'

const byFile = (units: readonly SourceUnit[]): Map<number, SourceUnit[]> => Map.groupBy(units, unit => unit.file)

/** 원문: the lines of the draft as they were, each leading to the value it went into; and the office's own notes. */
export const SourceSection = memo(({ packet }: { packet: Packet }) => {
  const t = useText()
  return (
    <Section id="source" title={t('section.source')}>
      <h3 className="sub-head">{t('source.notes')}</h3>
      <LineList path="notes" lines={packet.notes} label={t('source.notes')} sign="·" addLabel={t('source.notes.add')} make={id => ({ id, mark: null, text: '' })} />
      {[...byFile(packet.sourceUnits)].map(([file, units]) => (
        <div key={file}>
          <h3 className="sub-head">{packet.sourceFiles[file]?.name ?? t('source.file')}</h3>
          <ol className="source-lines">
            {units.map(unit => <SourceLine key={unit.id} unit={unit} />)}
          </ol>
        </div>
      ))}
      {packet.sourceUnits.length === 0 ? <p className="section-empty">{t('source.empty')}</p> : null}
    </Section>
  )
})

const SourceLine = ({ unit }: { unit: SourceUnit }) => (
  <li className={`source-line ${unit.kind}`}>
    <span className="source-number">{unit.line}</span>
    {unit.field && unit.text.trim() ? (
      <button type="button" className="source-text" onClick={() => focusPath(unit.field?.split('.') ?? [])}>{unit.text}</button>
    ) : <span className="source-text">{unit.text}</span>}
  </li>
)
