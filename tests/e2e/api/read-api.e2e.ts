import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "../fixtures/app-test";

const run = promisify(execFile);

/** What `npm run -s token` runs, on the data folder of the server under test. */
async function makeToken(email: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["scripts/run.mjs", "scripts/token.ts", "--email", email]);
  return stdout.trimEnd();
}

test("health is open to everybody: server and database are well, migrations current", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "ok", migrations: "current" });
});

for (const address of ["/api/v1/provinces", "/api/v1/stations?province=42", "/api/v1/targets/T-HT-1"]) {
  test(`${address} without token and session is refused with 401`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(401);
    expect((await answer.json()).error.code).toBe("unauthenticated");
  });
}

test("a wrong token is refused with 401", async ({ request }) => {
  const answer = await request.get("/api/v1/provinces", { headers: { authorization: "Bearer nothing" } });
  expect(answer.status()).toBe(401);
});

test("a token from the command line, made while the server runs, reads provinces and evaluates a floor", async ({
  request,
}) => {
  const token = await makeToken("leader@hatinh.moc.example");
  expect(token).toMatch(/^\S+$/);
  const headers = { authorization: `Bearer ${token}` };

  const { provinces } = await (await request.get("/api/v1/provinces", { headers })).json();
  expect(provinces).toHaveLength(34);

  const floor = { id: "a", floor: 4, units: [6, 4, 3, null] };
  const right = await request.post("/api/v1/progress/evaluate", {
    headers,
    data: { asOf: "2026-09-30", cases: [floor] },
  });
  expect(right.status()).toBe(200);
  expect((await right.json()).results[0].floor).toMatchObject({
    units: 4,
    reporting: 3,
    meeting: 2,
    shortfall: 1,
    shortfallUpper: 5,
    surplus: 2,
    total: 13,
  });

  const broken = await request.post("/api/v1/progress/evaluate", {
    headers: { ...headers, "content-type": "application/json" },
    data: '{"asOf":',
  });
  expect(broken.status()).toBe(400);
  expect((await broken.json()).error.code).toBe("invalid_input");

  const unknown = await request.post("/api/v1/progress/evaluate", {
    headers,
    data: { asOf: "2026-09-30", cases: [floor], colour: "red" },
  });
  expect(unknown.status()).toBe(400);
  expect((await unknown.json()).error.fields[0].path).toBe("colour");
});

test.describe("with a session", () => {
  test.use({ account: "leader" });

  test("the stations of Hà Tĩnh on 31/10/2025 are 69 with 108 doctors missing", async ({ page }) => {
    const { stations, sample } = await (await page.request.get("/api/v1/stations?province=42&asOf=2025-10-31")).json();
    expect(stations).toHaveLength(69);
    expect(stations.reduce((sum: number, one: { shortfall: number }) => sum + one.shortfall, 0)).toBe(108);
    expect(sample).toBe(true);
  });

  test("a date that does not exist is refused by its name", async ({ page }) => {
    const answer = await page.request.get("/api/v1/targets/T-HT-1?asOf=2026-02-30");
    expect(answer.status()).toBe(400);
    expect((await answer.json()).error.fields[0].path).toBe("asOf");
  });
});
