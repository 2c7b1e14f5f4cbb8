import type { Finding } from '../../../shared/checks/finding.ts'
import type { Draft } from '../../../shared/import/draft.ts'
import { useText } from '../../app/text.ts'
import type { GiveAccess } from './access-question.tsx'
import { DraftFindings } from './draft-findings.tsx'

export interface DraftWholeProps {
  draft: Draft
  findings: readonly Finding[]
  onAccess: GiveAccess
}

/** What belongs to no single meeting: findings of the whole, what the files are, lines that found no field. */
export const DraftWhole = ({ draft: { unassigned, documents }, findings, onAccess }: DraftWholeProps) => {
  const t = useText()
  return (
    <>
      <DraftFindings findings={findings} onAccess={onAccess} />
      {documents.map(({ file, name, press, convertedFrom }) => {
        const lines = unassigned.filter(line => line.file === file)
        return (
          <section key={file} className="draft-document">
            <h3>{name}</h3>
            {convertedFrom ? <p>{t('import.converted', { encoding: convertedFrom })}</p> : null}
            {press ? <p>{t('import.press', { title: press.title })}</p> : null}
            {lines.length === 0 ? <p>{t('import.unassigned.none')}</p> : (
              <>
                <h4 className="sub-head">{t('import.unassigned')}</h4>
                <ol className="source-lines">
                  {lines.map(line => <li key={line.line} className="source-line"><span className="source-number">{line.line}</span><span className="source-text">{line.text}</span></li>)}
                </ol>
              </>
            )}
          </section>
        )
      })}
    </>
  )
}
