import type { Metadata } from 'next'
import { CodeColours } from '@/components/mdx/code-colours'
import { lessonComponents } from '@/components/mdx/lesson-components'
import { renderStyleSample } from '@/lib/mdx/render-lesson'

export const metadata: Metadata = { title: 'Style', robots: { index: false } }

/** Every element of the authors' vocabulary at once. `next.config.ts` leaves `.dev.tsx` files out of a build. */
export default async function StylePage() {
  const { Body } = await renderStyleSample()
  return (
    <main id="content" className="page">
      <div className="lesson">
        <header className="title-block">
          <h1>Style</h1>
          <p className="lead">
            Every element that a lesson may use, rendered from content/style-sample/lesson.mdx. How each is written
            stands in content/README.md.
          </p>
        </header>
        <div className="prose">
          <Body components={lessonComponents} />
        </div>
        <p className="hero-actions">
          <button type="button" className="button">
            What to do next
          </button>
          <button type="button" className="button" data-quiet>
            Something else
          </button>
        </p>
      </div>
      <CodeColours />
    </main>
  )
}
