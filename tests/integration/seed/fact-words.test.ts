import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../support/database";

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

it("every text of the 88 facts has Vietnamese words, and no words stand where the source has none", async () => {
  const { rows } = await client.query(
    `SELECT count(*)::int AS facts,
            (count(*) FILTER (WHERE subject_vi <> '' AND indicator_text_vi <> '' AND scope_text_vi <> ''))::int AS translated,
            (count(*) FILTER (WHERE (note = '') <> (note_vi = '') OR (unit_text = '') <> (unit_text_vi = '')))::int AS uneven
       FROM published_fact`,
  );
  expect(rows).toEqual([{ facts: 88, translated: 88, uneven: 0 }]);
});

it("a commitment, a contradiction and a note say in Vietnamese what the article says", async () => {
  const { rows } = await client.query(
    `SELECT id, subject_vi, indicator_text_vi, unit_text_vi, scope_text_vi, note_vi FROM published_fact
      WHERE id IN ('DB-03', 'HT-12', 'HT-20') ORDER BY id`,
  );
  expect(rows).toEqual([
    {
      id: "DB-03",
      subject_vi: "tỉnh",
      indicator_text_vi: "tỷ lệ tra cứu định danh số thành công",
      unit_text_vi: "%",
      scope_text_vi: "trên số lượt tra cứu định danh số, không phải số lượt khám",
      note_vi: "",
    },
    {
      id: "HT-12",
      subject_vi: "tỉnh",
      indicator_text_vi: "bệnh viện, trung tâm có giường bệnh dùng bệnh án điện tử",
      unit_text_vi: "cơ sở",
      scope_text_vi: "23 cơ sở có giường bệnh (20 công lập, 3 ngoài công lập)",
      note_vi: "không gồm trạm y tế; xem HT-24",
    },
    {
      id: "HT-20",
      subject_vi: "tỉnh",
      indicator_text_vi: "Tăng tỷ lệ ngân sách nhà nước hằng năm cho y tế, ưu tiên y tế dự phòng và y tế cơ sở",
      unit_text_vi: "",
      scope_text_vi: "tỉnh",
      note_vi: "nguồn không nêu con số",
    },
  ]);
});

it("the numbers of a note are the same in both languages", async () => {
  const { rows } = await client.query<{ id: string; note: string; note_vi: string }>(
    "SELECT id, note, note_vi FROM published_fact WHERE note ~ '[0-9]'",
  );
  // Days and months are written apart ("February", "tháng 02"), thousands with a comma and a dot.
  const numbers = (text: string) =>
    (text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, "").match(/\d+/g) ?? [])
      .map(Number)
      .filter((number) => number > 31)
      .sort((a, b) => a - b);
  expect(rows).not.toHaveLength(0);
  for (const { id, note, note_vi } of rows) expect(numbers(note_vi), id).toEqual(numbers(note));
});
