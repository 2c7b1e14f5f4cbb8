import { useMemo } from 'react'
import { defaultEdition } from '../../../shared/book/product.ts'
import type { PrintRun } from '../../../shared/copies/print-run.ts'
import { officeMoment } from '../../../shared/day/instant.ts'
import { editionKindOf } from '../../../shared/edition/edition-name.ts'
import { useDates } from '../../app/dates.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'

export interface RunWords {
  /** `2026. 7. 1.(수) 23:41`, by the office’s clock. */
  when(run: PrintRun): string
  /** What was printed; replacement pages by the copies that they are for. */
  title(run: PrintRun, runs: readonly PrintRun[]): string
  edition(run: PrintRun): string
}

export const useRunWords = (): RunWords => {
  const t = useText()
  const dates = useDates()
  const principal = usePrincipalTitle()
  return useMemo(() => {
    const when = ({ at }: PrintRun): string => {
      const [date = '', time = ''] = officeMoment(Date.parse(at)).split('T')
      return `${dates.full(date)} ${time}`
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
