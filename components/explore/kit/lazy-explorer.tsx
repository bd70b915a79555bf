import { type ComponentType, lazy } from 'react'

/** An explorer whose script is loaded at its first use. Where it cannot be loaded, a sentence says where else to look. */
export function lazyExplorer<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() => load().then(asDefault).catch(missing))
}

function asDefault<Props>(component: ComponentType<Props>) {
  return { default: component }
}

/** The script is gone: the connection is lost, or the site has a new release. */
function missing() {
  return {
    default: () => <p role="alert">The drawing could not be loaded. What it would show stands below as text.</p>,
  }
}
