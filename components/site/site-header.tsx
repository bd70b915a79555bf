import Link from 'next/link'
import { SITE_NAME } from '@/lib/site'
import { SearchDoor } from './search-door'
import { SiteNav } from './site-nav'
import { ThemeChoice } from './theme-choice'
import { Wordmark } from './wordmark'

export function SiteHeader() {
  return (
    <header className="site-header">
      <div>
        <Link href="/" prefetch={false} className="wordmark">
          <Wordmark />
          {SITE_NAME}
        </Link>
        <SiteNav />
        <SearchDoor />
        <ThemeChoice />
      </div>
    </header>
  )
}
