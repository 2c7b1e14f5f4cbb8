import type { Plugin } from 'rolldown'

const KORDOC = /[\\/]node_modules[\\/]kordoc[\\/]dist[\\/]index\.js$/
const REQUIRED = /\brequire\d+\("cfb"\)/g

/** kordoc takes `cfb` by a `require` of its own making, which a bundler can't follow: makes an import of it. */
export const bundleKordoc = (): Plugin => ({
  name: 'bundle-kordoc',
  transform: (code, id) => {
    if (!KORDOC.test(id)) return null
    // Said aloud: a bundle that asks for a missing package fails on the user's machine only.
    if (!REQUIRED.test(code)) throw new Error('bundle-kordoc: kordoc no longer requires cfb; this plugin can go')
    return { code: `import bundledCfb from "cfb";\n${code.replace(REQUIRED, 'bundledCfb')}`, map: null }
  },
})
