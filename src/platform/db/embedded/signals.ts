/**
 * Runs `stop` once on the first SIGINT, SIGTERM or SIGHUP and then ends the process with the number that a
 * shell expects (128 + signal). A second signal does not wait.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let asked = false
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => {
      if (asked) process.exit(128 + number)
      asked = true
      stop().then(
        () => process.exit(128 + number),
        (error) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}
