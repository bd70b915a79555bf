import { PlacementCheck } from '@/components/placement/placement-check'
import { PlacementRules } from '@/components/placement/placement-rules'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'What do I know already?',
  description: 'At most twelve questions that follow your answers, and the modules that you can skip.',
  path: '/placement',
})

/** Built once for everybody: questions come one by one, after the answers before. */
export default function PlacementPage() {
  return (
    <main id="content" className="page placement-page">
      <header>
        <h1>What do I know already?</h1>
        <p>
          At most twelve questions find the modules that you know, so that you can begin where it gets new. It takes
          five to ten minutes. Nothing is told between the questions; at the end you see what you missed and where it
          stands.
        </p>
      </header>
      <p className="without-js">
        The check needs JavaScript: a script chooses each question after your answers. The lessons and their quizzes
        work without it.
      </p>
      <div className="needs-js">
        <PlacementCheck />
      </div>
      <PlacementRules />
    </main>
  )
}
