import { beforeAll, describe, expect, it } from "vitest";
import { GET as listWorkforce, POST as postWorkforce } from "@/app/api/v1/workforce/route";
import { workforceListSchema } from "@/lib/features/workforce/api-schema";
import { callApi, type Json, makeToken, openSeededApi } from "@/tests/support/api-calls";

let leader: string;

beforeAll(async () => {
  await openSeededApi();
  leader = await makeToken("leader");
});

const PATH = "/api/v1/workforce";
const workforceOf = (query: string, token = leader) => callApi(listWorkforce, { path: `${PATH}?${query}`, token });

describe("the workforce in the interface for machines", () => {
  it("on 30/6/2026: doctors three ways at stations and in the province, equal to the approved figures of June", async () => {
    const { status, json } = await workforceOf("province=42&asOf=2026-06-30");
    expect(status).toBe(200);
    expect(workforceListSchema.safeParse(json).error).toBeUndefined();
    const stations = { permanent: 169, contract: 26, rotated: 7, onSiteFte: 197.6 };
    expect(json.doctors).toMatchObject({
      stations,
      province: { permanent: 1807, contract: 26, rotated: 7 },
      people: 1838,
    });
    expect(json.approved).toEqual({ month: "2026-06-30", stations: 69, doctors: stations });
    expect(json.facilities).toHaveLength(93);
    // The provincial general hospital is real; the people in its registry are sample data.
    expect(json.facilities.every((row: Json) => row.sample)).toBe(true);
    expect([json.from, json.asOf, json.sample]).toEqual(["2026-06-01", "2026-06-30", true]);
  });

  it("pages run by facility and end", async () => {
    const first = await workforceOf("province=42&asOf=2026-06-30&limit=90");
    const second = await workforceOf(`province=42&asOf=2026-06-30&limit=90&cursor=${first.json.nextCursor}`);
    expect([first.json.facilities.length, second.json.facilities.length, second.json.nextCursor]).toEqual([
      90,
      3,
      null,
    ]);
  });

  it("as CSV where it is asked for, and nowhere a staff number or a name", async () => {
    const headers = { accept: "text/csv", authorization: `Bearer ${leader}` };
    const url = `http://moc.test${PATH}?province=42&asOf=2026-06-30`;
    const answer = await listWorkforce(new Request(url, { headers }));
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(text.replace("\uFEFF", "").split("\r\n")[0]).toBe(
      "facility_code,name_vi,name_en,kind,doctors_permanent,doctors_contract,doctors_rotated,doctors_on_site_fte,nurses,staff,sample",
    );
    expect(text).not.toMatch(/HT-\d{4}/);
  });

  it("a clerk gets one facility and no sums, a reviewer the approved sums and no facilities", async () => {
    const clerk = (await workforceOf("province=42&asOf=2026-06-30", await makeToken("clerk"))).json;
    expect(clerk.facilities.map((row: Json) => row.facilityCode)).toEqual(["TYT-18073"]);
    expect(clerk.doctors).toEqual({ stations: null, province: null, people: null });
    const reviewer = (await workforceOf("province=42&asOf=2026-06-30", await makeToken("reviewer"))).json;
    expect(reviewer.facilities).toEqual([]);
    expect(reviewer.approved).toMatchObject({ stations: 69, doctors: { permanent: 169, contract: 26, rotated: 7 } });
  });

  it("another province is not found, an unknown key is refused by name, and nothing can be posted", async () => {
    expect((await workforceOf("province=11")).status).toBe(404);
    const refused = await workforceOf("province=42&names=yes");
    expect([refused.status, refused.json.error.fields[0].path]).toEqual([400, "names"]);
    expect(postWorkforce(new Request(`http://moc.test${PATH}`, { method: "POST" })).status).toBe(405);
  });
});
