import { useQuery } from '@tanstack/react-query'
import { Search, X } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Button, Input, SearchField, Tag, TagGroup, TagList, type Selection } from 'react-aria-components'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { useDates } from '../../app/dates.ts'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { PacketList } from '../day/packet-list.tsx'
import { onePerItem } from './one-per-item.ts'
import { SearchHits } from './search-hits.tsx'
import './library.css'

const HITS_SHOWN = 50

const tagsOf = (packets: readonly PacketSummary[]): string[] =>
  [...new Set(packets.flatMap(packet => packet.tags))].toSorted((a, b) => a.localeCompare(b, 'ko'))

/** 자료실: every packet, the newest first; searched in full, narrowed by tags. */
export const LibraryView = ({ packets }: { packets: readonly PacketSummary[] }) => {
  const t = useText()
  const dates = useDates()
  const { client } = useServices()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const asked = useDeferredValue(query.trim())
  const { data: hits } = useQuery({
    queryKey: ['search', asked, packets], enabled: asked !== '', placeholderData: previous => previous,
    queryFn: () => client.call('library.search', { query: asked, limit: HITS_SHOWN }),
  })
  const tags = tagsOf(packets)
  const narrowed = chosen.size === 0 ? packets : packets.filter(packet => packet.tags.some(tag => chosen.has(tag)))
  const newest = narrowed.toSorted((a, b) => (b.date ?? '9').localeCompare(a.date ?? '9') || (a.start ?? 0) - (b.start ?? 0))
  const byDay = Map.groupBy(newest, ({ date }) => date)
  const choose = (keys: Selection): void => setChosen(keys === 'all' ? new Set(tags) : new Set([...keys].map(String)))

  return (
    <>
      <SearchField className="search-field" aria-label={t('library.search')} value={query} onChange={setQuery}>
        <Search size={16} aria-hidden />
        <Input className="search-input" placeholder={t('library.search')} />
        <Button className="icon-button"><X size={14} aria-hidden /></Button>
      </SearchField>
      {tags.length > 0 && asked === '' ? (
        <TagGroup className="tags" aria-label={t('overview.tags')} selectionMode="multiple" selectedKeys={chosen} onSelectionChange={choose}>
          <TagList className="tag-list" items={tags.map(id => ({ id }))}>{({ id }) => <Tag id={id} className="tag">{id}</Tag>}</TagList>
        </TagGroup>
      ) : null}
      {asked !== '' ? <SearchHits query={asked} hits={onePerItem(hits ?? [])} /> : (
        <PacketList
          label={t('library.title')}
          groups={[...byDay].map(([date, own]) => ({ id: date ?? 'undated', title: date ? dates.full(date) : t('day.undated'), packets: own }))}
        />
      )}
    </>
  )
}
