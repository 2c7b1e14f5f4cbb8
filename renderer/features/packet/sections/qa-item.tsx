import { memo } from 'react'
import { Use, type QuestionAnswer, type Topic } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Check } from '../../../ui/check.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { usageWord } from '../fields/choice-words.ts'
import { LinkField } from '../fields/link-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { afterOfMove } from '../grid/list-moves.ts'
import { focusNeighbourSoon } from '../focus-path.ts'
import { usePacketEdit } from '../packet-edit.tsx'
import { useFold } from '../unfolded.ts'
import { topicChoices } from './row-choices.ts'

export interface QaItemProps {
  item: QuestionAnswer
  /** Ids of all questions, in order. */
  ids: readonly string[]
  topics: readonly Topic[]
}

/** One question with its answer, how it may be used, and both in English where wanted. */
export const QaItem = memo(({ item, ids, topics }: QaItemProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const path = `qa.${item.id}`
  const [isOpen, setOpen] = useFold(path)
  const move = (direction: 'up' | 'down') => (): void => {
    const after = afterOfMove(ids, item.id, direction)
    if (after !== undefined) edit.move(['qa'], item.id, after)
  }
  const remove = (): void => {
    edit.remove(['qa'], item.id)
    focusNeighbourSoon('qa', ids, item.id, 'question')
  }
  const english = (key: 'questionEn' | 'answerEn') => isOpen || item[key] ? (
    <TextField multiline className="foreign" path={`${path}.${key}`} value={item[key]} label={t(`qa.${key}`)} placeholder={t('point.textEn')} />
  ) : null
  return (
    <li className={`card qa ${item.use}`}>
      <div className="qa-line">
        <span className="qa-sign" aria-hidden>{t('qa.question.sign')}</span>
        <div>
          <TextField multiline className="card-heading" path={`${path}.question`} value={item.question} label={t('qa.question')} placeholder={t('qa.question')} />
          {english('questionEn')}
        </div>
        <Menu
          label={t('qa.commands')}
          commands={[
            { id: 'details', label: t(isOpen ? 'grid.fold' : 'grid.unfold'), run: () => setOpen(!isOpen) },
            null,
            { id: 'up', label: t('grid.up'), run: move('up') },
            { id: 'down', label: t('grid.down'), run: move('down') },
            { id: 'remove', label: t('qa.remove'), run: remove },
          ]}
        />
      </div>
      <div className="qa-line">
        <span className="qa-sign answer" aria-hidden>{t('qa.answer.sign')}</span>
        <div>
          <TextField multiline className="reading" path={`${path}.answer`} value={item.answer} label={t('qa.answer')} placeholder={t('qa.answer')} />
          {english('answerEn')}
        </div>
      </div>
      <div className="card-head">
        <ChoiceField path={`${path}.use`} value={item.use} label={t('point.use')} values={Use.options} word={usageWord} />
        {topics.length > 0 ? <LinkField path={`${path}.topicId`} value={item.topicId} label={t('point.topic')} none={t('point.topic.none')} options={topicChoices(topics)} /> : null}
        <Check isSelected={item.ifRaised} onChange={value => edit.set(['qa', item.id, 'ifRaised'], value)}>{t('qa.ifRaised')}</Check>
      </div>
    </li>
  )
})
