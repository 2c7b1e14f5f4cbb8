import { buildAll } from './build-steps.ts'

const start = performance.now()
const built = await buildAll()
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(built.length === 0 ? 'dist/ is up to date' : `built ${built.join(' and ')} in ${seconds} s`)
