import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { type ExplorerState, toChanges } from '@/lib/explore/build-cache/explorer-state'
import { predictBuild } from '@/lib/explore/build-cache/predict-build'
import { writeForecast, writeSeconds } from '@/lib/explore/build-cache/write-forecast'
import { StepList } from './step-list'

/** What a reader can do; each changes the state. */
export interface ExplorerActions {
  show(build: number): void
  toggleEdit(edit: number): void
  toggleLine(line: number): void
  toggleIgnore(): void
  takeBack(): void
}

interface ExplorerFrameProps {
  view: CacheExplorerView
  state: ExplorerState
  /** Of its radio buttons: no other explorer of the page may have it. */
  name: string
  /** Without it nothing can be changed yet: the picture that the server draws, of the same size. */
  act?: ExplorerActions
}

/** An explorer in a state: its controls, the build in a sentence, and every step. */
export function ExplorerFrame({ view, state, name, act }: ExplorerFrameProps) {
  const forecasts = view.recipes.map((recipe, index) => predictBuild(recipe, toChanges(view, state, index)))
  const forecast = forecasts[state.shown]
  return (
    <div className="explorer-frame">
      <div className="explorer-controls needs-js">
        <fieldset disabled={!act}>
          <legend>Build with</legend>
          {view.recipes.map(({ label }, index) => (
            <label key={label}>
              <input
                type="radio"
                name={name}
                checked={index === state.shown}
                onChange={act && (() => act.show(index))}
                readOnly={!act}
              />
              <span>{label}</span>
              <span className="explorer-time">{writeSeconds(forecasts[index]?.seconds ?? 0)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset disabled={!act}>
          <legend>Since the last build, you …</legend>
          {view.edits.map(({ label }, index) => (
            <Tick
              key={label}
              label={label}
              isOn={state.edits.includes(index)}
              toggle={act && (() => act.toggleEdit(index))}
            />
          ))}
        </fieldset>
        <div className="explorer-more">
          <Tick label="The folder has a .dockerignore" isOn={state.hasIgnore} toggle={act?.toggleIgnore} />
          <button type="button" className="plain-button" disabled={!act} onClick={act?.takeBack}>
            Take all changes back
          </button>
        </div>
      </div>
      <p role="status" className="explorer-total">
        <b>{view.recipes[state.shown]?.label}.</b> {forecast && writeForecast(forecast)}
      </p>
      {forecast && (
        <StepList steps={forecast.steps} changed={state.lines[state.shown] ?? []} toggle={act?.toggleLine} />
      )}
    </div>
  )
}

function Tick({ label, isOn, toggle }: { label: string; isOn: boolean; toggle: (() => void) | undefined }) {
  return (
    <label>
      <input type="checkbox" checked={isOn} disabled={!toggle} onChange={toggle} readOnly={!toggle} />
      <span>{label}</span>
    </label>
  )
}
