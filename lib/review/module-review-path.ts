/** The page of the review that closes a module; `slug` is its folder. */
export function moduleReviewPath(slug: string): string {
  return `/review/${slug}`
}
