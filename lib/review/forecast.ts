import type { ReviewPlan } from './review-plan'

/** How many questions a day has. */
export interface ForecastDay {
  day: number
  count: number
}

const FORECAST_DAYS = 14

/**
 * The next two weeks from today on, a day without a question included; no day above what `spreadReviews` allows.
 * It knows what is scheduled now: each answer adds a day of its own.
 */
export function buildForecast({ days, today }: ReviewPlan): ForecastDay[] {
  return Array.from({ length: FORECAST_DAYS }, (_, index) => {
    const found = days.find(({ day }) => day === today + index)
    return { day: today + index, count: found?.questionIds.length ?? 0 }
  })
}

/** The first day after today that has a question, however far; none while paused or where nothing was answered yet. */
export function findNextDue({ days, today }: ReviewPlan): ForecastDay | undefined {
  const next = days.find(({ day }) => day > today)
  return next && { day: next.day, count: next.questionIds.length }
}
