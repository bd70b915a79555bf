import { z } from 'zod'
import { MAX_PASSWORD, MIN_PASSWORD } from '@/lib/auth/create-auth'

/** A password as somebody chooses it. */
export const NewPassword = z
  .string()
  .min(MIN_PASSWORD, `At least ${MIN_PASSWORD} characters; a few words are easy to remember.`)
  .max(MAX_PASSWORD, `At most ${MAX_PASSWORD} characters.`)
