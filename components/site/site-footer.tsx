import Link from 'next/link'
import { SITE_NAME, SITE_SLOGAN } from '@/lib/site'

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div>
        <span>
          {SITE_NAME}: {SITE_SLOGAN}
        </span>
        <Link href="/learn" prefetch={false}>
          All lessons
        </Link>
        <Link href="/glossary" prefetch={false}>
          Glossary
        </Link>
        <Link href="/account" prefetch={false}>
          Account
        </Link>
      </div>
    </footer>
  )
}
