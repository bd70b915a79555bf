/** An image taken apart, as a technical drawing shows it: what travels, and what the host lends. */
export function ExplodedImage() {
  return (
    <svg className="exploded" viewBox="0 0 400 360" role="img" aria-labelledby="exploded-title exploded-desc">
      <title id="exploded-title">What an image carries</title>
      <desc id="exploded-desc">
        Three stacked plates travel in the image: your application, its dependencies, and the user-space files of a
        Linux distribution. Below a dashed line lies the host's kernel, which every container on the host shares.
      </desc>
      {PLATES.map(({ name, note, y, kind }) => (
        <g key={name} className={kind}>
          <path d={`M20 ${y}l100-40 100 40-100 40z`} />
          <path d={`M20 ${y}v14l100 40 100-40v-14`} />
          <path className="leader" d={`M222 ${y + 7}h28`} />
          <text x="256" y={y + 6}>
            {name}
          </text>
          <text x="256" y={y + 24} className="note">
            {note}
          </text>
        </g>
      ))}
      <path className="cut" d="M8 258h384" />
      <path className="axis" d="M120 24v280" />
    </svg>
  )
}

const PLATES = [
  { name: 'Kernel', note: 'the host’s, shared', y: 300, kind: 'host' },
  { name: 'User space', note: 'libraries, shell', y: 200, kind: 'plate' },
  { name: 'Dependencies', note: 'locked versions', y: 136, kind: 'plate' },
  { name: 'Your application', note: 'the part you change', y: 72, kind: 'plate now' },
]
