import { expect, it } from 'vitest'
import { postBeforeName } from '../../../../../electron/services/import/fields/post-before-name.ts'

it('a post in English right before a name, with what it is of', () => {
  expect(postBeforeName('Federal Minister of Transport Ada Holm')).toEqual({ title: 'Federal Minister of Transport', name: 'Ada Holm' })
  expect(postBeforeName('Latvian Foreign Minister Olu Berg')).toEqual({ title: 'Latvian Foreign Minister', name: 'Olu Berg' })
  expect(postBeforeName('Deputy Prime Minister and Minister of Finance Ada Holm')).toEqual({ title: 'Deputy Prime Minister and Minister of Finance', name: 'Ada Holm' })
  expect(postBeforeName('City Council Member Ida Roth')).toEqual({ title: 'City Council Member', name: 'Ida Roth' })
  expect(postBeforeName('President of the Republic Jan de Vries')).toEqual({ title: 'President of the Republic', name: 'Jan de Vries' })
})

it('a post and things that are no name', () => {
  expect(postBeforeName('Minister of Transport')).toBeNull()
  expect(postBeforeName('Foreign Minister Welcome Reception')).toBeNull()
  expect(postBeforeName('Deputy Prime Minister')).toBeNull()
  expect(postBeforeName('Secretary General Lunch Meeting')).toBeNull()
  expect(postBeforeName('the minister and Ada Holm')).toBeNull()
})
