/**
 * Every place of a document as a pattern: `title`, `overview.place`, `runOfShow.*` (an item of a
 * list) and `runOfShow.*.title` (a value of each item). Derived from the type, so that a field
 * added to the schema has no rule, and the table of editions no longer compiles, until somebody
 * has decided who may see it.
 */
export type FieldPath<T> = { [K in keyof T & string]-?: FieldPathAt<K, Exclude<T[K], undefined>> }[keyof T & string]

type FieldPathAt<K extends string, V> =
  [V] extends [readonly (infer Item)[]]
    ? Item extends object ? `${K}.*` | `${K}.*.${FieldPath<Item>}` : K
    : [null] extends [V] ? K
      : V extends object ? `${K}.${FieldPath<V>}` : K
