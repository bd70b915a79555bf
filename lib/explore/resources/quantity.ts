/** Memory in Mi as Kubernetes writes it: the largest unit that gives a whole number. */
export function writeMemory(mebibytes: number): string {
  if (mebibytes === 0) return '0'
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`
}

/** CPU as a number to compare with others. */
export function writeMillicores(millicores: number): string {
  return `${millicores}m`
}

/** CPU in millicores as Kubernetes writes it: whole cores without a unit. */
export function writeCpu(millicores: number): string {
  return millicores % 1000 === 0 ? String(millicores / 1000) : `${millicores}m`
}
