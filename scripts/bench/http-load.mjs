import { Agent, request } from "node:http";

/** Asks one address over and over through so many connections for so long; prints what came of it as JSON. */
const { address, cookie, connections, milliseconds } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const headers = { "accept-encoding": "br, gzip", accept: "text/html", ...(cookie ? { cookie } : {}) };
const times = [];
let bytes = 0;
let failures = 0;

function askOnce() {
  return new Promise((resolve) => {
    const before = performance.now();
    const asked = request(address, { agent, headers }, (response) => {
      response.on("data", (chunk) => {
        bytes += chunk.length;
      });
      response.on("end", () => {
        if (response.statusCode === 200) times.push(performance.now() - before);
        else failures += 1;
        resolve();
      });
    });
    asked.on("error", () => {
      failures += 1;
      resolve();
    });
    asked.end();
  });
}

const begun = performance.now();
const until = begun + milliseconds;
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < until) await askOnce();
  }),
);
const seconds = (performance.now() - begun) / 1000;
agent.destroy();
times.sort((one, other) => one - other);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null;
console.log(
  JSON.stringify({
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    bytesEach: times.length === 0 ? null : bytes / times.length,
    failures,
  }),
);
