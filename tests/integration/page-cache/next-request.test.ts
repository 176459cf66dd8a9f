import { Client, Pool } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authorizeScope } from "@/lib/auth/authorize-scope";
import { getSessionUser } from "@/lib/auth/identity";
import { makeSessionCookie, readSessionCookie, type SessionClaims } from "@/lib/auth/session";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { recordSignOut } from "@/lib/features/sessions/mutations/record-sign-out";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { recordMonthApproval } from "@/lib/features/submissions/mutations/record-month-approval";
import { disableUser } from "@/lib/features/users/mutations/disable-user";
import { createPageReaders } from "@/lib/page-cache/page-reader";
import { now } from "@/lib/shared/clock";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { cookieOf, openKeptPages, PUBLIC_URL, SESSION_COOKIE, sendPage } from "@/tests/support/kept-pages-server";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

const OCTOBER = isoDate("2026-10-31");
const THANH_SEN = "18073";

let database: TestDatabase;
let owner: Client;
let pool: Pool;
let server: Awaited<ReturnType<typeof openKeptPages>>;
let drawn: number;

/** What the pages do: who asks, with which rights, and a station's figures through the real loader. */
async function describePage(cookie: string): Promise<string | null> {
  const claims = await readSessionCookie(cookie);
  const user = claims && (await getSessionUser({ claims, at: now() }));
  if (!user) return null;
  const scope = await authorizeScope({ user, provinceCode: "42" }).catch(() => null);
  const list = scope && (await loadStations({ scope, provinceCode: "42", asOf: OCTOBER, knownOn: null }));
  const station = list?.stations.find((one) => one.communeCode === THANH_SEN);
  const roles = user.grants.map((grant) => grant.role).join(",");
  return `«${user.fullName}» roles: ${roles}; Thành Sen ${station?.reportState ?? "not seen"}; ${list?.stations.length ?? 0} stations`;
}

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: PUBLIC_URL,
    NEXTAUTH_SECRET: "a-secret-of-at-least-thirty-two-letters",
  });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

beforeEach(async () => {
  drawn = 0;
  pool = new Pool({ connectionString: database.url, max: 2 });
  const options = { readSession: readSessionCookie, askReader: createPageReaders({ database: pool, now }) };
  server = await openKeptPages(options, async (request, response) => {
    drawn += 1;
    const text = await describePage(cookieOf(request, SESSION_COOKIE));
    if (text === null) response.writeHead(307, { location: "/sign-in" }).end();
    else sendPage(response, text);
  });
});

afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server.close();
  await pool.end();
});

afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

interface SignedIn {
  claims: SessionClaims;
  cookie: string;
}

async function signIn(account: SampleAccount): Promise<SignedIn> {
  const { userId } = await sampleScope(account);
  const { rows } = await owner.query<{ id: string }>(
    "INSERT INTO auth_session (user_id, created_at, expires_at) VALUES ($1, now(), now() + interval '1 hour') RETURNING id",
    [userId],
  );
  const claims = { userId, sessionId: rows[0]?.id ?? "" };
  return { claims, cookie: (await makeSessionCookie(claims)).value };
}

const read = async ({ cookie }: SignedIn) => {
  const answer = await server.get("/stations", cookie);
  return answer.status === 200 ? answer.text() : String(answer.status);
};

/** Asked three times before the change, so that the page is certainly kept. */
async function keepPage(person: SignedIn): Promise<string> {
  const texts = [await read(person), await read(person), await read(person)];
  expect(new Set(texts).size).toBe(1);
  expect(drawn).toBe(1);
  return texts[0] ?? "";
}

describe("the very next request shows", () => {
  it("a figure approved meanwhile", async () => {
    const leader = await signIn("leader");
    expect(await keepPage(leader)).toContain("Thành Sen confirmed");
    await recordMonthApproval({ scope: await sampleScope("leader"), communeCode: THANH_SEN, month: OCTOBER });
    expect(await read(leader)).toContain("Thành Sen approved");
  });

  it("a right that was withdrawn, and one that was given", async () => {
    const person = await signIn("commune");
    expect(await keepPage(person)).toContain("roles: commune; Thành Sen approved; 1 stations");
    await owner.query("UPDATE role_grant SET revoked_at = now() WHERE user_id = $1", [person.claims.userId]);
    expect(await read(person)).toContain("roles: ; Thành Sen not seen; 0 stations");
    await owner.query(
      "INSERT INTO role_grant (user_id, role, unit_code, granted_at) VALUES ($1, 'leader', '42', now())",
      [person.claims.userId],
    );
    expect(await read(person)).toContain("roles: leader; Thành Sen approved; 69 stations");
  });

  it("a changed name", async () => {
    const person = await signIn("specialist");
    await keepPage(person);
    await owner.query("UPDATE user_profile SET full_name = 'Tên Mới' WHERE user_id = $1", [person.claims.userId]);
    expect(await read(person)).toContain("«Tên Mới»");
  });

  it("that the session is over: signed out, expired or unknown", async () => {
    for (const end of [
      (person: SignedIn) => recordSignOut(person.claims, now()),
      (person: SignedIn) =>
        owner.query("UPDATE auth_session SET expires_at = now() WHERE id = $1", [person.claims.sessionId]),
      (person: SignedIn) => owner.query("DELETE FROM auth_session WHERE id = $1", [person.claims.sessionId]),
    ]) {
      const person = await signIn("leader");
      expect(await read(person)).toContain("roles: leader");
      await end(person);
      expect(await read(person)).toBe("307");
    }
  });

  it("that the person is disabled", async () => {
    const person = await signIn("auditor");
    await keepPage(person);
    await disableUser({ userId: person.claims.userId, actorId: person.claims.userId });
    expect(await read(person)).toBe("307");
  });
});

describe("a kept page stays", () => {
  it("for a second session of the same person, and through what no page shows", async () => {
    await keepPage(await signIn("leader"));
    await owner.query("INSERT INTO sign_in_attempt (email_hash, at, succeeded) VALUES ('x', now(), false)");
    expect(await read(await signIn("leader"))).toContain("roles: leader");
    expect(drawn).toBe(1);
  });

  it("when a change was rolled back", async () => {
    const person = await signIn("leader");
    await keepPage(person);
    await owner.query("BEGIN");
    await owner.query("UPDATE user_profile SET full_name = 'Never'");
    await owner.query("ROLLBACK");
    await read(person);
    expect(drawn).toBe(1);
  });
});

describe("the question to the database", () => {
  it("shared by many people at once gives each their own answer", async () => {
    const accounts = ["leader", "specialist", "clerk", "facility", "reviewer"] as const;
    const people = await Promise.all(accounts.map(signIn));
    const ask = createPageReaders({ database: pool, now });
    const asked = Array.from({ length: 50 }, (_, n) => people[n % people.length] as SignedIn);
    const answers = await Promise.all(asked.map(({ claims }) => ask(claims)));
    expect(answers.map((reader) => reader?.userId)).toEqual(asked.map(({ claims }) => claims.userId));
    expect(new Set(answers.map((reader) => reader?.rights)).size).toBe(5);
  });

  it("gives nobody the session of another person", async () => {
    const [leader, clerk] = [await signIn("leader"), await signIn("clerk")];
    const ask = createPageReaders({ database: pool, now });
    expect(await ask({ userId: clerk.claims.userId, sessionId: leader.claims.sessionId })).toBeNull();
  });
});
