import type { Finding } from '../../../shared/checks/finding.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { EXIT, type CommandInput, type CommandResult } from '../command.ts'
import { countBySeverity, findingJson, findingLines } from '../finding-report.ts'
import { readLibraryPackets } from '../library-packets.ts'
import { takesLibrary } from '../options.ts'
import { titlesById } from '../packet-lines.ts'
import { readInputs } from '../read-inputs.ts'
import { withExistingLibrary } from '../with-library.ts'

const readChecked = (input: CommandInput): Promise<{ packets: Packet[]; findings: Finding[] }> => {
  if (!takesLibrary(input)) return readInputs(input)
  return withExistingLibrary(input, (app) => readLibraryPackets(app, []))
}

/** What the checks find in drafts, packet files or a library; with `--strict` errors are exit code 4. */
export const check = async (input: CommandInput): Promise<CommandResult> => {
  const { packets, findings } = await readChecked(input)
  const counts = countBySeverity(findings)
  return {
    exit: input.options['strict'] && counts.error > 0 ? EXIT.findings : EXIT.ok,
    json: { ok: true, packets: packets.length, counts, findings: findings.map((finding) => findingJson(finding, input.locale)) },
    text: [...findingLines(findings, titlesById(packets, input.locale), input.locale), message(input.locale, 'cli.findings', counts)],
  }
}
