'use client'

import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { buildSearch, type Hit, MAX_HITS, type Place } from '@/lib/search/search-index'
import { setSlashOpensSearch, slashOpensSearch } from './slash-key'

type Search = (query: string) => Hit[]

/** Loaded once a visit, with the first search. */
let loading: Promise<Search> | undefined

function loadSearch(): Promise<Search> {
  loading ??= fetchPlaces().then(buildSearch)
  // A lost connection is tried again with the next opening.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

async function fetchPlaces(): Promise<Place[]> {
  const { body, ok } = await fetch('/search-index.gz')
  if (!ok || !body) throw new Error('the search index did not arrive')
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json()
}

/** Opens each time that `opened` grows. */
export default function SearchDialog({ opened }: { opened: number }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [search, setSearch] = useState<{ run: Search } | 'failed'>()
  const [query, setQuery] = useState('')

  useEffect(() => {
    if (opened && !dialog.current?.open) dialog.current?.showModal()
    loadSearch().then(
      (run) => setSearch({ run }),
      () => setSearch('failed'),
    )
  }, [opened])

  const close = () => dialog.current?.close()
  const hits = typeof search === 'object' ? search.run(query) : []
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop closes; the keyboard has Esc for that
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label="Search"
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <ComboboxProvider open setValue={setQuery} value={query}>
        <div className="search-row">
          <Combobox
            autoFocus
            autoSelect
            aria-label="Search lessons and glossary"
            placeholder="Search: bind mount, docker run -p, Pod …"
          />
          <button type="button" className="plain-button" onClick={close}>
            Close
          </button>
        </div>
        <ComboboxList alwaysVisible aria-label="Results">
          {hits.map((hit) => (
            <ComboboxItem
              key={hit.path}
              focusOnHover
              setValueOnClick={false}
              hideOnClick={false}
              onClick={close}
              render={<Link href={hit.path} prefetch={false} />}
              className="search-hit"
            >
              <HitText hit={hit} />
            </ComboboxItem>
          ))}
        </ComboboxList>
        <div className="search-foot">
          <p role="status">{noteFor(query, search, hits.length)}</p>
          <label>
            <input
              type="checkbox"
              defaultChecked={slashOpensSearch()}
              onChange={(event) => setSlashOpensSearch(event.target.checked)}
            />
            Open with /
          </label>
        </div>
      </ComboboxProvider>
    </dialog>
  )
}

function HitText({ hit }: { hit: Hit }) {
  return (
    <>
      <span className="hit-title">
        {hit.heading || hit.title} <span>{hit.heading && hit.title}</span>
      </span>
      <span className="hit-text">
        {hit.excerpt.map(({ text, hit: marked }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity
          marked ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
    </>
  )
}

function noteFor(query: string, search: unknown, count: number): string {
  if (search === 'failed') return 'The index could not be loaded. Check your connection and open the search again.'
  if (!search) return 'Loading the index …'
  if (!query.trim()) return 'Lessons and glossary; flags and file names count as written.'
  if (count === 0) return 'Nothing found. Try fewer or shorter words.'
  if (count === MAX_HITS) return `The best ${MAX_HITS} results`
  return count === 1 ? '1 result' : `${count} results`
}
