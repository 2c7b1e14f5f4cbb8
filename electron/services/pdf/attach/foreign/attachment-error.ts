import type { AttachmentProblem } from '../attached-file.ts'

/** A file whose pages can't be printed, and why. */
export class AttachmentError extends Error {
  readonly problem: AttachmentProblem

  constructor(problem: AttachmentProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.problem = problem
  }
}
