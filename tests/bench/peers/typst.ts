// typst.ts BOOK.json OUT.pdf FONT…
import { readFileSync, writeFileSync } from 'node:fs'
import type { BookAndSheet } from './book-and-sheet.ts'
import { bookToTypst } from './book-to-typst.ts'

interface Compiler { pdf(document: { mainFileContent: string }): Uint8Array }
interface TypstPackage { NodeCompiler: { create(args: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): Compiler } }

/** Not named in the import, so that types need no package that is not installed. */
const PACKAGE: string = '@myriaddreamin/typst-ts-node-compiler'
const { NodeCompiler } = await import(PACKAGE) as TypstPackage

const [input = '', out = '', ...fonts] = process.argv.slice(2)
const { book, sheet } = JSON.parse(readFileSync(input, 'utf8')) as BookAndSheet
const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }] })
// Tagged, as it is unless told otherwise.
writeFileSync(out, compiler.pdf({ mainFileContent: bookToTypst(book, sheet) }))
