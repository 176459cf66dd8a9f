const LOOK_EVERY_MS = 500;

/**
 * A SIGTERM sent to `npm start` ends npm and its shell without reaching us: being handed to another parent is then the
 * signal. Run without npm (a service manager, a shell) nothing is watched, since a parent that ends means nothing there.
 */
export function stopWithNpm({
  env = process.env,
  parent = () => process.ppid,
  stop = () => process.kill(process.pid, "SIGTERM"),
} = {}) {
  if (env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY_MS);
  timer.unref();
}
