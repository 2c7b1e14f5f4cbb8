import { Plus } from 'lucide-react'
import { memo } from 'react'
import { newQuestionAnswer } from '../../../../shared/packet/new-packet.ts'
import type { QuestionAnswer, Topic } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { focusPathSoon } from '../focus-path.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { QaItem } from './qa-item.tsx'
import { Section } from './section.tsx'

/** 예상 질의·답변, and what is said only if the other side raises it. */
export const QaSection = memo(({ items, topics }: { items: readonly QuestionAnswer[]; topics: readonly Topic[] }) => {
  const t = useText()
  const edit = usePacketEdit()
  const add = (): void => {
    const item = newQuestionAnswer(newId())
    edit.insert(['qa'], item, items.at(-1)?.id ?? null)
    focusPathSoon(`qa.${item.id}.question`)
  }
  const ids = items.map(({ id }) => id)
  return (
    <Section id="qa" title={t('part.qa')} side={<Button variant="quiet" size="small" icon={<Plus size={14} />} data-add="qa" onPress={add}>{t('qa.add')}</Button>}>
      {items.length === 0 ? <p className="section-empty">{t('qa.empty')}</p> : null}
      <ol className="card-list">
        {items.map(item => <QaItem key={item.id} item={item} ids={ids} topics={topics} />)}
      </ol>
    </Section>
  )
})
