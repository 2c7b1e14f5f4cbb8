import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import type { DraftLine } from '../parse/draft-line.ts'

export interface Claim { readonly line: DraftLine; readonly field: string | null; readonly kind: SourceUnitKind }

/** Which line went into which field. A line is claimed once; the first claim stands. */
export interface Claims {
  readonly claim: (line: DraftLine, field: string | null, kind?: SourceUnitKind) => void
  /** Gives back the lines that were claimed for a field: it was not theirs. */
  readonly release: (field: string) => void
  readonly has: (line: DraftLine) => boolean
  /** In the order of the draft. */
  readonly all: () => Claim[]
}

export const newClaims = (): Claims => {
  const claims = new Map<number, Claim>()
  return {
    claim: (line, field, kind = line.kind) => {
      if (!claims.has(line.index)) claims.set(line.index, { line, field, kind })
    },
    release: (field) => {
      for (const [index, claim] of claims) if (claim.field === field) claims.delete(index)
    },
    has: (line) => claims.has(line.index),
    all: () => [...claims.values()].toSorted((a, b) => a.line.index - b.line.index),
  }
}
