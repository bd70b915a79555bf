/** Where `predictBuild` is simpler than BuildKit, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'Nothing is ever cleared away. A real cache is pruned when it grows, and another machine begins with an empty one.',
  'A step that runs is taken to make other files than before. COPY --from compares the files, and may still be found.',
  'Reading the Dockerfile, sending the context and writing the image take no time, and stages do not slow each other down.',
  'COPY --link and --exclude, --build-arg, secrets and the network are left out.',
]
