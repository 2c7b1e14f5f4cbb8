import { expect, it } from 'vitest'
import { starsToDashes } from '../../../../../electron/services/import/read/star-lists.ts'

it('reads stars as the signs of a list only below a heading or beside one another, in Markdown', () => {
  expect(starsToDashes(['## Agenda', '', '* Kilns', 'Tea', '* by vote', '', '* Glaze', '  * Blue'])).toEqual(['## Agenda', '', '- Kilns', 'Tea', '* by vote', '', '- Glaze', '  - Blue'])
  expect(starsToDashes(['Agenda', '* Kilns', '* Glaze'])).toEqual(['Agenda', '* Kilns', '* Glaze'])
})
