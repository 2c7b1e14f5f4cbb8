import { expect, it } from 'vitest'
import { createJobs, type JobHooks } from '../../../electron/services/jobs.ts'

const start = () => {
  const heard: unknown[] = []
  return { heard, jobs: createJobs((event, data) => void heard.push([event, data])) }
}

const draw = async ({ progress }: JobHooks) => {
  for (let done = 0; done <= 1_000; done++) progress('drawing', done, 1_000)
  progress('writing', 0, 1)
  return 'done'
}

it('reports whole percents and phases only', async () => {
  const { jobs, heard } = start()
  expect(await jobs.run('j', draw)).toBe('done')
  expect(heard).toHaveLength(102)
  expect(heard.at(-1)).toEqual(['job.progress', { jobId: 'j', phase: 'writing', done: 0, total: 1 }])
})

it('cancels a job, once', async () => {
  const { jobs } = start()
  const run = jobs.run(
    'j',
    ({ signal }) => new Promise<void>(resolve => signal.addEventListener('abort', () => resolve())),
  )
  await expect(jobs.run('j', async () => {})).rejects.toMatchObject({ code: 'bad-input' })
  jobs.cancel('j')
  await expect(run).rejects.toMatchObject({ code: 'cancelled' })
  jobs.cancel('j')
  expect(await jobs.run('j', async () => 1)).toBe(1)
})
