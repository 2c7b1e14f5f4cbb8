import { type Reader, shownValue, showsItem } from './decide.ts'
import { hangsOnHidden, type HiddenTargets } from './hidden-targets.ts'
import type { ListPlan, ObjectPlan, Plan } from './plan.ts'

/** A text and the place it stands in (`runOfShow.r2.title`). */
export interface TextAt {
  readonly path: string
  readonly text: string
}

export interface FieldSelection<T> {
  readonly value: T
  readonly included: TextAt[]
  readonly excluded: TextAt[]
}

interface Pass extends Reader {
  readonly hidden: HiddenTargets
  readonly included: TextAt[]
  readonly excluded: TextAt[]
}

/** Walks a document by its plan and keeps what the reader may see. */
export const selectFields = <T extends object>(
  plan: ObjectPlan,
  document: T,
  reader: Reader & { readonly hidden: HiddenTargets },
): FieldSelection<T> => {
  const pass: Pass = { ...reader, included: [], excluded: [] }
  const value = selectObject(plan, document, '', document, pass) as T
  return { value, included: pass.included, excluded: pass.excluded }
}

/** Every non-empty text of a document. */
export const textsOf = (plan: ObjectPlan, document: object): TextAt[] => {
  const found: TextAt[] = []
  collect(plan, document, '', found)
  return found
}

const selectObject = (plan: ObjectPlan, value: object, path: string, owner: object, pass: Pass): object => {
  const shown: Record<string, unknown> = {}
  for (const [key, field] of plan.fields) {
    shown[key] = select(field, (value as Record<string, unknown>)[key], join(path, key), owner, pass)
  }
  return shown
}

const select = (plan: Plan, value: unknown, path: string, owner: object, pass: Pass): unknown => {
  switch (plan.kind) {
    case 'object':
      return selectObject(plan, value as object, path, owner, pass)
    case 'list':
      return (value as object[]).flatMap((item, at) => {
        const itemPath = join(path, keyOf(item, at))
        if (showsListItem(plan, item, itemPath, pass)) {
          return [selectObject(plan.item, item, itemPath, item, pass)]
        }
        collect(plan.item, item, itemPath, pass.excluded)
        return []
      })
    case 'leaf': {
      if (plan.fixed) return value
      const shown = shownValue(pass, plan.verdicts, plan.path, owner, path, value, plan.empty)
      if (plan.isText) {
        if (shown !== value) note(value, path, pass.excluded)
        note(shown, path, pass.included)
      }
      return typeof shown === 'string' && pass.hidden.get(plan.key)?.has(shown) === true ? null : shown
    }
    default:
      return plan satisfies never
  }
}

const showsListItem = (plan: ListPlan, item: object, path: string, pass: Pass): boolean =>
  showsItem(pass, plan.verdicts, plan.path, item, path) &&
  (!hangsOnHidden(item, pass.hidden) || pass.rulings.at(plan.path, path)?.exact === true)

const collect = (plan: Plan, value: unknown, path: string, into: TextAt[]): void => {
  if (plan.kind === 'object') {
    for (const [key, field] of plan.fields)
      collect(field, (value as Record<string, unknown>)[key], join(path, key), into)
  } else if (plan.kind === 'list') {
    for (const [at, item] of (value as object[]).entries()) collect(plan.item, item, join(path, keyOf(item, at)), into)
  } else if (plan.isText) {
    note(value, path, into)
  }
}

const note = (value: unknown, path: string, into: TextAt[]): void => {
  if (typeof value === 'string' && value !== '') into.push({ path, text: value })
  if (Array.isArray(value)) for (const each of value) note(each, path, into)
}

const keyOf = (item: object, at: number): string => ('id' in item && typeof item.id === 'string' ? item.id : String(at))
const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
