import { describe, expect, it } from 'vitest'
import { cleanMarkup } from '../../../../../electron/services/import/read/clean-markup.ts'

describe('the dress of pages', () => {
  it.each([
    ['[Shores](lessons/01_Shores.md) and [home](./a_b/)', 'Shores and home'],
    ['*[Waves](papers/waves.pdf#p2)* by Jane Doe', 'Waves by Jane Doe'],
    ['_Waves_ by Jane Doe', 'Waves by Jane Doe'],
    ['[Talk](https://example.org/a_(b)) [[Slides]](Talk.pdf) [Wrap-up]()', 'Talk [Slides] Wrap-up'],
    ['![plan](../img/plan.png){: .left}Hall', 'Hall'],
    ['# {{ page.title }}Opening', '# Opening'],
    ['<details class="event"><summary>Locks</summary></details>', 'Locks'],
  ])('goes: %s', (line, words) => expect(cleanMarkup(line)).toBe(words))

  it.each(['[Panel](EN/FR)', '[발표자료](국문/영문)', '[Panel](/EN)', '[Welcome](Dr.Berg)', '<Summary>', '{{성명}}', '{{10:00}} 개회', '{:10:30} 축사', '{%5%}', 'file_name_of draft_2', '____년 __월'])('stays where it may be the draft\'s own: %s', (line) =>
    expect(cleanMarkup(line)).toBe(line))
})
