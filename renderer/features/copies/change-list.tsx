import type { ChangeText } from '../../../shared/copies/change-text.ts'
import { useText } from '../../app/text.ts'

/** What has changed: item, was, is. */
export const ChangeList = ({ changes }: { changes: readonly ChangeText[] }) => {
  const t = useText()
  return (
    <ul className="change-list">
      {changes.map(({ section, item, was, is }, at) => (
        <li key={at}>
          {section === changes[at - 1]?.section ? null : <p className="change-section">{section}</p>}
          <p className="change-item">{item}</p>
          <dl>
            <dt>{t('prints.was')}</dt><dd>{was}</dd>
            <dt>{t('prints.is')}</dt><dd>{is}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
