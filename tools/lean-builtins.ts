import type { Plugin } from 'rolldown'

/**
 * Parts of Node with exports that load much more when they are looked at (text decoders, web cryptography, files by promise): an `import` statement looks
 * at all of them, which takes 10 ms of a start of 100. Taken by name, they load what is used.
 */
const LARGE = ['node:crypto', 'node:fs', 'node:util']
const PREFIX = '\0lean:'

/** Everything of Node that stays an import. */
export const PLAIN_BUILTINS = new RegExp(`^node:(?!(?:${LARGE.map((name) => name.slice('node:'.length)).join('|')})$)`)

export const leanBuiltins = (): Plugin => ({
  name: 'lean-builtins',
  resolveId: (id) => (LARGE.includes(id) ? PREFIX + id : null),
  load: (id) => (id.startsWith(PREFIX) ? { code: `module.exports = process.getBuiltinModule('${id.slice(PREFIX.length)}')`, moduleType: 'js' } : null),
})
