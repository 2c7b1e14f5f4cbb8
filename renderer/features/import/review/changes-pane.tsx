import { describeDifference } from '../../../../shared/import/reimport/describe-difference.ts'
import type { Difference } from '../../../../shared/import/reimport/differences.ts'
import { useLocale, useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { SeverityMark } from '../../../ui/severity.tsx'
import { tickKey, type VersionPlan } from './review-plan.ts'
import { useReview } from './review-store.ts'

/** What the new version says otherwise, field by field: before, now, and what a person made of it; each taken or left. */
export const ChangesPane = ({ plan: { known, differences, taken } }: { plan: VersionPlan }) => {
  const t = useText()
  const tick = useReview(state => state.tick)
  const all = (isTaken: boolean): void => tick(differences.map(({ id }) => tickKey(known.draftId, id)), isTaken)
  if (differences.length === 0) return <p className="changes-none">{t('review.changes.none')}</p>
  return (
    <div className="changes" role="group" aria-label={t('review.changes')} tabIndex={0}>
      <header>
        <p className="muted">{t('review.changes.hint')}</p>
        <Button size="small" onPress={() => all(true)}>{t('review.changes.all')}</Button>
        <Button size="small" onPress={() => all(false)}>{t('review.changes.nothing')}</Button>
      </header>
      <ul>
        {differences.map(difference => (
          <Change
            key={difference.id} difference={difference} plan={known} isTaken={taken.has(difference.id)}
            onTake={isTaken => tick([tickKey(known.draftId, difference.id)], isTaken)}
          />
        ))}
      </ul>
    </div>
  )
}

interface ChangeProps {
  difference: Difference
  plan: VersionPlan['known']
  isTaken: boolean
  onTake: (isTaken: boolean) => void
}

const Change = ({ difference, plan, isTaken, onTake }: ChangeProps) => {
  const t = useText()
  const locale = useLocale()
  const draft = useReview(({ history }) => history.present.packets.find(({ id }) => id === plan.draftId))
  const selectValue = useReview(state => state.selectValue)
  const { place, was, is, ours } = describeDifference(difference, [plan.current, plan.base, ...(draft ? [draft] : [])], locale)
  const isBoth = difference.by === 'both'
  const none = <span className="muted">{t('change.none')}</span>
  return (
    <li className={`change ${difference.kind}${isTaken ? ' taken' : ''}`}>
      <Check isSelected={isTaken} onChange={onTake} label={t('review.changes.take', { place })} />
      <div>
        <button type="button" className="change-place" onClick={() => selectValue(plan.draftId, difference.path.join('.'))}>{place}</button>
        <span className="change-kind">{t(`change.kind.${difference.kind}`)}</span>
        {isBoth ? <span className="change-both"><SeverityMark severity="warning" size={14} />{t(plan.typed ? 'review.changes.typed' : 'review.changes.both')}</span> : null}
        <dl>
          {plan.typed && isBoth ? null : <div><dt>{t('review.changes.was')}</dt><dd>{was || none}</dd></div>}
          {isBoth ? <div className="ours"><dt>{t('review.changes.ours')}</dt><dd>{ours || none}</dd></div> : null}
          <div className="is"><dt>{t('review.changes.is')}</dt><dd>{is || none}</dd></div>
        </dl>
      </div>
    </li>
  )
}
