import { sayRemaining } from '@/lib/classroom/remaining-time'
import type { SaveState } from './answer-saver'

interface SittingBarProps {
  /** undefined without a limit */
  remainingMs: number | undefined
  announcement: string | undefined
  saveState: SaveState
}

const SAVE_WORDS: Readonly<Record<SaveState, string>> = {
  untouched: '',
  unsaved: 'Saving…',
  saved: 'Your answers are saved.',
  unreachable: 'Not saved: the connection is lost. Your answers are kept here and sent as soon as it is back.',
  refused: 'Not saved yet. Your answers are kept here and sent again.',
  stopped: '',
}

/** Stays in view while the questions are answered: how much time is left, and whether the answers are safe. */
export function SittingBar({ remainingMs, announcement, saveState }: SittingBarProps) {
  const isLost = saveState === 'unreachable' || saveState === 'refused'
  return (
    <div className="sitting-bar">
      {remainingMs !== undefined && (
        <p role="timer">
          Time left <b>{sayRemaining(remainingMs)}</b>
        </p>
      )}
      <p data-lost={isLost ? '' : undefined}>{SAVE_WORDS[saveState]}</p>
      <p role="status">
        <b>{announcement}</b>
      </p>
      {/* Every save would be too much to hear. */}
      <p role="alert" className="sr-only">
        {isLost && SAVE_WORDS[saveState]}
      </p>
    </div>
  )
}
