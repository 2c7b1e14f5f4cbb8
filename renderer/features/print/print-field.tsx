import type { ReactNode } from 'react'

/** A choice with its name before it; all of the panel stand in one column. */
export const PrintField = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="print-field">
    <span className="print-field-label" aria-hidden>{label}</span>
    {children}
  </div>
)
