import { useMemo } from 'react'
import { type ContentItem, decideItem, decidePart, editionContents, isListPart } from '../../../shared/edition/contents.ts'
import { editionNamed } from '../../../shared/edition/edition-name.ts'
import type { EditionRule } from '../../../shared/packet/edition-rule.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { errorText, useText } from '../../app/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Check } from '../../ui/check.tsx'
import { usePacket } from '../packet/use-packet.ts'
import { partWord } from './part-word.ts'
import { usePrint } from './print-store.ts'

export type Decide = (before: readonly EditionRule[], after: readonly EditionRule[]) => void

/** One meeting in one edition: what is ticked is printed. */
export const EditionContents = ({ packetId, edition, decide }: { packetId: string; edition: string; decide: Decide }) => {
  const t = useText()
  const { snapshot, failure } = usePacket(packetId)
  if (failure) return <p className="contents-note" role="alert">{errorText(t, failure)}</p>
  if (!snapshot) return <div aria-busy="true" />
  const { packet } = snapshot
  return <Items packet={packet} edition={edition} decide={rules => decide(packet.editionRules, rules)} />
}

const Items = ({ packet, edition: name, decide }: { packet: Packet; edition: string; decide: (rules: EditionRule[]) => void }) => {
  const t = useText()
  const openMeetings = usePrint(state => state.openMeetings)
  const answers = useMemo(() => ({ openMeetings: [...openMeetings] }), [openMeetings])
  const edition = useMemo(() => editionNamed(name, [packet]), [name, packet])
  const items = useMemo(() => edition ? editionContents(packet, edition, answers) : [], [packet, edition, answers])
  const [whole, ...others] = items
  if (!edition || !whole) return <p className="contents-note">{t('print.contents.otherSide')}</p>
  const parts = [...Map.groupBy(others, ({ part }) => part)]
  const setItem = (target: string, show: boolean): void => decide(decideItem(packet, edition, answers, { target, show }))
  return (
    <div className="contents-items" tabIndex={0} role="group" aria-label={t('print.contents.of', { title: packet.title || t('packet.untitled') })}>
      <div className="contents-whole">
        <Check isSelected={whole.shown} onChange={show => setItem(whole.target, show)}>{t('print.contents.whole')}</Check>
        <Decided item={whole} />
      </div>
      {whole.shown ? parts.map(([part, own]) => {
        const count = own.filter(({ shown }) => shown).length
        const title = t(partWord(part))
        return (
          <section key={part} aria-label={title}>
            <header className="contents-part">
              {isListPart(part)
                ? <Check isSelected={count === own.length} isIndeterminate={count > 0 && count < own.length} onChange={show => decide(decidePart(packet, edition, answers, { part, show }))}>{title}</Check>
                : <h3>{title}</h3>}
              <span className="muted">{t('print.contents.count', { count, total: own.length })}</span>
            </header>
            <ul>
              {own.map(item => (
                <li key={item.target} className={item.shown ? 'contents-item' : 'contents-item out'}>
                  <Check isSelected={item.shown} onChange={show => setItem(item.target, show)}><span className="contents-text">{item.text}</span></Check>
                  <Decided item={item} />
                </li>
              ))}
            </ul>
          </section>
        )
      }) : <p className="contents-note">{t('print.contents.withheld')}</p>}
    </div>
  )
}

/** Marks what the office decided other than the table. */
const Decided = ({ item }: { item: ContentItem }) => {
  const t = useText()
  return item.shown === item.byTable ? null : <Badge tone="accent">{t(item.shown ? 'print.contents.added' : 'print.contents.removed')}</Badge>
}
