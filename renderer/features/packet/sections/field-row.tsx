import type { ReactNode } from 'react'

/** A field with its name beside it. */
export const FieldRow = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="field-row">
    <span className="field-label" aria-hidden>{label}</span>
    <div className="field-value">{children}</div>
  </div>
)
