async function fetchProducts() {
  // A limit of 2 seconds for each try
  const response = await fetch('http://api/products', { signal: AbortSignal.timeout(2000) })
  if (response.status >= 500) throw new Error(`status ${response.status}`)
  return response.text()
}

// Pauses of 0.2 to 1.6 seconds between at most 5 tries
for (let pause = 200; ; pause *= 2) {
  try {
    console.log(await fetchProducts())
    break
  } catch (error) {
    if (pause > 1600) throw error
    await new Promise((resume) => setTimeout(resume, pause))
  }
}
