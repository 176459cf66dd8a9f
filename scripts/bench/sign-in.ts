const EMAIL = "leader@hatinh.moc.example";
const PASSWORD = "moc-so-lieu-mau";

/** The cookies of a fresh session, by next-auth's own two requests. */
export async function signIn(origin: string): Promise<string> {
  const first = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const jar = new Map(readCookies(first));
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie: write(jar) },
    body: new URLSearchParams({ csrfToken, email: EMAIL, password: PASSWORD, json: "true" }),
  });
  for (const [name, value] of readCookies(answer)) jar.set(name, value);
  if (![...jar.keys()].some((name) => name.includes("session-token"))) throw new Error(`no session: ${answer.status}`);
  return write(jar);
}

function readCookies(answer: Response): [string, string][] {
  return answer.headers.getSetCookie().map((line) => {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

function write(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
