import { useMemo } from 'react'
import { defaultEdition } from '../../../shared/book/product.ts'
import type { PrintRun } from '../../../shared/copies/print-run.ts'
import { editionKindOf } from '../../../shared/edition/edition-name.ts'
import { useDates } from '../../app/dates.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'

export interface RunWords {
  /** `2026. 7. 1.(수) 23:41`, on this machine. */
  when(run: PrintRun): string
  /** What was printed; replacement pages by the copies that they are for. */
  title(run: PrintRun, runs: readonly PrintRun[]): string
  edition(run: PrintRun): string
}

const two = (value: number): string => String(value).padStart(2, '0')

export const useRunWords = (): RunWords => {
  const t = useText()
  const dates = useDates()
  const principal = usePrincipalTitle()
  return useMemo(() => {
    const when = ({ at }: PrintRun): string => {
      const local = new Date(at)
      return `${dates.full(`${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`)} ${two(local.getHours())}:${two(local.getMinutes())}`
    }
    const side = (edition: string): string => t('print.edition.side', { edition: t('book.edition.guest'), side: edition.slice('guest:'.length) })
    return {
      when,
      title: ({ entry: { title, product, base } }, runs) => {
        const of = runs.find(({ id }) => id === base)
        if (of) return t('prints.replacement.for', { at: when(of) })
        return title || t(`book.product.${product}`, { principal })
      },
      edition: ({ entry: { edition, product } }) => {
        const name = edition || defaultEdition(product)
        return name.startsWith('guest:') ? side(name) : t(`book.edition.${editionKindOf(name)}`, { principal })
      },
    }
  }, [t, dates, principal])
}
