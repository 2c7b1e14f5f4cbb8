// `node --import` this: whoever asks for `electron` gets the stand-in, by import and by require.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true } : next(specifier, context),
})
