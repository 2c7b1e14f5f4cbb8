import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where Debian's libpdfbox2-java, libactivation-java and libjaxb-api-java lie. */
const JARS = ['preflight', 'xmpbox', 'pdfbox2', 'fontbox2', 'commons-logging', 'javax.activation', 'jaxb-api'].map((jar) => `/usr/share/java/${jar}.jar`)

/** Why no file can be validated here; `null` where one can. */
export const noPreflight = (): string | null => {
  const missing = JARS.filter((jar) => !existsSync(jar))
  if (missing.length > 0) return `Apache PDFBox preflight is not installed (${missing.map((jar) => path.basename(jar)).join(', ')}): libpdfbox2-java libactivation-java libjaxb-api-java`
  return spawnSync('java', ['-version']).status === 0 ? null : 'there is no Java: default-jre-headless'
}

/** What Apache PDFBox preflight finds wrong with each file as PDF/A-1b; '' for a valid one. All are looked at in one process. */
export const preflight = (files: Readonly<Record<string, Uint8Array>>): Record<string, string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'preflight-'))
  try {
    for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(folder, `${file}.pdf`), bytes)
    const { stdout, stderr } = spawnSync('java', ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'group', folder], { encoding: 'utf8' })
    const reports = `${stdout}\n${stderr}`.split(/^The file /m)
    return Object.fromEntries(Object.keys(files).map((file) => {
      const report = reports.find((each) => each.startsWith(`${file}.pdf `)) ?? 'no report'
      return [file, report.startsWith(`${file}.pdf is a valid PDF/A-1b file`) ? '' : report]
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
