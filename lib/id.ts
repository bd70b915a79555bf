import { z } from 'zod'

/** A permanent name: kebab-case, never reused once published. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits, words joined by "-"')
  .max(60)

/** A skill's permanent name: words joined by dots, as in `docker.net.publish`. */
export const SkillId = z.string().regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/, 'a skill id is lower-case words joined by "."')
