import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding, RelatedFinding } from '../../../shared/checks/finding.ts'
import { useSettings } from '../../app/queries.ts'
import { useLocale, useText } from '../../app/text.ts'
import { useChangeSettings } from '../../app/use-change-settings.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

const pairOf = ({ params }: RelatedFinding): { name: string; other: string } =>
  ({ name: String(params['name']), other: String(params['other']) })

/** Are these the same organisation, or the same person? One line a pair; the answer is remembered for every later import. */
export const AliasQuestions = ({ finding }: { finding: Finding }) => {
  const t = useText()
  const locale = useLocale()
  const { aliases, distinctNames } = useSettings()
  const change = useChangeSettings()
  const words = finding.code === 'person-match' ? (['import.person.same', 'import.person.distinct'] as const) : (['import.alias.same', 'import.alias.distinct'] as const)
  const isOpen = ({ name, other }: { name: string; other: string }): boolean =>
    !aliases.some(alias => alias.name === name && alias.variants.includes(other))
    && !distinctNames.some(pair => pair.name === name && pair.other === other)

  return [finding, ...finding.related].filter(question => isOpen(pairOf(question))).map(question => {
    const { name, other } = pairOf(question)
    return (
      <li key={`${name}/${other}`}>
        <SeverityMark severity={question.severity} />
        <span className="alias-question">
          {describeFinding(question, locale)}
          <Button size="small" onPress={() => void change({ aliases: [...aliases, { name, variants: [other] }] })}>{t(words[0])}</Button>
          <Button size="small" onPress={() => void change({ distinctNames: [...distinctNames, { name, other }] })}>{t(words[1])}</Button>
        </span>
      </li>
    )
  })
}
