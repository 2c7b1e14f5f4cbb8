/** Names of the IPC channels, known to both ends. */
export const callChannel = (method: string): string => `call:${method}`
export const eventChannel = (event: string): string => `event:${event}`
