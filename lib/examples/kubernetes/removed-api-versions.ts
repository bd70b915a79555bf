/**
 * API versions that a cluster no longer serves, from the Kubernetes "Deprecated API Migration Guide":
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 * A kind of its own wins over `*`, which stands for every other kind of that version.
 */
const REMOVED: Record<string, Record<string, { since: string; instead: string }>> = {
  'extensions/v1beta1': {
    Ingress: { since: '1.22', instead: 'networking.k8s.io/v1' },
    NetworkPolicy: { since: '1.16', instead: 'networking.k8s.io/v1' },
    PodSecurityPolicy: { since: '1.16', instead: 'Pod Security Admission' },
    '*': { since: '1.16', instead: 'apps/v1' },
  },
  'apps/v1beta1': { '*': { since: '1.16', instead: 'apps/v1' } },
  'apps/v1beta2': { '*': { since: '1.16', instead: 'apps/v1' } },
  'admissionregistration.k8s.io/v1beta1': {
    MutatingWebhookConfiguration: { since: '1.22', instead: 'admissionregistration.k8s.io/v1' },
    ValidatingWebhookConfiguration: { since: '1.22', instead: 'admissionregistration.k8s.io/v1' },
  },
  'apiextensions.k8s.io/v1beta1': { '*': { since: '1.22', instead: 'apiextensions.k8s.io/v1' } },
  'apiregistration.k8s.io/v1beta1': { '*': { since: '1.22', instead: 'apiregistration.k8s.io/v1' } },
  'authentication.k8s.io/v1beta1': { TokenReview: { since: '1.22', instead: 'authentication.k8s.io/v1' } },
  'authorization.k8s.io/v1beta1': { '*': { since: '1.22', instead: 'authorization.k8s.io/v1' } },
  'certificates.k8s.io/v1beta1': { CertificateSigningRequest: { since: '1.22', instead: 'certificates.k8s.io/v1' } },
  'coordination.k8s.io/v1beta1': { Lease: { since: '1.22', instead: 'coordination.k8s.io/v1' } },
  'networking.k8s.io/v1beta1': {
    Ingress: { since: '1.22', instead: 'networking.k8s.io/v1' },
    IngressClass: { since: '1.22', instead: 'networking.k8s.io/v1' },
  },
  'rbac.authorization.k8s.io/v1alpha1': { '*': { since: '1.22', instead: 'rbac.authorization.k8s.io/v1' } },
  'rbac.authorization.k8s.io/v1beta1': { '*': { since: '1.22', instead: 'rbac.authorization.k8s.io/v1' } },
  'scheduling.k8s.io/v1beta1': { PriorityClass: { since: '1.22', instead: 'scheduling.k8s.io/v1' } },
  'storage.k8s.io/v1beta1': {
    CSIDriver: { since: '1.22', instead: 'storage.k8s.io/v1' },
    CSINode: { since: '1.22', instead: 'storage.k8s.io/v1' },
    CSIStorageCapacity: { since: '1.27', instead: 'storage.k8s.io/v1' },
    StorageClass: { since: '1.22', instead: 'storage.k8s.io/v1' },
    VolumeAttachment: { since: '1.22', instead: 'storage.k8s.io/v1' },
  },
  'batch/v1beta1': { CronJob: { since: '1.25', instead: 'batch/v1' } },
  'batch/v2alpha1': { CronJob: { since: '1.21', instead: 'batch/v1' } },
  'discovery.k8s.io/v1beta1': { '*': { since: '1.25', instead: 'discovery.k8s.io/v1' } },
  'events.k8s.io/v1beta1': { '*': { since: '1.25', instead: 'events.k8s.io/v1' } },
  'node.k8s.io/v1beta1': { '*': { since: '1.25', instead: 'node.k8s.io/v1' } },
  'policy/v1beta1': {
    PodDisruptionBudget: { since: '1.25', instead: 'policy/v1' },
    PodSecurityPolicy: { since: '1.25', instead: 'Pod Security Admission' },
  },
  'autoscaling/v2beta1': { '*': { since: '1.25', instead: 'autoscaling/v2' } },
  'autoscaling/v2beta2': { '*': { since: '1.26', instead: 'autoscaling/v2' } },
  'flowcontrol.apiserver.k8s.io/v1beta1': { '*': { since: '1.26', instead: 'flowcontrol.apiserver.k8s.io/v1' } },
  'flowcontrol.apiserver.k8s.io/v1beta2': { '*': { since: '1.29', instead: 'flowcontrol.apiserver.k8s.io/v1' } },
  'flowcontrol.apiserver.k8s.io/v1beta3': { '*': { since: '1.32', instead: 'flowcontrol.apiserver.k8s.io/v1' } },
}

/** Since which Kubernetes version a kind is gone from an API version, and what to write instead. */
export function findRemoval(apiVersion: string, kind: string): { since: string; instead: string } | undefined {
  const kinds = Object.hasOwn(REMOVED, apiVersion) ? REMOVED[apiVersion] : undefined
  return kinds && (Object.hasOwn(kinds, kind) ? kinds[kind] : kinds['*'])
}
