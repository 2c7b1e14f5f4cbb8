import type { Draft } from '../../../shared/import/draft.ts'
import { useText } from '../../app/text.ts'

/** Lines that found no field, by file, and what was read as a document of its own. */
export const UnassignedLines = ({ draft: { unassigned, documents } }: { draft: Draft }) => {
  const t = useText()
  return (
    <>
      {documents.map(({ file, name, press, convertedFrom }) => (
        <section key={file} className="unassigned">
          <h3 className="sub-head">{name}{convertedFrom ? ` · ${t('import.converted', { encoding: convertedFrom })}` : ''}</h3>
          {press ? <p>{t('import.press', { title: press.title })}</p> : null}
          <ol className="source-lines">
            {unassigned.filter(line => line.file === file).map(line => (
              <li key={line.line} className="source-line"><span className="source-number">{line.line}</span><span className="source-text">{line.text}</span></li>
            ))}
          </ol>
        </section>
      ))}
      {unassigned.length === 0 ? <p className="section-empty">{t('import.unassigned.none')}</p> : null}
    </>
  )
}
