import { beforeAll, describe, expect, it } from "vitest";
import { GET as listTargets } from "@/app/api/v1/provinces/[code]/targets/route";
import { GET as getTarget } from "@/app/api/v1/targets/[code]/route";
import { targetSchema } from "@/lib/features/targets/api-schema";
import { callApi, type Json, makeToken, openSeededApi } from "@/tests/support/api-calls";

let leader: string;

beforeAll(async () => {
  await openSeededApi();
  leader = await makeToken("leader");
});

const bedsOn = (query: string) =>
  callApi(getTarget, { path: `/api/v1/targets/T-HT-3${query}`, token: leader, params: { code: "T-HT-3" } });

describe("ratios over the interface", () => {
  it("are worked out with the administrative population, and on request with the statistical one", async () => {
    const [set, asked] = await Promise.all([
      bedsOn("?asOf=2026-09-30"),
      bedsOn("?asOf=2026-09-30&population=statistical"),
    ]);
    expect(set.json.actual).toMatchObject({ value: 36.200606, population: "administrative" });
    expect(asked.json.actual).toMatchObject({ value: 44.602186, population: "statistical" });
    expect(asked.json.baseline).toMatchObject({ value: 42.74218 });
    expect(targetSchema.safeParse(asked.json).error).toBeUndefined();
  });

  it("name the parameter that is neither", async () => {
    const { status, json } = await bedsOn("?population=both");
    expect(status).toBe(400);
    expect(json.error.fields.map((field: Json) => field.path)).toEqual(["population"]);
  });

  it("of a whole province rest on one population", async () => {
    const path = "/api/v1/provinces/42/targets?asOf=2026-09-30&population=statistical";
    const { json } = await callApi(listTargets, { path, token: leader, params: { code: "42" } });
    const used = json.targets.flatMap((target: Json) => target.actual?.population ?? []);
    expect(new Set(used)).toEqual(new Set(["statistical"]));
    expect(json.targets.filter((target: Json) => target.resolution.isPlan)).toHaveLength(2);
  });
});
