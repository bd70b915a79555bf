'use client'

import type { ComponentProps } from 'react'
import { saysDatabaseGone } from '@/lib/forms/database-gone'
import { DatabaseGone } from './database-gone'
import { SomethingBroke } from './something-broke'
import { useBoot } from './use-boot'

/** For pages of classes and accounts: on the way from one to the next the database may have gone. */
export function ClassPageBroke(props: ComponentProps<typeof SomethingBroke>) {
  return saysDatabaseGone(props.error) ? <GoneMeanwhile /> : <SomethingBroke {...props} />
}

function GoneMeanwhile() {
  useBoot()
  return <DatabaseGone />
}
