'use client'

import type { SettingName } from '@/lib/progress/facts'
import { progressStore } from '@/lib/progress-store/progress-store'
import { useProgress } from './use-progress'

/** A choice of the learner, off until somebody makes it, and how to make it. */
export function useSetting(name: SettingName): [value: boolean, set: (value: boolean) => void] {
  const setting = useProgress()?.settings.find((fact) => fact.name === name)
  return [setting?.value ?? false, (value) => void progressStore.setSetting(name, value, Date.now())]
}
