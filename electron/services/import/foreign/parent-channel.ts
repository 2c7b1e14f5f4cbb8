/** The line to the process that started this one. */
export interface ParentChannel {
  /** Resolves when the message is on its way, so that a long answer need not pile up here. */
  post(message: unknown): Promise<void>
  onMessage(listener: (message: unknown) => void): void
}

interface UtilityPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

/** Electron's utility process has a port; a forked Node process has a channel. */
export const openParentChannel = (): ParentChannel => {
  const { parentPort } = process as NodeJS.Process & { parentPort?: UtilityPort }
  if (parentPort) {
    return {
      post: async (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    }
  }
  return {
    post: (message) => new Promise((resolve) => { process.send?.(message, undefined, undefined, () => resolve()) }),
    onMessage: (listener) => void process.on('message', listener),
  }
}
