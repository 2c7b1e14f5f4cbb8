import { Plus } from 'lucide-react'
import { memo } from 'react'
import { newQuestionAnswer } from '../../../../shared/packet/new-packet.ts'
import { Use, type QuestionAnswer } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { usageWord } from '../fields/choice-words.ts'
import { TextField } from '../fields/text-field.tsx'
import { focusPathSoon } from '../focus-path.ts'
import { afterOfMove } from '../grid/list-moves.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { Section } from './section.tsx'

/** 예상 질의·답변, and what is said only if the other side raises it. */
export const QaSection = memo(({ items }: { items: readonly QuestionAnswer[] }) => {
  const t = useText()
  const edit = usePacketEdit()
  const add = (): void => {
    const item = newQuestionAnswer(newId())
    edit.insert(['qa'], item, items.at(-1)?.id ?? null)
    focusPathSoon(`qa.${item.id}.question`)
  }
  const ids = items.map(({ id }) => id)
  return (
    <Section id="qa" title={t('part.qa')} side={<Button variant="quiet" size="small" icon={<Plus size={14} />} onPress={add}>{t('qa.add')}</Button>}>
      {items.length === 0 ? <p className="section-empty">{t('qa.empty')}</p> : null}
      <ol className="card-list">
        {items.map(item => <QaItem key={item.id} item={item} ids={ids} />)}
      </ol>
    </Section>
  )
})

const QaItem = ({ item, ids }: { item: QuestionAnswer; ids: readonly string[] }) => {
  const t = useText()
  const edit = usePacketEdit()
  const path = `qa.${item.id}`
  const move = (direction: 'up' | 'down') => (): void => {
    const after = afterOfMove(ids, item.id, direction)
    if (after !== undefined) edit.move(['qa'], item.id, after)
  }
  return (
    <li className={`card qa ${item.use}`}>
      <div className="qa-line">
        <span className="qa-sign" aria-hidden>{t('qa.question.sign')}</span>
        <TextField multiline className="card-heading" path={`${path}.question`} value={item.question} label={t('qa.question')} placeholder={t('qa.question')} />
        <Menu
          label={t('qa.commands')}
          commands={[
            { id: 'up', label: t('grid.up'), run: move('up') },
            { id: 'down', label: t('grid.down'), run: move('down') },
            { id: 'remove', label: t('qa.remove'), run: () => edit.remove(['qa'], item.id) },
          ]}
        />
      </div>
      <div className="qa-line">
        <span className="qa-sign answer" aria-hidden>{t('qa.answer.sign')}</span>
        <TextField multiline className="reading" path={`${path}.answer`} value={item.answer} label={t('qa.answer')} placeholder={t('qa.answer')} />
      </div>
      <div className="card-head">
        <ChoiceField path={`${path}.use`} value={item.use} label={t('point.use')} values={Use.options} word={usageWord} />
        <Check isSelected={item.ifRaised} onChange={value => edit.set(['qa', item.id, 'ifRaised'], value)}>{t('qa.ifRaised')}</Check>
      </div>
    </li>
  )
}
