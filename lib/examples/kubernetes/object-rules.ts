import type { Finding } from '../finding'
import { floatingTag, floatingTagMessage } from '../image-reference'
import { isRecord, listAt, recordAt } from '../record'
import type { YamlDocument } from '../yaml/read-yaml'

const SELECTING = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']

/** The API server refuses a controller whose selector its own Pods would not match. */
export function checkSelector(document: YamlDocument, kind: string): Finding[] {
  if (!SELECTING.includes(kind)) return []
  const spec = recordAt(document.value, 'spec')
  const wanted = recordAt(recordAt(spec, 'selector'), 'matchLabels')
  const labels = recordAt(recordAt(recordAt(spec, 'template'), 'metadata'), 'labels')
  return Object.entries(wanted)
    .filter(([key, value]) => labels[key] !== value)
    .map(([key, value]) => {
      const found = key in labels ? `${key}=${String(labels[key])}` : `no label ${key}`
      const message = `the selector wants ${key}=${String(value)} and the Pod template has ${found}, expected the same label`
      return {
        rule: 'selector-does-not-match-template',
        line: document.lineOf(['spec', 'selector', 'matchLabels', key]),
        message,
      }
    })
}

const POD_SPECS: Record<string, readonly string[]> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** Every container names one version of its image. */
export function checkContainerImages(document: YamlDocument, kind: string): Finding[] {
  const place = POD_SPECS[kind] ?? ['spec', 'template', 'spec']
  const spec = place.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), document.value)
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((field) =>
    listAt(spec, field).flatMap((container, index) => {
      const image = isRecord(container) ? container.image : undefined
      const why = typeof image === 'string' ? floatingTag(image) : undefined
      if (typeof image !== 'string' || !why) return []
      const line = document.lineOf([...place, field, String(index), 'image'])
      return [{ rule: 'image-tag-latest', line, message: floatingTagMessage(image, why) }]
    }),
  )
}
