import type { Heading } from '@/lib/mdx/compiled-lesson'
import { CurrentSection } from './current-section'

export function Toc({ headings }: { headings: readonly Heading[] }) {
  const entries = [...headings, { depth: 2, text: 'Quiz', anchor: 'quiz' }]
  return (
    <nav className="toc" aria-label="On this page">
      <details>
        <summary>On this page</summary>
        <ol>
          {entries.map(({ depth, text, anchor }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} data-depth={depth}>
                {text}
              </a>
            </li>
          ))}
        </ol>
      </details>
      <CurrentSection />
    </nav>
  )
}
