import { ReviewRoom } from '@/components/review/review-room'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'Review',
  description: 'Questions that you have answered come back when you are about to forget them, at most 15 a day.',
  path: '/review',
})

/** Built once for everybody: what is due is known only in the learner's browser. */
export default function ReviewPage() {
  return (
    <main id="content" className="page">
      <header>
        <h1>Review</h1>
        <p>
          Questions that you have answered come back when you are about to forget them. Being asked again at that moment
          is what makes them stay.
        </p>
      </header>
      <p className="review-without-script">
        The review needs JavaScript: what you have answered is kept in your browser only, and a script there works out
        what is due. The lessons and their quizzes work without it.
      </p>
      <div className="needs-js">
        <ReviewRoom />
      </div>
    </main>
  )
}
