import { z } from 'zod'
import { asked, isRight, OneRightOption, Option } from './asked'

/** One right option of two to six. */
export const ChooseOne = z.strictObject({ ...asked, kind: z.literal('choose-one'), options: OneRightOption })

/** Every right option and no other. */
export const ChooseSeveral = z.strictObject({
  ...asked,
  kind: z.literal('choose-several'),
  options: z
    .array(Option)
    .min(3)
    .max(8)
    .refine(
      (options) => options.some(isRight) && !options.every(isRight),
      'choose-several needs at least one right and one wrong option',
    ),
})
