import Link from 'next/link'

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div>
        <span>Drydock: build and break containers before they meet production.</span>
        <Link href="/learn" prefetch={false}>
          All lessons
        </Link>
        <Link href="/glossary" prefetch={false}>
          Glossary
        </Link>
      </div>
    </footer>
  )
}
