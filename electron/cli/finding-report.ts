import { describeFinding } from '../../shared/checks/describe-finding.ts'
import type { Finding, Severity } from '../../shared/checks/finding.ts'
import { message, type Locale } from '../../shared/messages/catalogue.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'question', 'info']

/** A finding as `import --json` prints it: the sentence instead of its parameters. */
export const findingJson = (finding: Finding, locale: Locale): object => {
  const { code, severity, packetId, rowId, related } = finding
  return {
    code, severity, packetId, rowId, message: describeFinding(finding, locale),
    related: related.map((other) => ({
      code: other.code, severity: other.severity, packetId: other.packetId, rowId: other.rowId, message: describeFinding(other, locale),
    })),
  }
}

export const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, question: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** One line a finding, the loudest first; what stands inside another is indented under it. */
export const findingLines = (findings: readonly Finding[], titles: ReadonlyMap<string, string>, locale: Locale): string[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap((finding) => {
    const title = titles.get(finding.packetId ?? '')
    const word = message(locale, `cli.severity.${finding.severity}`)
    return [
      `[${word}] ${title ? `${title}: ` : ''}${describeFinding(finding, locale)}`,
      ...finding.related.map((other) => `    ${describeFinding(other, locale)}`),
    ]
  })
