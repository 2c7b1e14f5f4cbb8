import { create } from 'zustand'

/** Passwords of attached files by their SHA-256. They live as long as the window and are kept nowhere. */
export interface FilePasswords {
  passwords: Readonly<Record<string, string>>
  tell(sha256: string, password: string): void
}

export const useFilePasswords = create<FilePasswords>()(set => ({
  passwords: {},
  tell: (sha256, password) => set(({ passwords }) => ({ passwords: { ...passwords, [sha256]: password } })),
}))
