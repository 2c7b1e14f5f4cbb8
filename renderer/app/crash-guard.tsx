import { Component, type ReactNode } from 'react'
import { toAppError } from './app-error.ts'
import type { AppError } from '../../shared/api/errors.ts'

export interface CrashGuardProps {
  /** What is shown instead of what could not be drawn. */
  fallback: (error: AppError) => ReactNode
  children: ReactNode
}

/** Keeps a fault while drawing from leaving an empty window. (React knows such a guard only as a class.) */
export class CrashGuard extends Component<CrashGuardProps, { error: AppError | null }> {
  override state = { error: null as AppError | null }

  static getDerivedStateFromError(cause: unknown): { error: AppError } {
    return { error: toAppError(cause) }
  }

  override render(): ReactNode {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children
  }
}
