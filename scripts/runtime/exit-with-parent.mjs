// Loaded into the web server. Its standard input is a pipe from the start program: when that program is killed
// (kill -9 included) the pipe ends, and the web server ends too instead of holding the port.
if (process.env.MOC_START_PID === String(process.ppid)) {
  process.stdin.on("error", () => process.exit(1));
  process.stdin.once("close", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5_000).unref();
  });
  process.stdin.resume();
  process.stdin.unref?.();
}
