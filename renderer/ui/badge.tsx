import type { ReactNode } from 'react'
import './badge.css'

/** A short fact in a frame: 비공개 회의, 한영 순차통역. */
export const Badge = ({ tone = 'plain', children }: { tone?: 'plain' | 'warning' | 'accent'; children: ReactNode }) => (
  <span className={`badge ${tone}`}>{children}</span>
)
