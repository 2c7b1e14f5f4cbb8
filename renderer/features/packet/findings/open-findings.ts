import { findingKey, type Finding, type Severity } from '../../../../shared/checks/finding.ts'

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, question: 2, info: 3 }

/** The heavy ones first. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])

/** The findings nobody has set aside, the heavy ones first. */
export const openFindings = (findings: readonly Finding[], dismissed: readonly string[]): Finding[] =>
  byWeight(findings.filter(finding => !dismissed.includes(findingKey(finding))))

/** Those that ask for a person, and those that only inform. */
export const splitFindings = (findings: readonly Finding[]): { loud: Finding[]; quiet: Finding[] } => ({
  loud: findings.filter(({ severity }) => severity !== 'info'),
  quiet: findings.filter(({ severity }) => severity === 'info'),
})
