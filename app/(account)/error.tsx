'use client'

import { ClassPageBroke } from '@/components/site/class-page-broke'

export default ClassPageBroke
