import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, db } from "@/lib/db/client";
import { loadSearch } from "@/lib/features/search/loaders/load-search";
import { readSearchQuery } from "@/lib/features/search/schema";
import type { SearchGroup, SearchGroupResult } from "@/lib/features/search/types";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

async function search(text: string, account: SampleAccount = "leader", group?: SearchGroup) {
  const query = readSearchQuery({ q: text, in: group });
  const { groups } = await loadSearch({ scope: await sampleScope(account), query });
  return groups;
}

const codesIn = (groups: readonly SearchGroupResult[] | null, group: SearchGroup) =>
  (groups?.find((one) => one.group === group)?.hits ?? []).map((hit) => hit.code);

const firstHit = (groups: readonly SearchGroupResult[] | null) => {
  const [first] = groups ?? [];
  return [first?.group, first?.hits[0]?.code];
};

describe("a code leads to its thing first", () => {
  it.each([
    ["T-HT-1", "targets", "T-HT-1"],
    ["t-vn-1", "targets", "T-VN-1"],
    ["TYT-18073", "stations", "TYT-18073"],
    ["BV-42001", "facilities", "BV-42001"],
    ["HT-07", "facts", "HT-07"],
  ])("%s", async (text, group, code) => {
    expect(firstHit(await search(text))).toEqual([group, code]);
  });

  it("18073 is both the ward and its station", async () => {
    const groups = await search("18073");
    expect(codesIn(groups, "stations")[0]).toBe("TYT-18073");
    expect(codesIn(groups, "communes")[0]).toBe("18073");
  });

  it("the codes of the national targets T-VN-1 and T-VN-10 are told apart", async () => {
    expect(codesIn(await search("T-VN-1"), "targets")[0]).toBe("T-VN-1");
  });
});

