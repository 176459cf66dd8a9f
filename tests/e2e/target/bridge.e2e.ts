import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

function readNumber(text: string): number {
  return Number(text.replace("\u2212", "-").replace("+", ""));
}

for (const [asOf, left] of [
  ["2026-09-30", 71],
  ["2026-10-31", 66],
] as const) {
  test(`from 108 the changes lead to the ${left} missing on ${asOf}, and on to the gap`, async ({ target }) => {
    await target.open("T-HT-1", { asOf });
    const table = await target.showTable(target.bridge);
    const rows = await table.locator("tbody tr").all();
    const cells = await Promise.all(rows.map((row) => row.locator("td").allTextContents()));
    const [changes, levels] = [cells.map((row) => row[1] ?? ""), cells.map((row) => readNumber(row[2] ?? ""))];
    expect(levels[0]).toBe(108);
    expect(levels).toContain(left);
    for (const [index, change] of changes.entries()) {
      const before = levels[index - 1] ?? levels[0] ?? Number.NaN;
      expect(levels[index]).toBe(before + (change === "" ? 0 : readNumber(change)));
    }
  });
}
