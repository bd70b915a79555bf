import 'server-only'
import { isDatabaseGone } from '@/lib/db/database-gone'
import { GONE_WORDS } from '@/lib/forms/database-gone'
import { type FormState, refuse } from '@/lib/forms/form-state'

/** What a form did, or a sentence where the database cannot be used: without a script an error would be an empty page. */
export async function refuseWhenGone(
  form: FormData,
  work: () => Promise<FormState>,
  words = GONE_WORDS,
): Promise<FormState> {
  try {
    return await work()
  } catch (error) {
    if (!isDatabaseGone(error)) throw error
    console.error(`database: ${error.message}`)
    return { ...refuse(words, { form }), isTemporary: true }
  }
}