describe("names", () => {
  it.each(["Thành Sen", "thanh sen", "THÀNH SEN", "phường thành sen", "sen thành"])(
    "“%s” finds the ward and its station",
    async (text) => {
      const groups = await search(text);
      expect(codesIn(groups, "communes")).toEqual(["18073"]);
      expect(codesIn(groups, "stations")).toEqual(["TYT-18073"]);
    },
  );

  it("Kỳ Hoa is found with the tone mark at either place", async () => {
    expect(codesIn(await search("Kỳ Hoà"), "stations")).toEqual(codesIn(await search("Kỳ Hòa"), "stations"));
  });

  it("a province is the first of the provinces that its name finds", async () => {
    expect(codesIn(await search("Điện Biên"), "provinces")[0]).toBe("11");
    expect(codesIn(await search("ha tinh"), "provinces")).toEqual(["42"]);
    expect(firstHit(await search("ha tinh"))).toEqual(["provinces", "42"]);
  });

  it("a province that a former province's name finds says what it was formed from", async () => {
    const [group] = (await search("Hoà Bình", "leader", "provinces")) ?? [];
    expect(group?.hits.map(({ code, detail }) => [code, detail.vi])).toEqual([
      ["25", "từ tỉnh Vĩnh Phúc, tỉnh Hòa Bình và tỉnh Phú Thọ"],
    ]);
  });

  it('a published statement names its province, not "tỉnh"', async () => {
    const [group] = (await search("HT-07", "leader", "facts")) ?? [];
    expect(group?.hits[0]?.detail).toEqual({ vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" });
  });

  it("a former ward that was split says both units it went into", async () => {
    const [group] = (await search("Đại Nài", "leader", "formerUnits")) ?? [];
    expect(group?.hits[0]?.related).toHaveLength(2);
    expect(group?.hits[0]?.related.every(({ href }) => href.startsWith("/stations/"))).toBe(true);
  });

  it("a former unit of another province leads to that province", async () => {
    const [group] = (await search("Him Lam", "leader", "formerUnits")) ?? [];
    expect(group?.hits[0]?.related).toEqual([
      { label: { vi: "Phường Điện Biên Phủ", en: "Dien Bien Phu Ward" }, href: "/provinces/11" },
    ]);
  });

  it("a facility is found under the name it bore before its conversion", async () => {
    expect(codesIn(await search("Trung tâm Y tế số 01"), "facilities")).toContain("TTYT-42001");
  });

  it("a resolution is found by its number and leads to its targets", async () => {
    const [group] = (await search("72-NQ/TW", "leader", "documents")) ?? [];
    const hit = group?.hits.find((one) => one.id === "NQ-72-TW");
    expect(hit?.related.map(({ href }) => href)).toContain("/targets/T-VN-1");
  });

  it("the words of a fact are found in either language", async () => {
    expect(codesIn(await search("polyclinics", "leader", "facts"), "facts")).toContain("HN-10");
  });
});

describe("what lies outside the scope is not found, nor counted", () => {
  it("the leader of Hà Tĩnh finds no station of Điện Biên, but its official list", async () => {
    const groups = await search("Mường Thanh");
    expect(codesIn(groups, "stations")).toEqual([]);
    expect(codesIn(await search("TYT-03127"), "stations")).toEqual([]);
    expect(codesIn(await search("03127"), "communes")).toEqual(["03127"]);
  });

  it("a target of another province is not found", async () => {
    expect(codesIn(await search("T-HN-1"), "targets")).not.toContain("T-HN-1");
    expect(codesIn(await search("T-HP"), "targets")).toEqual([]);
  });

  it("a clerk finds their own station of 69, and no hospital", async () => {
    const all = await search("trạm y tế", "leader", "stations");
    const own = await search("trạm y tế", "clerk", "stations");
    expect(all?.[0]?.total).toBe(69);
    expect(own?.[0]?.total).toBe(1);
    expect(codesIn(own, "stations")).toEqual(["TYT-18073"]);
    expect(codesIn(await search("bệnh viện", "clerk"), "facilities")).toEqual([]);
  });

  it("people of the hospital find it, and no station", async () => {
    expect(codesIn(await search("bệnh viện", "facility"), "facilities")).toEqual(["BV-42001"]);
    expect(codesIn(await search("thành sen", "facility"), "stations")).toEqual([]);
  });

  it("the ward leads to its station for who may read it, else to its province", async () => {
    const hrefOf = async (account: SampleAccount) =>
      (await search("18073", account))?.find(({ group }) => group === "communes")?.hits[0]?.href;
    expect(await hrefOf("clerk")).toBe("/stations/18073");
    expect(await hrefOf("facility")).toBe("/provinces/42");
  });
});

describe("counts and odd input", () => {
  it("a group beside others shows five, alone up to 200, and counts all", async () => {
    const beside = (await search("phường"))?.find(({ group }) => group === "communes");
    const alone = (await search("phường", "leader", "communes"))?.[0];
    expect(beside?.hits).toHaveLength(5);
    expect(alone?.hits).toHaveLength(200);
    expect(alone?.total).toBe(beside?.total);
    expect(alone?.total).toBeGreaterThan(600);
  });

  it("wards of the own province come before others of equal rank", async () => {
    const alone = (await search("phường", "leader", "communes"))?.[0];
    expect(alone?.hits[0]?.detail.vi).toBe("Tỉnh Hà Tĩnh");
  });

  it.each(["", "'", "🎉", "\u0000", "\ud800"])("of %j nothing is left to look for", async (text) => {
    expect(await search(text)).toBeNull();
  });

  it.each([
    ["a percent sign", "%"],
    ["an underscore", "_"],
    ["a backslash", "\\"],
    ["SQL", "' OR 1=1 --"],
    ["a tag", "<script>"],
    ["10 kB", "a".repeat(10_240)],
    ["10,240 letters with accents", "ạ".repeat(10_240)],
  ])("%s is answered", async (_name, text) => {
    const groups = await search(text);
    expect(groups === null || Array.isArray(groups)).toBe(true);
  });
});

describe("the index follows the data", () => {
  it("a hospital that is entered is found by the very next search", async () => {
    expect(await search("Tên Mới Đặt")).toEqual([]);
    const { id: _id, ...row } = await db().facilityVersion.findFirstOrThrow({
      where: { facilityCode: "BVTN-42001", supersededAt: null },
    });
    const facilityCode = "BVTN-42099";
    await db().facility.create({ data: { code: facilityCode } });
    await db().facilityVersion.create({
      data: { ...row, entityId: randomUUID(), facilityCode, nameVi: "Bệnh viện Tên Mới Đặt", recordedAt: new Date() },
    });
    expect(codesIn(await search("Tên Mới Đặt"), "facilities")).toEqual([facilityCode]);
    // It was entered after the last month was closed, so its page is none for reviewers.
    expect(await search("Tên Mới Đặt", "reviewer")).toEqual([]);
    expect(await search(facilityCode, "reviewer")).toEqual([]);
  });

  it("a facility that is renamed after the last closing bears its former name for reviewers", async () => {
    const { id, ...row } = await db().facilityVersion.findFirstOrThrow({
      where: { facilityCode: "BVTN-42001", supersededAt: null },
    });
    const recordedAt = new Date();
    await db().facilityVersion.update({ where: { id }, data: { supersededAt: recordedAt } });
    await db().facilityVersion.create({ data: { ...row, nameVi: "Bệnh viện Đổi Tên Sau", recordedAt } });
    expect(codesIn(await search("Đổi Tên Sau"), "facilities")).toEqual(["BVTN-42001"]);
    expect(await search("Đổi Tên Sau", "reviewer")).toEqual([]);
    const [found] = (await search("BVTN-42001", "reviewer")) ?? [];
    expect(found?.hits.map(({ name }) => name.vi)).toEqual([row.nameVi]);
    expect((await search("BVTN-42001"))?.[0]?.total).toBe(1);
  });

  it("reviewers find the province's stations and facilities of the closed month", async () => {
    const total = async (account: SampleAccount) => (await search("trạm y tế", account, "stations"))?.[0]?.total;
    expect(await total("reviewer")).toBe(69);
    const hrefOf = async (account: SampleAccount) =>
      (await search("18073", account))?.find(({ group }) => group === "communes")?.hits[0]?.href;
    expect(await hrefOf("reviewer")).toBe("/stations/18073");
  });
});
