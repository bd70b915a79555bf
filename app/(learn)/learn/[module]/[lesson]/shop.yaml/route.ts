import { notFound } from 'next/navigation'
import { findLesson, listLessons } from '@/lib/content/read-course'
import { hasStage } from '@/lib/content/stages'
import { readStage } from '@/lib/learn/read-stage'

type Context = RouteContext<'/learn/[module]/[lesson]/shop.yaml'>

/** All manifests of the lesson's stage of the shop, for `kubectl apply -f`. */
export async function GET(_request: Request, { params }: Context) {
  const { module, lesson: slug } = await params
  const lesson = findLesson(module, slug) ?? notFound()
  return new Response(await readStage(lesson), { headers: { 'content-type': 'application/yaml; charset=utf-8' } })
}

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listLessons()
    .filter(hasStage)
    .map(({ module, slug }) => ({ module, lesson: slug }))
}
