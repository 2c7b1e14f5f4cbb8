import { ListBox, ListBoxItem } from 'react-aria-components'
import type { SearchHit } from '../../../shared/api/contract.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Marked } from '../../ui/marked.tsx'
import { fieldName } from './field-name.ts'

const hitKey = (hit: SearchHit): string => `${hit.packetId}:${hit.path.join('.')}`

/** Where the words were found: the field and the words around them. Choosing one goes there. */
export const SearchHits = ({ query, hits }: { query: string; hits: readonly SearchHit[] }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const show = useWindow(state => state.show)
  return (
    <ListBox
      className="packet-list" aria-label={t('library.hits', { query })} items={hits.map(hit => ({ ...hit, id: hitKey(hit) }))} dependencies={[t, principal]}
      renderEmptyState={() => <p className="section-empty list-empty">{t('library.nothing', { query })}</p>}
      onAction={(key) => {
        const hit = hits.find(other => hitKey(other) === key)
        if (hit) show(hit.packetId, hit.path)
      }}
    >
      {hit => (
        <ListBoxItem id={hit.id} textValue={hit.title} className="hit">
          <span className="hit-title">{hit.title || t('packet.untitled')}</span>
          <span className="hit-line"><span className="hit-field">{fieldName(hit.path, principal, t)}</span> <Marked text={hit.snippet} range={hit.match} /></span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
