import type { Row, Topic } from '../../../../shared/packet/packet.ts'
import { formatRange } from '../../../../shared/time/clock-time.ts'
import type { Translate } from '../../../app/text.ts'
import type { ChoiceOption } from '../../../ui/choice.tsx'

/** The rows to choose from, as `10:23~10:31 한국측 제안사항`. */
export const rowChoices = (rows: readonly Row[], t: Translate): ChoiceOption<string>[] =>
  rows.map(row => ({ value: row.id, label: `${formatRange(row.start, row.end)} ${row.title || t('row.untitled')}`.trim() }))

/** The topics to choose from. */
export const topicChoices = (topics: readonly Topic[]): ChoiceOption<string>[] =>
  topics.map(({ id, label, text }) => ({ value: id, label: [label, text].filter(Boolean).join(' ') || '–' }))
