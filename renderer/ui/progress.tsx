import { ProgressBar } from 'react-aria-components'
import './progress.css'

/** How far long work is, with its figure. `total` 0 means that it is not known yet. */
export const Progress = ({ label, done, total }: { label: string; done: number; total: number }) => (
  <ProgressBar className="progress" aria-label={label} value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0}>
    {({ percentage, valueText }) => (
      <>
        <span className="progress-label">{label}</span>
        <span className="progress-value">{total === 0 ? '' : valueText}</span>
        <span className="progress-track"><span className="progress-bar" style={{ width: `${percentage ?? 15}%` }} /></span>
      </>
    )}
  </ProgressBar>
)
