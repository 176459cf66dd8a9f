import { beforeAll, describe, expect, it } from "vitest";
import { GET as listFacts } from "@/app/api/v1/facts/route";
import { GET as getDescription } from "@/app/api/v1/openapi.json/route";
import { GET as listTargets } from "@/app/api/v1/provinces/[code]/targets/route";
import { GET as listProvinces } from "@/app/api/v1/provinces/route";
import { GET as listStations } from "@/app/api/v1/stations/route";
import { GET as getTarget } from "@/app/api/v1/targets/[code]/route";
import { factListSchema } from "@/lib/features/facts/api-schema";
import { provinceListSchema } from "@/lib/features/geography/api-schema";
import { stationListSchema } from "@/lib/features/stations/api-schema";
import { targetListSchema, targetSchema } from "@/lib/features/targets/api-schema";
import type { SampleAccount } from "@/prisma/seed/sample-accounts";
import { callApi, type Json, makeToken, openSeededApi } from "@/tests/support/api-calls";

const READERS: readonly SampleAccount[] = [
  "leader",
  "specialist",
  "clerk",
  "facility",
  "commune",
  "reviewer",
  "admin",
  "auditor",
];
const DATES = ["", "?asOf=2025-07-01", "?asOf=2025-10-28", "?asOf=2026-10-31&knownOn=2026-10-15", "?asOf=2031-01-01"];

beforeAll(openSeededApi);

const targetsOf = (token: string, query: string) =>
  callApi(listTargets, { path: `/api/v1/provinces/42/targets${query}`, token, params: { code: "42" } });
const targetOf = (token: string, code: string, query = "") =>
  callApi(getTarget, { path: `/api/v1/targets/${code}${query}`, token, params: { code } });

describe("every account on every address", () => {
  it.each(READERS)("%s is answered as described on every date", async (account) => {
    const token = await makeToken(account);
    for (const query of DATES) {
      const targets = await targetsOf(token, query);
      expect([targets.status, targetListSchema.safeParse(targets.json).error]).toEqual([200, undefined]);
      const path = `/api/v1/stations${query === "" ? "?" : `${query}&`}province=42`;
      const stations = await callApi(listStations, { path, token });
      expect([stations.status, stationListSchema.safeParse(stations.json).error]).toEqual([200, undefined]);
    }
    const provinces = await callApi(listProvinces, { path: "/api/v1/provinces", token });
    expect([provinces.status, provinceListSchema.safeParse(provinces.json).error]).toEqual([200, undefined]);
    const facts = await callApi(listFacts, { path: "/api/v1/facts", token });
    expect([facts.status, factListSchema.safeParse(facts.json).error]).toEqual([200, undefined]);
  });

  it("each target of the list is answered alone, on the province and for a national one on the nation too", async () => {
    const token = await makeToken("specialist2");
    const { json } = await targetsOf(token, "?asOf=2026-09-30");
    for (const { code, level } of json.targets as Json[]) {
      for (const query of level === "nation" ? ["", "?province=42"] : [""]) {
        const answer = await targetOf(token, code, query);
        expect([code, answer.status, targetSchema.safeParse(answer.json).error]).toEqual([code, 200, undefined]);
      }
    }
  });

  it("the description needs no token", async () => {
    const answer = await callApi(() => getDescription(), { path: "/api/v1/openapi.json" });
    expect([answer.status, answer.json.openapi]).toEqual([200, "3.1.0"]);
  });
});
