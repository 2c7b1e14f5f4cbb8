/** `finding.<code>` and `finding.fix.<name>`: sentences of the checks. */
export const findings = {} as const
