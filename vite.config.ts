import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { NONCE_PLACEHOLDER } from './electron/web/page-routes.ts'
import { pdfjsData } from './tools/pdfjs-data.ts'
import { thirdPartyNotices } from './tools/third-party.ts'

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), pdfjsData(), thirdPartyNotices('dist/renderer/licences.txt')],
  // The hosts put a fresh nonce in its place each time they serve the page.
  html: { cspNonce: NONCE_PLACEHOLDER },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2024',
    // One file per font and image: the policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
})
