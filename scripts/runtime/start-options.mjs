import { parsePort } from "./preflight.mjs";
import { Refusal } from "./refusal.mjs";

const KNOWN = ["--empty", "--dev", "--founding-data"];
const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1)$/;

export function isLoopback(host) {
  return LOOPBACK.test(host);
}

const SHORTEST_SECRET = 32;

/** The secret that signs sessions; with one's own database it has to come from outside, so that it outlives this machine. */
export function requireSecret(env) {
  const secret = env.NEXTAUTH_SECRET ?? "";
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new Refusal(
    `With DATABASE_URL, NEXTAUTH_SECRET of at least ${SHORTEST_SECRET} characters is required: make one with openssl rand -base64 32 and set it.`,
  );
}

/** What `npm start` was asked for, by options and environment; refuses what it does not know. */
export function readStartOptions({ args, env }) {
  const unknown = args.find((arg) => !KNOWN.includes(arg));
  if (unknown) throw new Refusal(`Unknown option ${unknown}: npm start -- knows ${KNOWN.join(", ")}.`);
  const isEmpty = args.includes("--empty");
  const wantsFoundingData = args.includes("--founding-data");
  if (isEmpty && wantsFoundingData)
    throw new Refusal("--empty and --founding-data contradict each other: give one of them.");
  if (env.DATABASE_URL) requireSecret(env);
  else if (env.NEXTAUTH_SECRET && env.NEXTAUTH_SECRET.length < SHORTEST_SECRET)
    throw new Refusal(
      `NEXTAUTH_SECRET has fewer than ${SHORTEST_SECRET} characters: make one with openssl rand -base64 32, or leave it out and one is made.`,
    );
  return {
    dev: args.includes("--dev"),
    port: parsePort(env.PORT || "3000", "PORT"),
    host: env.HOST || "127.0.0.1",
    isDemo: env.MOC_DEMO === "1",
    // One's own PostgreSQL gets no sample data unless it is asked for.
    loadsFoundingData: !isEmpty && (wantsFoundingData || !env.DATABASE_URL),
  };
}
