import { describe, expect, it } from 'vitest'
import { packageFolder } from '../../tools/third-party.ts'

describe('packageFolder', () => {
  it('finds the package of a bundled module', () => {
    expect(packageFolder('/app/node_modules/zod/v4/index.js')).toBe('/app/node_modules/zod')
    expect(packageFolder('/app/node_modules/@tanstack/query-core/build/x.js')).toBe('/app/node_modules/@tanstack/query-core')
    expect(packageFolder('/app/node_modules/a/node_modules/b/index.js')).toBe('/app/node_modules/a/node_modules/b')
    expect(packageFolder('\0/app/node_modules/react/index.js?commonjs')).toBe('/app/node_modules/react')
  })

  it('leaves our own modules out', () => {
    expect(packageFolder('/app/shared/csp.ts')).toBeNull()
  })
})
