import Link from 'next/link'
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
          Drydock
        </Link>
        <SiteNav />
        <SearchDoor />
        <ThemeChoice />
      </div>
    </header>
  )
}
