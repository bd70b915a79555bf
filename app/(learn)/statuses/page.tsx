import { StatusFinder } from '@/components/statuses/status-finder'
import { StatusList } from '@/components/statuses/status-list'
import { readCourse } from '@/lib/content/read-course'
import { groupStatuses } from '@/lib/learn/status-list'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'Statuses',
  description:
    'What Kubernetes says of Pods and nodes: each status, event and condition with its causes, the proof and the repair.',
  path: '/statuses',
})

export default function StatusesPage() {
  const course = readCourse()
  return (
    <main id="content" className="page">
      <header>
        <h1>Statuses</h1>
        <p>
          What Kubernetes says of Pods and nodes when something is wrong: what it means, the line that proves each
          cause, and the repair. Words in capitals, such as POD, stand for your names. Each status has an address of its
          own.
        </p>
      </header>
      <StatusFinder total={course.statuses.length}>
        <StatusList groups={groupStatuses(course)} />
      </StatusFinder>
    </main>
  )
}
