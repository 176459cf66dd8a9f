const FIRST_PROGRESS_MS = 2_000;
const PROGRESS_EVERY_MS = 5_000;

/**
 * Runs named steps one after the other and prints a line for each with its seconds; a step of more
 * than two seconds also tells that it is still at work. `write` takes a finished line.
 */
export function createSteps(write) {
  return async function step(title, work) {
    const startedAt = performance.now();
    const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
    let note = "";
    const tick = () => write(`  … ${title}${note && `: ${note}`} (${seconds()} s)`);
    let interval;
    const first = setTimeout(() => {
      tick();
      interval = setInterval(tick, PROGRESS_EVERY_MS);
    }, FIRST_PROGRESS_MS);
    let outcome;
    try {
      const result = await work({
        outcome: (text) => {
          outcome = text;
        },
        progress: (text) => {
          note = text;
        },
      });
      write(`✓ ${title}${outcome ? `: ${outcome}` : ""} (${seconds()} s)`);
      return result;
    } finally {
      clearTimeout(first);
      clearInterval(interval);
    }
  };
}
