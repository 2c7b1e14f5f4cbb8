import type { ReactNode } from 'react'
import type { SectionId } from './section-list.ts'

export interface SectionProps {
  id: SectionId
  title: string
  /** A quiet word beside the title. */
  hint?: string
  /** At the right end of the title's line. */
  side?: ReactNode
  children: ReactNode
}

export const Section = ({ id, title, hint, side, children }: SectionProps) => (
  <section className="packet-section" data-section={id} aria-labelledby={`section-${id}`}>
    <header className="section-head">
      <h2 id={`section-${id}`}>{title}</h2>
      {hint ? <span className="section-hint">{hint}</span> : null}
      {side ? <div className="section-side">{side}</div> : null}
    </header>
    {children}
  </section>
)
