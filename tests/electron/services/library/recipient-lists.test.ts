import { expect, it } from 'vitest'
import type { RecipientList } from '../../../../shared/copies/recipients.ts'
import { testLibrary } from './library-fixture.ts'

const list = (id: string, name: string, copies = 1): RecipientList => ({
  id, name,
  recipients: [{ id: `${id}-1`, name: '홍길동', post: '국장', organisation: '외교부', copies, edition: null, collect: true, watermark: false }],
})

it('keeps lists under their names, in the order in which they were made, over a restart', () => {
  const { library, clock, reopen } = testLibrary()
  library.recipients.save(list('a', '간부'))
  clock.pass(1)
  library.recipients.save(list('b', '대표단'))
  clock.pass(1)
  library.recipients.save(list('a', '간부', 3))
  const again = reopen()
  expect(again.recipients.all().map(({ name, recipients }) => [name, recipients[0]?.copies])).toEqual([['간부', 3], ['대표단', 1]])
  again.recipients.remove('a')
  expect(again.recipients.all().map(({ name }) => name)).toEqual(['대표단'])
})
