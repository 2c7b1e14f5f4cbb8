import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Packet } from '../../../shared/packet/packet.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'
import { countOf, SECTION_IDS, type SectionId } from './sections/section-list.ts'

const sectionElement = (page: HTMLElement | null, id: SectionId): HTMLElement | null =>
  page?.querySelector<HTMLElement>(`[data-section="${id}"]`) ?? null

/** A section counts as reached when its head is in the upper third of the page. */
const REACHED_PART = 1 / 3

const currentSection = (page: HTMLElement): SectionId => {
  const line = page.getBoundingClientRect().top + page.clientHeight * REACHED_PART
  const reached = SECTION_IDS.filter(id => (sectionElement(page, id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line)
  return reached.at(-1) ?? 'overview'
}

/** The sections as anchors of the one page; the one being read is marked. */
export const SectionAnchors = ({ packet, page }: { packet: Packet; page: RefObject<HTMLElement | null> }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const [current, setCurrent] = useState<SectionId>('overview')
  /** On the way to an anchor that was pressed: a short section at the end is never reached, and still the one meant. */
  const isGoing = useRef(false)

  useEffect(() => {
    const element = page.current
    if (!element) return
    const onScroll = (): void => { if (!isGoing.current) setCurrent(currentSection(element)) }
    const onScrollEnd = (): void => { isGoing.current = false }
    element.addEventListener('scroll', onScroll, { passive: true })
    element.addEventListener('scrollend', onScrollEnd)
    return () => {
      element.removeEventListener('scroll', onScroll)
      element.removeEventListener('scrollend', onScrollEnd)
    }
  }, [page])

  const go = (id: SectionId): void => {
    isGoing.current = true
    sectionElement(page.current, id)?.scrollIntoView({ block: 'start' })
    setCurrent(id)
  }

  return (
    <nav className="anchors" aria-label={t('packet.sections')}>
      {SECTION_IDS.map(id => {
        const count = countOf(packet, id)
        return (
          <button key={id} type="button" className="anchor" aria-current={id === current ? 'true' : undefined} onClick={() => go(id)}>
            {t(`part.${id}`, { principal })}{count ? <span className="anchor-count">{count}</span> : null}
          </button>
        )
      })}
    </nav>
  )
}
