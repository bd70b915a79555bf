'use client'

import { SomethingBroke } from '@/components/site/something-broke'

export default SomethingBroke
