import { requireUser } from '@/lib/auth/current-user'
import { buildInsightRows } from '@/lib/classroom/insights/insights-csv'
import { sayGoneInText, whileReachable } from '@/lib/http/while-reachable'
import { findInsightRows } from '../insights/find-insights'
import { sendCsv } from '../send-csv'

/** The insights to pass on: rounded to fives, nothing about smaller groups, and nobody's name, that of the class included. */
export async function GET(request: Request, { params }: RouteContext<'/teach/[class]/insights.csv'>) {
  const { class: classId } = await params
  return whileReachable(() => writeInsights(request, classId), sayGoneInText)
}

async function writeInsights(request: Request, classId: string): Promise<Response> {
  const user = await requireUser(`/teach/${classId}/insights`)
  const now = Date.now()
  const { rows, course } = await findInsightRows({ userId: user.id }, { classId, now })
  const table = buildInsightRows(rows, course)
  return sendCsv(request, `insights-${new Date(now).toISOString().slice(0, 10)}.csv`, table)
}
