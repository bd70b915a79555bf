import type { BuildForecast, StepForecast } from '@/lib/explore/build-cache/build-forecast'
import type { BuildRecipe, CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { START, toChanges } from '@/lib/explore/build-cache/explorer-state'
import { predictBuild } from '@/lib/explore/build-cache/predict-build'
import { SIMPLIFICATIONS } from '@/lib/explore/build-cache/simplifications'
import { writeCause, writeLines, writeMegabytes, writeSeconds } from '@/lib/explore/build-cache/write-forecast'

/** An explorer for readers without the script, and for all who would rather read: what each build does after a change. */
export function ExplorerText({ view }: { view: CacheExplorerView }) {
  const told = view.edits.flatMap((edit, index) => (edit.inText ? { title: edit.label, edits: [index] } : []))
  return (
    <details className="reveal explorer-text">
      <summary>Read the explorer as text</summary>
      <div>
        <p>
          Each Dockerfile has been built before and is built again after one change. Times and sizes are an example.
        </p>
        <dl>
          {[{ title: 'Change nothing', edits: [] }, ...told].map(({ title, edits }) => (
            <div key={title}>
              <dt>{title}</dt>
              {view.recipes.map((recipe, build) => (
                <BuildText
                  key={recipe.label}
                  recipe={recipe}
                  forecast={predictBuild(recipe, toChanges(view, { ...START, edits }, build))}
                />
              ))}
            </div>
          ))}
        </dl>
        <p>Where this is simpler than BuildKit:</p>
        <ul>
          {SIMPLIFICATIONS.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** The steps that run, each with its reason, and the lines of those that do not have to. */
function BuildText({ recipe: { label }, forecast }: { recipe: BuildRecipe; forecast: BuildForecast }) {
  const of = (state: StepForecast['state']) => forecast.steps.filter((step) => step.state === state)
  const cached = of('cached').map(({ step }) => step.line)
  return (
    <dd>
      {label}:{' '}
      {of('run').map((step) => (
        <span key={step.step.line}>
          <code>{step.step.text}</code> runs ({writeCause(step)}).{' '}
        </span>
      ))}
      {writeLines(cached)}
      {forecast.run > 0 && ` Together ${writeSeconds(forecast.seconds)}, ${writeMegabytes(forecast.megabytes)}.`}
    </dd>
  )
}
